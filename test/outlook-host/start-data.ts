import type { HostState, Permission } from './host-state';
import { normalizedSubject, type OutlookPerson } from './outlook-item';

const PERMISSIONS: Readonly<Record<Permission, number>> = {
  none: 0,
  'read-item': 1,
  'read-write-mailbox': 2,
  'read-write-item': 3,
};
const ITEM = { message: 1, compose: 4, none: 6 } as const;

/** What the pane is told first, and again with every item: whose mailbox, what it may do, which mail. */
export function startData(state: HostState): object {
  const { me, permission, item, origin } = state;
  const mailbox = {
    userDisplayName: me.name,
    userEmailAddress: me.address,
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'office365',
    hostVersion: '20261101.1',
    owaView: 'ThreeColumns',
    permissionLevel: PERMISSIONS[permission],
    ewsUrl: `${origin}/EWS/Exchange.asmx`,
    restUrl: `${origin}/api`,
    isRestIdSupported: true,
    timeZoneOffsets: null,
  };
  if (!item) return { ...mailbox, itemType: ITEM.none };
  if (item.compose) return { ...mailbox, itemType: ITEM.compose, conversationId: item.conversationId };
  return {
    ...mailbox,
    itemType: ITEM.message,
    itemClass: 'IPM.Note',
    id: item.id,
    subject: item.subject,
    normalizedSubject: normalizedSubject(item.subject),
    conversationId: item.conversationId,
    internetMessageId: item.internetMessageId,
    from: person(item.from),
    sender: person(item.from),
    to: item.to.map(person),
    cc: (item.cc ?? []).map(person),
    bcc: [],
    dateTimeCreated: item.date,
    dateTimeModified: item.date,
    attachments: (item.attachments ?? []).map((name, n) => ({
      id: `att-${n}`,
      name,
      attachmentType: 0,
      contentType: 'application/octet-stream',
      size: 1,
      isInline: false,
    })),
  };
}

/** Who the pane is, in which Outlook, with which sets. */
export function appContext({ locale, mailboxSet }: HostState, control: string): object {
  return {
    _id: control,
    _appInstanceId: control,
    _appName: 64,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'start',
    _requirementMatrix: JSON.stringify({ Mailbox: mailboxSet }),
    _appDomains: [],
  };
}

export function person({ name, address }: OutlookPerson): object {
  return { name, address, recipientType: 0 };
}

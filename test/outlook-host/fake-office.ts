import type { Answered, OfficeHost, OfficeItem } from '../../lib/mail/office/office-host';
import { headersOf, normalizedSubject, type OutlookItem, type OutlookPerson } from './outlook-item';

/** What a call does instead of its work: nothing at all, an error code, or a throw. */
export type FakeFault = 'silent' | 'throws' | number;

export type FakeOfficeOptions = {
  readonly account?: string;
  /** Newest mailbox set. */
  readonly set?: string;
  readonly platform?: string;
  /** Calls that this client does not have. */
  readonly missing?: readonly (keyof OfficeItem)[];
  readonly bodyType?: 'html' | 'text';
  /** What Outlook makes of a text that is put into a mail. */
  readonly garble?: (text: string) => string;
};

export type FakeOffice = {
  readonly host: OfficeHost;
  /** Reply forms that were opened. */
  readonly drafts: { readonly all: boolean; readonly html: string; readonly on: string }[];
  /** By the name of the call. */
  readonly faults: Record<string, FakeFault>;
  readonly calls: string[];
  /** Opens another mail. `unheard`: Outlook forgets to tell; `frozen`: the pane's item stays, body and headers are the new one's. */
  select(item: OutlookItem | null, how?: 'told' | 'unheard' | 'frozen'): void;
  /** What stands in the mail being written. */
  written(): string;
  write(html: string): void;
};

/** Office by hand: typed, without a browser, as Outlook on the web was seen to behave. */
export function fakeOffice(first: OutlookItem | null, options: FakeOfficeOptions = {}): FakeOffice {
  const { account = 'jonas.weber@northlight.example', set = '1.12', platform = 'OfficeOnline' } = options;
  const faults: Record<string, FakeFault> = {};
  const calls: string[] = [];
  const drafts: FakeOffice['drafts'] = [];
  const handlers = new Map<string, () => void>();
  /** What Outlook shows, and what it told the pane. */
  let shown = first;
  let told = first;
  let box = first?.body.html ?? '';

  function answer<T>(name: string, value: () => T, done: Answered<T>): void {
    calls.push(name);
    const fault = faults[name];
    if (fault === 'silent') return;
    if (fault === 'throws') throw new Error('Elevated permission is required to call the method.');
    queueMicrotask(() =>
      done(
        fault === undefined
          ? { status: 'succeeded', value: value() }
          : { status: 'failed', value: undefined as T, error: { code: fault, name: 'Fault' } },
      ),
    );
  }
  const openForm = (all: boolean) => (html: string) => drafts.push({ all, html, on: shown?.id ?? '' });

  function readItem(item: OutlookItem): OfficeItem {
    return {
      itemType: 'message',
      itemId: item.id,
      conversationId: item.conversationId,
      internetMessageId: item.internetMessageId,
      subject: item.subject,
      normalizedSubject: normalizedSubject(item.subject),
      from: addressOf(item.from),
      to: item.to.map(addressOf),
      cc: (item.cc ?? []).map(addressOf),
      dateTimeCreated: new Date(item.date),
      attachments: (item.attachments ?? []).map((name) => ({ name })),
      body: { getAsync: (type, done) => answer(`body.${type}`, () => shown?.body[type] ?? '', done) },
      getAllInternetHeadersAsync: (done) => answer('headers', () => (shown ? headersOf(shown) : ''), done),
      displayReplyForm: openForm(false),
      displayReplyAllForm: openForm(true),
      displayReplyFormAsync: (html, done) => answer('reply', () => openForm(false)(html), done),
      displayReplyAllFormAsync: (html, done) => answer('reply', () => openForm(true)(html), done),
    };
  }
  function composeItem(item: OutlookItem): OfficeItem {
    const people = (list: readonly OutlookPerson[]) => ({
      getAsync: (done: Answered<{ emailAddress: string; displayName: string }[]>) =>
        answer('recipients', () => list.map(addressOf), done),
    });
    const type = options.bodyType ?? 'html';
    return {
      itemType: 'message',
      conversationId: item.conversationId,
      subject: { getAsync: (done) => answer('subject', () => item.subject, done) },
      to: people(item.to),
      cc: people(item.cc ?? []),
      bcc: people([]),
      body: {
        getAsync: (as, done) => answer(`body.${as}`, () => (as === type ? box : textOf(box)), done),
        getTypeAsync: (done) => answer('body.type', () => type, done),
        prependAsync: (text, { coercionType }, done) =>
          answer(
            'prepend',
            () => {
              if (coercionType !== type) throw new Error('another format than the mail has');
              box = (options.garble?.(text) ?? text) + box;
            },
            done,
          ),
      },
      getComposeTypeAsync: (done) => answer('compose-type', () => ({ composeType: 'reply' }), done),
      addHandlerAsync: (event, handler, done) => answer('handler', () => void handlers.set(event, handler), done),
    };
  }
  function itemOf(item: OutlookItem): OfficeItem {
    const made = item.compose ? composeItem(item) : readItem(item);
    return Object.fromEntries(
      Object.entries(made).filter(([name]) => !options.missing?.includes(name as keyof OfficeItem)),
    ) as OfficeItem;
  }
  let item = told && itemOf(told);

  const host: OfficeHost = {
    EventType: { ItemChanged: 'item', SelectedItemsChanged: 'selected', RecipientsChanged: 'recipients' },
    context: {
      platform,
      requirements: { isSetSupported: (name, version) => name === 'Mailbox' && minor(version) <= minor(set) },
      mailbox: {
        get item() {
          return item;
        },
        userProfile: { emailAddress: account },
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '20261101.1' },
        addHandlerAsync: (event, handler, done) => answer('handler', () => void handlers.set(event, handler), done),
        getSelectedItemsAsync: (done) =>
          answer(
            'selected',
            () => (shown ? [{ conversationId: shown.conversationId ?? '', subject: shown.subject }] : []),
            done,
          ),
      },
    },
  };
  return {
    host,
    drafts,
    faults,
    calls,
    select(next, how = 'told') {
      shown = next;
      if (how === 'frozen') return;
      told = next;
      item = told && itemOf(told);
      box = next?.body.html ?? '';
      if (how === 'told') handlers.get('item')?.();
    },
    written: () => box,
    write(html) {
      box = html;
    },
  };
}

function addressOf({ name, address }: OutlookPerson) {
  return { displayName: name, emailAddress: address };
}

function textOf(html: string): string {
  return html
    .replace(/<br>|<\/div>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

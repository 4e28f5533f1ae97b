import { outlookMails } from '../e2e/support/outlook-mails';
import type { HostState } from '../outlook-host/host-state';
import { type OutlookHost, outlookHost } from '../outlook-host/outlook-host';
import type { OutlookItem, OutlookPerson } from '../outlook-host/outlook-item';

/** One demo thread for each verdict, newest last as they lie in the list. */
const SLUGS = ['halden-next-steps', 'brightwell-proposal', 'corvane-opt-out', 'osterby-not-now', 'morel-unknown'];

export const OUTLOOK = 'https://outlook.office.com';
export const ADDIN = 'https://addin.northlight.example';
const me: OutlookPerson = { name: 'Jonas Weber', address: 'jonas.weber@northlight.example' };

export type Sent = { readonly itemId: string; readonly to: readonly OutlookPerson[]; readonly html: string };
type Asked =
  | { readonly do: 'mails' }
  | { readonly do: 'hear'; readonly frame: 'pane' | 'check'; readonly text: string }
  | { readonly do: 'select'; readonly id: string }
  | ({ readonly do: 'check' } & Sent)
  | { readonly do: 'run-check' }
  | ({ readonly do: 'send' } & Sent);

/** A small Outlook on the web for the demo: its mails, the pane's host, and one host more for each check before sending. */
export function outlookDemo(now: number) {
  const mails: OutlookItem[] = SLUGS.flatMap((slug) => outlookMails(slug, now)).sort((a, b) => b.date - a.date);
  const state = hostState(null);
  const host = outlookHost(state);
  let check: { readonly state: HostState; readonly host: OutlookHost } | null = null;
  const sent: Sent[] = [];

  function act(asked: Asked): unknown {
    switch (asked.do) {
      case 'mails':
        return { mails: mails.map(shown), pane: frameOf(host, 'office.html') };
      case 'hear':
        return hear(asked.frame, asked.text);
      case 'select':
        return { tell: host.select(mails.find((mail) => mail.id === asked.id) ?? null) };
      case 'check': {
        const checked = hostState(composed(asked));
        check = { state: checked, host: outlookHost(checked) };
        return frameOf(check.host, 'smart-alert.html');
      }
      case 'run-check':
        return { tell: check?.host.command('send-1', 'onMessageSend', { type: 'OnMessageSend' }) ?? null };
      case 'send':
        sent.push(asked);
        mails.unshift({ ...composed(asked), compose: false, id: `AAMkSent${sent.length}=`, date: Date.now() });
        return { sent: sent.length };
    }
  }

  function hear(frame: 'pane' | 'check', text: string) {
    const heard = frame === 'pane' ? host : check?.host;
    const answer = heard?.handle(text) ?? null;
    return { answer, form: state.drafts.shift() ?? null, completed: check?.state.completed.at(-1) ?? null };
  }

  function composed({ itemId, to, html }: Sent): OutlookItem {
    const answered = mails.find((mail) => mail.id === itemId);
    if (!answered) throw new Error('the mail that is answered is gone');
    return {
      ...answered,
      id: '',
      compose: true,
      subject: answered.subject.startsWith('RE: ') ? answered.subject : `RE: ${answered.subject}`,
      internetMessageId: `<sent.${sent.length}@northlight.example>`,
      references: [...(answered.references ?? []), answered.internetMessageId],
      from: me,
      to,
      cc: [],
      body: { html, text: '' },
    };
  }
  return { act, sent: (): readonly Sent[] => sent };
}
export type OutlookDemo = ReturnType<typeof outlookDemo>;

function hostState(item: OutlookItem | null): HostState {
  return {
    origin: OUTLOOK,
    me,
    permission: 'read-write-item',
    mailboxSet: '1.14',
    locale: 'en-US',
    item,
    box: { ...(item?.body ?? { html: '', text: '' }) },
    recipients: { to: item?.to ?? [], cc: [], bcc: [] },
    bodyType: 'html',
    faults: {},
    calls: [],
    unknown: [],
    drafts: [],
    completed: [],
    sessionData: {},
    notifications: [],
    roamingSettings: {},
  };
}

/** As Outlook on the web tells a frame who it is: in its name. */
function frameOf({ conversation, control }: OutlookHost, page: string) {
  const name = {
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: 'Outlook|Web|16.01|en-US|start|||0',
    xdmInfo: `${conversation}|${control}|${OUTLOOK}`,
    serializerVersion: '1',
    flights: '[]',
  };
  return { src: `${ADDIN}/${page}`, name: JSON.stringify(name), origin: ADDIN };
}

function shown({ id, subject, from, to, date, body }: OutlookItem) {
  return { id, subject, from, to, date, html: body.html, own: from.address === me.address };
}

import type { DemoMessage, DemoThread, Person } from '../../mailbox/threads/demo-thread';
import { demoThreads } from '../../mailbox/threads/demo-threads';
import type { OutlookItem } from '../../outlook-host/outlook-item';

/** The mails of a demo thread as Outlook would keep them, oldest first; each body with the history it quotes. */
export function outlookMails(slug: string, now: number): readonly OutlookItem[] {
  const thread = demoThreads(now as never).find((one) => one.slug === slug);
  if (!thread) throw new Error(`no demo thread ${slug}`);
  return thread.messages.map((message, at) => mail(thread, message, at));
}

/** The rep's own mail that follows the last one, once they have sent it. */
export function sentAfter(mails: readonly OutlookItem[], html: string, at: number): OutlookItem {
  const last = mails.at(-1);
  if (!last) throw new Error('nothing to answer');
  const [rep] = last.to;
  if (!rep) throw new Error('nobody to answer it');
  return {
    ...last,
    id: `${last.id}sent`,
    subject: last.subject.startsWith('RE: ') ? last.subject : `RE: ${last.subject}`,
    internetMessageId: `<sent.${at}@northlight.example>`,
    references: [...(last.references ?? []), last.internetMessageId],
    date: at,
    from: rep,
    to: [last.from],
    cc: [],
    body: { html, text: '' },
  };
}

function mail(thread: DemoThread, message: DemoMessage, at: number): OutlookItem {
  return {
    id: `AAMkDemo+${message.id}/=`,
    subject: at === 0 ? thread.subject : `RE: ${thread.subject}`,
    conversationId: `AAQkDemo+${thread.id}/=`,
    internetMessageId: headerId(message),
    references: thread.messages.slice(0, at).map(headerId),
    date: message.at,
    from: person(message.from),
    to: message.to.map(person),
    cc: message.cc.map(person),
    body: { html: `${message.ownHtml}${message.quoteHtml ?? ''}`, text: message.text },
    attachments: message.attachments,
  };
}

function headerId({ id, from }: DemoMessage): string {
  return `<${id}@${from.email.split('@')[1]}>`;
}

function person({ name, email }: Person) {
  return { name, address: email };
}

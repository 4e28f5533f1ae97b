import type { Instant } from '../../../lib/core/domain/instant';
import { type DemoClock, demoClock } from './demo-clock';
import type { DemoMessage, DemoState, DemoThread, Expected, Person } from './demo-thread';
import { people } from './people';
import { type BodyStyle, type Quoted, writeBody } from './write-body';

export type WrittenMessage = {
  readonly from: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly replyTo?: Person;
  readonly at: Instant;
  readonly text: string;
  /** Given instead of the HTML made from `text`; `text` stays what a reader sees. */
  readonly html?: string;
  readonly sign?: string;
  readonly style?: BodyStyle;
  readonly lang?: string;
  readonly quotes?: boolean;
  readonly state?: DemoState;
  readonly attachments?: readonly string[];
};
export type WrittenThread = {
  readonly subject: string;
  readonly summary: string;
  readonly expected: Omit<Expected, 'match' | 'deals' | 'gates'> & Partial<Pick<Expected, 'match' | 'deals' | 'gates'>>;
  readonly unread?: boolean;
  readonly messages: readonly WrittenMessage[];
};
export type DemoThreadWriter = (now: Instant) => DemoThread;

/** Turns written mails into a thread: ids from times, quotes of the mail before, signatures, snippets. */
export function buildThread(slug: string, write: (clock: DemoClock) => WrittenThread): DemoThreadWriter {
  return (now) => {
    const { messages: written, unread = false, ...rest } = write(demoClock(now));
    const messages: DemoMessage[] = [];
    for (const [index, mail] of written.entries())
      messages.push(message(slug, rest.subject, mail, index, written, messages));
    const id = messages[0]?.id;
    if (!id) throw new Error(`${slug} has no message`);
    return {
      ...rest,
      slug,
      id,
      unread,
      messages,
      expected: { match: 'decided', deals: [], gates: [], ...rest.expected },
    };
  };
}

function message(
  slug: string,
  subject: string,
  mail: WrittenMessage,
  index: number,
  all: readonly WrittenMessage[],
  before: readonly DemoMessage[],
): DemoMessage {
  const { from, lang = 'en', style = 'gmail', state } = mail;
  const previous = mail.quotes === false ? undefined : before.at(-1);
  const sign =
    mail.sign ?? (from === people.jonas ? 'Jonas Weber\nAccount Executive · Northlight\n+49 30 5550 0142' : '');
  const body = writeBody(
    { text: mail.text, sign, style, lang, ...(mail.html ? { html: mail.html } : {}) },
    previous ? quoteOf(previous, subject) : null,
  );
  return {
    ...body,
    id: legacyId(mail.at, `${slug}/${index}`),
    from,
    replyTo: mail.replyTo ?? null,
    to: mail.to ?? (from === people.jonas ? buyersOf(all, from) : [people.jonas]),
    cc: mail.cc ?? [],
    at: mail.at,
    lang,
    snippet: mail.text
      .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
    // unfolded unless said otherwise, as after the rep has once read a short thread
    state: state ?? 'expanded',
    attachments: mail.attachments ?? [],
  };
}

function quoteOf(message: DemoMessage, subject: string): Quoted {
  // one level deep: a thread of 60 would otherwise hold 1,800 copies
  const text = message.quotedFrom === null ? message.text : message.text.slice(0, message.quotedFrom).trimEnd();
  return { from: message.from, to: message.to, at: message.at, subject, html: message.ownHtml, text };
}

function buyersOf(all: readonly WrittenMessage[], rep: Person): readonly Person[] {
  const buyer = all.find((mail) => mail.from !== rep)?.from;
  if (!buyer) throw new Error('name the recipients: nobody else writes in this thread');
  return [buyer];
}

/** Gmail's own form: the upper bits are milliseconds since 1970, the lower 20 any number. */
export function legacyId(at: Instant, seed: string): string {
  let low = 2166136261;
  for (const char of seed) low = Math.imul(low ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return ((BigInt(at) << 20n) | BigInt(low & 0xfffff)).toString(16);
}

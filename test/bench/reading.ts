import { readFileSync } from 'node:fs';
import type { EmailAddress, MessageId } from '@/lib/core/domain/ids';
import type { Rep } from '@/lib/core/domain/records';
import type { Message, Thread } from '@/lib/core/domain/thread';
import { readThread } from '@/lib/core/reading/read-thread';
import { at, mailOf, records, threadOf } from '../core/build-situation';
import { asThread } from '../mailbox/threads/as-thread';
import { demoThreads } from '../mailbox/threads/demo-threads';
import { type Figure, figureOf } from './figure';

const NOW = at('2026-06-11T08:00:00Z');
const HOUR_MS = 3_600_000;
const rep: Rep = { ...records.rep, email: mailOf('jonas.weber@northlight.example') };
const ana = { name: 'Ana Ruiz', email: 'ana@corvane.example' as EmailAddress };
const me = { name: 'Jonas Weber', email: rep.email };
const MESSAGES = 50;
/** 200 kB together: what is new in a mail, and the history it drags along. */
const OWN_CHARS = 1000;
const QUOTED_CHARS = 3000;

/** Reading alone: long mails of a thread, and mails made to be slow. */
export function benchReading(): readonly Figure[] {
  const next = longMails();
  const long = Array.from({ length: 70 }, () => timed(next())).slice(20);
  const worst = hostile().map((text) => {
    const one = threadOf([{ from: 'ana', on: '2026-06-10', text }]);
    return Math.max(...Array.from({ length: 6 }, (_, run) => timed(underNewIds(one, run))).slice(1));
  });
  return [figureOf('read-long', long), { id: 'read-hostile', value: Math.max(...worst) }];
}

function timed(thread: Thread): number {
  const began = performance.now();
  readThread(thread, rep);
  return performance.now() - began;
}

/** As it comes from the page for the first time: nothing of it has been read before. */
export function underNewIds(thread: Thread, run: number): Thread {
  const messages = structuredClone(thread.messages).map((one) => ({ ...one, id: `${one.id}-run-${run}` as MessageId }));
  return { ...thread, messages };
}

/** Threads in which buyer and rep write by turns, each under all that was written before; no two hold the same mails. */
function longMails(): () => Thread {
  const [first] = demoThreads(NOW).map((demo) => asThread(demo));
  const [message] = first?.messages ?? [];
  if (!first || !message) throw new Error('the demo mailbox is empty');
  const { quotedFrom: _quotedFrom, ...plain } = message;
  const buyer = words('test/eval/labelled/signals.jsonl', ({ lang, text }) => (lang === 'en' ? text : undefined));
  const seller = words('lib/core/drafting/lints/labelled-drafts.jsonl', ({ draft }) => draft);
  let made = 0;
  return () => {
    made++;
    const messages: Message[] = [];
    for (let nth = 0; nth < MESSAGES; nth++) {
      const id = `long-${made}-${nth}` as MessageId;
      const own = nth % 2 === 0 ? buyer() : seller();
      messages.push({ ...plain, ...turn(nth), id, text: own + historyOf(messages.at(-1)) });
    }
    return { ...first, messages };
  };
}

/** The buyer begins, a mail every seventeen hours. */
function turn(nth: number): Pick<Message, 'from' | 'to' | 'cc' | 'direction' | 'at'> {
  const at = (NOW - (MESSAGES - nth) * 17 * HOUR_MS) as typeof NOW;
  if (nth % 2 === 0) return { from: ana, to: [me], cc: [], direction: 'inbound', at };
  return { from: me, to: [ana], cc: [], direction: 'outbound', at };
}

function historyOf(message: Message | undefined): string {
  if (!message?.text) return '';
  const quoted = message.text.replace(/^/gm, '> ').slice(0, QUOTED_CHARS);
  return `\n\nOn Mon, 1 Jun 2026 at 10:00, ${message.from.name} <${message.from.email}> wrote:\n${quoted}`;
}

type Row = { readonly lang?: string; readonly text?: string; readonly draft?: string };

/** What people write, out of our own labelled mails: the next thousand letters each time. */
function words(file: string, textOf: (row: Row) => string | undefined): () => string {
  const lines = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.flatMap((line) => textOf(JSON.parse(line) as Row) ?? []);
  let next = 0;
  return () => {
    let said = '';
    while (said.length < OWN_CHARS) said += `${texts[next++ % texts.length]}\n\n`;
    return said.slice(0, OWN_CHARS);
  };
}

/** A line of 50 kB, a million spaces, 10,000 quotes within each other, and words that nearly match without end. */
function hostile(): readonly string[] {
  return [
    `please do not ${'contact me again '.repeat(3000)}`,
    `Hello${' '.repeat(1_000_000)}there`,
    Array.from({ length: 10_000 }, (_, nth) => `${'>'.repeat(Math.min(nth, 200))} line ${nth}`).join('\n'),
    `we will ${'really '.repeat(7000)}`,
    `On Mon, 1 Jun 2026 ${'at 10:00 '.repeat(5000)}\nwrote`,
  ];
}

import type { Rep } from '@/lib/core/domain/records';
import type { Thread } from '@/lib/core/domain/thread';
import { readThread } from '@/lib/core/reading/read-thread';
import { at, mailOf, records, threadOf } from '../core/build-situation';
import { asThread } from '../mailbox/threads/as-thread';
import { demoThreads } from '../mailbox/threads/demo-threads';
import { type Figure, figureOf } from './figure';

const NOW = at('2026-06-11T08:00:00Z');
const rep: Rep = { ...records.rep, email: mailOf('jonas.weber@northlight.example') };
const MESSAGES = 50;
/** 200 kB together: what is new in a mail, and the history it drags along. */
const OWN_CHARS = 1000;
const QUOTED_CHARS = 3000;

/** Reading alone: long mails of a thread, and mails made to be slow. */
export function benchReading(): readonly Figure[] {
  const thread = longMails();
  const long = Array.from({ length: 70 }, () => timed(thread)).slice(20);
  const worst = hostile().map((text) => {
    const one = threadOf([{ from: 'ana', on: '2026-06-10', text }]);
    return Math.max(...Array.from({ length: 6 }, () => timed(one)).slice(1));
  });
  return [figureOf('read-long', long), { id: 'read-hostile', value: Math.max(...worst) }];
}

function timed(thread: Thread): number {
  // as it comes from the page: nothing of it has been read before
  const fresh = structuredClone(thread);
  const began = performance.now();
  readThread(fresh, rep);
  return performance.now() - began;
}

function longMails(): Thread {
  const threads = demoThreads(NOW).map((demo) => asThread(demo));
  const texts = threads.flatMap((thread) => thread.messages.flatMap(({ text }) => text ?? []));
  let next = 0;
  function words(count: number): string {
    let said = '';
    while (said.length < count) said += `${texts[next++ % texts.length]}\n\n`;
    return said.slice(0, count);
  }
  const [thread] = threads;
  const [message] = thread?.messages ?? [];
  if (!thread || !message) throw new Error('the demo mailbox is empty');
  const messages = Array.from({ length: MESSAGES }, (_, nth) => {
    const { quotedFrom: _quotedFrom, ...plain } = message;
    const history = words(QUOTED_CHARS).replace(/^/gm, '> ');
    const text = `${words(OWN_CHARS)}\n\nOn Mon, 1 Jun 2026 at 10:00, Ana <ana@a.example> wrote:\n${history}`;
    return { ...plain, id: `long-${nth}` as typeof message.id, text };
  });
  return { ...thread, messages };
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

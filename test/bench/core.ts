import { sampleWorkspace } from '@/lib/app/sample/sample-workspace';
import { brief } from '@/lib/core/brief';
import type { Records, Rep } from '@/lib/core/domain/records';
import type { Thread } from '@/lib/core/domain/thread';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { at, mailOf, records } from '../core/build-situation';
import { asThread } from '../mailbox/threads/as-thread';
import { demoThreads } from '../mailbox/threads/demo-threads';
import { type Figure, figureOf } from './figure';
import { underNewIds } from './reading';

const NOW = at('2026-06-11T08:00:00Z');
const rep: Rep = { ...records.rep, email: mailOf('jonas.weber@northlight.example') };

/** The core alone: match, reading, all gates and reasons, draft and lint context of one thread of 50 messages. */
export function benchCore(say: (line: string) => void): readonly Figure[] {
  const records = sampleWorkspace(NOW, rep);
  const whole = longThread();
  const fifty = figureOf('core-50', timed(cut(whole, 50), records, 200));
  const again = figureOf(
    'core-again',
    timed(cut(whole, 50), records, 200, (thread) => structuredClone(thread)),
  );
  const hundred = figureOf('core-50', timed(repeat(whole, 100), records, 100));
  const thousand = figureOf('core-50', timed(repeat(whole, 1000), records, 20));
  const p50 = ({ p50 = 0 }: Figure) => p50;
  say(`core: 50 messages ${p50(fifty).toFixed(2)} ms, 1000 messages ${p50(thousand).toFixed(2)} ms`);
  return [fifty, again, { id: 'core-linear', value: p50(thousand) / p50(hundred) }];
}

function longThread(): Thread {
  const demo = demoThreads(NOW).find((thread) => thread.slug === 'long-thread');
  if (!demo) throw new Error('the demo mailbox has lost its long thread');
  return asThread(demo);
}

function cut(thread: Thread, count: number): Thread {
  const messages = thread.messages.slice(-count);
  return {
    ...thread,
    messages,
    completeness: { ...thread.completeness, read: messages.length, total: messages.length },
  };
}

/** The same mails again and again, each under an id of its own. */
function repeat(thread: Thread, count: number): Thread {
  const messages = Array.from({ length: count }, (_, index) => {
    const message = thread.messages[index % thread.messages.length];
    if (!message) throw new Error('the long thread is empty');
    return { ...message, id: `${message.id}-${index}` as typeof message.id };
  });
  return { ...thread, messages, completeness: { ...thread.completeness, read: count, total: count } };
}

/** As the page gives it each time: new objects, of mails never seen before unless `told` says otherwise. */
function timed(thread: Thread, records: Records, runs: number, told = underNewIds): readonly number[] {
  const times: number[] = [];
  for (let run = 0; run < runs + 10; run++) {
    const fresh = told(thread, run);
    const began = performance.now();
    const found = brief(fresh, records, defaultPolicy, NOW);
    const took = performance.now() - began;
    if (found.match.status !== 'decided') throw new Error('the long thread no longer matches its deal');
    // the first runs compile
    if (run >= 10) times.push(took);
  }
  return times;
}

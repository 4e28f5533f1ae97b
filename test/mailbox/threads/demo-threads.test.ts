import { describe, expect, it } from 'vitest';
import { sampleWorkspace } from '../../../lib/app/sample/sample-workspace';
import { type OwnerId, parseEmailAddress } from '../../../lib/core/domain/ids';
import { addDays, dayOf, type Instant, weekdayOf } from '../../../lib/core/domain/instant';
import { asThread } from './as-thread';
import { demoClock, demoZone, instantAt } from './demo-clock';
import { demoThreads } from './demo-threads';
import { people } from './people';

const hour = 3_600_000;
// fourteen days in a row, at other hours each, across the end of summer time
const moments = Array.from(
  { length: 14 },
  (_, i) => (Date.UTC(2026, 9, 17, (i * 5) % 24, 11) + i * 24 * hour) as Instant,
);

describe.each(moments)('the demo threads at %d', (now) => {
  const threads = demoThreads(now);

  it('are in the past, in order, with ids that carry the time', () => {
    for (const { slug, id, messages } of threads) {
      expect(messages[0]?.id, slug).toBe(id);
      const times = messages.map((m) => m.at);
      expect(times, slug).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1), slug).toBeLessThan(now);
      expect(
        messages.map((m) => Number(BigInt(`0x${m.id}`) >> 20n)),
        slug,
      ).toEqual(times);
    }
    const ids = threads.flatMap((thread) => thread.messages.map((m) => m.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name weekdays at most six days away', () => {
    const clock = demoClock(now);
    for (const ahead of [1, 2, 3]) {
      const day = clock.dayAhead(ahead);
      expect(weekdayOf(day)).toBeLessThanOrEqual(5);
      expect(day <= addDays(clock.dayBefore(1), 6)).toBe(true);
    }
  });
});

describe('a demo thread', () => {
  const now = instantAt('2026-06-11' as never, '09:05');
  const threads = demoThreads(now);
  const rep = {
    id: 'local:rep' as OwnerId,
    name: people.jonas.name,
    email: parseEmailAddress(people.jonas.email) ?? never(),
    zone: demoZone,
  };
  const records = sampleWorkspace(now, rep);

  it('comes in at least fourteen kinds that show every verdict', () => {
    expect(threads.length).toBeGreaterThanOrEqual(14);
    expect(new Set(threads.map((t) => t.expected.verdict))).toEqual(
      new Set(['go', 'review', 'stop', 'question', 'wait', 'none']),
    );
    expect(new Set(threads.map((t) => t.slug)).size).toBe(threads.length);
  });

  it.each(threads.map((t) => [t.slug, t] as const))('%s rests on deals and people of the sample', (_, thread) => {
    const deals = new Set<string>(records.deals.map((d) => d.id));
    expect(thread.expected.deals.filter((id) => !deals.has(id))).toEqual([]);
    const known = new Map<string, string>(records.contacts.map((c) => [c.email, c.name]));
    const strangers = ['ines.duarte@morel.example', 'ingrid.saether@brightwell.example', 'ravi.menon@kestrel.example'];
    const everyone = thread.messages.flatMap((m) => [m.from, ...m.to, ...m.cc]).filter((p) => p !== people.jonas);
    for (const person of everyone) {
      if (!strangers.includes(person.email)) expect(known.get(person.email)).toBe(person.name);
    }
  });

  it.each(threads.map((t) => [t.slug, t] as const))('%s has text that agrees with its quotes', (_, thread) => {
    for (const message of asThread(thread).messages) {
      if (message.quotedFrom === undefined) continue;
      expect(message.text?.slice(message.quotedFrom)).toMatch(/^(On |Am |From:|Von:)/);
    }
  });

  it('is read in part on screen where Gmail folds it', () => {
    const long = threads.find((t) => t.slug === 'long-thread') ?? never();
    expect(asThread(long, 'as-shown').completeness).toMatchObject({
      read: 1,
      total: 60,
      headers: 'partial',
      bodies: 'partial',
    });
    expect(asThread(long).completeness).toMatchObject({ read: 60, total: 60, bodies: 'full' });
  });

  it('keeps the wall clock across the end of summer time', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-10-26']) {
      const at = instantAt(day as never, '09:30');
      expect(dayOf(at, demoZone)).toBe(day);
      expect(new Intl.DateTimeFormat('en-GB', { timeZone: demoZone, timeStyle: 'short' }).format(at)).toBe('09:30');
    }
  });
});

function never(): never {
  throw new Error('not there');
}

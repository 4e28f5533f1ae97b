import { describe, expect, test, vi } from 'vitest';
import { sampleWorkspace } from '../../lib/app/sample/sample-workspace';
import { brief } from '../../lib/core/brief';
import type { Brief } from '../../lib/core/domain/brief';
import type { Instant } from '../../lib/core/domain/instant';
import type { Rep } from '../../lib/core/domain/records';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { threadVerdict } from '../../lib/core/thread-verdict';
import { asThread } from '../mailbox/threads/as-thread';
import { demoThreads } from '../mailbox/threads/demo-threads';
import { at, mailOf, records } from './build-situation';

vi.setConfig({ testTimeout: 30_000 });

const DAY = 86_400_000;
const rep: Rep = { ...records.rep, email: mailOf('jonas.weber@northlight.example') };
/** Fourteen days in a row at other hours each, over a month's end and both kinds of weekend. */
const moments = Array.from(
  { length: 14 },
  (_, n) => (at('2026-06-08T06:30:00Z') + n * DAY + ((n * 7) % 12) * 3_600_000) as Instant,
);

function firedIn(found: Brief): readonly string[] {
  const gates = [...found.stops, ...found.reviews, ...found.questions].map(({ gate }) => gate);
  return found.verdict === 'wait' ? [...gates, 'no-reason'] : gates;
}

describe.each(moments)('the demo mailbox at %d', (now) => {
  const workspace = sampleWorkspace(now, rep);

  test.each(demoThreads(now).map((demo) => [demo.slug, demo] as const))('%s', (_, demo) => {
    const { expected } = demo;
    const found = brief(asThread(demo), workspace, defaultPolicy, now);
    expect(found).toMatchObject({ verdict: expected.verdict, match: { status: expected.match } });
    expect(firedIn(found)).toEqual(expect.arrayContaining([...expected.gates]));
    if (expected.match === 'decided') expect(found.match.decided).toBe(expected.deals[0]);
    if (expected.match === 'tie')
      expect(found.match.candidates.map(({ deal }) => deal).sort()).toEqual([...expected.deals].sort());
    if (expected.reason !== undefined) expect(found.reasons[0]?.id).toBe(expected.reason);
    if (expected.until !== undefined) expect(found.wait?.until).toBe(expected.until);
    if (expected.verdict === 'go') expect(found.draft).not.toBeNull();

    const onScreen = brief(asThread(demo, 'as-shown'), workspace, defaultPolicy, now);
    if (expected.onScreen !== undefined) expect(onScreen.verdict).toBe(expected.onScreen);

    // the chip takes a shorter way to the same words
    for (const [mode, { verdict, label, match, read, stops }] of [
      ['whole', found] as const,
      ['as-shown', onScreen] as const,
    ])
      expect(threadVerdict(asThread(demo, mode), workspace, defaultPolicy, now)).toMatchObject({
        verdict,
        label,
        match,
        read,
        stops,
      });
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { brief } from '../../lib/core/brief';
import type { Brief } from '../../lib/core/domain/brief';
import type { OwnerId, ReviewId } from '../../lib/core/domain/ids';
import type { Instant } from '../../lib/core/domain/instant';
import type { Records, Review } from '../../lib/core/domain/records';
import { gates } from '../../lib/core/gates';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { at, deal, id, type MailSpec, records, threadId, threadOf } from './build-situation';

// a hundred threads each are read whole
vi.setConfig({ testTimeout: 120_000 });

const START = at('2026-05-04T08:00:00Z');
const HOUR = 3_600_000;

/** Sentences a buyer writes; none of them stops mail, some call for one. */
const buyerLines = [
  'Thanks, all clear.',
  'Could you send me an email with the next steps?',
  'We would like to go ahead with the first store.',
  'Is there room for a 10% discount?',
  'I’m not sure this is really for us at the moment.',
  'Let’s reconnect after the budget round in Q3.',
  'I will name the signer by Friday.',
  'Our lawyers have redlined the contract.',
  'Can we talk on Tuesday?',
  'Ingrid looks after our contracts.',
];
const repLines = [
  'Here is the plan we spoke about.',
  'I’ll send the security overview by Friday.',
  'Shall I keep the July slot for you?',
];
const optOuts = [
  'Please take me off your list.',
  'Please stop emailing me.',
  'Remove me from your mailing list and do not contact me again.',
];
/** As above, without a word that names a day or a window, and without a promise. */
const datelessBuyerLines = [
  'Thanks, all clear.',
  'Could you send me an email with the next steps?',
  'Is there room for a 10% discount?',
  'We would like to go ahead.',
];

type Draft = {
  readonly from: 'ana' | 'ruben' | 'jonas';
  readonly line: string;
  readonly gap: number;
  readonly cc: boolean;
};

function mails(buyer: readonly string[], rep: readonly string[]): fc.Arbitrary<Draft[]> {
  const one = fc.oneof(
    fc.record({
      from: fc.constantFrom('ana' as const, 'ruben' as const),
      line: fc.constantFrom(...buyer),
      gap: fc.integer({ min: 1, max: 200 }),
      cc: fc.boolean(),
    }),
    fc.record({
      from: fc.constant('jonas' as const),
      line: fc.constantFrom(...rep),
      gap: fc.integer({ min: 1, max: 200 }),
      cc: fc.boolean(),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength: 8 });
}

function specsOf(drafts: readonly Draft[]): MailSpec[] {
  let time: number = START;
  return drafts.map(({ from, line, gap, cc }) => {
    time += gap * HOUR;
    const other = from === 'ana' ? 'ruben' : 'ana';
    const people =
      from === 'jonas' ? { to: ['ana'], cc: cc ? ['ruben'] : [] } : { to: ['jonas'], cc: cc ? [other] : [] };
    return { from, ...people, on: new Date(time).toISOString(), text: `Hello,\n\n${line}\n\nRegards` };
  });
}

function briefOf(specs: readonly MailSpec[], after: number, more: Partial<Records> = {}): Brief {
  const last = at(specs.at(-1)?.on ?? '2026-05-04');
  return brief(threadOf(specs), { ...records, ...more }, defaultPolicy, (last + after * HOUR) as Instant);
}

const after = fc.integer({ min: 1, max: 24 * 200 });

describe('whatever the thread', () => {
  test('an opt-out anywhere in it never leaves a draft', () => {
    fc.assert(
      fc.property(
        mails(buyerLines, repLines),
        fc.nat(8),
        fc.constantFrom(...optOuts),
        fc.constantFrom('ana' as const, 'ruben' as const),
        after,
        (drafts, place, line, from, hours) => {
          const added = [...drafts];
          added.splice(Math.min(place, drafts.length), 0, { from, line, gap: 2, cc: false });
          const found = briefOf(specsOf(added), hours);
          expect(found.draft).toBeNull();
          expect(found.match.status).toBe('decided');
          expect(['stop', 'question', 'review']).toContain(found.verdict);
        },
      ),
    );
  });

  test('an opt-out as the last word is a stop', () => {
    fc.assert(
      fc.property(mails(buyerLines, repLines), fc.constantFrom(...optOuts), after, (drafts, line, hours) => {
        const found = briefOf(specsOf([...drafts, { from: 'ana', line, gap: 2, cc: true }]), hours);
        expect(found.verdict).toBe('stop');
        expect(found.stops.map((stop) => stop.gate)).toContain('opted-out');
      }),
    );
  });

  test('without a reason there is no draft, and with a draft no stop and no open question', () => {
    fc.assert(
      fc.property(mails(buyerLines, repLines), after, (drafts, hours) => {
        const found = briefOf(specsOf(drafts), hours);
        if (found.reasons.length === 0) expect(found.draft).toBeNull();
        if (found.draft === null) return;
        expect(found.stops).toEqual([]);
        expect(found.questions).toEqual([]);
        expect(found.reasons.map((reason) => reason.id)).toContain(found.draft.reason);
      }),
    );
  });

  test('every stop, review, question and reason rests on words that stand there, or on a record', () => {
    fc.assert(
      fc.property(mails([...buyerLines, ...optOuts], repLines), after, (drafts, hours) => {
        const specs = specsOf(drafts);
        const found = briefOf(specs, hours);
        const texts = new Map<string, string | null>(
          threadOf(specs).messages.map((message) => [message.id, message.text]),
        );
        for (const one of [...found.stops, ...found.reviews, ...found.questions, ...found.reasons]) {
          expect(one.evidence.length).toBeGreaterThan(0);
          for (const ground of one.evidence) {
            if (ground.kind === 'record') expect(ground.says).not.toBe('');
            else expect(texts.get(ground.messageId)?.slice(...(ground.span ?? []))).toContain(ground.quote);
          }
        }
      }),
    );
  });

  test('a cleared review never clears a stop', () => {
    const cleared = (gate: string, when: Instant): Review => ({
      id: id<ReviewId>(`r-${gate}`),
      dealId: deal.id,
      threadId,
      gate,
      ownerId: id<OwnerId>('o-priya'),
      says: 'cleared',
      evidence: [{ kind: 'record', record: deal.id, says: 'cleared' }],
      status: 'cleared',
      opened: when,
      settled: { at: when, by: id<OwnerId>('o-priya'), note: '' },
    });
    fc.assert(
      fc.property(mails([...buyerLines, ...optOuts], repLines), after, (drafts, hours) => {
        const specs = specsOf(drafts);
        const before = briefOf(specs, hours);
        const now = (at(specs.at(-1)?.on ?? '') + 1) as Instant;
        const later = briefOf(specs, hours, { reviews: gates.map((gate) => cleared(gate.id, now)) });
        expect(later.stops).toEqual(before.stops);
        if (before.verdict === 'stop') expect(later.verdict).toBe('stop');
        expect(later.verdict).not.toBe('review');
      }),
    );
  });

  test('time alone never creates a reason', () => {
    fc.assert(
      fc.property(
        mails(
          datelessBuyerLines,
          repLines.filter((line) => !line.includes('Friday')),
        ),
        fc.integer({ min: 1, max: 48 }),
        after,
        (drafts, soon, hours) => {
          const specs = specsOf(drafts);
          const ids = (found: Brief) => found.reasons.map((reason) => reason.id);
          expect(ids(briefOf(specs, soon + hours))).toEqual(ids(briefOf(specs, soon)));
        },
      ),
    );
  });

  test('a reason that comes with time has a day that came', () => {
    fc.assert(
      fc.property(mails(buyerLines, repLines), fc.integer({ min: 1, max: 48 }), after, (drafts, soon, hours) => {
        const specs = specsOf(drafts);
        const before = new Set(briefOf(specs, soon).reasons.map((reason) => reason.id));
        for (const reason of briefOf(specs, soon + hours).reasons) {
          if (before.has(reason.id)) continue;
          expect(['promise-due', 'future-window-reached']).toContain(reason.id);
          expect(reason.evidence[0].kind).toBe('quote');
        }
      }),
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(mails([...buyerLines, ...optOuts], repLines), after, (drafts, hours) => {
        const specs = specsOf(drafts);
        expect(JSON.stringify(briefOf(specs, hours))).toBe(JSON.stringify(briefOf(structuredClone(specs), hours)));
      }),
    );
  });
});

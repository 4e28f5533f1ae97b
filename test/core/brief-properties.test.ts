import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../lib/core/domain/brief';
import type { OwnerId, ReviewId } from '../../lib/core/domain/ids';
import type { Instant } from '../../lib/core/domain/instant';
import type { Review } from '../../lib/core/domain/records';
import { gates } from '../../lib/core/gates';
import { at, deal, id, threadId, threadOf } from './build-situation';
import {
  after,
  briefOfMails,
  buyerLines,
  datelessBuyerLines,
  mails,
  optOuts,
  repLines,
  specsOf,
} from './random-threads';
import { milestone, step, touch, wholeMap } from './situations/rows';

// a hundred threads each are read whole
vi.setConfig({ testTimeout: 120_000 });

/** Each rests on a day that somebody named: for a promise, a window, a meeting, or for what was to follow one. */
const COMES_WITH_A_DAY: readonly string[] = [
  'promise-due',
  'future-window-reached',
  'meeting-without-next-step',
  'proposal-without-review',
  'missed-meeting',
];

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
          const found = briefOfMails(specsOf(added), hours);
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
        const found = briefOfMails(specsOf([...drafts, { from: 'ana', line, gap: 2, cc: true }]), hours);
        expect(found.verdict).toBe('stop');
        expect(found.stops.map((stop) => stop.gate)).toContain('opted-out');
      }),
    );
  });

  test('without a reason there is no draft, and with a draft no stop and no open question', () => {
    fc.assert(
      fc.property(mails(buyerLines, repLines), after, (drafts, hours) => {
        const found = briefOfMails(specsOf(drafts), hours);
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
        const found = briefOfMails(specs, hours);
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
        const before = briefOfMails(specs, hours);
        const now = (at(specs.at(-1)?.on ?? '') + 1) as Instant;
        const later = briefOfMails(specs, hours, { reviews: gates.map((gate) => cleared(gate.id, now)) });
        expect(later.stops).toEqual(before.stops);
        if (before.verdict === 'stop') expect(later.verdict).toBe('stop');
        expect(later.verdict).not.toBe('review');
      }),
    );
  });

  test('more evidence never turns a stop into a go', () => {
    fc.assert(
      fc.property(
        mails(buyerLines, repLines),
        fc.constantFrom(...optOuts),
        fc.record({
          milestones: fc.constantFrom([], [milestone('2026-06-12')], [milestone('2026-06-01')]),
          nextSteps: fc.constantFrom([], [step('2026-06-11')], [step('2026-06-01')]),
          stakeholders: fc.constantFrom([], wholeMap),
          touches: fc.constantFrom([], [touch('2026-05-20')]),
        }),
        fc.constantFrom(...buyerLines),
        after,
        (drafts, line, more, later, hours) => {
          const stopped = [...drafts, { from: 'ana' as const, line, gap: 2, cc: false }];
          expect(briefOfMails(specsOf(stopped), hours, more).verdict).toBe('stop');
          // a colleague's word afterwards leaves a question at best
          const spoken = [...stopped, { from: 'ruben' as const, line: later, gap: 2, cc: true }];
          const found = briefOfMails(specsOf(spoken), hours, more);
          expect(found.verdict).not.toBe('go');
          expect(found.draft).toBeNull();
        },
      ),
    );
  });

  test('every deal has a state, a next step or a stop, and what lies beneath never throws', () => {
    fc.assert(
      fc.property(mails([...buyerLines, ...optOuts], repLines), after, (drafts, hours) => {
        const found = briefOfMails(specsOf(drafts), hours);
        expect(['hot', 'warm', 'recycle']).toContain(found.deal?.state);
        expect(found.nextStep !== null || found.deal?.openStep !== null).toBe(true);
        expect(found.insight?.ladder?.rungs.filter(({ status }) => status === 'open')).toHaveLength(1);
        for (const one of found.lapses) expect(one.evidence.length).toBeGreaterThan(0);
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
          expect(ids(briefOfMails(specs, soon + hours))).toEqual(ids(briefOfMails(specs, soon)));
        },
      ),
    );
  });

  test('a reason that comes with time has a day that came', () => {
    fc.assert(
      fc.property(mails(buyerLines, repLines), fc.integer({ min: 1, max: 48 }), after, (drafts, soon, hours) => {
        const specs = specsOf(drafts);
        const before = new Set(briefOfMails(specs, soon).reasons.map((reason) => reason.id));
        const { reasons } = briefOfMails(specs, soon + hours);
        // the day a pause was named for has come: what it kept quiet is heard again
        const woken = reasons.some(({ id }) => id === 'future-window-reached');
        for (const reason of reasons) {
          if (before.has(reason.id)) continue;
          if (!woken) expect(COMES_WITH_A_DAY).toContain(reason.id);
          expect(reason.evidence[0].kind).toBe('quote');
        }
      }),
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(mails([...buyerLines, ...optOuts], repLines), after, (drafts, hours) => {
        const specs = specsOf(drafts);
        expect(JSON.stringify(briefOfMails(specs, hours))).toBe(
          JSON.stringify(briefOfMails(structuredClone(specs), hours)),
        );
      }),
    );
  });
});

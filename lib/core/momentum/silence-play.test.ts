import { describe, expect, test } from 'vitest';
import { at, deal, id, situation } from '../../../test/core/build-situation';
import type { Engagement } from '../domain/engagement';
import type { DealId, EngagementId } from '../domain/ids';
import { silencePlay } from './silence-play';

const offer = { from: 'jonas', on: '2026-06-01', text: 'Here is the proposal.' } as const;
const documents = [
  { what: 'proposal', by: 'rep', act: 'sent', messageId: 'm-1', quote: 'the proposal', span: [8, 20] },
] as never;

function play(kind: Engagement['kind'] | null, on = '2026-06-09', more: Partial<Engagement> = {}) {
  const row = { id: id<EngagementId>('e-1'), dealId: deal.id, contactId: null, at: at(on), says: 'twice' } as const;
  const engagements = kind ? [{ ...row, kind, source: 'rep' as const, ...more }] : [];
  return silencePlay(situation({ mails: [offer], facts: { documents }, records: { engagements } }));
}

/** S3-23: a proposal viewed often is not a proposal ignored. */
describe('the play for a proposal without an answer', () => {
  test.each([
    ['viewed', 'proposal-viewed', '2026-06-09', {}],
    ['the price was viewed', 'pricing-viewed', '2026-06-09', {}],
    ['viewed, by an import', 'proposal-viewed', '2026-06-09', { source: 'import' }],
  ] as const)('%s: what holds them back', (_, kind, on, more) => {
    const found = play(kind, on, more);
    expect(found).toMatchObject({ after: 'proposal', restores: 'safety' });
    expect(found?.does).toContain('read, not ignored');
    expect(found?.evidence[1]).toMatchObject({ kind: 'record', record: 'e-1' });
    expect(JSON.stringify(found?.evidence)).toContain('Tue 9 Jun: twice');
  });

  test.each([
    ['nothing noted', null, '2026-06-09', {}],
    ['viewed before it was sent', 'proposal-viewed', '2026-05-20', {}],
    ['viewed in the future', 'proposal-viewed', '2026-06-20', {}],
    ['they did not come', 'no-show', '2026-06-09', {}],
    ['another deal', 'proposal-viewed', '2026-06-09', { dealId: id<DealId>('d-other') }],
  ] as const)('%s: the decision and two times', (_, kind, on, more) => {
    expect(play(kind, on, more)).toMatchObject({
      after: 'proposal',
      restores: 'clarity',
      evidence: [{ kind: 'quote' }],
    });
  });
});

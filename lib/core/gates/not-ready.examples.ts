import { at, day, deal, id, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion } from '../../../test/core/raised-by-buyer';
import type { MilestoneId, StageId } from '../domain/ids';
import type { Deal, Records } from '../domain/records';

const on = (more: Partial<Deal>, rows: Partial<Records> = {}) =>
  situation({ mails: [plainQuestion], deal: more, records: rows });
const odd = { stage: id<StageId>('crm:odd') };
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'not-ready', yes, at: at('2026-06-11') }],
});
const milestone = {
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: null,
  kind: 'meeting',
  due: day('2026-02-10'),
  done: day('2026-02-10'),
} as const;

export const examples: GateExamples = {
  fires: [{ name: 'the rep says the stage is wrong', on: on(odd, answer(true)), quote: 'crm:odd', says: 'crm:odd' }],
  pass: [
    { name: 'all in order', on: on({}) },
    { name: 'the rep says it is fine', on: on(odd, answer(false)) },
    { name: 'a close date that has passed is only told', on: on({ closeDate: day('2026-05-01') }) },
    { name: 'there is nothing to write', on: situation({ deal: odd }) },
  ],
  unknown: [
    { name: 'a stage the policy does not know (S3-45)', on: on(odd), quote: 'crm:odd', says: 'does not know' },
    {
      name: 'a milestone done before the deal began',
      on: on({}, { milestones: [milestone] }),
      quote: 'k-1',
      says: 'before the deal began',
    },
    { name: 'a stage older than the deal', on: on({ stageSince: day('2026-01-02') }), says: 'older than the deal' },
    {
      name: 'a window that ends before it begins',
      on: on({ budgetWindow: { from: day('2026-10-01'), to: day('2026-09-01') } }),
      says: 'budget window',
    },
    {
      name: 'a clock set back',
      on: situation({ now: '2026-06-08T08:00:00Z', mails: [plainQuestion] }),
      says: 'this computer says',
    },
  ],
};

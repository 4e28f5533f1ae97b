import { at, day, deal, id, situation, threadId } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import type { NextStepId, OwnerId } from '../domain/ids';
import type { NextStep } from '../domain/records';

const mails = [{ from: 'jonas', on: '2026-06-01', text: 'Here is the plan.' }] as const;
const step = (more: Partial<NextStep> = {}): NextStep => ({
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the pay-back table',
  ownerId: id<OwnerId>('o-jonas'),
  due: day('2026-06-11'),
  reason: 'open-question',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-02'),
  closed: null,
  ...more,
});
const on = (more: Partial<NextStep> = {}, extra: Parameters<typeof situation>[0] = {}) =>
  situation({ mails, ...extra, records: { nextSteps: [step(more)] } });

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'its day is today',
      on: on(),
      says: 'Due today: Send the pay-back table.',
      act: 'Send the pay-back table',
      due: '2026-06-11',
    },
    { name: 'it is late', on: on({ due: day('2026-06-08') }), says: 'Late since Mon 8 Jun' },
    { name: 'set by hand', on: on({ reason: 'by-hand' }) },
    {
      name: 'of two open ones the newest',
      on: situation({
        mails,
        records: {
          nextSteps: [step(), step({ id: id<NextStepId>('n-2'), what: 'Call Ana', created: at('2026-06-03') })],
        },
      }),
      quote: 'n-2',
    },
  ],
  not: [
    { name: 'it is due tomorrow', on: on({ due: day('2026-06-12') }) },
    { name: 'it is a colleague’s', on: on({ ownerId: id<OwnerId>('o-priya') }) },
    { name: 'it is done', on: on({ status: 'done', closed: { at: at('2026-06-10'), why: 'sent' } }) },
    { name: 'it says to look, not to write', on: on({ reason: 'no-reason' }) },
    {
      name: 'a mail went out on its day',
      on: on(
        { due: day('2026-06-10') },
        { mails: [...mails, { from: 'jonas', on: '2026-06-10', text: 'The table.' }] },
      ),
    },
    { name: 'the deal is parked', on: on({}, { deal: { parked: { until: day('2026-10-01'), why: 'budget round' } } }) },
    { name: 'it is another deal’s', on: on({ dealId: id('d-other') }) },
  ],
};

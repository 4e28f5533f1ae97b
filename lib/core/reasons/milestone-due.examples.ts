import { day, deal, id, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import type { MilestoneId } from '../domain/ids';
import type { Milestone } from '../domain/records';

const mails = [{ from: 'ana', on: '2026-06-01', text: 'See you then.' }] as const;
const milestone = (due: string, more: Partial<Milestone> = {}): Milestone => ({
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: 'decide',
  kind: 'decision',
  due: day(due),
  done: null,
  ...more,
});
const on = (due: string, more: Partial<Milestone> = {}, extra: Parameters<typeof situation>[0] = {}) =>
  situation({ mails, ...extra, records: { milestones: [milestone(due, more)] } });
const wrote = (date: string) => ({ mails: [...mails, { from: 'jonas', on: date, text: 'All set for Friday?' }] });

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'tomorrow',
      on: on('2026-06-12'),
      says: 'Ops meeting is due Fri 12 Jun.',
      act: 'Prepare Ops meeting with Ana',
      quote: 'k-1',
    },
    { name: 'in three working days, over a weekend', on: on('2026-06-16'), due: '2026-06-12' },
    { name: 'today', on: on('2026-06-11'), says: 'due today' },
    {
      name: 'passed and not done',
      on: on('2026-06-08'),
      says: 'was due Mon 8 Jun and is not done',
      act: 'Set a new date for Ops meeting',
    },
    { name: 'passed, and our mail was before it', on: on('2026-06-08', {}, wrote('2026-06-08')) },
  ],
  not: [
    { name: 'in four working days', on: on('2026-06-17') },
    { name: 'done', on: on('2026-06-10', { done: day('2026-06-10') }) },
    { name: 'we wrote about it yesterday', on: on('2026-06-12', {}, wrote('2026-06-10')) },
    { name: 'passed, and we have written since', on: on('2026-06-08', {}, wrote('2026-06-09')) },
    {
      name: 'the deal is parked',
      on: on('2026-06-12', {}, { deal: { parked: { until: day('2026-10-01'), why: 'budget round' } } }),
    },
  ],
};

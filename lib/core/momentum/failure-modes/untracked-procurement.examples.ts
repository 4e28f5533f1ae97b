import { day, deal, id, situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { MilestoneId } from '../../domain/ids';

const said = (kind: 'procurement' | 'legal', certainty: 'certain' | 'likely' = 'certain') =>
  ({
    from: 'ana',
    on: '2026-06-02',
    text: 'Our purchasing team needs the vendor form.',
    signals: [{ kind, certainty, quote: 'Our purchasing team needs the vendor form.' }],
  }) as const;
const milestone = {
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Vendor form',
  objective: null,
  kind: 'procurement',
  due: day('2026-06-19'),
  done: null,
} as const;

export const examples: LapseExamples = {
  seen: [
    {
      name: 'purchasing (S0-69)',
      on: situation({ mails: [said('procurement')] }),
      quote: 'vendor form',
      says: 'purchasing',
    },
    { name: 'the contract', on: situation({ mails: [said('legal')] }), says: 'the contract' },
  ],
  not: [
    {
      name: 'the deal says it runs',
      on: situation({ mails: [said('procurement')], deal: { procurement: 'running' } }),
    },
    {
      name: 'it is a milestone',
      on: situation({ mails: [said('procurement')], records: { milestones: [milestone] } }),
    },
    { name: 'only likely', on: situation({ mails: [said('procurement', 'likely')] }) },
    { name: 'nobody spoke of it', on: situation({ mails: [{ from: 'ana', on: '2026-06-02', text: 'Thanks.' }] }) },
  ],
};

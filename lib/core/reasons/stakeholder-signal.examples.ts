import { day, deal, id, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { personFact, quoted } from '../../../test/core/fact-specs';
import type { ContactId, StakeholderId } from '../domain/ids';
import type { Stakeholder, Stance } from '../domain/records';

const ours = { from: 'jonas', on: '2026-06-08', text: 'Here is the plan.' } as const;
const joins = { from: 'ana', on: '2026-06-10', text: 'Ingrid from finance joins us from now on.' } as const;
const handover = { from: 'ana', on: '2026-06-10', text: 'Ruben takes over from me next week.' } as const;
const self = { from: 'ruben', on: '2026-06-10', text: 'I am taking over from Ana.' } as const;
const bye = { from: 'ana', on: '2026-06-10', text: 'Our CFO is leaving in July.' } as const;
const champion = {
  from: 'ana',
  on: '2026-06-10',
  text: 'I want this to happen in July.',
  signals: [{ kind: 'interested', quote: 'I want this to happen in July.' }],
} as const;
const stake = (stance: Stance, role: Stakeholder['role'] = 'champion'): Stakeholder => ({
  id: id<StakeholderId>('x-ana'),
  dealId: deal.id,
  contactId: id<ContactId>('p-ana'),
  role,
  stance,
});
const with_ = (
  mail: Parameters<typeof quoted>[0][number],
  quote: string,
  change: 'joins' | 'takes-over' | 'leaves',
  who: string | null,
  more: Parameters<typeof situation>[0] = {},
) =>
  situation({
    mails: [ours, mail],
    facts: { peopleChanges: [personFact(quoted([ours, mail], 2, quote), change, who, null)] },
    ...more,
  });

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'somebody joins (S0-3)',
      on: with_(joins, 'Ingrid from finance joins us', 'joins', 'Ingrid Sæther'),
      quote: 'Ingrid from finance joins us',
      says: 'Ingrid joins, says Ana.',
      act: 'Ask what Ingrid needs to know',
      label: 'Somebody joins',
      due: '2026-06-11',
    },
    {
      name: 'somebody takes over',
      on: with_(handover, 'Ruben takes over', 'takes-over', 'Ruben Maas'),
      says: 'Ruben takes over, says Ana.',
      act: 'Bring Ruben up to date',
    },
    {
      name: 'who writes takes over',
      on: with_(self, 'I am taking over', 'takes-over', null),
      says: 'Ruben takes over.',
      act: 'Bring Ruben up to date',
    },
    { name: 'somebody leaves', on: with_(bye, 'Our CFO is leaving', 'leaves', 'CFO'), act: 'Ask who takes over' },
    {
      name: 'somebody without a name',
      on: with_(joins, 'joins us', 'joins', null),
      says: 'Somebody new joins',
    },
    {
      name: 'their champion speaks for it (S0-11)',
      on: situation({ mails: [ours, champion], records: { stakeholders: [stake('supportive')] } }),
      quote: 'I want this to happen',
      label: 'Champion speaks',
      act: 'Give Ana what helps inside',
    },
  ],
  not: [
    {
      name: 'we have answered',
      on: with_(joins, 'joins us', 'joins', 'Ingrid Sæther', {
        mails: [ours, joins, { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'Welcome, Ingrid.' }],
      }),
    },
    {
      name: 'we named somebody of ours',
      on: situation({
        mails: [{ ...ours, text: 'Dana joins us.' }],
        facts: {
          peopleChanges: [personFact(quoted([{ ...ours, text: 'Dana joins us.' }], 1, 'Dana joins'), 'joins', 'Dana')],
        },
      }),
    },
    { name: 'interest from somebody who is not the champion', on: situation({ mails: [ours, champion] }) },
    {
      name: 'a champion we have lost',
      on: situation({ mails: [ours, champion], records: { stakeholders: [stake('lost')] } }),
    },
    {
      name: 'a thank-you from the champion',
      on: situation({
        mails: [ours, { from: 'ana', on: '2026-06-10', text: 'Thanks, all clear.' }],
        records: { stakeholders: [stake('strong')] },
      }),
    },
    {
      name: 'the deal is parked',
      on: with_(joins, 'joins us', 'joins', 'Ingrid Sæther', {
        deal: { parked: { until: day('2026-10-01'), why: 'budget' } },
      }),
    },
  ],
};

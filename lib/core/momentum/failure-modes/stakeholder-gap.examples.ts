import { deal, id, situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { ContactId, StageId, StakeholderId } from '../../domain/ids';
import type { BuyingRole, Stance } from '../../domain/records';

const stake = (role: BuyingRole, stance: Stance = 'supportive') => ({
  stakeholders: [{ id: id<StakeholderId>('x-1'), dealId: deal.id, contactId: id<ContactId>('p-ana'), role, stance }],
});

export const examples: LapseExamples = {
  seen: [
    {
      name: 'a proposal out and only a champion known (S0-69)',
      on: situation({ records: stake('champion') }),
      says: 'Proposal',
    },
    { name: 'who decided has left', on: situation({ records: stake('economic-buyer', 'lost') }) },
  ],
  not: [
    { name: 'who decides is known', on: situation({ records: stake('economic-buyer') }) },
    { name: 'known under another role', on: situation({ records: stake('decision-maker') }) },
    { name: 'the stage does not need it yet', on: situation({ deal: { stage: id<StageId>('discovery') } }) },
    { name: 'the deal is over', on: situation({ deal: { outcome: 'won' } }) },
  ],
};

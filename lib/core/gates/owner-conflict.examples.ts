import { at, id, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { OwnerId } from '../domain/ids';

const mails = [{ from: 'ana', on: '2026-06-10', text: 'Could you send the plan?' }] as const;
const nobody = { ownerId: id<OwnerId>('hubspot:77') } as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'owner-conflict', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    {
      name: 'a colleague owns it',
      on: situation({ mails, deal: { ownerId: id<OwnerId>('o-priya') } }),
      says: 'Priya’s',
    },
    { name: 'an unknown owner the rep confirmed', on: situation({ mails, deal: nobody, records: answer(true) }) },
  ],
  pass: [
    { name: 'it is the rep’s', on: situation({ mails }) },
    { name: 'a colleague is in Cc', on: situation({ mails: [{ ...mails[0], cc: ['priya'] }] }) },
    { name: 'an unknown owner the rep denied', on: situation({ mails, deal: nobody, records: answer(false) }) },
  ],
  unknown: [{ name: 'an owner nobody knows', on: situation({ mails, deal: nobody }), says: 'somebody else' }],
};

import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const on = (text: string) => situation({ mails: [{ from: 'ana', on: '2026-06-10', text }] });

export const examples: GateExamples = {
  fires: [
    {
      name: 'said in confidence (S1-43)',
      on: on('Hello. This is confidential for now.'),
      quote: 'This is confidential for now.',
      says: 'something sensitive',
    },
    { name: 'an account number', on: on('Our account is DE89 3704 0044 0532 0130 00.') },
    { name: 'jobs', on: on('There will be layoffs in the second half.') },
    { name: 'health', on: on('Ruben is on sick leave until August.') },
    { name: 'not to be passed on', on: on('Please don’t forward this to anybody.') },
    { name: 'in German', on: on('Bitte vertraulich behandeln.') },
    { name: 'in French', on: on('Cela reste entre nous.') },
    { name: 'in Spanish', on: on('Es información confidencial.') },
  ],
  pass: [
    { name: 'a confidentiality agreement is a matter of terms', on: on('We need the confidential agreement signed.') },
    { name: 'a feature by that name', on: on('Does the portal allow a password reset?') },
    { name: 'a plain mail', on: on('Could you send the plan?') },
    {
      name: 'answered, and there is nothing to write now',
      on: situation({
        mails: [
          { from: 'ana', on: '2026-06-10', text: 'This is confidential for now.' },
          { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'Understood.' },
        ],
      }),
    },
  ],
  unknown: 'The words are there or not.',
};

import fc from 'fast-check';
import { brief } from '../../lib/core/brief';
import type { Brief } from '../../lib/core/domain/brief';
import type { Instant } from '../../lib/core/domain/instant';
import type { Records } from '../../lib/core/domain/records';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { at, type MailSpec, records, threadOf } from './build-situation';

const START = at('2026-05-04T08:00:00Z');
export const HOUR = 3_600_000;

/** Sentences a buyer writes; none of them stops mail, some call for one. */
export const buyerLines = [
  'Thanks, all clear.',
  'Could you send me an email with the next steps?',
  'We would like to go ahead with the first store.',
  'Is there room for a 10% discount?',
  'I’m not sure this is really for us at the moment.',
  'Let’s reconnect after the budget round in Q3.',
  'I will send you the name of the signer by Friday.',
  'Our lawyers have redlined the contract.',
  'Can we talk on Tuesday?',
  'Ingrid looks after our contracts.',
  'Sorry I missed our call.',
  'Thanks for the demo yesterday.',
  'Ruben Maas is taking over this project.',
  'Our budget opens in Q4.',
  'The go-live has been brought forward.',
];
export const repLines = [
  'Here is the plan we spoke about.',
  'I’ll send the security overview by Friday.',
  'Shall I keep the July slot for you?',
  'Attached is the proposal for the two stores.',
];
export const optOuts = [
  'Please take me off your list.',
  'Please stop emailing me.',
  'Remove me from your mailing list and do not contact me again.',
];
/** As above, without a word that names a day or a window, and without a promise. */
export const datelessBuyerLines = [
  'Thanks, all clear.',
  'Could you send me an email with the next steps?',
  'Is there room for a 10% discount?',
  'We would like to go ahead.',
  'Sorry I missed our call.',
  'Ruben Maas is taking over this project.',
];

type Draft = {
  readonly from: 'ana' | 'ruben' | 'jonas';
  readonly line: string;
  readonly gap: number;
  readonly cc: boolean;
};

export function mails(buyer: readonly string[], rep: readonly string[]): fc.Arbitrary<Draft[]> {
  const one = fc.oneof(
    fc.record({
      from: fc.constantFrom('ana' as const, 'ruben' as const),
      line: fc.constantFrom(...buyer),
      gap: fc.integer({ min: 1, max: 200 }),
      cc: fc.boolean(),
    }),
    fc.record({
      from: fc.constant('jonas' as const),
      line: fc.constantFrom(...rep),
      gap: fc.integer({ min: 1, max: 200 }),
      cc: fc.boolean(),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength: 8 });
}

export function specsOf(drafts: readonly Draft[]): MailSpec[] {
  let time: number = START;
  return drafts.map(({ from, line, gap, cc }) => {
    time += gap * HOUR;
    const other = from === 'ana' ? 'ruben' : 'ana';
    const people =
      from === 'jonas' ? { to: ['ana'], cc: cc ? ['ruben'] : [] } : { to: ['jonas'], cc: cc ? [other] : [] };
    return { from, ...people, on: new Date(time).toISOString(), text: `Hello,\n\n${line}\n\nRegards` };
  });
}

export function briefOfMails(specs: readonly MailSpec[], after: number, more: Partial<Records> = {}): Brief {
  const last = at(specs.at(-1)?.on ?? '2026-05-04');
  return brief(threadOf(specs), { ...records, ...more }, defaultPolicy, (last + after * HOUR) as Instant);
}

export const after = fc.integer({ min: 1, max: 24 * 200 });

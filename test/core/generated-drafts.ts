import type { RankedReason } from '../../lib/core/domain/brief';
import type { MilestoneId, StageId, StakeholderId, ValueId, ValueLogId } from '../../lib/core/domain/ids';
import type { DraftKind, Milestone, Records, Stakeholder, Value, ValueLog } from '../../lib/core/domain/records';
import type { SignalKind } from '../../lib/core/domain/signal';
import { composeDraft } from '../../lib/core/drafting/compose-draft';
import type { Draft } from '../../lib/core/drafting/draft';
import { reasons } from '../../lib/core/reasons/index';
import type { Situation } from '../../lib/core/situation';
import { at, contact, day, deal, id, type MailSpec, mail, situation } from './build-situation';

export const today = day('2026-06-11');
export const values: readonly Value[] = [
  {
    id: id<ValueId>('v-1'),
    name: 'Roll-out checklist',
    url: 'https://northlight.example/checklist',
    fileName: null,
    stages: [id<StageId>('proposal')],
    topics: ['stores'],
  },
  {
    id: id<ValueId>('v-2'),
    name: 'Floor plan guide',
    url: null,
    fileName: 'floor-plan.pdf',
    stages: [id<StageId>('discovery')],
    topics: ['floor plan'],
  },
];
export const valueLog: readonly ValueLog[] = [
  {
    id: id<ValueLogId>('vl-1'),
    valueId: null,
    name: 'Hand-over map',
    dealId: deal.id,
    to: [],
    at: at('2026-05-28'),
    threadId: null,
    how: 'by-hand',
  },
];
export const milestoneOf = (due: string): Milestone => ({
  id: id<MilestoneId>('ms-1'),
  dealId: deal.id,
  name: 'Technical sign-off',
  objective: null,
  kind: 'technical-validation',
  due: day(due),
  done: null,
});
export const signer: Stakeholder = {
  id: id<StakeholderId>('s-1'),
  dealId: deal.id,
  contactId: contact('ana').id,
  role: 'economic-buyer',
  stance: 'strong',
};

export type Case = { readonly name: string; readonly s: Situation; readonly reason: RankedReason };
const kinds: readonly (DraftKind | undefined)[] = [undefined, 'advance', 'clarify', 'close'];
const stages = ['discovery', 'solution-design', 'proposal', 'negotiation', 'close'];
const people = ['ana', 'ruben', 'ingrid', 'li.wei@corvane.example'];
const dealNames = [
  'Store energy audit',
  'Corvane Retail - Fleet audit',
  'ERP',
  'SAP S/4 migration',
  'Rollout of the new tills',
];

const asked: readonly (readonly [text: string, signal: SignalKind, quote: string, act?: string])[] = [
  [
    'Our store managers like the plan. Could you send me an email with the next steps?',
    'open-question',
    'Could you send me an email with the next steps?',
    'Send an email with the next steps',
  ],
  [
    'We are ready on our side. Who would we be dealing with day to day?',
    'open-question',
    'Who would we be dealing with day to day?',
  ],
  [
    'The team has read it. My worry is the downtime in the stores.',
    'objection',
    'My worry is the downtime in the stores.',
  ],
  [
    'Our board is fine with it. Could you do something on the price, around 10%?',
    'pricing',
    'Could you do something on the price, around 10%?',
  ],
  [
    'Our lawyers read the contract and want clause 7 changed.',
    'legal',
    'Our lawyers read the contract and want clause 7 changed.',
  ],
  ['Could we speak on Thursday at 3?', 'meeting-request', 'Could we speak on Thursday at 3?'],
  ['My colleague Piotr looks after this from now on.', 'referral', 'My colleague Piotr looks after this from now on.'],
  ['Let us go on with this!', 'interested', 'Let us go on with this!'],
];

/** Own mails after the buyer's, each what the composer would have written: attempts two to four. */
function followed(first: MailSpec, who: string, attempt: number, previous: readonly string[]): readonly MailSpec[] {
  const own = previous
    .slice(0, attempt - 1)
    .map((text, index): MailSpec => ({ from: 'jonas', to: [who], on: `2026-06-0${index + 4}`, text }));
  return [first, ...own];
}

const angles = [...reasons.map(({ id: angle }) => angle), 'new-kind'];

function caseOf(turn: number, attempt: number, previous: readonly string[]): Case {
  const who = people[turn % people.length] as string;
  const [text, kind, quote, act] = asked[turn % asked.length] as (typeof asked)[number];
  const angle = angles[turn % angles.length] as string;
  const first: MailSpec = { from: who, on: '2026-06-03', text, signals: [{ kind, quote }] };
  const records: Partial<Records> = {
    values: turn % 3 === 0 ? values : [],
    valueLog: turn % 4 === 1 ? valueLog : [],
    milestones:
      angle === 'milestone-due' || turn % 5 === 0 ? [milestoneOf(turn % 2 === 0 ? '2026-06-12' : '2026-06-09')] : [],
    stakeholders: turn % 2 === 0 ? [signer] : [],
  };
  const name = dealNames[turn % dealNames.length] as string;
  const s = situation({
    mails: followed(first, who, attempt, previous),
    deal: {
      stage: id<StageId>(stages[turn % stages.length] as string),
      name,
      mode: turn % 6 === 5 ? 'long-cycle' : 'active',
    },
    records,
  });
  return { name: `${turn}: ${angle}, ${kind}, attempt ${attempt}`, s, reason: reasonOf(angle, turn, quote, act) };
}

export function reasonOf(angle: string, turn: number, quote: string, act?: string): RankedReason {
  const said = { kind: 'quote', messageId: mail(1), quote } as const;
  const onRecord = { kind: 'record', record: 'ms-1', says: 'Technical sign-off' } as const;
  const forBuyer =
    {
      'open-question': act
        ? `You asked me on Wed 3 Jun to ${act.charAt(0).toLowerCase()}${act.slice(1)}`
        : `You asked on Wed 3 Jun: “${quote}”`,
      'promise-due': 'On Wed 3 Jun you wrote that this would come by Mon 8 Jun',
      'we-owe-a-reply': 'On Wed 3 Jun you wrote what it should cover',
      'next-step-due': 'We agreed on Thu 11 Jun as the day for the next step',
      'milestone-due':
        turn % 2 === 0
          ? '“Technical sign-off” is planned for Fri 12 Jun'
          : 'We had planned “Technical sign-off” for Tue 9 Jun',
      'future-window-reached': 'Your decision window runs from Wed 10 Jun to Tue 30 Jun',
      'stakeholder-signal': 'On Wed 3 Jun you brought in somebody new',
      'meeting-without-next-step': 'Since the demo on Mon 8 Jun we have no date for what comes next',
      'proposal-without-review': 'You have had our proposal since Wed 3 Jun',
      'missed-meeting': 'Our call on Wed 10 Jun did not take place',
      're-entry-signal': 'You wrote again on Wed 3 Jun',
    }[angle] ?? 'On Wed 3 Jun you told me about this';
  const evidence = angle === 'milestone-due' ? ([onRecord] as const) : ([said] as const);
  return {
    id: angle,
    label: angle,
    summary: 'Because.',
    forBuyer,
    due: day('2026-06-11'),
    evidence,
    ...(act && { act }),
  };
}

/** 36 threads, each written to four times, each mail in four kinds: 576 drafts. */
export function allDrafts(): readonly (Case & { readonly draft: Draft })[] {
  const drafts: (Case & { readonly draft: Draft })[] = [];
  for (let turn = 0; turn < 36; turn++) {
    for (const kind of kinds) {
      const previous: string[] = [];
      for (let attempt = 1; attempt <= 4; attempt++) {
        const one = caseOf(turn, attempt, previous);
        const draft = composeDraft(one.s, one.reason, kind ? { kind } : {});
        drafts.push({ ...one, name: `${one.name}, ${kind ?? 'own choice'}`, draft });
        previous.push(draft.text);
      }
    }
  }
  return drafts;
}

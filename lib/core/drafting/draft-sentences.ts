import { firstName } from '../domain/first-name';
import type { Situation } from '../situation';
import { calledOf, contactOf, counterpartOf } from '../situation-people';
import type { Block } from './approved/block';
import { askBlocksEn } from './approved/en-asks';
import {
  answerBlocksEn,
  clearedBlocksEn,
  lastContactBlockEn,
  recapBlocksEn,
  valueBlocksEn,
} from './approved/en-middle';
import { reasonBlocksEn } from './approved/en-reasons';
import type { Sentence } from './draft';
import type { DraftPlan } from './draft-plan';
import type { Slots } from './draft-slots';
import { type Filled, fillBlock, firstThatFits, inAttempt, need } from './fill-block';
import type { LockedSlot } from './locked-slots';

export function greeting(s: Situation): Sentence {
  const to = counterpartOf(s);
  const source =
    to === null
      ? []
      : [{ kind: 'record' as const, record: contactOf(s, to.email)?.id ?? to.email, says: to.name || to.email }];
  return {
    id: 'greeting',
    text: `${helloOf(s)} ${to === null ? '[name]' : calledOf(s, to)},`,
    role: 'greeting',
    source,
    block: 'greeting',
    blanks: to === null ? ['name'] : [],
  };
}

/** The rep's own way of greeting in this thread. */
function helloOf(s: Situation): string {
  const own = s.thread.messages.findLast(({ message }) => message.direction === 'outbound');
  return /^(Hi|Hello|Dear|Hey|Good morning)\b/.exec(own?.own.trimStart() ?? '')?.[1] ?? 'Hi';
}

export function signOff(s: Situation): Sentence {
  const { rep } = s.records;
  return {
    id: 'sign-off',
    text: firstName(rep),
    role: 'sign-off',
    source: [{ kind: 'record', record: rep.id, says: rep.name }],
    block: 'sign-off',
    blanks: [],
  };
}

export function reasonSentence(plan: DraftPlan, slots: Slots): Sentence {
  const own = inAttempt(
    reasonBlocksEn.filter(({ reason }) => reason === plan.angle),
    plan.attempt,
    slots,
  );
  return sentenceOf(
    need(
      own ??
        inAttempt(
          reasonBlocksEn.filter(({ reason }) => reason === 'any'),
          plan.attempt,
          slots,
        ),
    ),
  );
}

export function askSentence(plan: DraftPlan, slots: Slots): Sentence {
  const special = inAttempt(
    askBlocksEn.filter(({ kind, reason }) => kind === plan.kind && reason !== undefined && reason === askAngle(plan)),
    plan.attempt,
    slots,
  );
  const general = () =>
    inAttempt(
      askBlocksEn.filter(({ kind, decision }) => kind === plan.kind && decision === plan.decision),
      plan.attempt,
      slots,
    );
  return sentenceOf(need(special ?? general()));
}

/** A reason that brings its own ask. */
function askAngle({ angle, signal, reason, said, attempt, milestone, today }: DraftPlan): string {
  if (angle === 'milestone-due') return milestone && milestone.due < today ? 'milestone-late' : 'milestone-due';
  if (angle === 'we-owe-a-reply' && signal === 'referral') return 'referral';
  const [first] = reason.evidence;
  const named = first.kind === 'quote' && /\d|\b(mon|tues|wednes|thurs|fri)day\b|\btomorrow\b/i.test(first.quote);
  if (signal === 'meeting-request' && named && said !== null && attempt <= 2) return 'meeting-at';
  return angle;
}

export function middleSentences(
  plan: DraftPlan,
  slots: Slots,
  locked: readonly LockedSlot[],
  reason: Sentence,
): readonly Sentence[] {
  const cleared = clearedAnswers(locked);
  const answer =
    plan.attempt > 2 ? null : (heldAnswer(plan, locked) ?? firstThatFits(answerBlocks(plan), plan.attempt, slots));
  const recaps = recapBlocksEn
    .filter(({ attempt }) => attempt <= plan.attempt)
    .flatMap((block) => fillBlock(block, slots) ?? []);
  const recap =
    recaps[(plan.attempt - 1) % Math.max(1, recaps.length)] ??
    (reason.text.includes(slots['lastIn']?.text ?? '') ? null : fillBlock(lastContactBlockEn, slots));
  const value = plan.attempt <= 2 && plan.kind !== 'close' ? inAttempt(valueBlocksEn, plan.attempt, slots) : null;
  return [recap, ...cleared, answer, value].flatMap((filled) => (filled ? [sentenceOf(filled)] : []));
}

/** What an owner has cleared: the rep writes it, the mail keeps the place. */
function clearedAnswers(locked: readonly LockedSlot[]): readonly Filled[] {
  return locked.flatMap(({ cleared, what, owner, source }) => {
    const text = what === 'price' || what === 'terms' ? `the ${what}` : what;
    const slots = { clearedWhat: { text, source }, clearedBy: { text: owner, source } };
    return cleared ? (fillBlock(clearedBlocksEn[0], slots) ?? []) : [];
  });
}

const heldBy: Readonly<Record<string, readonly [gate: string, what: string]>> = {
  pricing: ['pricing', 'the price'],
  legal: ['terms-and-legal', 'the contract'],
  procurement: ['procurement', 'the purchasing side'],
};

/** What the reason asks for is not ours to write: the mail only says that the answer comes on its own. */
function heldAnswer({ signal }: DraftPlan, locked: readonly LockedSlot[]): Filled | null {
  const [gate, what] = heldBy[signal ?? ''] ?? [];
  const slot = locked.find((one) => one.gate === gate);
  if (!slot || slot.cleared || what === undefined) return null;
  return fillBlock(
    answerBlocksEn.find(({ reason }) => reason === 'held'),
    { heldWhat: { text: what, source: slot.source } },
  );
}

/** The blocks that may answer this reason, the best first. */
function answerBlocks(plan: DraftPlan): readonly Block[] {
  const wanted = answersWanted(plan);
  const asked = wanted.includes('question');
  const link = asked ? answerBlocksEn.filter(({ id }) => id === 'answer.value') : [];
  return [...link, ...wanted.flatMap((want) => answerBlocksEn.filter(({ reason }) => reason === want))];
}

function answersWanted({ angle, signal, reason }: DraftPlan): readonly string[] {
  switch (angle) {
    case 'open-question':
      return /^You asked me\b/.test(reason.forBuyer) ? ['request', 'question'] : ['question'];
    case 'concern':
      return ['concern'];
    case 'next-step-due':
      return ['step'];
    case 'we-owe-a-reply':
      return signal === 'open-question' ? ['question'] : [];
    default:
      return [];
  }
}

export function sentenceOf({ block, text, source, blanks }: Filled): Sentence {
  return { id: block.role, text, role: block.role, source, block: block.id, blanks };
}

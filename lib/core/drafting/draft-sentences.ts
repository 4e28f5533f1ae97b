import type { ApprovedBlock, BlockRole } from '../domain/approved-block';
import type { Situation } from '../situation';
import { contactOf, counterpartOf } from '../situation-people';
import { blocksFor } from './choose-block';
import type { Sentence } from './draft';
import type { DraftPlan } from './draft-plan';
import { type Filled, fillBlock, inAttempt, need } from './fill-block';
import type { LockedSlot } from './locked-slots';
import type { Slots } from './slot';

export function greeting(s: Situation, { tone }: DraftPlan): Sentence {
  const to = counterpartOf(s);
  const who =
    to === null
      ? []
      : [{ kind: 'record' as const, record: contactOf(s, to.email)?.id ?? to.email, says: to.name || to.email }];
  return {
    id: 'greeting',
    text: tone.hello.text,
    role: 'greeting',
    source: [...who, ...tone.hello.source],
    block: 'greeting',
    blanks: to === null ? ['name'] : [],
  };
}

export function signOff({ tone }: DraftPlan): Sentence {
  const { text, source } = tone.bye;
  return { id: 'sign-off', text, role: 'sign-off', source, block: 'sign-off', blanks: [] };
}

export function reasonSentence(plan: DraftPlan, slots: Slots): Sentence {
  const said = (reason: string) => choose(plan, slots, 'reason', reason);
  const { text, ...rest } = sentenceOf(need(said(plan.angle) ?? said('any')));
  return { ...rest, text: plan.tone.lang === 'de' ? afterComma(text) : text };
}

/** German goes on in small letters after the salutation's comma, except for nouns and the polite form. */
function afterComma(text: string): string {
  return /^(Dies|Meine?|Kurz|Wie|Hier|Das|Offen|Der|Zu|Unsere?|Für|In|Seit|Mit|Nach|Noch|Dafür|Genannt|Vorgesehen|Am|Du|Deine?[nmr]?) /.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

export function askSentence(plan: DraftPlan, slots: Slots): Sentence {
  const own = choose(plan, slots, 'ask', askAngle(plan));
  return sentenceOf(need(own ?? choose(plan, slots, 'ask', plan.angle) ?? choose(plan, slots, 'ask', null)));
}

/** The line for silence, with the task it stands for. */
export function silenceOf(plan: DraftPlan, slots: Slots): Filled {
  return need(choose(plan, slots, 'if-silent', null));
}

/** A reason that brings its own ask. */
function askAngle({ angle, signal, reason, said, attempt, milestone, today }: DraftPlan): string {
  if (angle === 'milestone-due') return milestone && milestone.due < today ? 'milestone-late' : 'milestone-due';
  if (angle === 'we-owe-a-reply' && signal === 'referral') return 'referral';
  const ours = angle === 'we-owe-a-reply' || angle === 'open-question';
  if (signal !== 'meeting-request' || said === null || attempt > 2 || !ours) return angle;
  const [first] = reason.evidence;
  const named = first.kind === 'quote' && /\d|\b(mon|tues|wednes|thurs|fri)day\b|\btomorrow\b/i.test(first.quote);
  return named ? 'meeting-at' : 'meeting-request';
}

function choose(plan: DraftPlan, slots: Slots, role: BlockRole, reason: string | null): Filled | null {
  return inAttempt(listed(plan, role, reason), plan.attempt, slots, plan.tone.familiar);
}

function listed(plan: DraftPlan, role: BlockRole, reason: string | null): readonly ApprovedBlock[] {
  const { library, kind, decision, cycle, tone } = plan;
  return blocksFor(library, { role, lang: tone.lang, reason, kind, decision, cycle, stage: plan.stage });
}

export function middleSentences(
  plan: DraftPlan,
  slots: Slots,
  locked: readonly LockedSlot[],
  tied: boolean,
): readonly Sentence[] {
  const answer =
    plan.attempt > 2
      ? null
      : (heldAnswer(plan, locked) ?? first(answersWanted(plan), (want) => answerOf(plan, slots, want)));
  const value = plan.attempt <= 2 && plan.kind !== 'close' ? choose(plan, slots, 'value', null) : null;
  const found = [recapOf(plan, slots, tied), ...clearedAnswers(plan, locked), answer, value];
  return found.flatMap((filled) => (filled ? [sentenceOf(filled)] : []));
}

/** Another fact for each attempt; where nothing else ties the mail to the last contact, its day. */
function recapOf(plan: DraftPlan, slots: Slots, tied: boolean): Filled | null {
  const recaps = listed(plan, 'recap', null)
    .filter(({ attempt }) => attempt <= plan.attempt)
    .flatMap((block) => fillBlock(block, slots, plan.tone.familiar) ?? []);
  const recap = recaps[(plan.attempt - 1) % Math.max(1, recaps.length)];
  return recap ?? (tied ? null : choose(plan, slots, 'recap', 'last-contact'));
}

function answerOf(plan: DraftPlan, slots: Slots, want: string): Filled | null {
  return first(
    listed(plan, 'answer', want).filter(({ attempt }) => attempt <= plan.attempt),
    (block) => fillBlock(block, slots, plan.tone.familiar),
  );
}

/** What an owner has cleared: the rep writes it, the mail keeps the place. */
function clearedAnswers(plan: DraftPlan, locked: readonly LockedSlot[]): readonly Filled[] {
  return locked.flatMap(({ cleared, what, owner, source }) => {
    const text = what === 'price' || what === 'terms' ? `the ${what}` : what;
    const slots = { clearedWhat: { text, source }, clearedBy: { text: owner, source } };
    return cleared ? (answerOf(plan, slots, 'cleared') ?? []) : [];
  });
}

const heldBy: Readonly<Record<string, readonly [gate: string, what: string]>> = {
  pricing: ['pricing', 'the price'],
  legal: ['terms-and-legal', 'the contract'],
  procurement: ['procurement', 'the purchasing side'],
};

/** What the reason asks for is not ours to write: the mail only says that the answer comes on its own. */
function heldAnswer(plan: DraftPlan, locked: readonly LockedSlot[]): Filled | null {
  const [gate, what] = heldBy[plan.signal ?? ''] ?? [];
  const slot = locked.find((one) => one.gate === gate);
  if (!slot || slot.cleared || what === undefined) return null;
  return answerOf(plan, { heldWhat: { text: what, source: slot.source } }, 'held');
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

function first<T, R>(list: readonly T[], of: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

export function sentenceOf({ block, text, source, blanks }: Filled): Sentence {
  return { id: block.role, text, role: block.role, source, block: block.id, blanks };
}

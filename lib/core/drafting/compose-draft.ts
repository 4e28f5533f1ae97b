import type { RankedReason } from '../domain/brief';
import { firstName } from '../domain/first-name';
import type { DraftKind } from '../domain/records';
import type { Decision } from '../policy/policy';
import type { Situation } from '../situation';
import { audienceOf, calledOf, contactOf, counterpartOf } from '../situation-people';
import { askBlocksEn } from './approved/en-asks';
import { answerBlocksEn, clearedBlocksEn, recapBlocksEn, valueBlocksEn } from './approved/en-middle';
import { reasonBlocksEn } from './approved/en-reasons';
import { silenceBlocksEn } from './approved/en-silence';
import type { Draft, Sentence } from './draft';
import { type DraftPlan, planDraft } from './draft-plan';
import { type Slots, slotsOf } from './draft-slots';
import { countWords } from './draft-text';
import { type Filled, fillBlock, firstThatFits, inAttempt } from './fill-block';
import { lintContextOf } from './lint-context';
import { lintDraft } from './lint-draft';
import { type LockedSlot, lockedSlots, lockedText } from './locked-slots';

/**
 * A mail from approved language: one decision, one ask, the reason first, every fact from evidence, blanks for the rest.
 * The same situation gives the same draft; later attempts are shorter and say it in other words.
 */
export function composeDraft(
  s: Situation,
  reason: RankedReason,
  choice: { readonly kind?: DraftKind; readonly decision?: Decision } = {},
): Draft {
  const plan = planDraft(s, reason, choice);
  const slots = slotsOf(s, plan);
  const locked = lockedSlots(s);
  const ifSilent = need(
    inAttempt(
      silenceBlocksEn.filter(({ kind }) => kind === plan.kind),
      plan.attempt,
      slots,
    ),
  );
  const must = [
    greeting(s),
    reasonSentence(plan, slots),
    askSentence(plan, slots),
    sentenceOf(ifSilent),
    signOff(s),
  ] as const;
  const middle = middleSentences(plan, slots, locked);
  const sentences = withinBudget(s, plan, must, middle, locked);
  return {
    reason: reason.id,
    kind: plan.kind,
    decision: plan.decision,
    attempt: plan.attempt,
    wordCap: plan.wordCap,
    to: recipients(s),
    sentences,
    text: textOf(sentences),
    ifSilent: { on: plan.silentDay, action: ifSilent.block.action ?? 'ask once' },
    lang: 'en',
  };
}

type Must = readonly [greeting: Sentence, reason: Sentence, ask: Sentence, ifSilent: Sentence, signOff: Sentence];

/** Optional sentences go, the least useful first, until the mail fits its attempt and every lint is silent. */
function withinBudget(
  s: Situation,
  plan: DraftPlan,
  must: Must,
  middle: readonly Sentence[],
  locked: readonly LockedSlot[],
): readonly Sentence[] {
  const context = lintContextOf(s);
  // a line of the rep's own must still fit into the first two mails
  const room = plan.attempt <= 2 ? plan.wordCap - 15 : plan.wordCap;
  let kept = middle;
  for (;;) {
    const sentences = inOrder(must, kept, locked);
    const text = textOf(sentences);
    const fits = countWords(text) <= (kept.length > 0 ? room : plan.wordCap) && lintDraft(text, context).length === 0;
    const drop = [...kept].sort((a, b) => worth(a) - worth(b))[0];
    if (fits || !drop) return sentences;
    kept = kept.filter((sentence) => sentence !== drop);
  }
}

function worth({ role, block }: Sentence): number {
  if (role === 'answer') return block === 'answer.cleared' ? 4 : 3;
  return role === 'recap' ? 2 : 1;
}

function inOrder(
  [hello, reason, ask, ifSilent, bye]: Must,
  middle: readonly Sentence[],
  locked: readonly LockedSlot[],
): Sentence[] {
  const of = (role: Sentence['role']) => middle.filter((sentence) => sentence.role === role);
  const held = locked
    .filter(({ cleared }) => !cleared)
    .map(
      (slot): Sentence => ({
        id: `locked-${slot.gate}`,
        text: lockedText(slot),
        role: 'locked',
        source: slot.source,
        block: null,
        blanks: [],
      }),
    );
  const ownLine: Sentence = { id: 'own-line', text: '', role: 'own-line', source: [], block: null, blanks: [] };
  return [hello, reason, ...of('recap'), ...of('answer'), ...held, ...of('value'), ownLine, ask, ifSilent, bye];
}

/** Paragraphs: greeting, reason with recap, answer with value, ask with if-silent, name. */
function textOf(sentences: readonly Sentence[]): string {
  const group = (roles: readonly Sentence['role'][]) =>
    sentences
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => text)
      .join(' ');
  return [
    group(['greeting']),
    group(['reason', 'recap']),
    group(['answer']),
    group(['value']),
    group(['ask']),
    group(['if-silent']),
    group(['sign-off']),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function greeting(s: Situation): Sentence {
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

function signOff(s: Situation): Sentence {
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

function reasonSentence(plan: DraftPlan, slots: Slots): Sentence {
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

function askSentence(plan: DraftPlan, slots: Slots): Sentence {
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
function askAngle({ angle, signal, reason, said, attempt }: DraftPlan): string {
  if (angle === 'milestone-due') return /\bhad planned\b/.test(reason.forBuyer) ? 'milestone-late' : 'milestone-due';
  if (angle === 'we-owe-a-reply' && signal === 'referral') return 'referral';
  const [first] = reason.evidence;
  const named = first.kind === 'quote' && /\d|\b(mon|tues|wednes|thurs|fri)day\b|\btomorrow\b/i.test(first.quote);
  if (signal === 'meeting-request' && named && said !== null && attempt <= 2) return 'meeting-at';
  return angle;
}

function middleSentences(plan: DraftPlan, slots: Slots, locked: readonly LockedSlot[]): readonly Sentence[] {
  const cleared = locked
    .filter((slot) => slot.cleared)
    .map((slot) => ({
      slots: {
        clearedWhat: {
          text: slot.what === 'price' ? 'the price' : slot.what === 'terms' ? 'the terms' : slot.what,
          source: slot.source,
        },
        clearedBy: { text: slot.owner, source: slot.source },
      },
    }))
    .flatMap((one) => fillBlock(clearedBlocksEn[0], one.slots) ?? []);
  const answer =
    plan.attempt <= 2 && !isHeld(plan, locked) ? firstThatFits(answerBlocks(plan), plan.attempt, slots) : null;
  const recaps = recapBlocksEn
    .filter(({ attempt }) => attempt <= plan.attempt)
    .flatMap((block) => fillBlock(block, slots) ?? []);
  const recap = recaps[(plan.attempt - 1) % Math.max(1, recaps.length)];
  const value =
    plan.attempt <= 2 && plan.kind !== 'close'
      ? firstThatFits([...valueBlocksEn].reverse(), plan.attempt, slots)
      : null;
  return [recap, ...cleared, answer, value].flatMap((filled) => (filled ? [sentenceOf(filled)] : []));
}

/** What the reason asks for is not ours to write yet. */
function isHeld({ signal }: DraftPlan, locked: readonly LockedSlot[]): boolean {
  const open = new Set(locked.map(({ gate }) => gate));
  return (
    (signal === 'pricing' && open.has('pricing')) ||
    (signal === 'legal' && open.has('terms-and-legal')) ||
    (signal === 'procurement' && open.has('procurement'))
  );
}

function answerBlocks({ angle, signal, reason }: DraftPlan) {
  const wanted = ((): string | null => {
    if (angle === 'open-question') return /^You asked me\b/.test(reason.forBuyer) ? 'request' : 'question';
    if (angle === 'promise-due') return 'promised';
    if (angle === 'next-step-due') return 'step';
    if (angle === 'we-owe-a-reply')
      return signal === 'objection' ? 'concern' : signal === 'open-question' ? 'question' : null;
    return null;
  })();
  if (wanted === null) return [];
  const fallback = wanted === 'promised' ? ['kept'] : wanted === 'request' ? ['question'] : [];
  const link =
    wanted === 'request' || wanted === 'question' ? answerBlocksEn.filter(({ id }) => id === 'answer.value') : [];
  return [...link, ...[wanted, ...fallback].flatMap((want) => answerBlocksEn.filter((block) => block.reason === want))];
}

function sentenceOf({ block, text, source, blanks }: Filled): Sentence {
  return { id: block.role, text, role: block.role, source, block: block.id, blanks };
}

/** The people a reply to all reaches, without those who only just joined: the account owner says yes to them first. */
function recipients(s: Situation): Draft['to'] {
  const first = counterpartOf(s);
  const fresh = new Set(s.thread.facts.newPeople.map(({ person }) => person.email));
  const rest = audienceOf(s).filter(({ email }) => email !== first?.email && !fresh.has(email));
  return [...(first ? [first.email] : []), ...rest.map(({ email }) => email)];
}

/** Every kind and decision has a block without optional facts; a missing one is a bug. */
function need(filled: Filled | null): Filled {
  if (filled === null) throw new Error('No approved block for this reason, kind and attempt.');
  return filled;
}

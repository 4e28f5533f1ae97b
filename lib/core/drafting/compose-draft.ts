import type { RankedReason } from '../domain/brief';
import type { Situation } from '../situation';
import type { Draft, Sentence } from './draft';
import { type DraftChoice, type DraftPlan, planDraft } from './draft-plan';
import {
  askSentence,
  greeting,
  middleSentences,
  reasonSentence,
  sentenceOf,
  signOff,
  silenceOf,
} from './draft-sentences';
import { slotsOf } from './draft-slots';
import { countWords } from './draft-text';
import { lintContextOf } from './lint-context';
import { lintDraft } from './lint-draft';
import type { LintContext } from './lints/draft-lint';
import { type LockedSlot, lockedSlots, lockedText } from './locked-slots';
import { recipients } from './recipients';

/**
 * A mail from approved language: one decision, one ask, the reason first, every fact from evidence, blanks for the rest.
 * The same situation gives the same draft; later attempts are shorter and say it in other words.
 */
export function composeDraft(s: Situation, reason: RankedReason, choice: DraftChoice = {}): Draft {
  const plan = planDraft(s, reason, choice);
  const context = lintContextOf(s);
  // a weekday alone is how one says it, but the mail must still be tied to the last contact; at worst by its day
  const lately = plan.attempt === 1 && plan.tone.lang === 'en';
  for (const way of lately ? ['lately', 'whole-days', 'last-contact'] : ['whole-days', 'last-contact']) {
    const draft = render(s, plan, context, way as Way);
    if (way === 'last-contact' || lintDraft(draft.text, context).length === 0) return draft;
  }
  throw new Error('The last way always returns.');
}

type Way = 'lately' | 'whole-days' | 'last-contact';

function render(s: Situation, plan: DraftPlan, context: LintContext, way: Way): Draft {
  const slots = slotsOf(s, plan, way === 'lately');
  const locked = lockedSlots(s);
  const ifSilent = silenceOf(plan, slots);
  const lead = reasonSentence(plan, slots);
  const must = [greeting(s, plan), lead, askSentence(plan, slots), sentenceOf(ifSilent), signOff(plan)] as const;
  const sentences = withinBudget(
    context,
    plan,
    must,
    middleSentences(plan, slots, locked, way !== 'last-contact'),
    locked,
  );
  return {
    reason: plan.reason.id,
    kind: plan.kind,
    decision: plan.decision,
    attempt: plan.attempt,
    wordCap: plan.wordCap,
    to: recipients(s),
    sentences,
    text: textOf(sentences),
    ifSilent: { on: plan.silentDay, action: ifSilent.block.action ?? 'ask once' },
    lang: plan.tone.lang,
  };
}

type Must = readonly [greeting: Sentence, reason: Sentence, ask: Sentence, ifSilent: Sentence, signOff: Sentence];

/** Optional sentences go, the least useful first, until the mail fits its attempt and every lint is silent. */
function withinBudget(
  context: LintContext,
  plan: DraftPlan,
  must: Must,
  middle: readonly Sentence[],
  locked: readonly LockedSlot[],
): readonly Sentence[] {
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
  if (role === 'answer') return block?.includes('.cleared') === true ? 4 : 3;
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

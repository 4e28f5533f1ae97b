import type { ApprovedBlock, BlockRole } from '../../domain/approved-block';
import { readDraft } from '../draft-text';
import { findAsks } from '../find-asks';
import { emptyCheckIn } from '../lints/empty-check-in';
import { fakeUrgency } from '../lints/fake-urgency';
import { guiltTrip } from '../lints/guilt-trip';
import { pressure } from '../lints/pressure';
import { thinkVerb } from '../lints/think-verb';
import { mentionsTerms } from '../mentions-terms';

type Wrong = { readonly what: string; readonly fix: string };

const EVERYWHERE = [
  'topic',
  'said',
  'due',
  'askDay',
  'askWeek',
  'silentDay',
  'milestone',
  'milestoneDay',
  'document',
  'meeting',
  'lastIn',
  'lastOut',
];
/** Which facts a block of each role may name. */
const SLOTS: Readonly<Record<BlockRole, readonly string[]>> = {
  reason: [...EVERYWHERE, 'forBuyer', 'theirWords', 'question', 'named', 'askedFor', 'stands'],
  recap: [
    ...EVERYWHERE,
    'alsoWrote',
    'wrote',
    'wroteOn',
    'ahead',
    'aheadOn',
    'lastValue',
    'lastValueOn',
    'doneWhat',
    'doneOn',
  ],
  answer: [...EVERYWHERE, 'answerValue', 'answerUrl', 'askedFor', 'heldWhat', 'clearedWhat', 'clearedBy'],
  value: [...EVERYWHERE, 'value', 'valueUrl', 'valueFile', 'valueTopic'],
  ask: EVERYWHERE,
  'if-silent': EVERYWHERE,
};
const style = [emptyCheckIn, thinkVerb, pressure, guiltTrip, fakeUrgency] as const;
const context = {
  attempt: 1,
  wordCap: 120,
  buyer: '',
  company: '',
  lastInteraction: '',
  agreedTerms: '',
  previousDraft: '',
};

/** What a block may not say: facts of its own, price or terms, no ask where one belongs, pressure (S0-44, S3-13). */
export function checkBlockText(block: ApprovedBlock): readonly Wrong[] {
  return [...slotsOf(block), ...factsOf(block), ...shapeOf(block), ...styleOf(block)];
}

function slotsOf({ text, role }: ApprovedBlock): readonly Wrong[] {
  const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
  const unknown = named.filter((name) => !SLOTS[role].includes(name));
  const bare = text.replace(/\{[^{}]*\}|\[[^[\]]*\]|<[^<>|]*\|[^<>|]*>/g, '');
  return [
    ...unknown.map((name) => ({
      what: `{${name}} is not a fact that ${role === 'ask' || role === 'answer' ? 'an' : 'a'} ${role} block can name.`,
      fix: `Use one of ${SLOTS[role].map((known) => `{${known}}`).join(' ')}.`,
    })),
    ...(/[{}[\]<>]/.test(bare)
      ? [{ what: 'A bracket is left open.', fix: 'Close it: {fact}, [blank for the rep], <formal|familiar>.' }]
      : []),
  ];
}

function factsOf(block: ApprovedBlock): readonly Wrong[] {
  const bare = block.text.replace(/\{[^{}]*\}/g, '');
  return [
    ...(/\d/.test(bare)
      ? [{ what: 'It states a number.', fix: 'Numbers come from facts. Use a {fact} or a [blank].' }]
      : []),
    ...(/https?:|www\./i.test(bare)
      ? [{ what: 'It holds a link.', fix: 'Links come from the values. Use {valueUrl}.' }]
      : []),
    ...(mentionsTerms(bare)
      ? [{ what: 'It speaks of price or terms.', fix: 'Their owner writes that. Leave a [blank] or cut it.' }]
      : []),
  ];
}

function shapeOf(block: ApprovedBlock): readonly Wrong[] {
  const { text, role, kind, reason } = block;
  const asks = findAsks(readDraft(sample(text))).asks.length;
  const noKind = kind === undefined ? [{ what: 'It has no kind.', fix: 'Say advance, clarify or close.' }] : [];
  switch (role) {
    case 'ask':
      return [...noKind, ...askedOnce(asks)];
    case 'if-silent':
      return [...noKind, ...silentOf(block)];
    case 'reason':
      return reason === undefined
        ? [{ what: 'It belongs to no reason.', fix: 'Name the reason, e.g. open-question.' }]
        : [];
    default:
      return asks > 0 ? [{ what: 'It asks for something.', fix: 'Only ask blocks ask. Say it as a statement.' }] : [];
  }
}

function askedOnce(asks: number): readonly Wrong[] {
  if (asks === 0) return [{ what: 'It asks for nothing.', fix: 'Write one question, best with {askDay}.' }];
  return asks > 1 ? [{ what: 'It asks for more than one thing.', fix: 'Keep one ask.' }] : [];
}

function silentOf({ text, action }: ApprovedBlock): readonly Wrong[] {
  return [
    ...(text.includes('{silentDay}') ? [] : [{ what: 'It names no day.', fix: 'Use {silentDay}.' }]),
    ...(action ? [] : [{ what: 'It says no action.', fix: 'Say in "action" what the rep does then.' }]),
  ];
}

function styleOf({ text }: ApprovedBlock): readonly Wrong[] {
  return style.flatMap((lint) => lint.check(sample(text), context).map(({ message, fix }) => ({ what: message, fix })));
}

/** The block with plain words for its facts, as a mail's body. */
function sample(text: string): string {
  return text
    .replace(/<([^<>|]*)\|[^<>|]*>/g, '$1')
    .replace(/\{\w*(Day|Week|said|due|named|On|lastIn|lastOut)\}/g, 'Tuesday')
    .replace(/\{\w*\}/g, 'dispatch');
}

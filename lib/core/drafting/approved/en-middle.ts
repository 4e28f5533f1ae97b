import type { Block } from './block';

/** Recap lines: a fact of the deal with its date, so that the buyer need not look anything up (S3-7, S4-15). */
export const recapBlocksEn: readonly Block[] = [
  { id: 'recap.also-wrote', role: 'recap', attempt: 1, text: 'You also wrote: “{alsoWrote}”' },
  { id: 'recap.wrote', role: 'recap', attempt: 1, text: 'On {wroteOn} you wrote: “{wrote}”' },
  { id: 'recap.milestone-ahead', role: 'recap', attempt: 1, text: '{ahead} is planned for {aheadOn}.' },
  { id: 'recap.value', role: 'recap', attempt: 1, text: '{lastValue} went to you on {lastValueOn}.' },
  { id: 'recap.milestone-done', role: 'recap', attempt: 1, text: '{doneWhat} is done since {doneOn}.' },
  { id: 'recap.our-note', role: 'recap', attempt: 3, text: 'The details are in my mail of {lastOut}.' },
];

/** When nothing else ties the mail to the last contact: its day. */
export const lastContactBlockEn: Block = {
  id: 'recap.last-contact',
  role: 'recap',
  attempt: 1,
  text: 'Your last mail came on {lastIn}.',
};

/** Answers: what is known is said, what is not stays a visible blank. */
export const answerBlocksEn: readonly Block[] = [
  { id: 'answer.value', role: 'answer', attempt: 1, text: 'On that, {answerValue}: {answerUrl}' },
  { id: 'answer.asked-for', role: 'answer', reason: 'request', attempt: 1, text: 'In short: [{askedFor}].' },
  { id: 'answer.held', role: 'answer', reason: 'held', attempt: 1, text: 'The answer on {heldWhat} comes separately.' },
  { id: 'answer.question', role: 'answer', reason: 'question', attempt: 1, text: 'The short answer: [your answer].' },
  {
    id: 'answer.concern',
    role: 'answer',
    reason: 'concern',
    attempt: 1,
    text: 'My answer to it: [what settles the concern].',
  },
  { id: 'answer.step', role: 'answer', reason: 'step', attempt: 1, text: 'From my side: [{askedFor}].' },
];

/** Something useful that was not sent yet (S4-13). */
export const valueBlocksEn: readonly Block[] = [
  {
    id: 'value.topic-link',
    role: 'value',
    attempt: 1,
    text: 'On {valueTopic}, {value} is worth having at hand: {valueUrl}',
  },
  { id: 'value.link', role: 'value', attempt: 1, text: '{value} goes with this step: {valueUrl}' },
  { id: 'value.file', role: 'value', attempt: 1, text: '{value} goes with this step [attach {valueFile}].' },
  { id: 'value.link-later', role: 'value', attempt: 2, text: 'One thing for this step: {value}, {valueUrl}' },
];

/** Cleared by its owner, still written by the rep. */
export const clearedBlocksEn: readonly Block[] = [
  { id: 'answer.cleared', role: 'answer', attempt: 1, text: 'On {clearedWhat}: [as {clearedBy} cleared it].' },
];

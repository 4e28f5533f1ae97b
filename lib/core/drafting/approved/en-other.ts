import type { ApprovedBlock } from '../../domain/approved-block';
import { writeOne, writeSilence } from './write-blocks';

/** Recap lines: a fact of the deal with its date, so that the buyer need not look anything up (S3-7, S4-15). */
const recaps: readonly ApprovedBlock[] = [
  writeOne('en', 'recap', 'also-wrote', 'You also wrote: “{alsoWrote}”'),
  writeOne('en', 'recap', 'wrote', 'On {wroteOn} you wrote: “{wrote}”'),
  writeOne('en', 'recap', 'milestone-ahead', '{ahead} is planned for {aheadOn}.'),
  writeOne('en', 'recap', 'value', '{lastValue} went to you on {lastValueOn}.'),
  writeOne('en', 'recap', 'milestone-done', 'Done on {doneOn}: {doneWhat}.'),
  writeOne('en', 'recap', 'our-note', 'Details: my mail of {lastOut}.', { attempt: 3 }),
  writeOne('en', 'recap', 'last-contact', 'Your last mail came on {lastIn}.', { reason: 'last-contact' }),
];

/** What is known is said, what is not stays a visible blank; price, terms and the like wait for their owner. */
const answers: readonly ApprovedBlock[] = [
  writeOne('en', 'answer', 'value', 'This should answer it: {answerValue}, {answerUrl}', { reason: 'question' }),
  writeOne('en', 'answer', 'asked-for', 'In short: [{askedFor}].', { reason: 'request' }),
  writeOne('en', 'answer', 'held', 'The answer on {heldWhat} comes separately.', { reason: 'held' }),
  writeOne('en', 'answer', 'question', 'The short answer: [your answer].', { reason: 'question' }),
  writeOne('en', 'answer', 'concern', 'My answer to it: [what settles the concern].', { reason: 'concern' }),
  writeOne('en', 'answer', 'step', 'From my side: [{askedFor}].', { reason: 'step' }),
  writeOne('en', 'answer', 'cleared', 'On {clearedWhat}: [as {clearedBy} cleared it].', { reason: 'cleared' }),
];

/** Something useful that was not sent yet (S4-13). */
const valuesToSend: readonly ApprovedBlock[] = [
  writeOne('en', 'value', 'topic-link', 'Useful on {valueTopic}: {value}, {valueUrl}'),
  writeOne('en', 'value', 'link', 'Useful for this step: {value}, {valueUrl}'),
  writeOne('en', 'value', 'file', 'I’ve attached {value} for this step [attach {valueFile}].'),
  writeOne('en', 'value', 'link-later', 'One thing for this step: {value}, {valueUrl}', { attempt: 2 }),
];

/** What happens if the buyer does nothing (S3-44): a date and an act of ours, never a threat. */
const silence: readonly ApprovedBlock[] = [
  ...writeSilence('en', 'advance', [
    ['I’ll keep the time free until {silentDay} and release it after that.', 'release the day, ask once'],
    [
      'If {silentDay} passes without word, I’ll release the day and leave the next date to you.',
      'release the day, close the loop',
    ],
    ['Without word by {silentDay}, I’ll stop holding time for it.', 'release the day, close the loop'],
    ['Otherwise I’ll release it on {silentDay}.', 'release the day, pause'],
  ]),
  ...writeSilence('en', 'clarify', [
    ['If I hear nothing by {silentDay}, I’ll leave the plan as it is and ask once more.', 'leave the plan, ask once'],
    ['If {silentDay} passes without word, I’ll leave the next move to you.', 'pause, close the loop'],
    ['Without word by {silentDay}, I’ll pause my side.', 'pause'],
    ['Otherwise I’ll pause on {silentDay}.', 'pause'],
  ]),
  ...writeSilence('en', 'close', [
    ['If I hear nothing by {silentDay}, I’ll close it on my side; one line from you opens it again.', 'close the loop'],
    ['If {silentDay} passes without word, I’ll close it; one line opens it again.', 'close the loop'],
    ['Without word by {silentDay}, I’ll note it as a later.', 'pause'],
    ['Otherwise I’ll close it on {silentDay}.', 'close the loop'],
  ]),
  ...writeSilence(
    'en',
    'advance',
    [
      ['If I hear nothing by {silentDay}, I’ll leave that week open and change nothing else.', 'leave it, review'],
      ['If {silentDay} passes without word, I’ll leave the timing to you.', 'pause, review'],
      ['Without word by {silentDay}, I’ll leave it to your planning.', 'pause, review'],
      ['Otherwise I’ll let it rest from {silentDay}.', 'recycle'],
    ],
    'long-cycle',
  ),
  ...writeSilence(
    'en',
    'clarify',
    [
      ['If I hear nothing by {silentDay}, I’ll leave everything as it stands.', 'leave it, review'],
      ['If {silentDay} passes without word, I’ll keep my notes as they are.', 'pause, review'],
      ['Without word by {silentDay}, I’ll leave it to your planning.', 'pause, review'],
      ['Otherwise I’ll let it rest from {silentDay}.', 'recycle'],
    ],
    'long-cycle',
  ),
  ...writeSilence(
    'en',
    'close',
    [
      ['If I hear nothing by {silentDay}, I’ll put it aside; one line from you brings it back.', 'recycle'],
      ['If {silentDay} passes without word, it rests; one line brings it back.', 'recycle'],
      ['Without word by {silentDay}, I’ll note it as a later.', 'recycle'],
      ['Otherwise I’ll put it aside on {silentDay}.', 'recycle'],
    ],
    'long-cycle',
  ),
];

export const otherBlocksEn: readonly ApprovedBlock[] = [...recaps, ...answers, ...valuesToSend, ...silence];

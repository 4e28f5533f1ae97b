import type { Block } from './block';

type Variants = readonly [first: string, second: string, third: string, fourth: string];

function reasonBlocks(reason: string, texts: Variants): Block[] {
  return texts.map((text, index) => ({
    id: `reason.${reason}.${index + 1}`,
    role: 'reason',
    reason,
    text,
    attempt: index + 1,
  }));
}

/** First sentences: the reason in the buyer's terms. Later attempts say it shorter and in other words. */
export const reasonBlocksEn: readonly Block[] = [
  ...reasonBlocks('concern', [
    '{theirWords}',
    'Your concern of {said} still waits for the rest of my answer.',
    'This is about your concern of {said}.',
    'One line on your concern of {said}.',
  ]),
  ...reasonBlocks('open-question', [
    '{forBuyer}.',
    'Your question of {said} still waits for the rest of my answer.',
    'This is about your question of {said}.',
    'One line on your question of {said}.',
  ]),
  ...reasonBlocks('promise-due', [
    '{forBuyer}: [{askedFor}].',
    '{forBuyer}, here it is: [{askedFor}].',
    'What I promised on {said} is still open on my side.',
    'My promise of {said} is still open.',
  ]),
  ...reasonBlocks('their-promise', [
    '{theirWords}',
    'In your mail of {said} you named {named} for the next word.',
    'You had {named} in mind for the next word.',
    'You named {named} for this.',
  ]),
  ...reasonBlocks('we-owe-a-reply', [
    '{forBuyer}.',
    'Your mail of {said} deserves the rest of my answer.',
    'This completes my answer to your mail of {said}.',
    'One line on your mail of {said}.',
  ]),
  ...reasonBlocks('next-step-due', [
    '{forBuyer}.',
    '{due} is the day we set for the next step on {topic}.',
    'The step we set for {due} is still open.',
    'Our step of {due} is open.',
  ]),
  ...reasonBlocks('milestone-due', [
    '{forBuyer}.',
    '{milestone} {stands} in our plan for {milestoneDay}.',
    '{milestone} is down for {milestoneDay}.',
    'One line on {milestone}.',
  ]),
  ...reasonBlocks('future-window-reached', [
    '{forBuyer}.',
    'For {topic}, {due} is the date that stands on your side.',
    'You have {due} down for {topic}.',
    'This was set for {due}.',
  ]),
  ...reasonBlocks('any', [
    '{forBuyer}.',
    'One point from {said} is still open on {topic}.',
    'We left one thing open on {said}.',
    'Open since {said}: one point.',
  ]),
];

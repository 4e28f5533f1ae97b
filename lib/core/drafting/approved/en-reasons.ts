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
  ...reasonBlocks('open-question', [
    '{forBuyer}.',
    'Your question of {said} still waits for the rest of my answer.',
    'This is about your question of {said}.',
    'To your question of {said}:',
  ]),
  ...reasonBlocks('promise-due', [
    '{forBuyer}.',
    'What I wrote on {said} is still open between us.',
    'One point from {said} is open between us.',
    'Open since {said}: one point.',
  ]),
  ...reasonBlocks('their-promise', [
    '{forBuyer}.',
    'In your mail of {said} you named {named} for the next word.',
    'You had {named} in mind for the next word.',
    'You named {named} for this.',
  ]),
  ...reasonBlocks('we-owe-a-reply', [
    '{forBuyer}.',
    'Your mail of {said} deserves the rest of my answer.',
    'This completes my answer to your mail of {said}.',
    'To your mail of {said}:',
  ]),
  ...reasonBlocks('next-step-due', [
    '{forBuyer}.',
    '{due} was our day for the next step on {topic}.',
    'The step we set for {due} is still open.',
    'Our step of {due} is open.',
  ]),
  ...reasonBlocks('milestone-due', [
    '{forBuyer}.',
    '{milestone} stands in our plan for {due}.',
    'This is about {milestone}, {due}.',
    '{milestone}, {due}:',
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
    'The point from {said} is still open.',
    'Open since {said}: one point.',
  ]),
];

import type { ApprovedBlock } from '../../domain/approved-block';
import { type Four, writeBlocks } from './write-blocks';

const says = (reason: string, texts: Four) => writeBlocks('en', 'reason', { reason }, texts);

/** First sentences: the reason in the buyer's terms. Later attempts say it shorter and in other words. */
export const reasonBlocksEn: readonly ApprovedBlock[] = [
  ...says('concern', [
    '{theirWords}',
    'One more point on the concern you raised on {said}.',
    'The concern you raised on {said} is still on my list.',
    'One line on your concern of {said}.',
  ]),
  ...says('open-question', [
    '{forBuyer}.',
    'This adds to my answer to your question of {said}.',
    'My answer to your question of {said} is with you.',
    'A short line on your question of {said}.',
  ]),
  ...says('promise-due', [
    '{forBuyer}: [{askedFor}].',
    'Here is what I promised on {said}: [{askedFor}].',
    'I owe you this since {said}: [{askedFor}].',
    'My promise of {said}: [{askedFor}].',
  ]),
  ...says('their-promise', [
    '{theirWords}',
    'In your mail of {said} you named {named} for this.',
    'You had {named} in mind for this.',
    'You named {named} for it.',
  ]),
  ...says('we-owe-a-reply', [
    '{forBuyer}.',
    'This adds to my answer to your mail of {said}.',
    'My answer to your mail of {said} is with you.',
    'A short line on your mail of {said}.',
  ]),
  ...says('missed-meeting', [
    '{forBuyer}.',
    'Our {meeting} has no new day yet; the last word on it came on {said}.',
    'Our {meeting} is open since {said}.',
    'One line on our {meeting}, open since {said}.',
  ]),
  ...says('next-step-due', [
    'I have {due} down as the day for our next step on {topic}.',
    'Our next step on {topic} was down for {due}.',
    'The step we have down for {due} is still open.',
    'Our step of {due} is open.',
  ]),
  ...says('milestone-due', [
    '{forBuyer}.',
    '{milestone} {stands} in our plan for {milestoneDay}.',
    '{milestone} is down for {milestoneDay}.',
    'One line on {milestone}, {milestoneDay}.',
  ]),
  ...says('stakeholder-signal', [
    '{forBuyer}.',
    'Your news of {said} changes who we plan {topic} with.',
    'After your news of {said} one name is open.',
    'One line on your news of {said}.',
  ]),
  ...says('meeting-without-next-step', [
    '{forBuyer}.',
    'Our talk of {said} left one date open.',
    'The next date for {topic} is open since {said}.',
    'One date is open since {said}.',
  ]),
  ...says('proposal-without-review', [
    '{forBuyer}.',
    'The {document} of {said} has no day yet for going through it.',
    'The {document} is with you since {said}.',
    'One line on the {document} of {said}.',
  ]),
  ...says('future-window-reached', [
    '{forBuyer}.',
    'For {topic}, {due} is the date that stands on your side.',
    'You have {due} down for {topic}.',
    'This was set for {due}.',
  ]),
  ...says('re-entry-signal', [
    '{forBuyer}.',
    'Your mail of {said} put {topic} back on the table.',
    'You took up {topic} again on {said}.',
    'One line on {topic}, after your mail of {said}.',
  ]),
  ...says('any', [
    '{forBuyer}.',
    'One point of {said} is still open on {topic}.',
    'We left one thing open on {said}.',
    'Open since {said}: one point.',
  ]),
];

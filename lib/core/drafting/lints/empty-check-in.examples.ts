import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'Just checking in on this.', quote: 'Just checking in on this.' },
    { text: 'I wanted to touch base about dispatch.', quote: 'I wanted to touch base about dispatch.' },
    { text: 'Circling back on my mail. Can we talk on Tuesday?', quote: 'Circling back on my mail.' },
    { text: 'Any updates from your side?', quote: 'Any updates from your side?' },
    { text: 'Bumping this to the top of your inbox.', quote: 'Bumping this to the top of your inbox.' },
    { text: 'A gentle reminder about the proposal.', quote: 'A gentle reminder about the proposal.' },
    { text: 'Did you get a chance to look at it?', quote: 'Did you get a chance to look at it?' },
    { text: 'Following up on our conversation. Could we meet?', quote: 'Following up on our conversation.' },
    { text: 'Let me know if you’d like to move forward.', quote: 'Let me know if you’d like to move forward.' },
    {
      text: 'Ich wollte nur kurz nachfragen, wie es aussieht.',
      quote: 'Ich wollte nur kurz nachfragen, wie es aussieht.',
    },
    { text: 'Petite relance de ma part.', quote: 'Petite relance de ma part.' },
    { text: 'Solo quería saber si hay novedades.', quote: 'Solo quería saber si hay novedades.' },
    { text: 'Just surfacing this in your inbox once more.', quote: 'Just surfacing this in your inbox once more.' },
    {
      text: 'I thought I’d check whether anything has changed.',
      quote: 'I thought I’d check whether anything has changed.',
    },
    { text: 'Any movement on your side?', quote: 'Any movement on your side?' },
    { text: 'Ich hake hier noch einmal kurz nach.', quote: 'Ich hake hier noch einmal kurz nach.' },
    { text: 'Je viens aux nouvelles.', quote: 'Je viens aux nouvelles.' },
  ],
  clean: [
    { text: 'Following up on Monday’s call: dispatch comes first, then billing. Does July hold?' },
    { text: 'The check-in desk can be live before the terminal opens. Who runs it?' },
    { text: 'Guests checking in after midnight use the second key. Is that right?' },
    { text: 'You asked me to check in after the ops meeting: did dispatch win?' },
    { text: 'This is not a check-in: one fact is new on dispatch.' },
    { text: 'If I hear nothing by Friday, I’ll check in once more and then close this.' },
    { text: 'Your mail said “just checking in”; here is the answer on dispatch.' },
    { text: 'Did you get a chance to show dispatch and the billing hand-overs to the ops meeting on 12 June?' },
    { text: 'Please ping the server once the billing export ran.' },
    { text: 'The pallets surfacing in your depot list are the ones without a label.' },
    { text: 'Could Piotr check whether anything has changed in line 4 of the depot list?' },
  ],
};

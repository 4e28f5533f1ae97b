import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'We help companies to work faster. Could we meet next week?', quote: '' },
    { text: 'Following up on our last call. Any thoughts?', quote: '' },
    { text: 'Marta, Halden Logistics could save money with us. Shall we talk?', quote: '' },
    { text: 'Could you let me know either way?', quote: '' },
    { text: 'Did you know that our award-winning dispatch platform fixes that? Can we speak?', quote: '' },
  ],
  clean: [
    { text: 'The 25 users and the fixed fee are in the order. Shall we start in July?' },
    { text: 'Does dispatch still come first?' },
    { text: 'After Monday’s call one date is missing. Would 16 June suit you?' },
    { text: 'The hand-over of billing needs a name. Who is it?' },
    { text: 'On 8 June we agreed an order. Does it hold?' },
    { text: 'Your ops meeting was yesterday. Yes, no or later?' },
    { text: 'Could we meet next week?', context: { lastInteraction: '' } },
    {
      text: 'The migration is planned. Who runs it?',
      context: { lastInteraction: 'They asked who migrates the data.' },
    },
    { text: 'On your note of 4 March: shall we start?', context: { lastInteraction: '2026-03-04 they wrote back.' } },
    { text: 'As agreed, cancellation stays at three months’ notice. Shall I send it?' },
  ],
};

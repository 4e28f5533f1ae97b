import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'You can pay within 60 days.', quote: 'You can pay within 60 days.' },
    { text: 'We could make it a 24-month contract.', quote: 'We could make it a 24-month contract.' },
    { text: 'You can cancel at any time.', quote: 'You can cancel at any time.' },
    { text: 'We guarantee 99.9% uptime.', quote: 'We guarantee 99.9% uptime.' },
    { text: 'We’ll add ten more users.', quote: 'We’ll add ten more users.' },
    { text: 'We won’t work with any of your competitors.', quote: 'We won’t work with any of your competitors.' },
    { text: 'We can accept your redlines.', quote: 'We can accept your redlines.' },
    { text: 'We’ll go live by 1 May.', quote: 'We’ll go live by 1 May.' },
    {
      text: 'Support is included around the clock: we offer 24/7 cover.',
      quote: 'Support is included around the clock: we offer 24/7 cover.',
    },
    {
      text: 'Sie können jederzeit kündigen, der Vertrag ist jederzeit kündbar.',
      quote: 'Sie können jederzeit kündigen, der Vertrag ist jederzeit kündbar.',
    },
  ],
  clean: [
    { text: 'Payment stays within 30 days, as agreed.' },
    { text: 'The contract runs for 12 months.' },
    { text: 'The two workshops can be in July. Which week?' },
    { text: 'Your legal team asked for net 60; Mats decides that.' },
    { text: 'Does your purchasing team need a vendor form?' },
    { text: 'I can’t extend the contract myself.' },
    { text: 'Would a 20-minute call on Tuesday suit you?' },
    { text: 'I’ll send the summary by Friday.' },
    { text: 'The July start you named holds if we plan on Tuesday.' },
    { text: 'Cancellation stays possible with 3 months’ notice.' },
    { text: 'Your current contract ends in August. Who renews it?' },
  ],
};

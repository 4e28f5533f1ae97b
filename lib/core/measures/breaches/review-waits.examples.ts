import type { BreachExamples } from '../../../../test/core/build-line';
import { onDeal } from '../../../../test/core/build-line';

export const examples: BreachExamples = {
  breaks: [
    { name: 'one for me', on: onDeal({ waiting: ['local:me'] }), says: 'A review waits for you' },
    {
      name: 'two for me',
      on: onDeal({ waiting: ['local:me', 'local:dana', 'local:me'] }),
      says: '2 reviews wait for you',
    },
  ],
  keeps: [
    { name: 'one for somebody else', on: onDeal({ waiting: ['local:dana'] }) },
    { name: 'none', on: onDeal({}) },
  ],
};

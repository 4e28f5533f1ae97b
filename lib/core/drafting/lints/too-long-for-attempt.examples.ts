import type { LintExamples } from './support/lint-examples';

const words = (count: number) => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`;

export const examples: LintExamples = {
  // greeting and name count: a buyer reads them too
  fires: [
    { text: words(118), quote: '' },
    { text: words(38), context: { attempt: 4, wordCap: 40 }, quote: '' },
    { text: words(60), context: { attempt: 3, wordCap: 60 }, quote: '' },
  ],
  clean: [
    { text: words(117) },
    { text: words(37), context: { attempt: 4, wordCap: 40 } },
    { text: `${words(60)}\n\n> ${words(90)}` },
  ],
};

import { lintDraft } from '../../lib/core/drafting/lint-draft';
import type { LintContext } from '../../lib/core/drafting/lints/draft-lint';
import { type Figure, figureOf } from './figure';

const sentences = [
  'You asked on Monday for the next steps before Friday’s ops meeting.',
  'Dispatch comes first, then the billing hand-overs, and the start in July holds as agreed.',
  'The fixed fee of €48,000 over 12 months and the 30 days to pay stay as they are in the proposal.',
  'Piotr wanted to know who he would work with day to day, and Elif Aydin led the dispatch part at two other sites.',
  'If I hear nothing by Monday evening, I’ll release the slot and ask once more.',
  'Would Tuesday 16 June at 10:00 suit you and Piotr for the planning session?',
];
const context: LintContext = {
  attempt: 1,
  wordCap: 120,
  buyer: 'Marta Lindqvist, Piotr Kowalski',
  company: 'Halden Logistics',
  lastInteraction:
    'Call on Monday 8 June: order agreed, dispatch first, then billing hand-overs. Marta takes it to her team and asked for an email with the next steps before Friday.',
  agreedTerms: 'EUR 48,000 fixed fee, 12 months, payment within 30 days, start in July',
  previousDraft: 'Hi Marta, thanks for the call. I will send the next steps tomorrow. Jonas',
};

/** One keystroke's lints on a draft of about 200 words whose last lines change each time. */
export function benchLints(keystrokes = 400): Figure {
  const body = Array.from({ length: 12 }, (_, index) => sentences[index % sentences.length]).join(' ');
  const times: number[] = [];
  for (let typed = 0; typed < keystrokes; typed++) {
    const text = `Hi Marta,\n\n${body}${' and so on'.repeat(typed % 7)}${'x'.repeat(typed % 11)}\n\nJonas ${typed}`;
    const start = performance.now();
    lintDraft(text, context);
    times.push(performance.now() - start);
  }
  return figureOf('lints', times);
}

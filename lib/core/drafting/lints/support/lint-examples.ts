import type { LintContext } from '../draft-lint';

type Example = {
  /** The draft's body; a greeting and a name are put around it unless it brings its own. */
  readonly text: string;
  readonly context?: Partial<LintContext>;
};
/** Beside every lint: what it must find, with the words it underlines, and near misses that must stay clean. */
export type LintExamples = {
  readonly fires: readonly [Example & { readonly quote: string }, ...(Example & { readonly quote: string })[]];
  readonly clean: readonly [Example, ...Example[]];
};

/** A deal in the middle: what was last said and what is agreed, with numbers that all differ. */
export const exampleContext: LintContext = {
  attempt: 1,
  wordCap: 120,
  buyer: 'Marta Lindqvist',
  company: 'Halden Logistics',
  lastInteraction:
    'Call on Monday 8 June: order agreed, dispatch first, then billing hand-overs. Marta takes it to her team and asked for an email with the next steps before Friday’s ops meeting.',
  agreedTerms:
    '€48,000 fixed fee for 25 users, 12 months, payment within 30 days, start in July, 2 workshops, cancellation with 3 months’ notice',
  previousDraft: '',
};

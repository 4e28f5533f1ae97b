import type { Finding } from '@/lib/core/drafting/lints/draft-lint';

/** One finding of one lint on the rep's text. */
export type LintFinding = Finding & {
  readonly lint: string;
  readonly label: string;
  readonly level: 'error' | 'warning';
};

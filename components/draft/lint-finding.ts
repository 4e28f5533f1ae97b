import type { lintDraft } from '@/lib/core/drafting/lint-draft';

/** One finding of one lint on the rep's text. */
export type LintFinding = ReturnType<typeof lintDraft>[number];

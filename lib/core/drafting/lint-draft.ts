import type { DraftLint, Finding, LintContext } from './lints/draft-lint';
import { draftLints } from './lints/index';

export type LintFinding = Finding & {
  readonly lint: string;
  readonly label: string;
  readonly level: DraftLint['level'];
};

/** All findings of all lints, in the order of the list. An empty text has none: there is nothing to say about it yet. */
export function lintDraft(text: string, context: LintContext): readonly LintFinding[] {
  if (text.trim() === '') return [];
  return draftLints.flatMap(({ id, label, level, check }) =>
    check(text, context).map((finding) => ({ ...finding, lint: id, label, level })),
  );
}

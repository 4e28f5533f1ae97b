import type { LintFinding } from './lint-finding';

/** Checks that belong together, said once when none of them found anything. Order: reason, decision, fact, style. */
const groups: readonly { readonly lints: readonly string[]; readonly words: string }[] = [
  { lints: ['no-ask', 'multiple-asks', 'think-verb', 'politeness-trap', 'no-if-silent'], words: 'One clear ask' },
  { lints: ['no-reference'], words: 'Refers to the last talk' },
  { lints: ['repeats-previous', 'same-purpose-twice'], words: 'Not the last mail again' },
  { lints: ['price-change', 'terms-change'], words: 'No price or terms promised' },
  { lints: ['empty-check-in', 'line-that-changes-nothing'], words: 'No empty line' },
  { lints: ['pressure', 'guilt-trip', 'fake-urgency'], words: 'No pressure' },
  { lints: ['too-long-for-attempt'], words: 'Short enough' },
  { lints: ['banned-phrase'], words: 'No banned phrase' },
];

export function passedWords(findings: readonly LintFinding[]): readonly string[] {
  const found = new Set(findings.map((finding) => finding.lint));
  return groups.filter((group) => !group.lints.some((lint) => found.has(lint))).map((group) => group.words);
}

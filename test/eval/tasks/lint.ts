import { z } from 'zod';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { labelledLints } from '../labelled-lints';

/** A context field may be text, a number, a list, an object of named facts, or missing. */
const loose = z.unknown().optional();
export const lintRow = z.object({
  id: z.union([z.string(), z.number()]),
  draft: z.string(),
  attempt: z.number().int().min(1).nullish(),
  word_cap: z.number().positive().nullish(),
  context: z
    .object({ buyer: loose, company: loose, last_interaction: loose, agreed_terms: loose, previous_draft: loose })
    .nullish(),
});

/** One labelled draft → what the lints say about it. Throws a ZodError when the row is not one. */
export function lint(row: unknown): object {
  const { id, draft, attempt, word_cap, context } = lintRow.parse(row);
  const number = attempt ?? 1;
  const budgets = defaultPolicy.wordBudgets;
  const findings = lintDraft(draft, {
    attempt: number,
    wordCap: word_cap ?? budgets[Math.min(number, budgets.length) - 1] ?? 120,
    buyer: wordsOf(context?.buyer),
    company: wordsOf(context?.company),
    lastInteraction: wordsOf(context?.last_interaction),
    agreedTerms: wordsOf(context?.agreed_terms),
    previousDraft: wordsOf(context?.previous_draft),
  });
  return {
    id,
    findings: findings
      .filter(({ lint: id }) => labelledLints.includes(id))
      .map((finding) => ({
        lint: finding.lint,
        level: finding.level,
        quote: draft.slice(finding.at[0], finding.at[1]),
      })),
  };
}

/** `{payment_days: 30}` reads `payment days: 30 (30 payment days)`, so that the number keeps what it counts. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined && inner !== false)
    .map(([key, inner]) => {
      const name = key.replaceAll('_', ' ');
      const text = wordsOf(inner);
      return /^\d[\d.,]*$/.test(text) ? `${name}: ${text} (${text} ${unitIn(name)})` : `${name}: ${text}`;
    })
    .join('\n');
}

/** The word of a field's name that a number counts: `payment days` → `days`, `term months` → `months`. */
function unitIn(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

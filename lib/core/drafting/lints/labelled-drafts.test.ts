import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelledLints } from '../../../../test/eval/labelled-lints';
import { lint } from '../../../../test/eval/tasks/lint';

type Row = { readonly id: string; readonly expect: readonly string[] };
type Said = { readonly findings: readonly { readonly lint: string }[] };

/**
 * Written by hand in five rounds, more than a third clean and subtle. Each round was scored before the lints were changed for it:
 * the last one (`held-…`, 32 rows) then had F1 0.67 to 1.00 a lint, 0.88 over all, and 2 of 11 clean rows flagged.
 * A sixth (`e-…`, 164 rows, a third in German, French and Spanish): unseen, F1 0.69 to 1.00 and 4 of 55 clean rows flagged; after
 * tuning on one half, the other half had 0.71 (several asks) to 1.00 and 2 of 26.
 * A seventh (`f-…`, 51 rows, as indirect as people get): unseen, 0.00 (guilt, of 3) to 1.00 and 1 of 19 clean rows flagged: what
 * is said sideways is missed, what is clean stays clean.
 * An eighth (`g-…`, three lots, nothing of it seen by the rules first): 0.33 to 1.00 and 11 of 49 clean rows flagged in the first lot;
 * after tuning, 38 rows in new words still had 0.40 (terms) to 0.80 (pressure) and 1 of 15: phrase families do not carry far.
 * A ninth (`i-…`, four lots): seen by the rules first after each was scored. The last of them, 40 rows in everyday words, then had
 * price 1.00, terms 0.77, pressure 0.67, guilt 0.00 (of 3), all others but one 1.00 and none of 8 clean rows flagged; 81 rows that say
 * everything sideways had 0.22 to 0.67 and 2 of 22.
 * A tenth (`n-…`, 147 rows, all but three clean, a quarter in German, French and Spanish) holds what those wider phrases flagged on
 * ordinary mail: 19 of 144 clean rows, 5 once the rules were tightened on these very rows. Its own test keeps its share apart.
 */
const files = [1, 2, 3, 4, 5, 6].map((part) =>
  part === 1 ? 'labelled-drafts.jsonl' : `labelled-drafts-${part}.jsonl`,
);
const rows = files
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => {
    const row = JSON.parse(line) as Row;
    return { ...row, got: new Set((lint(row) as Said).findings.map((finding) => finding.lint)) };
  });

describe('labelled drafts', () => {
  test.each(labelledLints)('%s: F1 is at least 0.85', (id) => {
    const hits = rows.filter((row) => row.got.has(id) && row.expect.includes(id)).length;
    const wrong = rows.filter((row) => row.got.has(id) !== row.expect.includes(id));
    expect(hits, 'the set must hold cases of every lint').toBeGreaterThan(4);
    const f1 = (2 * hits) / (2 * hits + wrong.length);
    expect(f1, wrong.map((row) => row.id).join(' ')).toBeGreaterThanOrEqual(0.85);
  });

  test.each(['', 'n-'])('at most one clean draft in twenty is flagged (%s)', (set) => {
    const clean = rows.filter((row) => row.expect.length === 0 && row.id.startsWith(set));
    const flagged = clean.filter((row) => row.got.size > 0);
    expect(clean.length).toBeGreaterThan(140);
    expect(flagged.length / clean.length, flagged.map((row) => row.id).join(' ')).toBeLessThanOrEqual(0.05);
  });
});

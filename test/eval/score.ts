/** Scores of a reading against a label. Words are compared as a bag, white space never counts. */
export type TextScore = { readonly exact: boolean; readonly f1: number; readonly leak: boolean };

export function scoreText(got: string, wanted: string): TextScore {
  const gotWords = wordsOf(got);
  const wantedWords = wordsOf(wanted);
  const left = new Map<string, number>();
  for (const word of wantedWords) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of gotWords) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  const total = gotWords.length + wantedWords.length;
  return {
    exact: gotWords.join(' ') === wantedWords.join(' '),
    f1: total === 0 ? 1 : (2 * hits) / total,
    leak: gotWords.length > hits,
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

export type Counts = { hit: number; wrong: number; missed: number; right: number };

export function countsOf(rows: readonly { readonly got: boolean; readonly wanted: boolean }[]): Counts {
  const counts = { hit: 0, wrong: 0, missed: 0, right: 0 };
  for (const { got, wanted } of rows) counts[got ? (wanted ? 'hit' : 'wrong') : wanted ? 'missed' : 'right']++;
  return counts;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

/** Precision, recall and F1 in per cent. */
export function prf({ hit, wrong, missed }: Counts): readonly [string, string, string] {
  return [percent(hit, hit + wrong), percent(hit, hit + missed), percent(2 * hit, 2 * hit + wrong + missed)];
}

/** The share of the words of `inserted` that `sent` no longer holds, 0 to 1; `null` when nothing was inserted. */
export function editedShare(inserted: string, sent: string): number | null {
  const before = wordsIn(inserted);
  if (before.length === 0) return null;
  const left = new Map<string, number>();
  for (const word of wordsIn(sent)) left.set(word, (left.get(word) ?? 0) + 1);
  let changed = 0;
  for (const word of before) {
    const count = left.get(word) ?? 0;
    if (count === 0) changed += 1;
    else left.set(word, count - 1);
  }
  return Math.round((changed / before.length) * 100) / 100;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

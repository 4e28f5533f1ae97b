const KEY = 'throughline-worksheet';

/** The rep's worksheet as it was kept; whoever asks checks what it holds. It names tasks, no record. */
export function keptWorksheet(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** `false` = this browser keeps nothing for the page. */
export function keepWorksheet(rows: readonly object[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(rows));
    return true;
  } catch {
    return false;
  }
}

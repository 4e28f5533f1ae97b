/** What this browser keeps of the rep's own for the workspace: views of the list of deals, the worksheet. No record is in it. */
type Name = 'deal-views' | 'worksheet';

/** The list as it was kept; whoever asks checks what it holds. */
export function keptList(name: Name): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? '[]');
  } catch {
    return [];
  }
}

/** `false` = this browser keeps nothing for the page. */
export function keepList(name: Name, rows: readonly object[]): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(rows));
    return true;
  } catch {
    return false;
  }
}

function keyOf(name: Name): string {
  return `throughline-${name}`;
}

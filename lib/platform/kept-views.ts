const KEY = 'throughline-deal-views';

/** The rep's own views of the list, as they were kept; whoever asks checks what they hold. No record is in them. */
export function keptViews(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** `false` = this browser keeps nothing for the page. */
export function keepViews(views: readonly object[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/**
 * Logs shapes, not people: what happened and where, never mail text, names or addresses.
 * The same line is logged once per context.
 */
export function log(unit: string, what: string, error?: unknown): void {
  const line = `Throughline ${unit}: ${what}${error === undefined ? '' : ` (${censor(error)})`}`;
  if (seen.has(line) || seen.size > 200) return;
  seen.add(line);
  console.warn(line);
}

const seen = new Set<string>();

/** The kind of an error and its message with quoted words, addresses and numbers blanked. */
export function censor(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const text = error.message
    .replace(/[^\s@]+@[^\s@]+/g, '<address>')
    .replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '<text>')
    .replace(/\d{3,}/g, '<number>');
  return `${error.name}: ${text.slice(0, 160)}`;
}

/** One alternation out of lines of alternatives, so that long lists stay readable. */
export function anyOf(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}

/** Outlook takes no longer text for a reply form (docs; its source counts UTF-16 units). */
export const MAX_REPLY = 32 * 1024;

/** The draft as html: every line a line of its own, nothing in it works as markup, an empty line before what stands below. */
export function replyHtml(text: string): string {
  const lines = [...text.replace(/\r\n?/g, '\n').trimEnd().split('\n'), ''];
  return lines.map((line) => `<div>${line === '' ? '<br>' : escapeLine(line)}</div>`).join('');
}

/** Runs of spaces stay as they were written. */
function escapeLine(line: string): string {
  return line.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/ (?= |$)|^ /g, '\u00a0');
}

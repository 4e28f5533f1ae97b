import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { Participant } from '../../core/domain/thread';

/** Reads `"Ruiz, Ana" <ana@a.example>, ben@b.example`: quotes and commas within names, right-to-left names. */
export function parseAddressList(text: string): Participant[] {
  return splitOutsideQuotes(text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')).flatMap((part) => {
    const angled = /^(.*?)<([^<>]*)>\s*$/s.exec(part);
    const email = parseEmailAddress(angled ? (angled[2] ?? '') : part);
    return email ? [{ email, name: nameOf(angled?.[1] ?? '', email) }] : [];
  });
}

function nameOf(text: string, email: EmailAddress): string {
  const name = text
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/g, '$1')
    .trim();
  return name.toLowerCase() === email ? '' : name;
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let angled = false;
  for (const char of text) {
    if (char === '"' && !part.endsWith('\\')) quoted = !quoted;
    if (!quoted && (char === '<' || char === '>')) angled = char === '<';
    if ((char === ',' || char === ';' || char === '\u060c') && !quoted && !angled) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

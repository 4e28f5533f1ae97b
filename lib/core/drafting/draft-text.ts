import { remembered } from './remembered';

/** One sentence of a draft. `lower` is as long as `text`, in lower case with plain quotes, so spans fit both. */
export type DraftSentence = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly part: 'greeting' | 'body' | 'sign-off';
  /** Sentences of one paragraph share a number. */
  readonly paragraph: number;
};

export type DraftText = {
  readonly text: string;
  readonly lower: string;
  readonly sentences: readonly DraftSentence[];
  readonly body: readonly DraftSentence[];
  /** Words a buyer reads: quoted history is not counted. */
  readonly words: number;
};

type Line = { readonly start: number; readonly end: number; readonly text: string };
type Part = DraftSentence['part'];

const greetingWords =
  /^(hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day)|morning|afternoon|hallo|moin|servus|liebe[rs]?|sehr geehrte[rs]?|guten (tag|morgen|abend)|bonjour|bonsoir|salut|chère?s?|hola|buen[oa]s? (d[ií]as|tardes)|estimad[oa]s?|querid[oa]s?)\b/;
const closingWords =
  /^((very |kind(est)?|warm(est)?|best|with (best|kind)|many) ?(regards|wishes|thanks)?|best|regards|thanks( again| so much| in advance| a lot)?|thank you|cheers|sincerely|yours( sincerely| truly| faithfully)?|all the best|talk soon|speak soon|take care|have a (good|great|nice) .{2,20}|(mit )?(freundlichen?|besten?|viele|liebe|herzliche|schöne) (grüße?n?|grüsse?n?|dank)|gruß|(bien )?cordialement|bien à (vous|toi)|merci( d'avance)?|(un )?(cordial )?saludos?( cordiales)?|atentamente|un abrazo|gracias|(très )?(bonne|belle) (journée|soirée|fin de (journée|semaine))|bien cordialement|sincères salutations|salutations( distinguées)?|à (bientôt|très vite)|cordialmente|un cordial saludo|schöne[nrs]? (tag|woche|wochenende)|lg|vg|mfg|mit freundlichem gruß|beste grüße aus .{2,20}|gruss)[,.!]?$/;
const abbreviation =
  /(?:^|[\s(])(?:[a-z]|e\.g|i\.e|mr|mrs|ms|dr|prof|st|no|nr|incl|excl|approx|ca|vs|etc|inc|ltd|co|corp|bzw|z\.b|d\.h|sr|sra|m|mme|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$/;

/** Cuts a draft into sentences with their spans. The newest results are kept because every lint asks for them. */
export const readDraft = remembered(cutDraft, 8);

function cutDraft(text: string): DraftText {
  const lower = plainLower(text);
  const lines = ownLines(text);
  const parts = partsOfLines(lines);
  const sentences = lines.flatMap((line, index) => cutLine(line, index, lines, parts, lower));
  const merged = withNameAtEnd(joinWrapped(sentences, text, lower));
  return {
    text,
    lower,
    sentences: merged,
    body: merged.filter((sentence) => sentence.part === 'body'),
    words: countWords(lines.map((line) => line.text).join('\n')),
  };
}

/** Lower case with straight quotes, plain dashes and spaces, exactly as long as the input. Blanks `[…]` become `[___]`. */
export function plainLower(text: string): string {
  const plain = text
    .replace(/[’‘‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/[\u00a0\u202f\u2009\t]/g, ' ')
    .replace(/\[[^\]\n]*\]/g, (blank) => `[${'_'.repeat(blank.length - 2)}]`);
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain;
}

/** Words as a reader counts them: runs of text with at least one letter or digit; a visible blank is one word. */
export function countWords(text: string): number {
  const plain = text.replace(/\[[^\]\n]*\]/g, 'blank');
  return plain.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

function ownLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const end = start + raw.length;
    const at = start + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    start = end + 1;
    if (
      /^(-{2,}|_{2,})$/.test(trimmed) ||
      /^(on|am|le|el) .{6,120} (wrote|schrieb|a écrit|escribió)\s?:?$/i.test(trimmed)
    )
      break;
    if (trimmed.startsWith('>')) continue;
    lines.push({ start: at, end: at + trimmed.length, text: trimmed });
  }
  return lines;
}

function partsOfLines(lines: readonly Line[]): Part[] {
  const parts: Part[] = lines.map(() => 'body');
  const filled = lines.flatMap((line, index) => (line.text === '' ? [] : [index]));
  const first = filled[0];
  if (first !== undefined && isGreeting(lines[first]?.text ?? '')) parts[first] = 'greeting';
  const tail = filled.slice(-6);
  const closing = tail.find((index) => index !== first && closingWords.test(plainLower(lines[index]?.text ?? '')));
  const from = closing ?? (filled.length > 1 ? nameLine(lines, filled) : undefined);
  if (from !== undefined) for (let index = from; index < lines.length; index++) parts[index] = 'sign-off';
  return parts;
}

function nameLine(lines: readonly Line[], filled: readonly number[]): number | undefined {
  const index = filled.at(-1);
  const text = index === undefined ? '' : (lines[index]?.text ?? '');
  const words = text.replace(/^[-–—]\s*/, '').split(/\s+/);
  return words.length <= 4 && !/[?!:;\d]/.test(text) && words.every((word) => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word))
    ? index
    : undefined;
}

function isGreeting(line: string): boolean {
  const plain = plainLower(line);
  if (/^[\p{L}'-]+( [\p{L}'-]+)?[,:]$/u.test(plain)) return true;
  return (
    greetingWords.test(plain) &&
    (/[,:!.\u2013-]$/.test(plain) ? line.split(/\s+/).length <= 7 : line.split(/\s+/).length <= 4) &&
    !plain.includes('?') &&
    !/[?.]\s*\S/.test(plain) &&
    !/\b(i|i'm|we|just|is|are)\b/.test(plain)
  );
}

function cutLine(
  line: Line,
  index: number,
  lines: readonly Line[],
  parts: readonly Part[],
  lower: string,
): DraftSentence[] {
  if (line.text === '') return [];
  const part = parts[index] ?? 'body';
  const paragraph = lines.slice(0, index).filter((each) => each.text === '').length;
  const make = (start: number, end: number, as: Part): DraftSentence => {
    const raw = line.text.slice(start - line.start, end - line.start);
    const from = start + (raw.length - raw.trimStart().length);
    const to = from + raw.trim().length;
    return { text: raw.trim(), lower: lower.slice(from, to), start: from, end: to, part: as, paragraph };
  };
  if (part !== 'body') return [make(line.start, line.end, part)];
  const cuts = sentenceEnds(lower.slice(line.start, line.end)).map((end) => line.start + end);
  const sentences: DraftSentence[] = [];
  let from = line.start;
  const greeted = index === firstFilled(lines) ? inlineGreeting(lower.slice(line.start, line.end)) : 0;
  if (greeted > 0) {
    sentences.push(make(from, from + greeted, 'greeting'));
    from += greeted;
  }
  for (const cut of [...cuts, line.end]) {
    if (cut <= from) continue;
    const sentence = make(from, cut, part);
    if (sentence.text !== '') sentences.push(sentence);
    from = cut;
  }
  return sentences;
}

function firstFilled(lines: readonly Line[]): number {
  return lines.findIndex((line) => line.text !== '');
}

/** `Hi Marta, just …`: length of the greeting that shares its line with the first sentence. */
function inlineGreeting(lower: string): number {
  const found = /^([\p{L}' .-]{2,40}?)(,|:|!| -)\s+(?=\S)/u.exec(lower);
  return found &&
    (greetingWords.test(found[1] ?? '') || /^[\p{L}'-]+$/u.test(found[1] ?? '')) &&
    !/^(so|well|yes|no|as|today|thanks|attached|first|also|otherwise|however|if|since)$/.test(found[1] ?? '')
    ? found[0].length
    : 0;
}

function sentenceEnds(lower: string): number[] {
  const ends: number[] = [];
  for (const found of lower.matchAll(/[.?!…]+(?: ?["')\]]+(?=\s|$))?(?=\s+\S)(?!\s["')\]]+(?:\s|$))/g)) {
    const before = lower.slice(0, found.index + 1);
    if (found[0].startsWith('.') && abbreviation.test(before)) continue;
    if (
      /\d\.$/.test(before) &&
      /^\.?\s+(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/.test(
        lower.slice(found.index),
      )
    )
      continue;
    ends.push(found.index + found[0].length);
  }
  return ends;
}

/** `Shall I book it? Dave`: the name behind the last sentence signs the mail. */
function withNameAtEnd(sentences: readonly DraftSentence[]): readonly DraftSentence[] {
  const last = sentences.at(-1);
  const before = sentences.at(-2);
  if (last?.part !== 'body' || before?.part !== 'body') return sentences;
  if (!/^\p{Lu}[\p{L}'’-]*( \p{Lu}[\p{L}'’-]*)?$/u.test(last.text)) return sentences;
  return [...sentences.slice(0, -1), { ...last, part: 'sign-off' }];
}

/** A hard-wrapped line without end mark runs on into the next one of its paragraph. */
function joinWrapped(sentences: readonly DraftSentence[], text: string, lower: string): DraftSentence[] {
  const joined: DraftSentence[] = [];
  for (const next of sentences) {
    const before = joined.at(-1);
    const wraps =
      before?.part === 'body' &&
      next.part === 'body' &&
      before.paragraph === next.paragraph &&
      !/[.?!:;…]["')\]”“’»]*$/.test(before.text) &&
      before.text.length > 40 &&
      !/^([-*•·]|\d+[.)]|[a-c]\))\s/.test(next.text);
    if (wraps && before) {
      const from = before.start;
      joined[joined.length - 1] = {
        ...before,
        text: text.slice(from, next.end),
        lower: lower.slice(from, next.end).replaceAll('\n', ' '),
        end: next.end,
      };
    } else joined.push(next);
  }
  return joined;
}

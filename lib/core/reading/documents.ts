import type { DocumentFact, Quoted, Side } from '../domain/read-thread';
import type { Message } from '../domain/thread';
import { documentKinds, kindOfFile } from './document-kinds';
import type { Sentence } from './sentences';
import { type Speech, said } from './signals/speech';

/** Pictures, calendar files, signatures: part of the letter paper, nothing that was sent. */
const LETTER_PAPER =
  /^(?:image\d*|img\d*|logo\w*|banner\w*|signature\w*|outlook-\w*|unnamed)\b|\.(?:ics|vcf|asc|p7s|gif|png|jpe?g|svg|dat|html?)$/i;
const LINK_CAP = 40;

/** Documents somebody asks for or sends with this message: in words, as a file, as a link in the own words. */
export function documentsIn(
  message: Message,
  own: string,
  by: Side,
  speech: Speech,
  quote: QuoteOf,
): readonly DocumentFact[] {
  const found: DocumentFact[] = [];
  let announced: Sentence | null = null;
  for (const sentence of speech.sentences) {
    const act = actOf(sentence, speech);
    if (act === null) continue;
    if (act === 'sent') announced ??= sentence;
    for (const what of documentKinds(sentence.says)) found.push({ ...quote(sentence), by, act, what, name: null });
  }
  const ground = announced ?? speech.sentences[0];
  if (!ground) return found;
  const named = namesIn(message, own);
  return withNames(found, named, { ...quote(ground), by, act: 'sent' }).filter(onlyTold);
}

/** Places a sentence in its message. */
export type QuoteOf = (sentence: Sentence) => Quoted;

function actOf(sentence: Sentence, speech: Speech): DocumentFact['act'] | null {
  if (!sentence.asks && said('document-sent', sentence, speech)) return 'sent';
  return said('document-asked', sentence, speech) ? 'asked' : null;
}

function namesIn({ attachments, links }: Message, own: string): readonly string[] {
  const files = attachments.map(({ name }) => name).filter((name) => name !== '' && !LETTER_PAPER.test(name));
  const linked = links.slice(0, LINK_CAP).flatMap(({ href, text }) => {
    const name = text.trim() === '' || /^https?:/.test(text.trim()) ? fileIn(href) : text.trim();
    const shown = text.trim() !== '' && own.includes(text.trim());
    return name !== '' && shown && kindOfFile(name) !== null ? [name.slice(0, 120)] : [];
  });
  return [...files, ...linked];
}

/** The last part of an address, which often is the document's name. */
function fileIn(href: string): string {
  const path = href.split(/[?#]/)[0] ?? '';
  return (
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  );
}

/** A file of a kind that the words announce is that document; any other file was sent without a word. */
function withNames(
  told: readonly DocumentFact[],
  names: readonly string[],
  silent: Omit<DocumentFact, 'what' | 'name'>,
): readonly DocumentFact[] {
  const facts = [...told];
  for (const name of names) {
    const kind = kindOfFile(name);
    const at = facts.findIndex(
      (fact) =>
        fact.act === 'sent' && fact.name === null && (kind === null || fact.what === kind || fact.what === 'document'),
    );
    const known = facts[at];
    if (known) facts[at] = { ...known, name, what: kind ?? known.what };
    else facts.push({ ...silent, what: kind ?? 'document', name });
  }
  return facts;
}

/** The same document told twice in one message is one. */
function onlyTold(fact: DocumentFact, at: number, all: readonly DocumentFact[]): boolean {
  const same = (other: DocumentFact) => other.act === fact.act && other.what === fact.what;
  if (fact.name === null && all.some((other) => other.name !== null && same(other))) return false;
  return fact.name !== null || all.findIndex(same) === at;
}

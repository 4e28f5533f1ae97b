import type { Evidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import type { ReadMessage } from '../domain/read-thread';
import type { Participant } from '../domain/thread';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, fullNameOf, isBuyersWord, isOwnWord } from '../situation-people';
import { readDraft } from './draft-text';

/** How this thread is written: its language, the form of address, the salutation and the closing lines. */
export type Tone = {
  /** Two letters: the language of the approved words. */
  readonly lang: string;
  /** du, tu, tú. */
  readonly familiar: boolean;
  readonly hello: { readonly text: string; readonly source: readonly Evidence[] };
  readonly bye: { readonly text: string; readonly source: readonly Evidence[] };
};

/** The buyer's newest own words decide the language; `speaks` says whether we have approved words in it. */
export function toneOf(s: Situation, speaks: (lang: string) => boolean): Tone {
  const said = s.thread.messages.findLast((read) => isBuyersWord(s, read) && read.lang !== 'und' && read.own !== '');
  const lang = said && said.lang !== 'en' && speaks(said.lang) ? said.lang : 'en';
  const familiar = isFamiliar(s, lang);
  const own = s.thread.messages.findLast((read) => isOwnWord(s, read) && read.lang === lang) ?? null;
  return { lang, familiar, hello: helloOf(s, lang, familiar, own), bye: byeOf(s, lang, familiar, own) };
}

const formalWords: Readonly<Record<string, RegExp>> = {
  de: /(?<![.?!:]\s)(?<=[\p{L},] )(Sie|Ihnen|Ihre[mnrs]?|Ihr)(?!\p{L})/u,
  fr: /(^|\P{L})(vous|votre|vos)(?!\p{L})/iu,
  es: /(^|\P{L})(usted(es)?|podría|puede|le agradec\p{L}+|envíeme|dígame)(?!\p{L})/iu,
};
const familiarWords: Readonly<Record<string, RegExp>> = {
  de: /(^|\P{L})(du|dir|dich|dein(e[mnrs]?)?|euch|eure[mnrs]?)(?!\p{L})/iu,
  fr: /(^|\P{L})(tu|toi|ton|tes|t['’]as|t['’]es)(?!\p{L})/iu,
  es: /(^|\P{L})(tú|ti|tu|tus|contigo|te|puedes|podrías|tienes|quieres|envíame|mándame|dime)(?!\p{L})/iu,
};

/** As the buyer last addressed us, else as we last addressed them; formal until somebody does otherwise. */
function isFamiliar(s: Situation, lang: string): boolean {
  const [formal, familiar] = [formalWords[lang], familiarWords[lang]];
  if (!formal || !familiar) return false;
  const spoken = [...s.thread.messages].reverse().filter((read) => read.lang === lang && !read.automatic);
  const bySide = [...spoken.filter((read) => isBuyersWord(s, read)), ...spoken.filter((read) => isOwnWord(s, read))];
  for (const { own } of bySide) {
    const [isFormal, isInformal] = [formal.test(own), familiar.test(own)];
    if (isFormal !== isInformal) return isInformal;
  }
  return false;
}

/** The rep's own salutation of this person in this thread, word for word; else one that fits the tone. */
function helloOf(s: Situation, lang: string, familiar: boolean, own: ReadMessage | null): Tone['hello'] {
  const to = counterpartOf(s);
  if (to === null) return { text: `${words(lang).hello} [name]${words(lang).after}`, source: [] };
  const used = own ? readDraft(own.own).sentences.find(({ part }) => part === 'greeting') : undefined;
  if (own && used && names(s, to).some((name) => used.lower.includes(name.toLowerCase()))) {
    const text = used.text.replace(/[\s,:!.–-]+$/, '');
    // `Hi Marta, hi Piotr` greeted a group; the answer goes to the one who wrote, others are added by the rep's own act
    if (text.split(/\s+/).length <= 4 && !/[,&]| and | und | et | y /.test(text))
      return { text: `${text}${words(lang).after}`, source: [quote(own, used.text)] };
  }
  return { text: salutation(s, to, lang, familiar, used?.text ?? ''), source: [] };
}

function salutation(s: Situation, to: Participant, lang: string, familiar: boolean, used: string): string {
  const { hello, formal, after } = words(lang);
  const first = calledOf(s, to);
  const full = fullNameOf(s, to);
  if (lang === 'en') {
    const word = /^(Hi|Hello|Dear|Hey|Good morning)\b/.exec(used)?.[1] ?? (dearToUs(s) ? 'Dear' : 'Hi');
    return `${word} ${word === 'Dear' && dearToUs(s) && !full.includes('@') ? titled(s, to) : first}${after}`;
  }
  if (familiar || full.includes('@') || !full.includes(' ')) return `${hello} ${first}${after}`;
  return `${formal} ${titled(s, to)}${after}`;
}

/** The buyer writes `Dear Mr Weber` to us. */
function dearToUs(s: Situation): boolean {
  const read = s.thread.messages.findLast((one) => isBuyersWord(s, one));
  return /^\s*dear (mr|ms|mrs|dr|prof)\b/i.test(read?.own ?? '');
}

/** `Frau Brandt` where somebody in the thread called them so, else both names: nobody's title is guessed. */
function titled(s: Situation, to: Participant): string {
  const full = fullNameOf(s, to);
  const last = full.split(/\s+/).at(-1) ?? full;
  const pattern = new RegExp(
    `(?<!\\p{L})(Frau|Herrn?|Madame|Monsieur|Mme|Sra?\\.|señora?|Ms\\.?|Mrs\\.?|Mr\\.?|Dr\\.?) ${escaped(last)}(?!\\p{L})`,
    'u',
  );
  for (const { own } of [...s.thread.messages].reverse()) {
    const found = pattern.exec(own)?.[1];
    if (found) return `${found === 'Herrn' ? 'Herr' : found} ${last}`;
  }
  return full;
}

/** The rep's own closing lines in this thread, else the plain ones of the language. */
function byeOf(s: Situation, lang: string, familiar: boolean, own: ReadMessage | null): Tone['bye'] {
  const { rep } = s.records;
  const first = firstName(rep);
  const source: Evidence[] = [{ kind: 'record', record: rep.id, says: rep.name }];
  const lines = own ? readDraft(own.own).sentences.filter(({ part }) => part === 'sign-off') : [];
  const [closing, name] = lines;
  if (
    own &&
    lines.length === 2 &&
    closing &&
    name &&
    closing.text.split(/\s+/).length <= 4 &&
    name.text.startsWith(first)
  )
    return { text: `${closing.text}\n${name.text}`, source: [...source, quote(own, closing.text)] };
  const { bye } = words(lang);
  const signed = lang === 'en' || familiar ? first : rep.name;
  return { text: bye === '' ? signed : `${bye}\n${signed}`, source };
}

function names(s: Situation, to: Participant): readonly string[] {
  return [calledOf(s, to), fullNameOf(s, to).split(/\s+/).at(-1) ?? ''].filter((name) => name.length > 1);
}

function quote(read: ReadMessage, text: string): Evidence {
  return { kind: 'quote', messageId: read.message.id, quote: text };
}

type Words = { readonly hello: string; readonly formal: string; readonly after: string; readonly bye: string };
const english: Words = { hello: 'Hi', formal: 'Dear', after: ',', bye: '' };
const byLang: Readonly<Record<string, Words>> = {
  en: english,
  de: { hello: 'Hallo', formal: 'Guten Tag', after: ',', bye: 'Viele Grüße' },
  fr: { hello: 'Bonjour', formal: 'Bonjour', after: ',', bye: 'Bien cordialement,' },
  es: { hello: 'Hola,', formal: 'Buenos días,', after: ':', bye: 'Un saludo,' },
};

function words(lang: string): Words {
  return byLang[lang] ?? english;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

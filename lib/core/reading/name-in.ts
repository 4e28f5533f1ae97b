import { roleIn } from './role-words';

/** Words written large in a row, with the particles between them. */
const LARGE =
  /\p{Lu}\p{L}+(?:[-'’]\p{Lu}\p{L}+)?(?: (?:(?:van|von|de|der|den|da|di|del|dos|la|le|el|bin|al) ){0,2}\p{Lu}\p{L}+(?:[-'’]\p{Lu}\p{L}+)?){0,6}/gu;
/** Written large without being a name: how sentences begin, days, months, titles, tools. */
const NO_NAME = new Set(
  `instead otherwise issues use xmas based per further additionally however finally once every each only since regarding concerning given therefore hence meanwhile yesterday tonight the our my we i it this that these those he she they you your his her their a an and but also as at in on for from to if so then there here hi hello dear hey thanks thank please just
  best regards kind re fwd fyi ps monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow
  next last now after before since until with when while because unfortunately going moving adding copying looping ccing including meet introducing finance legal procurement purchasing security
  marketing sales operations engineering product support management board it hr cfo ceo cto cio ciso coo cpo vp md dpo head director manager lead team chief officer president counsel controller
  zoom teams google microsoft outlook slack gmail excel sap english german easter christmas sorry yes no ok okay great let all everyone nobody both new mr mrs ms dr prof herr frau kollege kollegin
  wir unser unsere ich sie der die das ein eine ab bitte leider nous notre nos je vous le la les un une merci bonjour notre mon ma nuestro nuestra mi el los las gracias hola nosso nossa meu minha
  os as um uma obrigado ola onze ons mijn wij ik het een de bedankt beste nostro nostra mio mia il lo gli grazie buongiorno monsieur madame senor senora senhor senhora signor signora dhr mevr
  geschaftsfuhrer einkauf vorstand rechtsabteilung directeur directrice responsable responsabile direttore gerente jefe diretor inkoop directie compras achats acquisti dazu zudem ausserdem`.split(
    /\s+/,
  ),
);
/** German writes every noun large: there only what stands in a place for names is one. */
const PLACED =
  /(?:Herrn?|Frau|Kolleg(?:e|en|in)|Leiter(?:in)?|Chef(?:in)?|C[EFTI]O|Geschäftsführer(?:in)?|Nachfolger(?:in)?|[Aa]n|ist) $/;
const VERB = /^ (?:hat|ist|wird|übernimmt|verlässt|kommt|nimmt|arbeitet|scheidet|war)\b/;
const CAP = 400;

/** The person a sentence names, in full where somebody of that name is on the mail; `null` where it names none. */
export function nameIn(raw: string, lang: string, people: readonly string[]): string | null {
  const text = raw.slice(0, CAP);
  for (const { name, start, end } of namesIn(text)) {
    const known = people.find((one) => sameName(one, name));
    if (known) return known;
    // `Brett, can you` is spoken to, `Ingrid, our CFO,` is spoken of
    if (start === 0 && /^, (?!our|my|the|who|unser|notre|nuestr|noss|onze|nostr)/.test(text.slice(end))) continue;
    if (lang !== 'de' || PLACED.test(text.slice(0, start)) || VERB.test(text.slice(end))) return name;
  }
  return null;
}

type Name = { readonly name: string; readonly start: number; readonly end: number };

/** Each row of large words, cut where a word is no name. */
function namesIn(text: string): readonly Name[] {
  return [...text.matchAll(LARGE)].flatMap((row) => {
    const kept = row[0].replace(/\S+/g, (word) => (isName(word) ? word : '|'.repeat(word.length)));
    return [...kept.matchAll(/[^|\s][^|]*/g)].map((found) => {
      const name = found[0].trimEnd();
      const start = row.index + found.index;
      return { name, start, end: start + name.length };
    });
  });
}

function isName(word: string): boolean {
  const folded = plain(word);
  return word !== '' && !NO_NAME.has(folded) && roleIn(folded) === null;
}

function sameName(full: string, said: string): boolean {
  const parts = plain(full).split(/[\s,]+/);
  return plain(said)
    .split(' ')
    .every((part) => parts.includes(part));
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

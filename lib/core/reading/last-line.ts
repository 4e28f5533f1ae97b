import type { Quoted } from '../domain/read-thread';
import type { Commitment, Signal, SignalKind } from '../domain/signal';
import type { QuoteOf } from './documents';
import type { Sentence } from './sentences';
import type { Speech } from './signals/speech';

/** A question tells more than a mood, a decision more than a topic. */
const TELLING: readonly (readonly SignalKind[])[] = [
  [
    'opt-out',
    'decline',
    'chose-competitor',
    'legal-threat',
    'left-company',
    'wrong-person',
    'not-now-future',
    'out-of-office',
  ],
  ['open-question', 'meeting-request', 'referral'],
  ['interested', 'objection'],
];
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|sehr geehrte\w*|liebe\w*|moin|bonjour|bonsoir|chere?s?|hola|estimad\w+|buen[oa]s|ola|bom dia|boa tarde|boa noite|prezad\w+|car[oai]|beste|geachte|goede\w*|buongiorno|buonasera|gentil\w+|ciao)\b/;
const COURTESY =
  /^(?:many |vielen |herzlichen |muchas |mille |muito |hartelijk )?(?:thanks|thank you|thx|cheers|best|kind|warm|regards|sincerely|danke?|gruss|mit freundlichen|beste grusse|merci|cordialement|bien a vous|gracias|saludos|un saludo|obrigad\w|cumprimentos|atenciosamente|bedankt|dank|met vriendelijke|groet\w*|grazie|cordiali|saluti|distinti)\b|^(?:i |we )?(?:just )?hop(?:e|ing) (?:you|this|all|your|that you)\b|^(?:ich|wir) hoffe\w*\b|^j espere\b|^espero que\b|^ik hoop\b|^spero\b/;
const CAP = 240;

/** The one sentence that says most: a promise, a decision, a question, else the first with substance. `null` where nothing was said. */
export function lastLine(
  speech: Speech,
  commitments: readonly Commitment[],
  signals: readonly Signal[],
  quote: QuoteOf,
): Quoted | null {
  const { sentences } = speech;
  const spans = [commitments, ...TELLING.map((kinds) => signals.filter(({ kind }) => kinds.includes(kind)))];
  const told = spans.find((ones) => ones.length > 0)?.[0];
  const best =
    sentences.find(({ span }) => told !== undefined && span[0] === told.span[0]) ??
    sentences.find((sentence) => sentence.asks && hasSubstance(sentence)) ??
    sentences.find(hasSubstance) ??
    sentences[0];
  return best ? shortened(quote(best)) : null;
}

function hasSubstance({ says }: Sentence): boolean {
  const words = says.split(' ').length;
  if (words < 3 || (words <= 6 && GREETING.test(says))) return false;
  return words > 12 || !COURTESY.test(says);
}

/** A line, not a paragraph: cut behind a word. */
function shortened(quoted: Quoted): Quoted {
  if (quoted.quote.length <= CAP) return quoted;
  const space = quoted.quote.lastIndexOf(' ', CAP);
  const end = space > CAP / 2 ? space : CAP;
  return { ...quoted, quote: quoted.quote.slice(0, end), span: [quoted.span[0], quoted.span[0] + end] };
}

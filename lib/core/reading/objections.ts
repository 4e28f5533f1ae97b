import type { ObjectionFact, ReadMessage, Side } from '../domain/read-thread';
import type { Signal } from '../domain/signal';
import { fold } from './fold';

/** What a concern may be about; an answer speaks of the same. Folded, in all languages that are read. */
const TOPICS: readonly RegExp[] = [
  /\b(?:pric\w+|cost\w*|expensive|budget\w*|discount\w*|cheap\w*|fees?|money|afford\w*|roi|preis\w*|kosten|teuer|rabatt|guenstig\w*|gunstig\w*|prix|cher|cout\w*|remise|preci\w+|caro|descuento|preco\w*|desconto|prijs\w*|duur|korting|prezz\w+|cost[oi]|sconto)\b/,
  /\b(?:secur\w+|privacy|gdpr|compliance|hosting|hosted|encrypt\w*|soc ?2|iso ?27001|data protection|sicherheit\w*|datenschutz|dsgvo|securite|rgpd|segurid\w*|seguranc\w*|beveilig\w*|sicurezza)\b/,
  /\b(?:integrat\w+|api|interface|connect\w*|compatib\w+|sync\w*|migrat\w+|schnittstell\w*|anbindung|integra\w+|koppel\w*)\b/,
  /\b(?:time|timeline|timing|implement\w+|rollout|roll-out|onboarding|effort|capacity|resources?|bandwidth|complex\w*|complicated|aufwand|einfuhrung|kapazitat\w*|delais?|ressources|tiempo|plazo\w*|recursos|prazo\w*|tempo|tijd|capaciteit|risorse|tempi)\b/,
  /\b(?:support|service level|sla|response times?|help ?desk|betreuung|assistance|soporte|suporte|ondersteuning|assistenza)\b/,
  /\b(?:contract|terms?|notice period|lock-?in|liability|commit\w*|vertrag\w*|laufzeit|haftung|kundigungsfrist|contrat|engagement|contrato|plazo|contratto|looptijd)\b/,
  /\b(?:users?|adopt\w*|training|change management|learn\w*|team|nutzer|schulung|akzeptanz|formation|usuarios|formacion|utilizadores|formacao|gebruikers|opleiding|utenti|formazione)\b/,
  /\b(?:references?|references|track record|size|start-?up|small|experience|referenz\w*|erfahrung|references|experiencia|referencias|ervaring|esperienza)\b/,
];
const ANSWERS =
  /\b(?:your (?:concern|worr|objection|doubt|hesitation)\w*|(?:regarding|about|on|to) your (?:point|question|concern)s?|understand(?:able)? (?:the |your )?(?:concern|worr|hesitat)\w*|to address|ihre (?:bedenken|sorge)\w*|vos (?:inquietudes|craintes|reserves)|sus? (?:preocupacion|duda)\w*|sua preocupacao|suas duvidas|uw (?:zorg|bezwaar)\w*|vostr\w (?:dubb|preoccupazion)\w*)\b/;
const COMMON =
  /^(?:about|after|again|would|could|should|there|their|these|those|which|where|while|still|think|thing\w*|because|really|right|maybe|other|being|before|please|thank\w*|hello|regar\w+|konnen|haben|werden|unsere?\w*|nicht|notre|votre|nuestr\w+|nosso|vostr\w+|concern\w*|worr\w*|problem\w*)$/;

/** Each concern of the buyer with the first later own mail that took it up. `spoken` in order; an own mail that only promises an answer takes nothing up. */
export function objectionsIn(
  spoken: readonly { readonly by: Side; readonly read: ReadMessage }[],
  answers: (read: ReadMessage) => boolean,
): readonly ObjectionFact[] {
  return spoken.flatMap(({ by, read }, at) => {
    if (by !== 'buyer') return [];
    const concerns = read.signals.filter(({ kind }) => kind === 'objection');
    return concerns.map((signal) => {
      const later = spoken
        .slice(at + 1)
        .find((one) => one.by === 'rep' && answers(one.read) && takesUp(one.read, signal, read));
      return { signal, answeredBy: later?.read.message.id ?? null };
    });
  });
}

function takesUp(answer: ReadMessage, signal: Signal, asked: ReadMessage): boolean {
  const concern = fold(signal.quote, asked.lang === 'en');
  const says = foldedOwn(answer);
  if (ANSWERS.test(says)) return true;
  const topics = TOPICS.filter((topic) => topic.test(concern));
  if (topics.length > 0) return topics.some((topic) => topic.test(says));
  const told = stems(says);
  return [...stems(concern)].filter((stem) => told.has(stem)).length >= 2;
}

const folded = new WeakMap<ReadMessage, string>();

/** Several concerns may ask the same answer. */
function foldedOwn(read: ReadMessage): string {
  const before = folded.get(read);
  if (before !== undefined) return before;
  const says = fold(read.own, read.lang === 'en');
  folded.set(read, says);
  return says;
}

/** Beginnings of the words that carry meaning. */
function stems(says: string): ReadonlySet<string> {
  const words = says.match(/[a-z]{5,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5)));
}

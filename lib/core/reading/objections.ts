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
      const concern = concernOf(signal, read);
      const later = spoken.find(
        (one, nth) => nth > at && one.by === 'rep' && answers(one.read) && takesUp(answerOf(one.read), concern),
      );
      return { signal, answeredBy: later?.read.message.id ?? null };
    });
  });
}

type Concern = { readonly topics: readonly RegExp[]; readonly stems: ReadonlySet<string> };

function concernOf(signal: Signal, asked: ReadMessage): Concern {
  const says = fold(signal.quote, asked.lang === 'en');
  return { topics: TOPICS.filter((topic) => topic.test(says)), stems: stems(says) };
}

function takesUp(answer: Answer, { topics, stems: asked }: Concern): boolean {
  if (answer.toAll) return true;
  if (topics.length > 0) return topics.some((topic) => topic.test(answer.says));
  answer.stems ??= stems(answer.says);
  let shared = 0;
  for (const stem of asked) if (answer.stems.has(stem)) shared++;
  return shared >= 2;
}

/** `toAll`: it speaks of a concern as such. */
type Answer = { readonly says: string; readonly toAll: boolean; stems: ReadonlySet<string> | null };

const answersOf = new WeakMap<ReadMessage, Answer>();

/** Several concerns may ask the same answer. */
function answerOf(read: ReadMessage): Answer {
  const before = answersOf.get(read);
  if (before) return before;
  const says = fold(read.own, read.lang === 'en');
  const made = { says, toAll: ANSWERS.test(says), stems: null };
  answersOf.set(read, made);
  return made;
}

/** Beginnings of the words that carry meaning. */
function stems(says: string): ReadonlySet<string> {
  const words = says.match(/[a-z]{5,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 5)));
}

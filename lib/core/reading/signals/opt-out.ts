import type { Certainty } from '../../domain/signal';
import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** One of these alone is an opt-out: the carriers' list, and its forms in the languages we read. */
const ALONE =
  /^(?:please )?(?:stop(?: all| it| please| now)?|quit(?: it)?|cut it out|stopall|unsub(?:scribe)?(?: me| us)?(?: please| now)?|stop pub|cancel|end|revoke|opt ?-?out|arret|remove(?: me| us)?(?: please)?|td|take me off|abmelden|abbestellen|austragen|stopp|desabonner|desinscrire|desinscription|baja|darme de baja|cancelar|remover|descadastrar|sair|afmelden|uitschrijven|cancella(?:te)?mi|cancellazione|disiscrivi(?:mi)?|rimuov(?:i|ete)(?:mi)?|stopt?)[ .!]*(?:please|thanks|thank you|bitte|danke|merci|gracias|obrigad[oa]|grazie|bedankt|graag|svp|s il vous plait|por favor|per favore)?[ .!]*$/;

/** The people a buyer's own mails go to: what they may leave is the product's matter. */
const OTHERS =
  'customers?|clients?|users?|recipients?|subscribers?|contacts|leads|prospects|kunden|nutzern?|empfangern?|abonnenten|utilisateurs|destinataires|abonnes|clientes|usuarios|suscriptores|destinatarios|utilizadores|assinantes|klant(?:en)?|gebruikers|ontvangers|abonnees|clienti|utenti|destinatari|iscritti|kunde|cliente|usuario|utente';
const THEIRS = new RegExp(`(?:\\b[a-z]{2,8} )?(?<!\\b(?:als|as|come|como|comme) )\\b(?:${OTHERS})\\b`, 'g');
const SELF = /\b(?:me|us|my|mich|mir|uns|moi|m|nous|mon|mes|mi|mis|meu|meus|minha|nos|mij|mijn|ons|ci|mio|miei)\b/;
const ASKED =
  /\b(?:can|could|able|must|should|want|wants|when|if|whether|how|one click|konnen|wie|wenn|peuvent|puissent|comment|pueden|puedan|como|cuando|podem|possam|quando|kunnen|hoe|als|possono|come|mochten?|wollen|veulent|veut|souhaitent|souhaite|quieren?|desean?|querem|quer|desejam|willen|wensen|vogliono|vuole|desiderano|works?|funktionier\w+|fonctionne\w*|funciona\w*|funziona\w*|werkt)\b/;

/** `… , that is why your tool interests us` says what the wish is good for, not whose it is. */
const REASON =
  /,? (?:por eso|por isso|deshalb|darum|daher|d ou|c est pourquoi|daarom|vandaar|percio|quindi|that is why|which is why|hence)\b.*$/;
const FROM_US = /\b(?:from us|von uns|de nous|de nosotros|de nos|van ons|da noi)\b/g;
/** `We do not want you to contact our customers` is a stop all the same. */
const ASKS_SENDER =
  /\b(?:you to|that you|dass (?:sie|ihr)|que (?:vous|ustedes|voces)|dat (?:u|jullie)|che (?:voi|lei))\b/;

/** Lists one may leave while the talk goes on … */
const TOPIC =
  /\b(?:webinars?|newsletters?|events?|invit\w+|digest|announcements?|product updates?|marketing|blog|surveys?|veranstaltung\w*|einladung\w*|evenements?|eventos?|boletin\w*|nieuwsbrie\w+|uitnodiging\w*|eventi|inviti)\b/;
/** … and what shows that it does. */
const GOES_ON =
  /\b(?:keep|leave) (?:me|us|sending|writing)\b|\bin (?:copy|the loop)\b|\b(?:proposal|offer|quote|contract|project|pilot|order|angebot|projekt|vertrag|offre|devis|projet|contrat|oferta|propuesta|proyecto|contrato|proposta|projeto|offerte|voorstel|offerta|progetto|contratto)\b/;

/** The buyer asked that mails stop or data be deleted. */
export const optOut = {
  id: 'opt-out',
  read(sentence: Sentence, speech: Speech): Found | null {
    if (speech.words <= 5 && ALONE.test(lettersOf(sentence.says))) return { certainty: 'certain' };
    const certainty = said('opt-out', outsideQuotes(sentence), speech) ?? wipesThem(sentence, speech);
    if (!certainty || isAboutOthers(sentence, certainty) || isTopicOnly(sentence, speech)) return null;
    return { certainty };
  },
} as const satisfies SignalRule;

const WIPES =
  /^(?:so |and )?(?:please |kindly |pls )?(?:wipe|erase|delete|remove|purge|destroy) (?:them|it|those|everything)(?: (?:all|please|now|immediately|at once|today))*[ .!]*$/;
const OWN_DATA = /\b(?:my|our) (?:\w+ )?(?:details|data|address|email|contact\w*|number|information)\b/;

/** `Not sure how you got my details. Please wipe them.` */
function wipesThem({ says }: Sentence, { sentences }: Speech): Certainty | null {
  return WIPES.test(says) && sentences.some((other) => OWN_DATA.test(other.says)) ? 'certain' : null;
}

function lettersOf(says: string): string {
  return says
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** `It said "please unsubscribe me"` reports what somebody else wrote. */
function outsideQuotes(sentence: Sentence): Sentence {
  if (!sentence.says.includes('"')) return sentence;
  const says = sentence.says.replace(/"[^"]{3,300}"/g, ' ');
  return lettersOf(says).length < 8 ? sentence : { ...sentence, says };
}

/** `Can our customers unsubscribe with one click?`, `Our customers do not want to be called by three people.` */
function isAboutOthers({ says, asks }: Sentence, certainty: Certainty): boolean {
  const wish = says.replace(REASON, ' ').replace(FROM_US, ' ');
  const rest = wish.replace(THEIRS, ' ');
  if (rest === wish || SELF.test(rest)) return false;
  return asks || certainty === 'likely' || (ASKED.test(wish) && !ASKS_SENDER.test(rest));
}

/** `Take me off the webinar invites, but keep me in copy on the proposal.` */
function isTopicOnly({ says }: Sentence, { sentences }: Speech): boolean {
  return TOPIC.test(says) && sentences.some((other) => GOES_ON.test(other.says));
}

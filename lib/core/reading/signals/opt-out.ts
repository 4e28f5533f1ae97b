import type { Sentence } from '../sentences';
import { type Found, type SignalRule, type Speech, said } from './speech';

/** One of these alone is an opt-out: the carriers' list, and its forms in the languages we read. */
const ALONE =
  /^(?:please )?(?:stop(?: all| it| please| now)?|stopall|unsubscribe(?: me| us)?(?: please| now)?|cancel|end|quit|revoke|opt ?-?out|arret|remove(?: me| us)?(?: please)?|td|take me off|abmelden|abbestellen|austragen|stopp|desabonner|desinscrire|desinscription|baja|darme de baja|cancelar|remover|descadastrar|sair|afmelden|uitschrijven|cancellami|cancellazione|disiscrivi(?:mi)?|rimuovi(?:mi)?|stopt?)[ .!]*(?:please|thanks|thank you|bitte|danke|merci|gracias|obrigad[oa]|grazie|bedankt|svp|s il vous plait|por favor|per favore)?[ .!]*$/;

/** The buyer asked that mails stop or data be deleted. */
export const optOut = {
  id: 'opt-out',
  read(sentence: Sentence, speech: Speech): Found | null {
    if (
      speech.words <= 5 &&
      ALONE.test(
        sentence.says
          .replace(/[^a-z ]+/g, ' ')
          .replace(/ +/g, ' ')
          .trim(),
      )
    )
      return { certainty: 'certain' };
    const certainty = said('opt-out', sentence, speech);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;

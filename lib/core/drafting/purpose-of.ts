import type { DraftKind } from '../domain/records';
import { readDraft } from './draft-text';
import { findAsks } from './find-asks';

const closing =
  /\b(close|closed|closing|rest|aside|no for now|off the (list|table)|stay open|without a new day|drop (it|this)|leave it (there|at that)|park)\b|schließ|zurückstellen|ruhen|für jetzt ein nein|\bclore\b|\bclos\b|pour le moment|mettre de côté|cierro|cerrar|aparcar|por ahora/;
/** Only the buyer knows: a name, a point, a date of theirs. */
const clarifying =
  /(^|\P{L})(which|who|whose|what|by which|when does|should i note|is there one|is anything|does that settle|is that enough|is now|now or|still (on|plan)|matters|realistic|welche\p{L}*|wer|wessen|was|gibt es einen|ist noch etwas|ist das damit|genügt das|darf ich .* notieren|quel|quelle|quels|qui|que manque|puis-je noter|reste-t-il|est-ce|qué|quién|cuál|anoto|queda|es suficiente)(?!\p{L})/u;
const advancing =
  /\b(monday|tuesday|wednesday|thursday|friday|call|meet|session|speak|talk|walk|introduce|introduction|connect|sign|invitation|join|week of|works?|suit|stand|hold|book|take place)\b|montag|dienstag|mittwoch|donnerstag|freitag|telefon|treffen|termin|einladung|stattfinden|sprechen|bleibt es|lundi|mardi|mercredi|jeudi|vendredi|appel|rendez-vous|invitation|tient|lunes|martes|miércoles|jueves|viernes|llamada|reunión|invitación|en pie/;

/** What a mail sets out to do, by its ask: move on, find out, or close the loop. `null` when it cannot be told. */
export function purposeOf(text: string): DraftKind | null {
  const draft = readDraft(text);
  const asks = findAsks(draft)
    .asks.map((ask) => draft.lower.slice(...ask.at))
    .join(' ');
  if (asks === '') return null;
  if (closing.test(asks)) return 'close';
  if (clarifying.test(asks)) return 'clarify';
  return advancing.test(asks) ? 'advance' : 'clarify';
}

import type { Certainty } from '../../domain/signal';
import type { Sentence } from '../sentences';
import { meetingRequest } from './meeting-request';
import { optOut } from './opt-out';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

/** Courtesy and tags that wait for no answer. */
const RHETORICAL =
  /^(?:how are you(?: \w+){0,3}|how is it going|how have you been|are you well|hope (?:you|all|this)\b.*|all good|ok|okay|right|really|makes? sense|agreed?|deal|no|yes|seriously|why not|who knows|remember|ring a bell|you know|isnt it|is not it|who would have thought\b.*|can you believe\b.*|wie geht(?: es| s)?(?: \w+){0,3}|alles gut|ca va|comment (?:allez|vas)(?: \w+){0,3}|comment ca va|que tal|como esta\w*|tudo bem|hoe gaat het(?: \w+){0,3}|come (?:va|sta|stai)|tutto bene)[ ?!.]*$/;
/** A complaint in the form of a question. */
const COMPLAINS = /\b(?:where did you get|how did you get|who gave you)\b/;

/** What a mail can ask to be sent. */
const MATERIAL =
  /\b(?:send|share|forward|provide|attach|quote|price|pricing|cost|contract|proposal|slides|deck|schick\w*|send\w*|envo\w+|envi\w+|mand\w+|stu\w+|invi\w+)\b/;

/** A question, or an explicit request for material, that waits for us; a pure time proposal is a meeting request. */
export const openQuestion = {
  id: 'open-question',
  read(sentence: Sentence, speech: Speech): Found | null {
    if (speech.automatic) return null;
    const requested = said('open-question', sentence, speech) ?? said('request', sentence, speech);
    if (!sentence.asks && !requested) return null;
    if (!sentence.asks && said('courtesy', sentence, speech)) return null;
    if (COMPLAINS.test(sentence.says) || optOut.read(sentence, speech)) return null;
    const words = sentence.says.replace(/^(?:hi|hello|hey|dear|hallo|bonjour|hola|ciao)\b[^,]{0,30},? /, '');
    if (RHETORICAL.test(words)) return null;
    return isTimeProposal(sentence, speech, requested) ? null : { certainty: requested ?? 'certain' };
  },
} as const satisfies SignalRule;

/** `Could we have a short call?` asks for nothing but the call. */
const TO_MEET =
  /\b(?:can|could|shall|may|might|would|mind if) (?:we|i|you) (?:\w+ ){0,2}(?:have|do|set up|schedule|arrange|book|organi[sz]e|plan|find|get|hop|jump|meet|speak|talk|catch|move|push|reschedule|stop|come|drop|swing|pop)\b/;

/** `Can we have the call on Friday?` asks for a time; `Can you send the slides before the call?` for more. */
function isTimeProposal(sentence: Sentence, speech: Speech, requested: Certainty | null): boolean {
  if (!meetingRequest.read(sentence, speech)) return false;
  if (requested === null) return true;
  return !MATERIAL.test(sentence.says) && (TO_MEET.test(sentence.says) || datesIn(sentence, speech).length > 0);
}

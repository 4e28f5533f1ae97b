import type { MessageId } from '../domain/ids';
import type { Day } from '../domain/instant';
import type { Commitment, Signal, SignalKind } from '../domain/signal';
import type { Sentence } from './sentences';
import { settle } from './settle';
import { signalRules } from './signals/index';
import { type Found, type Speech, said } from './signals/speech';

/** What one message's own words signal. */
export function readSignals(
  text: string,
  messageId: MessageId,
  speech: Speech,
  commitments: readonly Commitment[],
): readonly Signal[] {
  const found: Signal[] = [];
  speech.sentences.forEach((sentence, at) => {
    for (const rule of signalRules) {
      const hit: Found | null = rule.read(sentence, speech, at);
      if (hit) found.push(signalOf(rule.id, hit, text, messageId, sentence));
    }
  });
  for (const commitment of commitments) {
    if (commitment.who !== 'buyer') continue;
    found.push({
      kind: 'promised-next-step',
      certainty: 'certain',
      messageId,
      quote: commitment.quote,
      span: commitment.span,
      ...(commitment.due ? { until: commitment.due } : {}),
    });
  }
  const first = speech.sentences[0];
  if (first && isAbsenceNote(found, speech)) {
    found.push(signalOf('out-of-office', { certainty: 'certain' }, text, messageId, first));
  }
  const settled = settle(found, speech);
  const mood = moodOf(settled, speech);
  return mood === null ? settled : [...settled, signalOf('decline', { certainty: 'likely' }, text, messageId, mood)];
}

/** The subject says what the body leaves out: `Automatic reply: …` over `I'm only sleeping.` */
function isAbsenceNote(found: readonly Signal[], speech: Speech): boolean {
  return (
    speech.automatic &&
    ABSENCE_SUBJECT.test(speech.subject) &&
    !found.some(({ kind }) => kind === 'out-of-office' || kind === 'left-company')
  );
}

const ABSENCE_SUBJECT = /auto|out of|ooo|abwesen|absen|fuera|fora do|afwezig|fuori|assenza/;

const MOOD_WORDS = 60;
const CLEAR: readonly SignalKind[] = [
  'opt-out',
  'decline',
  'spam-complaint',
  'legal-threat',
  'wrong-person',
  'left-company',
  'out-of-office',
  'chose-competitor',
  'not-now-future',
  'promised-next-step',
  'open-question',
  'meeting-request',
  'referral',
  'interested',
  'channel-preference',
  'objection',
  'procurement',
];

/** Negative words in a short mail of which no rule is sure: the rep is asked whether it is a no (issue: a held draft is cheap). */
function moodOf(signals: readonly Signal[], speech: Speech): Sentence | null {
  if (speech.automatic || speech.words > MOOD_WORDS || signals.some(({ kind }) => CLEAR.includes(kind))) return null;
  return speech.sentences.find((sentence) => !sentence.asks && said('mood', sentence, speech) !== null) ?? null;
}

function signalOf(kind: SignalKind, hit: Found, text: string, messageId: MessageId, sentence: Sentence): Signal {
  const until: Day | undefined = hit.until;
  return {
    kind,
    certainty: hit.certainty,
    messageId,
    quote: text.slice(sentence.span[0], sentence.span[1]),
    span: sentence.span,
    ...(until === undefined ? {} : { until }),
  };
}

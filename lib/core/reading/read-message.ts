import { dayOf, type Zone as TimeZone } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import type { Message } from '../domain/thread';
import { isAutomatic } from './automatic';
import { books } from './books';
import { readCommitments } from './commitments';
import type { DateOrder } from './dates/period';
import { fold } from './fold';
import { languagesOf } from './language';
import { languageByPhrases } from './language-by-phrases';
import { type Notes, noNotes, readNotes } from './notes';
import { readSignals } from './read-signals';
import { sentencesOf } from './sentences';
import { ownWords, splitZones } from './zones';

export type Reading = { readonly subject: string; readonly zone: TimeZone; readonly order: DateOrder };

const LANGUAGE_SAMPLE = 600;

export type MessageReading = { readonly read: ReadMessage; readonly notes: Notes };

/** One message sorted by speaker and meaning. A language we do not read yields zones only. */
export function readMessage(message: Message, { subject, zone, order }: Reading): MessageReading {
  if (message.text === null)
    return bare({ message, zones: [], own: '', lang: 'und', automatic: false, signals: [], commitments: [] });
  const zones = splitZones(message.text, message.quotedFrom === undefined ? {} : { quotedFrom: message.quotedFrom });
  const own = ownWords(message.text, zones);
  const sample = fold(own.slice(0, LANGUAGE_SAMPLE), false);
  const lang = languageByPhrases(languagesOf(sample, own.slice(0, LANGUAGE_SAMPLE)), sample);
  const plainSubject = fold(subject, false);
  const automatic = message.direction === 'inbound' && isAutomatic(plainSubject, message.from.email, sample);
  const book = books[lang];
  if (!book) return bare({ message, zones, own, lang, automatic, signals: [], commitments: [] });
  const speech = {
    lang,
    book,
    order,
    automatic,
    sentences: sentencesOf(message.text, zones, lang, book),
    words: own === '' ? 0 : own.split(/\s+/).length,
    ref: message.at === null ? null : dayOf(message.at, zone),
    subject: plainSubject,
  };
  const by = message.direction === 'inbound' ? 'buyer' : 'rep';
  const commitments = readCommitments(message.text, message.id, by, speech);
  const signals = by === 'buyer' ? readSignals(message.text, message.id, speech, commitments) : [];
  return {
    read: { message, zones, own, lang, automatic, signals, commitments },
    notes: readNotes({ message, text: message.text, own, by, speech, commitments, signals }),
  };
}

function bare(read: ReadMessage): MessageReading {
  return { read, notes: noNotes };
}

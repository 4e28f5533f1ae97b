import type { Day } from '../domain/instant';
import type { DocumentFact, MeetingFact, PersonChange, Quoted, Side, WindowFact } from '../domain/read-thread';
import type { Commitment, Signal } from '../domain/signal';
import type { Message } from '../domain/thread';
import { documentsIn, type QuoteOf } from './documents';
import { lastLine } from './last-line';
import { meetingsIn } from './meetings';
import { peopleChangesIn } from './people-changes';
import type { Speech } from './signals/speech';
import { windowsIn } from './windows';

/** What one message holds for the facts of its thread. */
export type Notes = {
  /** The day it was written. */
  readonly day: Day | null;
  readonly documents: readonly DocumentFact[];
  readonly meetings: readonly MeetingFact[];
  readonly windows: readonly WindowFact[];
  readonly peopleChanges: readonly PersonChange[];
  readonly line: Quoted | null;
};

export const noNotes: Notes = { day: null, documents: [], meetings: [], windows: [], peopleChanges: [], line: null };

export type Words = {
  readonly message: Message;
  readonly text: string;
  readonly own: string;
  readonly by: Side;
  readonly speech: Speech;
  readonly commitments: readonly Commitment[];
  readonly signals: readonly Signal[];
};

/** Windows and people are the buyer's to tell. What a machine wrote tells nothing. */
export function readNotes({ message, text, own, by, speech, commitments, signals }: Words): Notes {
  if (speech.automatic) return noNotes;
  const quote: QuoteOf = ({ span }) => ({ messageId: message.id, quote: text.slice(span[0], span[1]), span });
  const buyer = by === 'buyer';
  return {
    day: speech.ref,
    documents: documentsIn(message, own, by, speech, quote),
    meetings: meetingsIn(by, speech, quote),
    windows: buyer ? windowsIn(speech, quote) : [],
    peopleChanges: buyer ? peopleChangesIn(message, text, speech, quote) : [],
    line: lastLine(speech, commitments, signals, quote),
  };
}

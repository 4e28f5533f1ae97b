import type { EmailAddress, MessageId } from './ids';
import type { Day, Instant } from './instant';
import type { BuyingRole } from './records';
import type { Commitment, Signal } from './signal';
import type { Message, Participant, Thread } from './thread';

/** `own` is what the sender newly wrote; the rest is never "they said". Spans in `Message.text`. */
export type ZoneKind = 'own' | 'quoted' | 'signature' | 'disclaimer' | 'notice' | 'forwarded';
export type Zone = { readonly kind: ZoneKind; readonly span: readonly [start: number, end: number] };

export type ReadMessage = {
  readonly message: Message;
  readonly zones: readonly Zone[];
  /** The sender's own words; empty when the body is not known. */
  readonly own: string;
  /** Two letters, or `und` when not recognised: then only zones and ids are read. */
  readonly lang: string;
  /** Written by a machine: out of office, bounce, ticket number. */
  readonly automatic: boolean;
  readonly signals: readonly Signal[];
  readonly commitments: readonly Commitment[];
};

/** Words of one message: exactly as in its text, with their place there (UTF-16 units). */
export type Quoted = {
  readonly messageId: MessageId;
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
};
export type Side = 'buyer' | 'rep';

/** A document somebody asked for or sent: `what` is a common noun in English, `proposal`, `contract`, `security-questionnaire`. */
export type DocumentFact = Quoted & {
  readonly by: Side;
  readonly act: 'asked' | 'sent';
  readonly what: string;
  /** The attachment's or link's name, where the mail carries it. */
  readonly name: string | null;
};

/** A meeting the mails speak of; `day` where one can be dated. `missed` = agreed and said not to have happened. */
export type MeetingFact = Quoted & {
  readonly by: Side;
  readonly status: 'proposed' | 'agreed' | 'held' | 'missed' | 'cancelled';
  readonly kind: 'meeting' | 'call' | 'demo' | 'workshop' | 'consultation';
  readonly day: Day | null;
};

/** A time for the money or the decision that the buyer named in passing (S0-4, S0-15, S2-5). */
export type WindowFact = Quoted & { readonly kind: 'budget' | 'decision'; readonly from: Day; readonly to: Day | null };

/** Somebody enters, takes over or leaves on the buyer's side, in words or by being copied (S0-3, S0-38). */
export type PersonChange = Quoted & {
  readonly change: 'joins' | 'takes-over' | 'leaves';
  readonly name: string | null;
  readonly role: BuyingRole | null;
};

/** A concern of the buyer and the own mail that took it up; `null` = nobody has (S1-12, S1-45). */
export type ObjectionFact = { readonly signal: Signal; readonly answeredBy: MessageId | null };

export type ThreadFacts = {
  /** The last message a person wrote, either way. */
  readonly last: { readonly messageId: MessageId; readonly by: 'buyer' | 'rep'; readonly at: Instant | null } | null;
  /** Whose turn it is: `rep` when the buyer wrote last. */
  readonly turn: 'rep' | 'buyer' | 'nobody';
  /** Own mails sent since the buyer's last own words. */
  readonly attempts: number;
  readonly lastInbound: MessageId | null;
  readonly lastOutbound: MessageId | null;
  /** Last instant at which both sides had been in contact: the newest inbound message a person wrote. */
  readonly lastTwoWay: Instant | null;
  /** The buyer side: everyone on the thread outside the rep's own domain. */
  readonly buyers: readonly Participant[];
  /** People who first appear in the newest message. */
  readonly newPeople: readonly { readonly person: Participant; readonly messageId: MessageId }[];
  /** The buyer's requests that no later own mail answered. */
  readonly openQuestions: readonly Signal[];
  /** In the order of the mails, as the lists below. */
  readonly documents: readonly DocumentFact[];
  readonly meetings: readonly MeetingFact[];
  readonly windows: readonly WindowFact[];
  readonly peopleChanges: readonly PersonChange[];
  readonly objections: readonly ObjectionFact[];
  /** What a person said last, in one quotable line. */
  readonly lastLine: (Quoted & { readonly by: Side }) | null;
  /** Median hours until the other side answered, where that was seen at least once. */
  readonly answerHours: { readonly buyer: number | null; readonly rep: number | null };
};

/** A thread whose words are sorted by speaker and meaning. `signals` are those of the buyer's newest own words. */
export type ReadThread = {
  readonly thread: Thread;
  readonly messages: readonly ReadMessage[];
  readonly signals: readonly Signal[];
  readonly commitments: readonly Commitment[];
  readonly facts: ThreadFacts;
  readonly ownDomains: readonly string[];
  readonly account: EmailAddress;
};

import type { EmailAddress, MessageId } from './ids';
import type { Instant } from './instant';
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

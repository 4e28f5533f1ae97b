import type { EmailAddress, MessageId, ThreadId } from './ids';
import type { Instant } from './instant';

/** A person as the mail names them. Identity is the address only; the name is display text. */
export type Participant = { readonly name: string; readonly email: EmailAddress };

export type MessageState = 'expanded' | 'collapsed' | 'hidden';

/** Where a message's date came from, strongest first. */
export type DateSource = 'header' | 'title' | 'mail-id' | 'unknown';

export type Attachment = { readonly name: string };
export type Link = { readonly href: string; readonly text: string };

export type Message = {
  readonly id: MessageId;
  readonly from: Participant;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly direction: 'inbound' | 'outbound';
  readonly at: Instant | null;
  /** The date as the mail client shows it, for the rep when `at` is uncertain. */
  readonly atText: string;
  readonly dateSource: DateSource;
  readonly state: MessageState;
  /** The whole body as plain text, quotes and signature included; `null` when the client does not show it. */
  readonly text: string | null;
  readonly html: string | null;
  /** Where quoted history starts in `text` as the mail client marked it, UTF-16 units; absent when not marked. */
  readonly quotedFrom?: number;
  /** The client cut the body; the rest is only in the whole thread. */
  readonly clipped: boolean;
  readonly attachments: readonly Attachment[];
  readonly links: readonly Link[];
  /** Characters dropped because the mail hid them from its reader. */
  readonly hiddenChars: number;
};

/** How much of one facet is known. */
export type Facet = 'full' | 'partial' | 'none';

export type Completeness = {
  /** Messages whose body was read, and messages in the thread. */
  readonly read: number;
  readonly total: number;
  readonly headers: Facet;
  readonly bodies: Facet;
  readonly dates: Facet;
};

/** The mail conversation on screen. Messages in time order, oldest first; drafts are never among them. */
export type Thread = {
  readonly id: ThreadId;
  readonly account: EmailAddress;
  readonly subject: string;
  readonly messages: readonly Message[];
  readonly completeness: Completeness;
  readonly conversationView: boolean;
  /** `outlook-web` names people without their addresses, and shows only what is unfolded: nothing rests on it alone. */
  readonly source: 'dom' | 'print-view' | 'outlook-web' | 'office' | 'paste';
};

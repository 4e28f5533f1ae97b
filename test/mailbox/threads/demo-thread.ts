import type { Verdict } from '../../../lib/core/domain/brief';
import type { Day, Instant } from '../../../lib/core/domain/instant';
import type { MessageState } from '../../../lib/core/domain/thread';

export type Person = { readonly name: string; readonly email: string };
export type DemoLink = { readonly href: string; readonly text: string };

/** `super` = inside the row that says "and 54 more"; Gmail shows nothing of it. */
export type DemoState = MessageState | 'super';

export type DemoMessage = {
  /** Legacy id, hex; `>> 20n` is `at`, as in Gmail. */
  readonly id: string;
  readonly from: Person;
  readonly replyTo: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly at: Instant;
  readonly lang: string;
  /** The sender's own part and the quoted history behind it, as two pieces of one body. */
  readonly ownHtml: string;
  readonly quoteHtml: string | null;
  readonly text: string;
  /** Where the quoted history starts in `text`. */
  readonly quotedFrom: number | null;
  readonly snippet: string;
  readonly state: DemoState;
  readonly attachments: readonly string[];
  readonly links: readonly DemoLink[];
};

export type Expected = {
  /** Of the whole thread; `none` for a tie or an unknown sender. */
  readonly verdict: Verdict;
  /** Of what Gmail shows before "read all", where it differs. */
  readonly onScreen?: Verdict;
  readonly match: 'decided' | 'tie' | 'none';
  /** Sample deal id; two for a tie. */
  readonly deals: readonly string[];
  /** Gates that must be among those that fire. */
  readonly gates: readonly string[];
  readonly reason?: string;
  readonly until?: Day;
};

export type DemoThread = {
  readonly slug: string;
  /** The legacy id of the first message. */
  readonly id: string;
  readonly subject: string;
  readonly summary: string;
  readonly messages: readonly DemoMessage[];
  readonly unread: boolean;
  readonly expected: Expected;
};

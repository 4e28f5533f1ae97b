/** What an Office call calls back with; `status` is `succeeded` or `failed`. */
export type OfficeAnswer<T> = {
  readonly status: string;
  readonly value: T;
  readonly error?: { readonly code: number; readonly name: string };
};
export type Answered<T> = (answer: OfficeAnswer<T>) => void;

export type OfficeAddress = { readonly emailAddress: string; readonly displayName: string };
/** A field of a mail being written: read by asking. */
export type OfficeField<T> = { getAsync(done: Answered<T>): void };
type Coercion = { readonly coercionType: 'html' | 'text' };

export type OfficeBody = {
  getAsync(type: 'html' | 'text', done: Answered<string>): void;
  /** Compose only, as the rest. */
  getTypeAsync?(done: Answered<string>): void;
  prependAsync?(text: string, options: Coercion, done: Answered<unknown>): void;
};
type OpenReplyAsync = (html: string, done: Answered<unknown>) => void;

/** An open mail: read (ids and fields are plain values) or being written (fields are asked for, `itemId` is missing). */
export type OfficeItem = {
  readonly itemType: string;
  readonly itemId?: string | null;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string;
  readonly subject: string | OfficeField<string>;
  /** The subject without `RE:` and the like. */
  readonly normalizedSubject?: string;
  readonly from?: OfficeAddress | OfficeField<OfficeAddress>;
  readonly to: readonly OfficeAddress[] | OfficeField<readonly OfficeAddress[]>;
  readonly cc: readonly OfficeAddress[] | OfficeField<readonly OfficeAddress[]>;
  readonly bcc?: OfficeField<readonly OfficeAddress[]>;
  readonly dateTimeCreated?: Date;
  readonly attachments?: readonly { readonly name: string; readonly isInline?: boolean }[];
  readonly body: OfficeBody;
  getAllInternetHeadersAsync?(done: Answered<string>): void;
  displayReplyForm?(html: string): void;
  displayReplyAllForm?(html: string): void;
  displayReplyFormAsync?: OpenReplyAsync;
  displayReplyAllFormAsync?: OpenReplyAsync;
  getComposeTypeAsync?(done: Answered<{ readonly composeType: string }>): void;
  addHandlerAsync?(event: string, handler: () => void, done: Answered<unknown>): void;
};

export type OfficeSelected = { readonly conversationId?: string; readonly subject?: string };

export type OfficeMailbox = {
  /** Nothing is open, or Outlook has not said yet: `item` may be missing at the very event that tells of it. */
  readonly item?: OfficeItem | null | undefined;
  readonly userProfile: { readonly emailAddress: string };
  readonly diagnostics?: { readonly hostName: string; readonly hostVersion: string };
  addHandlerAsync(event: string, handler: () => void, done: Answered<unknown>): void;
  getSelectedItemsAsync?(done: Answered<readonly OfficeSelected[]>): void;
};

/** The parts of the global `Office` that we call, as a type of our own: a test stands in for it, and `send…` is not in it. */
export type OfficeHost = {
  readonly EventType: { readonly [Name in 'ItemChanged' | 'SelectedItemsChanged' | 'RecipientsChanged']?: string };
  readonly context: {
    readonly mailbox: OfficeMailbox;
    /** `PC`, `OfficeOnline`, `Mac`, `iOS`, `Android`. */
    readonly platform?: string;
    readonly requirements: { isSetSupported(set: string, version: string): boolean };
  };
};

/** Whether this Outlook knows the set, e.g. `1.8`; the manifest promises no more than 1.5. */
export function hasMailboxSet(office: OfficeHost, version: string): boolean {
  return office.context.requirements.isSetSupported('Mailbox', version);
}

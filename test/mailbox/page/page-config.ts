/** What the server tells the page script, as JSON in the page. */
export type PagePerson = { readonly name: string; readonly email: string };
export type ThreadConfig = {
  readonly token: string;
  readonly slug: string;
  readonly legacy: string;
  readonly perm: string;
  readonly decimal: string;
  readonly subject: string;
  readonly lastMessage: string;
  readonly reply: readonly PagePerson[];
  readonly copies: readonly PagePerson[];
};
export type PageConfig = {
  readonly base: string;
  readonly account: PagePerson;
  readonly product: string;
  readonly lang: string;
  readonly now: number;
  readonly modes: readonly string[];
  readonly delays: { readonly compose: number; readonly undo: number; readonly sync: number; readonly load: number };
  readonly labels: Readonly<
    Record<'inbox' | 'sent' | 'undo' | 'undone' | 'view' | 'scheduled' | 'noRecipient' | 'ok' | 'me' | 'toMe', string>
  >;
  readonly threads: readonly ThreadConfig[];
};

/** One mail the page has let go, as the tests read it back from `/mail/u/N/__sent`. */
export type SentMail = {
  readonly draft: string;
  readonly how: 'send' | 'archive' | 'schedule';
  readonly thread: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly text: string;
  readonly attachments: readonly string[];
  readonly undone: boolean;
};

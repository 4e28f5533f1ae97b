/** The part of a message's sender that decides what it may do. */
export type Sender = {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

const MAIL_ORIGINS: readonly string[] = [
  'https://mail.google.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

/** Our content script in the top frame of a mail page; a sandboxed or nested frame is refused (security facts, section 2). */
export function isMailPage(sender: Sender, ownId: string): boolean {
  return (
    sender.id === ownId &&
    sender.frameId === 0 &&
    sender.tab?.id !== undefined &&
    MAIL_ORIGINS.includes(originOf(sender))
  );
}

/** One of our own pages: side panel, workspace. */
export function isOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && originOf(sender) === ownOrigin;
}

function originOf(sender: Sender): string {
  if (sender.origin !== undefined) return sender.origin;
  return URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').origin : 'null';
}

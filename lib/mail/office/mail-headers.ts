import type { Instant } from '../../core/domain/instant';

export type MailHeaders = {
  readonly messageId: string | null;
  readonly date: { readonly at: Instant; readonly text: string } | null;
  /** `Message-ID`s of the mails before this one, angle brackets included. */
  readonly earlier: readonly string[];
};

const MAX_EARLIER = 200;

/** What the internet headers of a mail say of its date and of the mails it answers. Folded lines are joined first. */
export function readMailHeaders(raw: string): MailHeaders {
  const joined = raw.replace(/\r?\n[ \t]+/g, ' ');
  const text = field(joined, 'date') ?? '';
  const at = Date.parse(text);
  const earlier =
    `${field(joined, 'references') ?? ''} ${field(joined, 'in-reply-to') ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
  return {
    messageId: field(joined, 'message-id')?.match(/<[^<>\s]+>/)?.[0] ?? null,
    date: Number.isFinite(at) ? { at: at as Instant, text } : null,
    earlier: [...new Set(earlier)].slice(-MAX_EARLIER),
  };
}

function field(headers: string, name: string): string | null {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? null;
}

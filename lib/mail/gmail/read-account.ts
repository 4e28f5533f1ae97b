import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import { attr, query } from '../../platform/page/safe-dom';
import { findAll, isGmails } from './dom';

const ADDRESS = /[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+/g;

/** Script text such as `GLOBALS=[null,null,444985578,"gmail…",…]`: ten plain values, then the mailbox address (2022-05, 2023-03). */
const GLOBALS = /GLOBALS\s*=\s*\[(?:(?:"(?:[^"\\]|\\.)*"|[^,"[\]]*),){10}"([^"\\]*)"/;

export type AccountGround = { readonly from: 'globals' | 'account-link' | 'title'; readonly address: EmailAddress };

/** Every independent way the page names its own mailbox, strongest first; `mailbox` even in a delegated box. */
export function accountGrounds(document: Document): AccountGround[] {
  const ways: readonly [AccountGround['from'], string | null][] = [
    ['globals', fromGlobals(document)],
    ['account-link', fromAccountLink(document)],
    ['title', fromTitle(document)],
  ];
  return ways.flatMap(([from, text]) => {
    const address = parseEmailAddress(text ?? '');
    return address ? [{ from, address }] : [];
  });
}

const known = new WeakMap<Document, EmailAddress>();

/** The mailbox of the page; it stays the same as long as the page lives, and the script that names it is long. */
export function readAccount(document: Document): EmailAddress | null {
  const address = known.get(document) ?? accountGrounds(document)[0]?.address ?? null;
  if (address) known.set(document, address);
  return address;
}

function fromGlobals(document: Document): string | null {
  for (const script of query(document, 'script:not([src])')) {
    const found = isGmails(script) && GLOBALS.exec(script.textContent ?? '');
    if (found) return found[1] ?? null;
  }
  return null;
}

function fromAccountLink(document: Document): string | null {
  for (const link of findAll(document, 'accountLink')) {
    const found = attr(link, 'aria-label')?.match(ADDRESS)?.at(-1);
    if (found) return found;
  }
  return null;
}

/** `Subject - address - Gmail`: the subject is a stranger's text, so only the last address before the last dash counts. */
function fromTitle(document: Document): string | null {
  return /(?:^|\s-\s)(\S+@\S+)\s-\s[^@]*$/.exec(document.title)?.[1] ?? null;
}

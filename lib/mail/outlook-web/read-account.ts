import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import { attr } from '../../platform/page/safe-dom';
import { findAll } from './find';

const known = new WeakMap<Document, EmailAddress>();

/** The mailbox the page names at the root of its folders; `null` when it names none, or more than one. */
export function readAccount(document: Document): EmailAddress | null {
  const named = accountsOn(document);
  const [address, second] = named;
  if (second) return null;
  // folders can be folded away; the mailbox of the page stays
  const account = address ?? known.get(document) ?? null;
  if (account) known.set(document, account);
  return account;
}

export function accountsOn(document: Document): readonly EmailAddress[] {
  const found = findAll(document, 'mailbox').map(
    (root) => parseEmailAddress(attr(root, 'data-folder-name') ?? '') ?? parseEmailAddress(attr(root, 'title') ?? ''),
  );
  return [...new Set(found.filter((address) => address !== null))];
}

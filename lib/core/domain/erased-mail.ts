import type { EmailAddress } from './ids';
import { keyedHash } from './keyed-hash';

/** Nobody has such an address (RFC 2606), so that no mail and no list can mean it by chance. */
const ENDING = /^[0-9a-f]{64}@([0-9a-f]{32})\.erased\.invalid$/;

/**
 * What stays of an address on the suppression list once its person was erased: it still matches who has it, and cannot be
 * read. The key goes with it, so that a moved workspace still stops them; who has the file may test a guess, no more.
 * `key`: 32 hexadecimal digits.
 */
export function erasedMail(email: EmailAddress, key: string): EmailAddress {
  return `${keyedHash(key, email)}@${key}.erased.invalid` as EmailAddress;
}

/** The key of an erased address; `null` for any other. */
export function keyOfErased(mail: string): string | null {
  return ENDING.exec(mail)?.[1] ?? null;
}

/** Whether the erased address is this one. */
export function isErasedMail(mail: string, email: string): boolean {
  const key = keyOfErased(mail);
  return key !== null && erasedMail(email as EmailAddress, key) === mail;
}

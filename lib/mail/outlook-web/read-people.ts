import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { Participant } from '../../core/domain/thread';
import { attr, collapseSpaces, query, textOf } from '../../platform/page/safe-dom';
import { findAll, isOutlooks } from './find';

/** A person as the page names them; without an address when it gives none (people of the rep's own organisation). */
export type Named = { readonly name: string; readonly email: EmailAddress | null };

/**
 * The sender. Outlook writes `From: Bea Buyer<bea@buyer.example>` into a label and `Bea Buyer` on screen: the address counts
 * only when the label ends with just that name and an address, and the name brings no brackets of its own.
 */
export function readSender(sender: Element): Named | null {
  const name = collapseSpaces(textOf(sender));
  const plain = { name: plainName(name), email: null };
  if (name === '') return null;
  for (const label of labelsIn(sender)) {
    const [, before = '', address = ''] = /^(.*?)\s?<([^<>]*)>$/.exec(label) ?? [];
    const email = parseEmailAddress(address);
    if (!email || /[<>]/.test(name) || !before.endsWith(name)) continue;
    return { name: name.toLowerCase() === email ? '' : plain.name, email };
  }
  return plain;
}

/** Everyone the mail went to, as far as the page says; `An: Rep One; Ben<ben@buyer.example>`. */
export function readRecipients(item: Element): Named[] {
  return findAll(item, 'recipients').flatMap((well) => {
    const [label = collapseSpaces(textOf(well))] = labelsIn(well);
    // the word before the colon is in the reader's language
    return label
      .replace(/^[^:：<@]*[:：]\s?/, '')
      .split(/[;；]/)
      .flatMap(readRecipient);
  });
}

function readRecipient(text: string): Named[] {
  const part = collapseSpaces(text);
  const [, before = '', address = ''] = /^([^<>]*)<([^<>]*)>$/.exec(part) ?? [];
  const email = parseEmailAddress(address || part);
  if (part === '') return [];
  const name = plainName(email ? before : part);
  return [{ name: name.toLowerCase() === email ? '' : name, email }];
}

export function isAddressed(person: Named): person is Participant {
  return person.email !== null;
}

function labelsIn(element: Element): string[] {
  return [element, ...query(element, '[aria-label]')]
    .filter(isOutlooks)
    .map((one) => collapseSpaces(attr(one, 'aria-label') ?? ''))
    .filter((label) => label !== '');
}

function plainName(text: string): string {
  return collapseSpaces(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')).slice(0, 200);
}

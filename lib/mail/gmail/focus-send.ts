import { findFirst } from './dom';
import { findComposes } from './find-composes';
import type { GmailDeps } from './gmail-deps';

/** Moves the focus to the Send control of that box. Pressing it stays with the rep. */
export function focusSend(document: Document, deps: GmailDeps, key: string): void {
  const compose = findComposes(document, deps).find((one) => one.key === key);
  const control = compose && findFirst(compose.root, 'send');
  (control as HTMLElement | null | undefined)?.focus();
}

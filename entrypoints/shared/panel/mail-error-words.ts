import type { MailError } from '@/lib/mail/mail-adapter';

const words: Readonly<Record<MailError['kind'], string>> = {
  'page-changed': 'The mail page looks different from what we know. Reload it.',
  'no-thread-open': 'No thread is open in the mail.',
  loading: 'The mail is still loading. Try again.',
  ambiguous: 'More than one thread is on screen. Open the one you mean.',
  unsupported: 'This view of the mail cannot do that.',
  'signed-out': 'The mail is signed out.',
  'switched-off': 'Reading the other messages is off. Switch it on in Settings.',
  'not-allowed': 'It was not allowed: the sign-in was closed, or your organisation has not agreed to it yet.',
  busy: 'The mail server asked us to wait. Try again in a few minutes.',
  disagrees:
    'What the mail server gave is not the thread on screen, so nothing of it was taken. Open the thread again.',
  offline: 'You are offline.',
  'no-answer': 'The mail client did not answer. Try again.',
  'wrong-thread': 'The mail shows another thread now.',
  'box-not-empty': 'There is text in the reply box.',
  'no-box': 'No reply box is open in this thread. Press Reply there first.',
  'read-back-failed': 'The box did not take the text.',
};

/** What went wrong in the mail page, for the rep. */
export function mailErrorWords({ kind }: MailError): string {
  return words[kind];
}

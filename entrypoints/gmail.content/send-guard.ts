import type { MailAdapter, SendIntent } from '@/lib/mail/mail-adapter';
import { askBackground } from '@/lib/platform/ask-background';
import { log } from '@/lib/platform/log';
import type { GuardHold } from '@/lib/platform/messages';
import { guardDialog } from './guard-dialog';

/**
 * Holds a mail the rep is sending to somebody on a stop. The answer is asked for while recipients are being chosen, so that
 * Send is decided at once; when none is known the mail goes: losing a mail is worse than missing a gate (DESIGN 4).
 * To send anyway the rep gives a reason and presses Send again. Nothing here can send.
 */
export function sendGuard(mail: MailAdapter, signal: AbortSignal): void {
  const holds = new Map<string, { readonly people: string; readonly hold: GuardHold | null }>();
  const released = new Set<string>();
  const dialog = guardDialog(signal);

  mail.watchRecipients((compose) => {
    const people = keyOf(compose.to);
    if (holds.get(compose.key)?.people === people) return;
    holds.delete(compose.key);
    askBackground({ type: 'check-recipients', thread: compose.thread, to: compose.to })
      .then((hold) => holds.set(compose.key, { people, hold }))
      .catch((error: unknown) => log('guard', 'recipients were not checked', error));
  }, signal);

  mail.guardSend((intent) => {
    const known = holds.get(intent.compose);
    if (!known?.hold || known.people !== keyOf(intent.to) || released.has(releaseKey(intent))) return false;
    note('held', '', intent);
    dialog.open(known.hold, (reason) => {
      released.add(releaseKey(intent));
      note('overruled', reason, intent);
      mail.focusSend(intent.compose);
    });
    return true;
  }, signal);
}

function releaseKey(intent: SendIntent): string {
  return `${intent.compose} ${keyOf(intent.to)}`;
}

function keyOf(to: readonly string[]): string {
  return [...to].sort().join(' ');
}

function note(outcome: 'held' | 'overruled', reason: string, intent: SendIntent): void {
  askBackground({ type: 'guard', outcome, reason, thread: intent.thread, to: intent.to, key: intent.key }).catch(
    (error: unknown) => log('guard', 'an outcome was not noted', error),
  );
}

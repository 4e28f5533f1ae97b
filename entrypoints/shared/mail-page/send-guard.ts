import type { ComposeRecipients, MailAdapter, SendIntent } from '@/lib/mail/mail-adapter';
import { askBackground } from '@/lib/platform/ask-background';
import { log } from '@/lib/platform/log';
import type { GuardHold } from '@/lib/platform/messages';
import { guardDialog } from './guard-dialog';

const MOST_BOXES = 8;

/**
 * Holds a mail the rep is sending to somebody on a stop. The answer is asked for while recipients are being chosen, and
 * again when the thread or the records change, so that Send is decided at once; when none is known the mail goes: losing a
 * mail is worse than missing a gate (DESIGN 4).
 * To send anyway the rep gives a reason and presses Send again. Nothing here can send.
 */
export function sendGuard(mail: MailAdapter, signal: AbortSignal): { askAgain(): void } {
  const holds = new Map<string, { readonly people: string; readonly hold: GuardHold | null }>();
  const boxes = new Map<string, ComposeRecipients>();
  const released = new Set<string>();
  const dialog = guardDialog(signal);

  function ask(compose: ComposeRecipients) {
    const people = keyOf(compose.to);
    askBackground({ type: 'check-recipients', thread: compose.thread, to: compose.to })
      .then((hold) => {
        // the recipients may have changed while the answer was on its way
        if (boxes.get(compose.key) === compose) holds.set(compose.key, { people, hold });
      })
      .catch((error: unknown) => log('guard', 'recipients were not checked', error));
  }

  mail.watchRecipients((compose) => {
    const before = boxes.get(compose.key);
    if (before && keyOf(before.to) === keyOf(compose.to)) return;
    boxes.delete(compose.key);
    boxes.set(compose.key, compose);
    // nobody tells when a box closes: the oldest go
    for (const key of [...boxes.keys()].slice(0, -MOST_BOXES)) boxes.delete(key);
    holds.delete(compose.key);
    ask(compose);
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

  return {
    askAgain: () => {
      for (const compose of boxes.values()) ask(compose);
    },
  };
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

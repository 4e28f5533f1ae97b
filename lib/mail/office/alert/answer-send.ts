import type { Held } from '../../../platform/send-alert';

/** What goes to `event.completed`; the longest message is Outlook's limit (docs, 2026-08). */
export type SendAnswer = {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly sendModeOverride?: 'promptUser';
};

const MOST_CHARS = 500;
/** The compose button's id in the manifest: it opens the pane from the message. */
const COMPOSE_PANE = 'throughlineComposePane';

/**
 * `null` lets the mail go. A warning may be overruled where Outlook lets the script say so (Mailbox 1.14); a hold may not:
 * the rep takes the person out, or switches the check off in the pane.
 */
export function answerSend(held: Held | null, canOverride: boolean): SendAnswer {
  if (!held) return { allowEvent: true };
  const names = held.people.slice(0, 3).join(', ') + (held.people.length > 3 ? ' and others' : '');
  const overrule =
    held.mode === 'hold'
      ? ' To send it anyway, set the guard to Warn in Throughline first.'
      : canOverride
        ? ' Or send it anyway.'
        : ' To send it anyway, switch the guard off in Throughline first.';
  const act = ` Take out ${names}.${overrule}`;
  const says = /[.!?”]$/.test(held.says) ? held.says : `${held.says}.`;
  const room = MOST_CHARS - act.length;
  return {
    allowEvent: false,
    errorMessage: (says.length > room ? `${says.slice(0, Math.max(0, room - 1))}…` : says) + act.slice(0, MOST_CHARS),
    ...(canOverride ? { cancelLabel: 'See why', commandId: COMPOSE_PANE } : {}),
    ...(canOverride && held.mode === 'warn' ? { sendModeOverride: 'promptUser' as const } : {}),
  };
}

import type { OfficeContext } from './office-context';
import { openItem } from './open-item';
import { boxKind, boxText } from './reply-box';

/** Outlook tells nothing of what is typed, so it is asked; one call in this time while a draft of ours is being edited. */
const ASK_MS = 1_500;

/**
 * Follows the mail being written that the last draft went into. A reply form that was opened from a read mail cannot be
 * looked into: of that one nothing is said.
 */
export function watchReply(context: OfficeContext, onText: (text: string) => void, signal: AbortSignal): void {
  const { office, deps } = context;
  const opened = context.opened;
  if (opened?.mode !== 'compose') return;
  let last = opened.reply;
  let cancel = () => {};

  async function ask(): Promise<void> {
    const open = openItem(office);
    if (open?.key !== opened?.key || !open) {
      if (!signal.aborted) onText('');
      return;
    }
    const kind = await boxKind(deps, open.item);
    const text = kind.ok ? await boxText(deps, open.item, kind.value) : kind;
    if (signal.aborted) return;
    cancel = deps.after(ASK_MS, () => void ask());
    if (!text.ok || text.value.reply === last) return;
    last = text.value.reply;
    onText(last);
  }
  signal.addEventListener('abort', () => cancel());
  void ask();
}

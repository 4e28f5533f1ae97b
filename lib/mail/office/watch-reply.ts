import type { OfficeContext } from './office-context';
import { openItem } from './open-item';
import { type BoxText, boxKind, boxText } from './reply-box';

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
  const { key } = opened;
  let last = opened.reply ?? '';
  let cancel = () => {};

  async function ask(): Promise<void> {
    const now = await written();
    if (signal.aborted) return;
    if (now !== 'gone') cancel = deps.after(ASK_MS, () => void ask());
    const reply = now === 'gone' ? '' : (now?.reply ?? last);
    if (reply === last) return;
    last = reply;
    onText(reply);
  }
  /** `null` when Outlook does not say. */
  async function written(): Promise<BoxText | 'gone' | null> {
    const open = openItem(office);
    if (open?.key !== key) return 'gone';
    const kind = await boxKind(deps, open.item);
    const text = kind.ok ? await boxText(deps, open.item, kind.value) : kind;
    // what was asked of a mail may be answered for the next
    if (openItem(office)?.key !== key) return 'gone';
    return text.ok ? text.value : null;
  }
  signal.addEventListener('abort', () => cancel());
  void ask();
}

import type { ThreadId } from '../../core/domain/ids';
import type { Result } from '../../core/domain/result';
import type { Thread } from '../../core/domain/thread';
import type { MailError } from '../mail-adapter';
import { problem } from './mail-problem';
import type { OfficeContext } from './office-context';
import type { OfficeOptions } from './office-deps';
import { outlookMessageId } from './office-ids';
import { openItem } from './open-item';

/** Every message of the shown conversation, by the reader that was given; it must still be the one on screen afterwards. */
export async function readWholeThread(
  { office, shown }: OfficeContext,
  readWhole: OfficeOptions['readWhole'],
  thread: ThreadId,
  signal: AbortSignal,
): Promise<Result<Thread, MailError>> {
  const open = openItem(office);
  if (!open) return problem('no-thread-open', 'no item');
  if (open.thread !== thread) return problem('wrong-thread', 'not on screen');
  if (!readWhole) return problem('unsupported', 'Outlook hands over one message at a time');
  if (shown?.thread.id !== thread || shown.key !== open.key) return problem('wrong-thread', 'another message is open');
  const { itemId, internetMessageId } = open.item;
  if (!itemId) return problem('unsupported', 'a mail being written');
  const message = outlookMessageId({ itemId, internetMessageId: internetMessageId || null });
  const whole = await readWhole({ shown: shown.thread, open: message }, signal);
  if (!whole.ok) return whole;
  return whole.value.id === thread ? whole : problem('wrong-thread', 'another conversation came');
}

import { ALERT_KEY, keptAlertTable } from '../../../platform/alert-storage';
import { type Held, heldBy, parseAlertTable } from '../../../platform/send-alert';
import type { OfficeAddress } from '../office-host';
import { outlookThreadId } from '../office-ids';
import type { SendAsked, SendField, SendItem } from './send-item';

/**
 * Whether the mail would reach somebody it must not: by what the pane left beside it, else by the kept table. Written for
 * an engine that knows ES2016 and no later calls.
 */
export async function checkSend(item: SendItem, today: string): Promise<Held | null> {
  const { sessionData } = item;
  const [left, to, cc, bcc] = await Promise.all([
    ask<string>(sessionData && ((done) => sessionData.getAsync(ALERT_KEY, done))),
    addresses(item.to),
    addresses(item.cc),
    addresses(item.bcc),
  ]);
  const thread = item.conversationId ? outlookThreadId(item.conversationId) : null;
  const sending = { to: [...to, ...cc, ...bcc], thread, today };
  for (const table of [parseAlertTable(left), keptAlertTable()]) {
    const held = table && heldBy(table, sending);
    if (held) return held;
  }
  return null;
}

async function addresses(field: SendField | undefined): Promise<readonly string[]> {
  const list = await ask<readonly OfficeAddress[]>(field && ((done) => field.getAsync(done)));
  return (list ?? []).map((one) => one.emailAddress);
}

/** The value, or `null`: what cannot be read is not known, and the mail goes. */
function ask<T>(call: SendAsked<T> | undefined): Promise<T | null> {
  return new Promise((resolve) => {
    if (!call) return resolve(null);
    try {
      call((answer) => resolve(answer.status === 'succeeded' ? answer.value : null));
    } catch {
      resolve(null);
    }
  });
}

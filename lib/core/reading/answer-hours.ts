import type { Side, ThreadFacts } from '../domain/read-thread';
import type { Message } from '../domain/thread';

const HOUR_MS = 3_600_000;

/** Median hours from the first mail of a run until the other side wrote. Mails without a date are left out. */
export function answerHours(
  spoken: readonly { readonly by: Side; readonly message: Message }[],
): ThreadFacts['answerHours'] {
  const waits: Record<Side, number[]> = { buyer: [], rep: [] };
  let since: { readonly by: Side; readonly at: number } | null = null;
  for (const { by, message } of spoken) {
    if (message.at === null) continue;
    if (since === null || since.by !== by) {
      if (since && message.at >= since.at) waits[by].push((message.at - since.at) / HOUR_MS);
      since = { by, at: message.at };
    }
  }
  return { buyer: median(waits.buyer), rep: median(waits.rep) };
}

/** To a tenth of an hour. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.round(((upper + lower) / 2) * 10) / 10;
}

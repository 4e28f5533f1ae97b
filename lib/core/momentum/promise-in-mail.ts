import type { Day } from '../domain/instant';
import { addDays, dayOf, toWorkday } from '../domain/instant';
import type { Rep } from '../domain/records';
import type { Thread } from '../domain/thread';
import { readThread } from '../reading/read-thread';
import { promiseAct } from '../reasons/support/promise-act';
import { shortQuote } from '../reasons/support/short-quote';
import { bindsUs } from './binds-us';
import { stepFromNote } from './step-from-note';

/** What a mail of ours promises, as a step we owe: the promise with the earliest day, or a plan with a day (S1-2, S2-18). */
export function promiseInMail(
  thread: Thread,
  rep: Rep,
  name: string,
  answerWithinDays: number,
): { readonly what: string; readonly due: Day } | null {
  const [read] = readThread(thread, rep).messages;
  if (!read || read.message.at === null) return null;
  const day = dayOf(read.message.at, rep.zone);
  const promised = read.commitments
    .filter(bindsUs)
    .map(({ quote, due }) => ({
      what: promiseAct(quote, name) ?? `Keep the promise: “${shortQuote(quote, 60)}”`,
      due: due === null ? toWorkday(addDays(day, answerWithinDays)) : due,
    }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
  if (promised) return promised;
  const noted = /\b(?:i|we)\b|\bich\b|\bwir\b|\bje\b|\bnous\b/i.test(read.own) ? stepFromNote(read.own, day) : null;
  return noted ? { what: noted.what, due: noted.due } : null;
}

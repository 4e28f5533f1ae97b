import type { EmailAddress, MessageId } from '../domain/ids';
import { addDays, type Day, toWorkday } from '../domain/instant';
import type { Message } from '../domain/thread';
import { bindsUs } from '../momentum/binds-us';
import { readMessage } from '../reading/read-message';
import { promiseAct } from '../reasons/support/promise-act';
import type { Situation } from '../situation';
import { calledOf, counterpartOf } from '../situation-people';

/** Something the rep's text promises the buyer; once sent it is a next step we owe. */
export type DraftPromise = {
  /** Verb and object where the sentence is that plain: `Send the plan`; else the sentence. */
  readonly what: string;
  readonly due: Day;
  /** The sentence in the text. */
  readonly at: readonly [start: number, end: number];
  readonly quote: string;
};

/** What the draft binds us to, the earliest first. */
export function promisesIn(text: string, s: Situation): readonly DraftPromise[] {
  const to = counterpartOf(s);
  const { read } = readMessage(asMessage(text, s), { subject: '', zone: s.records.rep.zone, order: 'dmy' });
  return read.commitments
    .filter(bindsUs)
    .map(({ quote, span, due }) => ({
      what: promiseAct(quote, to ? calledOf(s, to) : 'the buyer') ?? quote.trim(),
      due: due ?? toWorkday(addDays(s.today, s.policy.answerWithinDays)),
      at: span,
      quote,
    }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.at[0] - b.at[0]));
}

function asMessage(text: string, { records, now }: Situation): Message {
  return {
    id: 'draft' as MessageId,
    from: { name: records.rep.name, email: records.rep.email },
    to: [{ name: '', email: 'buyer@example.com' as EmailAddress }],
    cc: [],
    direction: 'outbound',
    at: now,
    atText: '',
    dateSource: 'unknown',
    state: 'expanded',
    text,
    html: null,
    clipped: false,
    attachments: [],
    links: [],
    hiddenChars: 0,
  };
}

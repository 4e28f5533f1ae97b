import type { Insight } from '../../domain/brief';
import { type Day, dayOf, daysBetween, sayDay } from '../../domain/instant';
import type { ReadMessage } from '../../domain/read-thread';
import type { Situation } from '../../situation';
import { isBuyersWord } from '../../situation-people';
import { quietOf } from '../quiet';

/** When timing, people and agreed steps were last confirmed by the buyer; old ones ask to be confirmed again (S0-60). */
export function confirmedOn(s: Situation): Insight['confirmed'] {
  const { windows, peopleChanges } = s.thread.facts;
  const of = (ids: ReadonlySet<string>) => (read: ReadMessage) => ids.has(read.message.id);
  const timing = of(new Set(windows.map((one) => one.messageId)));
  const people = of(new Set(peopleChanges.map((one) => one.messageId)));
  const dated = ({ commitments, signals }: ReadMessage) =>
    commitments.some(({ due }) => due !== null) || signals.some(({ until }) => until !== undefined);
  return [
    row(
      s,
      'timing',
      newest(s, (read) => timing(read) || dated(read)),
    ),
    // who was on the mail has been confirmed by being there
    row(
      s,
      'people',
      newest(s, (read) => people(read) || read.message.cc.length > 0),
    ),
    row(
      s,
      'steps',
      newest(s, (read) => read.commitments.length > 0),
    ),
  ];
}

function newest(s: Situation, says: (read: ReadMessage) => boolean): Day | null {
  const read = s.thread.messages.findLast((one) => isBuyersWord(s, one) && one.message.at !== null && says(one));
  return read?.message.at == null ? null : dayOf(read.message.at, s.records.rep.zone);
}

const NAMES = { timing: 'Timing', people: 'People', steps: 'Agreed steps' } as const;

function row(s: Situation, what: keyof typeof NAMES, on: Day | null): Insight['confirmed'][number] {
  const old = on === null || daysBetween(on, s.today) > 2 * quietOf(s).window;
  const when = on === null ? 'not confirmed in this thread' : `last confirmed ${sayDay(on, s.today)}`;
  return { what, on, old, says: `${NAMES[what]}: ${when}.` };
}

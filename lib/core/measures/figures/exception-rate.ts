import type { Event } from '../../domain/event';
import type { Measure, MeasureCase, MeasureInput } from '../measure';
import { ownerOf } from './support/deal-index';
import { followUps } from './support/follow-ups';
import { inPeriod } from './support/in-period';
import { plain } from './support/labels';
import { groupsOf, shareOf } from './support/shares';

const GATES = ['executive', 'procurement'];

export const exceptionRate = {
  id: 'exception-rate',
  name: 'Executive and procurement exceptions',
  definition: 'How many follow-ups went to a review because an executive or procurement was involved.',
  formula: 'follow-ups laid before an owner for one of the two ÷ follow-ups sent or laid before an owner',
  requirement: 'S0-57',
  noun: 'follow-ups',
  span: 'period',
  unit: 'share',
  better: null,
  goal: null,
  of(input) {
    const asked = reviewed(input);
    const cases = [...asked.map((events) => asCase(events, input)), ...unreviewed(asked, input)];
    return shareOf(cases, groupsOf(cases.filter(({ group }) => group !== undefined)));
  },
} as const satisfies Measure;

/** Reviews opened by one act were asked for one mail. */
function reviewed(input: MeasureInput): readonly (readonly Event[])[] {
  const acts = new Map<string, Event[]>();
  for (const event of input.log.of('review-opened')) {
    if (!inPeriod(input, event.at)) continue;
    const own = acts.get(event.key);
    if (own) own.push(event);
    else acts.set(event.key, [event]);
  }
  return [...acts.values()];
}

function asCase(events: readonly Event[], { lines }: MeasureInput): MeasureCase {
  const [first] = events as readonly [Event];
  const gates = events.map(({ data }) => String(data['gate']));
  const gate = gates.find((one) => GATES.includes(one));
  const { dealId, threadId, at } = first;
  return {
    dealId,
    threadId,
    ownerId: ownerOf(lines, dealId),
    at,
    counts: gate !== undefined,
    says: `review: ${gates.map((one) => plain(one).toLowerCase()).join(', ')}`,
    group: gate === undefined ? undefined : plain(gate),
  };
}

/** Mails that no review was opened for since the one before in the same thread. */
function unreviewed(asked: readonly (readonly Event[])[], input: MeasureInput): readonly MeasureCase[] {
  const open = new Map<string, number[]>();
  for (const [first] of asked) if (first) open.set(placeOf(first), [...(open.get(placeOf(first)) ?? []), first.at]);
  return followUps(input.log).flatMap((touch): MeasureCase[] => {
    if (!inPeriod(input, touch.at)) return [];
    const waiting = open.get(placeOf(touch)) ?? [];
    const before = waiting.filter((at) => at <= touch.at);
    open.set(placeOf(touch), waiting.slice(before.length));
    if (before.length > 0) return [];
    const { dealId, threadId, at } = touch;
    return [
      { dealId, threadId, ownerId: ownerOf(input.lines, dealId), at, counts: false, says: 'sent without a review' },
    ];
  });
}

function placeOf({ threadId, dealId }: Pick<Event, 'threadId' | 'dealId'>): string {
  return threadId ?? `deal ${dealId}`;
}

import type { Insight } from '../../domain/brief';
import { dayOf, daysBetween } from '../../domain/instant';
import { median } from '../../policy/long-cycle';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';
import { quietOf } from '../quiet';

/** Fewer gaps are no rhythm. */
const MIN_GAPS = 2;
/** A gap below a week is no decay, whatever the rhythm was. */
const MIN_DAYS = 7;

/** The gap between our touches against the deal's own earlier rhythm: five days become three weeks (S2-11). */
export function cadenceOf(s: Situation): Insight['cadence'] {
  const { zone } = s.records.rep;
  const mails = s.thread.messages.flatMap((read) =>
    isOwnWord(s, read) && read.message.at !== null ? [dayOf(read.message.at, zone)] : [],
  );
  const touches = s.on.touches.flatMap(({ status, at }) => (status === 'sent' ? [dayOf(at, zone)] : []));
  const days = [...new Set([...mails, ...touches])].sort();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const usual = gaps.length < MIN_GAPS ? null : median(gaps);
  const last = days.at(-1);
  if (usual === null || last === undefined || quietOf(s).stopped !== null) return null;
  const now = Math.max(0, daysBetween(last, s.today));
  const decayed = now > MIN_DAYS && now > 3 * usual;
  const says = decayed
    ? `Our touches came every ${Math.round(usual)} days; the last is ${now} days old.`
    : `Our touches come every ${Math.round(usual)} days.`;
  return { usual: Math.round(usual), now, decayed, says };
}

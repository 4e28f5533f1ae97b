import type { Evidence } from '../domain/evidence';
import { addDays, type Day, daysBetween, type Instant, sayDay, toWorkday } from '../domain/instant';
import { ownSentence } from '../gates/support/own-sentence';
import { isPaused } from '../momentum/pause';
import { quietOf } from '../momentum/quiet';
import type { Situation } from '../situation';
import { calledOf, isBuyersWord, isOwnWord } from '../situation-people';
import { overSaid } from '../situation-signals';
import type { FoundReason, Reason } from './reason';
import { ownMailSent } from './support/own-mail-sent';
import { saidOn } from './support/said-on';
import { sayEngagement } from './support/say-engagement';

/** The buyer writes again on a deal that slept, or looks at what we sent (S0-7, S0-16, S3-21). What comes of it is a review by `dormant-reentry` (S0-40). */
export const reEntrySignal = {
  id: 're-entry-signal',
  label: 'Back again',
  find(s) {
    const { messages } = s.thread;
    const index = messages.findLastIndex((read) => isBuyersWord(s, read));
    const read = messages[index];
    if (!read || read.message.at === null || messages.slice(index + 1).some((later) => isOwnWord(s, later)))
      return looksAgain(s);
    const day = saidOn(s, read.message.at);
    const slept = sleptUntil(s, index, read.message.at);
    if (!slept) return looksAgain(s);
    if (overSaid(s) || putOffAgain(s, slept)) return null;
    const name = calledOf(s, read.message.from);
    const quote = ownSentence(read);
    const record: Evidence = {
      kind: 'record',
      record: read.message.id,
      says: `${name} wrote on ${sayDay(day, s.today)}`,
    };
    const ground: Evidence = { kind: 'record', record: s.on.deal.id, says: slept.says };
    return {
      summary: `${name} writes again. ${slept.says}.`,
      forBuyer: `You wrote again on ${sayDay(day, s.today)}`,
      act: `Take it up again with ${name}`,
      due: toWorkday(addDays(day, s.policy.answerWithinDays)),
      evidence: [quote ?? record, ground],
    };
  },
} as const satisfies Reason;

/** A view says nothing on a deal that is awake; on one that slept it is a sign of life, until either side writes. */
function looksAgain(s: Situation): FoundReason | null {
  const seen = s.on.engagements.findLast(({ kind }) => kind === 'proposal-viewed' || kind === 'pricing-viewed');
  if (!seen || ownMailSent(s, seen.at) || overSaid(s)) return null;
  const { messages } = s.thread;
  if (messages.some((read) => isBuyersWord(s, read) && (read.message.at ?? 0) > seen.at)) return null;
  const slept = sleptUntil(s, messages.length, seen.at);
  if (!slept || putOffAgain(s, slept)) return null;
  const says = sayEngagement(s, seen);
  return {
    label: 'Looked again',
    summary: `${says}. ${slept.says}.`,
    // what they looked at is never said to them
    forBuyer: 'Our talk was left open',
    act: 'Take the deal up again',
    due: toWorkday(addDays(saidOn(s, seen.at), s.policy.answerWithinDays)),
    evidence: [
      { kind: 'record', record: seen.id, says },
      { kind: 'record', record: s.on.deal.id, says: slept.says },
    ],
  };
}

type Slept = { readonly says: string; readonly parked: boolean };

/** The messages before `index` and the touches before `at` count as contact. */
function sleptUntil(s: Situation, index: number, at: Instant): Slept | null {
  const { deal } = s.on;
  const { stateOverride } = deal;
  if (stateOverride?.state === 'recycle' && stateOverride.at < at) {
    return { says: `The deal was set to Recycle: ${stateOverride.why.replace(/[.!\s]+$/, '')}`, parked: true };
  }
  const { parked } = deal;
  if (parked?.since !== undefined && parked.since < at) {
    return { says: `The deal was parked until ${sayDay(parked.until, s.today)}`, parked: true };
  }
  const before = contactBefore(s, index, at);
  if (before === null) return null;
  const gap = daysBetween(before, saidOn(s, at));
  return gap > 3 * quietOf(s).window ? { says: `The deal had slept for ${gap} days`, parked: false } : null;
}

/** The last day either side wrote before, here or as a touch of the deal. */
function contactBefore(s: Situation, index: number, at: Instant): Day | null {
  const mails = s.thread.messages
    .slice(0, index)
    .filter((read) => isBuyersWord(s, read) || isOwnWord(s, read))
    .flatMap(({ message }) => (message.at === null ? [] : [message.at]));
  const touches = s.on.touches.flatMap((touch) => (touch.status === 'sent' && touch.at < at ? [touch.at] : []));
  const last = [...mails, ...touches].reduce<Instant | null>((best, one) => (best && best > one ? best : one), null);
  return last === null ? null : saidOn(s, last);
}

/** Their new word is itself a not-now; a day that only we set is what they came before. */
function putOffAgain(s: Situation, slept: Slept): boolean {
  return isPaused(s) && !(slept.parked && s.on.deal.parked !== null);
}

import { addWorkdays } from '../domain/add-workdays';
import { sayDay } from '../domain/instant';
import type { DocumentFact } from '../domain/read-thread';
import type { MilestoneKind } from '../domain/records';
import { isPaused } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf } from '../situation-people';
import { quoteOf, unanswered } from '../situation-signals';
import type { Reason } from './reason';
import { dayAhead } from './support/day-ahead';
import { groundOf, messageOf } from './support/message-of';
import { ownMailAfter } from './support/own-mail-after';
import { placeOf } from './support/place-of';
import { saidOn } from './support/said-on';

const OFFERS: ReadonlySet<string> = new Set(['proposal', 'quote', 'quotation', 'offer', 'estimate', 'bid']);
const TALKS: readonly MilestoneKind[] = ['meeting', 'demo', 'workshop', 'decision', 'executive-alignment'];

/** Our proposal is with them, and nobody has booked the talk about it (S1-6, S2-3). */
export const proposalWithoutReview = {
  id: 'proposal-without-review',
  label: 'Proposal unreviewed',
  find(s) {
    const lead = s.thread.facts.documents.findLast((one) => isOffer(one));
    if (!lead || isPaused(s) || dayAhead(s) || ownMailAfter(s, lead.messageId) || reviewSet(s, lead)) return null;
    const to = counterpartOf(s);
    const name = to ? calledOf(s, to) : 'the buyer';
    const sent = saidOn(s, messageOf(s, lead)?.message.at ?? null);
    const day = sayDay(sent, s.today);
    const theirs = unanswered(s, ['interested', 'pricing', 'objection'])[0];
    return {
      summary: `The ${lead.what} went out on ${day}, and no day is set to go through it with ${name}.`,
      forBuyer: `You have had our ${lead.what} since ${day}`,
      act: `Book the review of the ${lead.what} with ${name}`,
      due: addWorkdays(sent, 2),
      evidence: [groundOf(lead), ...(theirs ? quoteOf(theirs) : [])],
    };
  },
} as const satisfies Reason;

function isOffer({ by, act, what }: DocumentFact): boolean {
  return by === 'rep' && act === 'sent' && OFFERS.has(what);
}

/** A talk about it was offered, agreed or held since: with the mail itself, after it, or as a checkpoint of the deal. */
function reviewSet(s: Situation, lead: DocumentFact): boolean {
  const sent = placeOf(s, lead.messageId);
  if (s.thread.facts.meetings.some((one) => placeOf(s, one.messageId) >= sent)) return true;
  const day = saidOn(s, messageOf(s, lead)?.message.at ?? null);
  return s.on.milestones.some((one) => TALKS.includes(one.kind) && one.due >= day);
}

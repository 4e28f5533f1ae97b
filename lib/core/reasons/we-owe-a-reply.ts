import { addDays, sayDay, toWorkday } from '../domain/instant';
import type { SignalKind } from '../domain/signal';
import type { Situation } from '../situation';
import { calledOf } from '../situation-people';
import { quoteOf, type Said, unanswered } from '../situation-signals';
import type { Reason } from './reason';
import { saidOn } from './support/said-on';

type Words = {
  readonly says: (name: string) => string;
  readonly toBuyer: string;
  readonly act: (name: string) => string;
};

/** What wants an answer, the weightiest first. A thank-you is not among it. */
const OWED: ReadonlyMap<SignalKind, Words> = new Map<SignalKind, Words>([
  [
    'meeting-request',
    {
      says: (n) => `${n} wants to meet and waits for a time.`,
      toBuyer: 'you suggested we talk',
      act: (n) => `Agree a time with ${n}`,
    },
  ],
  [
    'objection',
    {
      says: (n) => `${n} raised a concern that nobody has answered.`,
      toBuyer: 'you raised a concern',
      act: (n) => `Answer ${n}’s concern`,
    },
  ],
  [
    'open-question',
    {
      says: (n) => `${n} seems to ask something and has no answer.`,
      toBuyer: 'you asked about this',
      act: (n) => `Answer ${n}`,
    },
  ],
  [
    'pricing',
    {
      says: (n) => `${n} spoke about price and has no answer.`,
      toBuyer: 'you raised the price',
      act: (n) => `Answer ${n} on the price`,
    },
  ],
  [
    'legal',
    {
      says: (n) => `${n} raised the terms and has no answer.`,
      toBuyer: 'you raised the terms',
      act: (n) => `Answer ${n} on the terms`,
    },
  ],
  [
    'procurement',
    {
      says: (n) => `${n} brought in purchasing and has no answer.`,
      toBuyer: 'you described how purchasing works',
      act: (n) => `Answer ${n} on purchasing`,
    },
  ],
  [
    'scope',
    {
      says: (n) => `${n} wrote what it should cover and has no answer.`,
      toBuyer: 'you wrote what it should cover',
      act: (n) => `Answer ${n} on the scope`,
    },
  ],
  [
    'referral',
    {
      says: (n) => `${n} pointed you to somebody else.`,
      toBuyer: 'you pointed me to a colleague',
      act: (n) => `Follow ${n}’s pointer`,
    },
  ],
  [
    'interested',
    {
      says: (n) => `${n} is interested and waits for your answer.`,
      toBuyer: 'you said you would like to go on',
      act: (n) => `Send ${n} the next step`,
    },
  ],
]);

/** The buyer wrote last, and what they wrote wants an answer. */
export const weOweAReply = {
  id: 'we-owe-a-reply',
  label: 'Your turn',
  find(s) {
    const said = unanswered(s, [...OWED.keys()]).filter((one) => owes(one) && !isSettled(s, one));
    const lead = [...OWED.keys()].map((kind) => said.find(({ signal }) => signal.kind === kind)).find(Boolean);
    const words = lead && OWED.get(lead.signal.kind);
    if (!lead || !words) return null;
    // a not-now is answered by waiting, not by a mail
    const putOff = unanswered(s, ['not-now-future']).some(
      ({ signal, index }) => signal.certainty === 'certain' && index >= lead.index,
    );
    if (putOff) return null;
    const name = calledOf(s, lead.from);
    const day = saidOn(s, lead.at);
    return {
      summary: words.says(name),
      forBuyer: `On ${sayDay(day, s.today)} ${words.toBuyer}`,
      act: words.act(name),
      due: toWorkday(addDays(day, s.policy.answerWithinDays)),
      evidence: quoteOf(lead),
    };
  },
} as const satisfies Reason;

/** `See you on Tuesday` sets the meeting and `I have to cancel` ends it: neither waits for a time. */
function isSettled(s: Situation, { signal }: Said): boolean {
  if (signal.kind !== 'meeting-request') return false;
  const here = s.thread.facts.meetings.filter(({ messageId }) => messageId === signal.messageId);
  return here.length > 0 && here.every(({ status }) => status !== 'proposed');
}

/** A certain question is a reason of its own; a likely one is worth a look at its quote. Nothing else counts when only likely. */
function owes({ signal }: Said): boolean {
  if (signal.kind !== 'open-question') return signal.certainty === 'certain';
  return signal.certainty === 'likely' && signal.quote.includes('?');
}

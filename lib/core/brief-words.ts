import type { Brief } from './domain/brief';
import { firstName } from './domain/first-name';
import { sayDay } from './domain/instant';
import type { Match } from './domain/match';
import type { Records } from './domain/records';
import type { Completeness } from './domain/thread';
import type { Held, Judged } from './judge';
import type { Situation } from './situation';

export type Words = Pick<Brief, 'label' | 'headline' | 'evidence'>;

/** The few words, the one sentence and the quote of a verdict. */
export function verdictWords(s: Situation, judged: Judged): Words {
  const [stop] = judged.stops;
  if (stop) return { label: stop.label, headline: stop.headline ?? stop.message, evidence: stop.evidence };
  const review = judged.reviews.find((one) => one.review !== 'cleared');
  if (review) return { label: review.label, headline: reviewHeadline(s, review), evidence: review.evidence };
  const [question] = judged.questions;
  if (question) return { label: `${question.label}?`, headline: question.question, evidence: question.evidence };
  const [reason] = judged.reasons;
  if (reason) return { label: reason.label, headline: reason.summary, evidence: reason.evidence };
  const until = judged.wait?.until ?? null;
  return {
    label: until ? `until ${sayDay(until, s.today)}` : 'no reason now',
    headline: judged.wait?.why ?? 'There is no reason to write now.',
    evidence: judged.wait?.evidence ?? [],
  };
}

function reviewHeadline(s: Situation, held: Held): string {
  const what = held.decides ?? held.label.toLowerCase();
  const self = held.owner?.id === s.records.rep.id;
  const who = held.owner ? firstName({ name: held.owner.name, email: null }) : 'The owner';
  if (held.review === 'open') return self ? `Your answer on ${what} is due.` : `${who} has been asked about ${what}.`;
  if (held.review === 'refused') return self ? `You said no to ${what}.` : `${who} said no to ${what}.`;
  return self ? `You decide on ${what} first.` : `${who} decides on ${what} first.`;
}

/** What stands in the place of a verdict while the deal is not sure (U-6). */
export function unmatchedWords(match: Match, records: Records): Words {
  const [best] = match.candidates;
  const name = records.deals.find((deal) => deal.id === best?.deal)?.name;
  switch (match.status) {
    case 'tie':
      return {
        label: 'Which deal?',
        headline: `${count(match.candidates.length)} deals fit. Which one is it?`,
        evidence: [],
      };
    case 'weak':
      return { label: 'Which deal?', headline: name ? `Is this about ${name}?` : 'Which deal is this?', evidence: [] };
    case 'not-a-deal':
      return { label: 'Not a deal', headline: 'You marked this thread as not a deal.', evidence: [] };
    default:
      return { label: 'No deal', headline: 'No deal is known for these people.', evidence: [] };
  }
}

/** Too little was read for a go, and no stop was seen. */
export function partialWords({ read, total }: Completeness): Words {
  return {
    label: 'Partly read',
    headline: `${read} of ${total} messages read. No stop in what was read; a go needs all of them.`,
    evidence: [],
  };
}

function count(n: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five'][n] ?? String(n);
}

import { type Day, dayOf, daysBetween, type Instant, sayDay, type Zone } from '../domain/instant';
import type { Company, Deal, Milestone, Money, Stakeholder, Touch } from '../domain/records';
import { plainWords } from '../matching/name-words';
import { highValueLimit } from '../policy/high-value-limit';
import type { Policy } from '../policy/policy';

/** One fact and what it counts, e.g. `They replied on Tue 9 Jun`, 2. */
type ScoreFact = { readonly says: string; readonly points: number };
/** A small number, 0 to 6, with all that it rests on. */
export type Score = { readonly points: number; readonly facts: readonly ScoreFact[] };
export type DealScore = {
  /** What the records say of the company and the deal (S4-3). */
  readonly explicit: Score;
  /** What the buyer did (S4-4). */
  readonly implicit: Score;
  /** Not said counts as qualified: the rules then hold for the deal (S4-5). */
  readonly qualified: boolean;
  readonly lifetimeValue: Money | null;
};
/** A `DealRow` has all of it; a situation too, with `thread.facts.lastTwoWay` as the last reply. */
export type ScoredDeal = {
  readonly deal: Deal;
  readonly company: Company | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly milestones: readonly Milestone[];
  readonly touches: readonly Touch[];
  readonly lastReply: Instant | null;
};
type When = { readonly today: Day; readonly zone: Zone };

const MOST = 6;

/** Two small numbers for the order of a list, and for nothing else: no gate, no reason, no draft asks for them. */
export function dealScore(
  row: ScoredDeal,
  policy: Pick<Policy, 'fit' | 'highValueFrom' | 'highValueBy'>,
  when: When,
): DealScore {
  return {
    explicit: scoreOf(explicitFacts(row, policy)),
    implicit: scoreOf(implicitFacts(row, when)),
    qualified: row.deal.qualified !== false,
    lifetimeValue: row.deal.lifetimeValue ?? null,
  };
}

function scoreOf(facts: readonly ScoreFact[]): Score {
  const sum = facts.reduce((points, fact) => points + fact.points, 0);
  return { points: Math.min(MOST, Math.max(0, sum)), facts };
}

function explicitFacts(
  { deal, company, stakeholders }: ScoredDeal,
  { fit, ...limits }: Pick<Policy, 'fit' | 'highValueFrom' | 'highValueBy'>,
): readonly ScoreFact[] {
  const facts: ScoreFact[] = [];
  if (company?.businessType && holds(fit.businessTypes, company.businessType))
    facts.push({ says: `${company.businessType} is a trade we sell to`, points: 2 });
  if (company?.location && holds(fit.locations, company.location))
    facts.push({ says: `${company.location} is a place we sell to`, points: 1 });
  const decides = stakeholders.find((one) => DECIDES.includes(one.role) && one.stance !== 'lost');
  if (decides) facts.push({ says: 'We know who decides', points: 1 });
  if (deal.amount && deal.amount.amount >= highValueLimit(limits, deal.amount.currency))
    facts.push({ says: 'High value', points: 1 });
  if (deal.tags.includes('existing-customer')) facts.push({ says: 'Buys from us already', points: 1 });
  return facts;
}

const DECIDES: readonly Stakeholder['role'][] = ['economic-buyer', 'decision-maker'];

function implicitFacts(row: ScoredDeal, { today, zone }: When): readonly ScoreFact[] {
  const facts: ScoreFact[] = [];
  const { lastReply, milestones, stakeholders, touches } = row;
  const replied = lastReply === null ? null : dayOf(lastReply, zone);
  if (replied !== null && replied <= today) {
    const ago = daysBetween(replied, today);
    if (ago <= 7) facts.push({ says: `They replied on ${sayDay(replied, today)}`, points: 2 });
    else if (ago <= 30) facts.push({ says: `They replied on ${sayDay(replied, today)}`, points: 1 });
  }
  const met = milestones.find(({ kind, done }) => MET.includes(kind) && done !== null && isWithin(done, today, 30));
  if (met?.done) facts.push({ says: `${met.name} took place on ${sayDay(met.done, today)}`, points: 2 });
  const ahead = milestones.find(({ done, due }) => done === null && due >= today);
  if (ahead) facts.push({ says: `${ahead.name} is on ${sayDay(ahead.due, today)}`, points: 1 });
  const people = stakeholders.filter((one) => one.stance === 'supportive' || one.stance === 'strong').length;
  if (people >= 2) facts.push({ says: `${people} people are for it`, points: 1 });
  const open = touches.filter(({ status, at }) => status === 'sent' && (lastReply === null || at > lastReply)).length;
  if (open >= 2) facts.push({ says: `${open} mails without an answer`, points: -1 });
  return facts;
}

const MET: readonly Milestone['kind'][] = ['meeting', 'demo', 'workshop'];

function isWithin(day: Day, today: Day, days: number): boolean {
  const ago = daysBetween(day, today);
  return ago >= 0 && ago <= days;
}

function holds(list: readonly string[], text: string): boolean {
  const plain = plainWords(text);
  return list.some((one) => plainWords(one).trim() !== '' && plain.includes(plainWords(one)));
}

/** Which deal stands first: qualified ones, then by both scores together, then by what the customer may be worth (S4-6). */
export function compareByScore(a: DealScore, b: DealScore): number {
  if (a.qualified !== b.qualified) return a.qualified ? -1 : 1;
  const points = (score: DealScore) => score.explicit.points + score.implicit.points;
  return points(b) - points(a) || worth(b, a) - worth(a, b);
}

/** Amounts in different currencies are not compared. */
function worth(score: DealScore, other: DealScore): number {
  const comparable = score.lifetimeValue?.currency === other.lifetimeValue?.currency;
  return comparable ? (score.lifetimeValue?.amount ?? 0) : 0;
}

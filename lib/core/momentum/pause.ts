import type { SomeEvidence } from '../domain/evidence';
import { addDays, type Day, dayOf, sayDay } from '../domain/instant';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, isBuyersWord } from '../situation-people';
import { quoteOf, type Said, saidInThread } from '../situation-signals';
import { quietOf } from './quiet';

/** A time for which the talk is put aside: by the buyer, by an absence, or by the rep. */
export type Pause = {
  readonly kind: 'not-now' | 'out-of-office' | 'parked';
  /** The day on which it ends. Named by somebody, or for an undated one the long window of the stage. */
  readonly until: Day;
  readonly dated: boolean;
  /** `Henrik asked to wait until Thu 1 Oct.` */
  readonly says: string;
  readonly evidence: SomeEvidence;
  /** Place of the message that began it; -1 when it rests on the deal. */
  readonly index: number;
};

/** The pause that is or was last in force, also when its day has come; `null` when the talk was never put aside. */
export function pauseOf(s: Situation): Pause | null {
  const asked = notNow(s);
  const { parked } = s.on.deal;
  if (parked && !(asked && asked.until > parked.until)) {
    const says = `Parked until ${sayDay(parked.until, s.today)}: ${parked.why.replace(/[.!\s]+$/, '')}.`;
    const record = { kind: 'record', record: s.on.deal.id, says: says.slice(0, -1) } as const;
    const evidence: SomeEvidence = asked ? [...asked.evidence, record] : [record];
    const began = asked?.index ?? -1;
    return {
      kind: 'parked',
      until: parked.until,
      dated: true,
      says: asked ? asked.says : says,
      evidence,
      index: began,
    };
  }
  return asked ?? absence(s);
}

export function isPaused(s: Situation): boolean {
  const pause = pauseOf(s);
  return pause !== null && pause.until > s.today;
}

/** Only the buyer's newest words count: who writes again after a not-now has taken the talk up. */
function notNow(s: Situation): Pause | null {
  const newest = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
  const said = saidInThread(s, ['not-now-future']).find(
    (one) => one.index === newest && one.signal.certainty === 'certain',
  );
  if (!said) return null;
  const name = calledOf(s, said.from);
  const named = said.signal.until;
  const until = named ?? addDays(saidOn(s, said), quietOf(s).window * 3);
  const says = named
    ? `${name} asked to wait until ${sayDay(named, s.today)}.`
    : `${name} said not now, without a date.`;
  return { kind: 'not-now', until, dated: named !== undefined, says, evidence: quoteOf(said), index: said.index };
}

/** The person we talk with is away, and has not written since. */
function absence(s: Situation): Pause | null {
  const [said] = saidInThread(s, ['out-of-office'], true);
  if (!said || said.signal.until === undefined) return null;
  const back = s.thread.messages.some(
    (read, index) => index > said.index && isBuyersWord(s, read) && read.message.from.email === said.from.email,
  );
  const counterpart = counterpartOf(s);
  if (back || (counterpart && counterpart.email !== said.from.email && isBuyersTurnElsewhere(s, said))) return null;
  const until = said.signal.until;
  const says = `${calledOf(s, said.from)} is away until ${sayDay(until, s.today)}.`;
  return { kind: 'out-of-office', until, dated: true, says, evidence: quoteOf(said), index: said.index };
}

/** Somebody else on the buyer's side wrote after the notice: the talk goes on with them. */
function isBuyersTurnElsewhere(s: Situation, said: Said): boolean {
  return s.thread.messages.some((read, index) => index > said.index && isBuyersWord(s, read));
}

function saidOn(s: Situation, said: Said): Day {
  return said.at === null ? s.today : dayOf(said.at, s.records.rep.zone);
}

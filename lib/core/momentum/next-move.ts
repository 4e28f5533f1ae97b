import type { StateMove } from '../domain/brief';
import { dayOf, daysBetween } from '../domain/instant';
import type { DealState } from '../domain/records';
import { rankReasons } from '../reasons/rank-reasons';
import type { Situation } from '../situation';
import { dealState } from './deal-state';
import { pauseOf } from './pause';
import { stateMove } from './state-moves';

/** The transition that is due on this deal, with whose turn it is; `null` = it rests well where it is (S3-41…43). */
export function nextMove(s: Situation): StateMove | null {
  if (s.on.deal.outcome !== 'open') return null;
  const woken = isWoken(s);
  const state: DealState = woken ? 'recycle' : dealState(s).state;
  const plan = s.policy.states[state];
  const { openStep } = s.on;
  const { last, turn } = s.thread.facts;
  const still = last?.at == null ? null : Math.max(0, daysBetween(dayOf(last.at, s.records.rep.zone), s.today));
  const stepLate = openStep ? Math.max(0, daysBetween(openStep.due, s.today)) : null;
  const rule = stateMove({ state, plan, still, turn, stepLate, woken });
  if (!rule) return null;
  const to = s.records.owners.find(({ duties }) => duties.includes(plan.escalateTo)) ?? s.on.owner;
  const escalates = rule.act === 'escalate';
  return {
    id: rule.id,
    from: rule.from,
    to: rule.to,
    act: rule.act,
    says: escalates ? `${rule.says} ${plan.escalation}.` : rule.says,
    owner: escalates && to ? { id: to.id, name: to.name } : null,
    evidence: openStep
      ? [{ kind: 'record', record: openStep.id, says: `Next step: ${openStep.what}` }]
      : last
        ? [{ kind: 'record', record: last.messageId, says: 'The last message' }]
        : [],
  };
}

function isWoken(s: Situation): boolean {
  const reasons = rankReasons(s).map(({ id }) => id);
  if (reasons.includes('re-entry-signal')) return true;
  const pause = pauseOf(s);
  const over = pause !== null && pause.kind !== 'out-of-office' && pause.until <= s.today;
  return over && reasons.includes('future-window-reached');
}

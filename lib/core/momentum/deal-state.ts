import { sayDay } from '../domain/instant';
import type { DealState } from '../domain/records';
import type { SignalKind } from '../domain/signal';
import type { Situation } from '../situation';
import { calledOf } from '../situation-people';
import { overSaid, standing } from '../situation-signals';
import { pauseOf } from './pause';
import { quietOf } from './quiet';

type Stated = { readonly state: DealState; readonly why: string };

const INTENT: readonly SignalKind[] = ['interested', 'meeting-request', 'promised-next-step', 'open-question'];
const DOUBT: readonly SignalKind[] = ['objection', 'pricing', 'not-now-future'];

/** Hot, Warm or Recycle with the ground for it. Every deal has one (S3-37, S3-46); the rep's own call wins. */
export function dealState(s: Situation): Stated {
  const { stateOverride } = s.on.deal;
  if (stateOverride) return { state: stateOverride.state, why: `Set by hand: ${stateOverride.why}` };
  return recycled(s) ?? hot(s) ?? warm(s);
}

/** Put aside by somebody, or over. Silence alone never gets here. */
function recycled(s: Situation): Stated | null {
  const { deal } = s.on;
  if (deal.outcome !== 'open') return { state: 'recycle', why: `The deal is ${deal.outcome}` };
  if (deal.expires !== null && deal.expires < s.today) {
    return { state: 'recycle', why: `Expired on ${sayDay(deal.expires, s.today)}` };
  }
  const over = overSaid(s);
  if (over) return { state: 'recycle', why: `${calledOf(s, over.from)} ${ENDED[over.signal.kind] ?? 'complained'}` };
  const pause = pauseOf(s);
  if (pause && pause.kind !== 'out-of-office' && pause.until > s.today) {
    return { state: 'recycle', why: pause.says.replace(/\.$/, '') };
  }
  return null;
}

const ENDED: Partial<Record<SignalKind, string>> = {
  'opt-out': 'asked to be removed',
  decline: 'said no',
  'chose-competitor': 'chose another vendor',
};

/** Wants it, said so lately, and it is clear what comes next (S3-37). */
function hot(s: Situation): Stated | null {
  const { quiet, window } = quietOf(s);
  if (quiet === null || quiet > window || standing(s, DOUBT).length > 0) return null;
  const intent = standing(s, INTENT).find(({ signal }) => signal.certainty === 'certain');
  if (!intent) return null;
  const next = clearNext(s, intent.signal.kind);
  return next
    ? { state: 'hot', why: `${calledOf(s, intent.from)} ${SAYS[intent.signal.kind] ?? 'wrote'} and ${next}` }
    : null;
}

const SAYS: Partial<Record<SignalKind, string>> = {
  interested: 'wants to go on',
  'meeting-request': 'wants to meet',
  'promised-next-step': 'promised something',
  'open-question': 'asked for something',
};

function clearNext(s: Situation, kind: SignalKind): string | null {
  const { openStep, milestones } = s.on;
  if (openStep && openStep.due >= s.today) return `the next step has a day, ${sayDay(openStep.due, s.today)}`;
  const ahead = milestones.find((one) => one.done === null && one.due >= s.today);
  if (ahead) return `${ahead.name} is on ${sayDay(ahead.due, s.today)}`;
  if (kind === 'interested' || s.thread.facts.turn !== 'rep') return null;
  return kind === 'promised-next-step' ? null : 'it is clear what to answer';
}

function warm(s: Situation): Stated {
  const { quiet, window } = quietOf(s);
  if (quiet === null) return { state: 'warm', why: 'No answer from the buyer is known yet' };
  if (quiet > window && s.policy.switches.watchInactivity)
    return { state: 'warm', why: `Quiet for ${quiet} days, the stage allows ${window}` };
  return { state: 'warm', why: 'In talks, and the next step is not settled' };
}

import type { SignalKind } from '../../domain/signal';
import { wasLifted } from '../../gates/support/check-signals';
import type { Situation } from '../../situation';
import { calledOf, isOwnWord } from '../../situation-people';
import { quoteOf, saidInThread, wentOn } from '../../situation-signals';
import type { FailureMode } from './failure-mode';

/** Mail of ours went out after a no, an opt-out or a suppression (S1-56, S1-29). */
export const runsOnAfterStop = {
  id: 'runs-on-after-stop',
  label: 'Wrote after a stop',
  find(s) {
    const stop = saidInThread(s, [...ENDS.keys()]).find(
      (said) => said.signal.certainty === 'certain' && !wentOn(s, said, true) && !wasLifted(s, said),
    );
    if (stop && mailsAfter(s, stop.index) > 0) {
      const says = `We wrote on after ${calledOf(s, stop.from)} ${ENDS.get(stop.signal.kind) ?? 'said no'}.`;
      return { says, evidence: quoteOf(stop) };
    }
    const held = s.on.suppressions.find((row) =>
      s.on.touches.some(({ status, at }) => status === 'sent' && at > row.at),
    );
    if (!held || held.scope.kind === 'channel') return null;
    const says = `Suppressed: ${held.reason.replace('-', ' ')}`;
    return { says: 'A mail went out after a suppression.', evidence: [{ kind: 'record', record: held.id, says }] };
  },
} as const satisfies FailureMode;

const ENDS: ReadonlyMap<SignalKind, string> = new Map<SignalKind, string>([
  ['opt-out', 'asked to be removed'],
  ['decline', 'said no'],
  ['chose-competitor', 'chose another vendor'],
  ['spam-complaint', 'complained'],
  ['legal-threat', 'complained'],
]);

/** The short word that a stop was heard is owed, and is no writing on. */
const HEARD_WORDS = 40;
const HEARD =
  /remov|taken (?:you )?off|unsubscrib|sorry|understood|thank|noted|entfernt|verstanden|danke|retir|supprim|merci|eliminad|gracias|entendido/i;

function mailsAfter(s: Situation, index: number): number {
  const later = s.thread.messages.filter((read, place) => place > index && isOwnWord(s, read));
  const [first] = later;
  const heard = first && first.own.split(/\s+/).length <= HEARD_WORDS && HEARD.test(first.own);
  return later.length - (heard ? 1 : 0);
}

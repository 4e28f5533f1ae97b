import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { GateFinding } from '@/lib/core/domain/brief';
import { CardFoot } from './card';
import { gateActs } from './gate-acts';
import { GateRows, GateState, gateIcon } from './gate-rows';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** Why nothing goes out. A stop has no way past it here: only its own act. */
export function StopRows({ state, acts }: Props) {
  const { brief, thread } = state;
  const open = usePanelStore((panel) => panel.open);
  const all = gateActs(brief, acts, open);
  const held = brief.deal?.people.some((person) => person.suppressed !== null) ?? false;
  const [read] = brief.stops.flatMap(wordsOf);
  return (
    <>
      <GateRows
        thread={thread}
        onShow={(evidence) => acts.showEvidence(evidence)}
        rows={brief.stops.map((stop) => {
          const act = all.find((candidate) => candidate.key === stop.gate);
          return {
            key: stop.gate,
            icon: gateIcon(stop.gate),
            name: stop.message,
            short: stop.label,
            evidence: stop.evidence[0] ?? null,
            act:
              stop.gate === 'suppressed' || (held && act?.label === 'Suppress') ? (
                <GateState>Suppressed</GateState>
              ) : (
                act && <Button onClick={act.perform}>{act.label}</Button>
              ),
          };
        })}
      />
      {read && (
        <CardFoot>
          <span>Read wrongly?</span>
          <span className="end">
            <LinkButton onClick={() => acts.correct({ words: read, is: false })}>Not a stop</LinkButton>
          </span>
        </CardFoot>
      )}
    </>
  );
}

/** The words a stop was read in; a stop that rests on a record is lifted where it was set. */
function wordsOf({ evidence: [first] }: GateFinding) {
  return first?.kind === 'quote' ? [{ messageId: first.messageId, quote: first.quote }] : [];
}

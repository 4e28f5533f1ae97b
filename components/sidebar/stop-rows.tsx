import { Button } from '@/components/ui/button';
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
  return (
    <GateRows
      thread={thread}
      onShow={(evidence) => acts.showEvidence(evidence)}
      rows={brief.stops.map((stop) => {
        const act = all.find((candidate) => candidate.key === stop.gate);
        return {
          key: stop.gate,
          icon: gateIcon(stop.gate),
          name: stop.message,
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
  );
}

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import type { GateFinding } from '@/lib/core/domain/brief';
import { gateActs } from './gate-acts';
import { GateRows, GateState, gateIcon } from './gate-rows';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { firstName } from './say';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** What a named person looks at first: ask them in one act, then note their answer. */
export function ReviewRows({ state, acts }: Props) {
  const { brief, thread } = state;
  const open = usePanelStore((panel) => panel.open);
  const all = gateActs(brief, acts, open);
  return (
    <GateRows
      thread={thread}
      onShow={(evidence) => acts.showEvidence(evidence)}
      rows={brief.reviews.map((review) => {
        const act = all.find((candidate) => candidate.key === review.gate);
        return {
          key: review.gate,
          icon: gateIcon(review.gate),
          name: review.message,
          short: review.label,
          evidence: review.evidence[0] ?? null,
          act: act ? (
            <Button onClick={act.perform}>{act.label}</Button>
          ) : (
            <Answer finding={review} state={state} acts={acts} />
          ),
        };
      })}
    />
  );
}

/** The owner was asked: the rep notes what they said. */
function Answer({ finding, state, acts }: Props & { readonly finding: GateFinding }) {
  const row = state.records.reviews.find(
    (review) => review.gate === finding.gate && review.dealId === state.brief.deal?.id && review.status === 'open',
  );
  const name = finding.owner ? firstName(finding.owner.name) : 'The owner';
  if (finding.review === 'cleared') return <GateState>{name} said yes</GateState>;
  if (finding.review === 'refused') return <GateState done={false}>{name} said no</GateState>;
  if (!row) return <GateState done={false}>Asked</GateState>;
  const request = `${finding.message} ${finding.fix} (${state.brief.subject})`;
  return (
    <Menu
      name={`Answer of ${name}`}
      items={[
        { id: 'yes', label: `${name} said yes`, onPick: () => acts.settleReview(row, 'cleared', 'Yes, by hand.') },
        { id: 'no', label: `${name} said no`, onPick: () => acts.settleReview(row, 'refused', 'No, by hand.') },
        { id: 'copy', label: 'Copy the request', rule: true, onPick: () => acts.copy(request, 'Request copied.') },
      ]}
      trigger={({ onKeyDown, ...props }) => (
        <Button look="quiet" {...props} onKeyDown={onKeyDown}>
          {name} asked
          <Icon name="down" size={12} />
        </Button>
      )}
    />
  );
}

import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { dayOf, sayDay } from '@/lib/core/domain/instant';
import type { ValueLog } from '@/lib/core/domain/records';
import { LedgerRow, Line } from './ledger-row';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { firstName, today } from './say';

/** The last useful thing sent, seen before the next draft so that nothing goes out twice. */
export function ValueRow({ state, acts }: { readonly state: ReadyState; readonly acts: PanelActs }) {
  const open = usePanelStore((panel) => panel.open);
  const { deal } = state.brief;
  const last = deal?.lastValue ?? null;
  const proposed = state.proposedValues[0];
  const to = buyersOf(state);
  return (
    <LedgerRow label="Value" tall line>
      {proposed && (
        <Line>
          <span className="clip" title={`You just sent ${proposed.name}`}>
            <b>{proposed.name}</b> <span className="sub">just sent</span>
          </span>
          <span className="end">
            <Button onClick={() => acts.logValue(proposed.id, proposed.name, to)}>Log it</Button>
          </span>
        </Line>
      )}
      <Line>
        <LastValue last={last} state={state} />
        <span className="end">
          <LinkButton title="Log value (V)" aria-label="Log value" onClick={() => open('value')}>
            Log<span className="wide"> value</span>
          </LinkButton>
        </span>
      </Line>
    </LedgerRow>
  );
}

export function LastValue({ last, state }: { readonly last: ValueLog | null; readonly state: ReadyState }) {
  if (!last) return <span className="sub">Nothing sent yet</span>;
  const { rep } = state.records;
  const says = `${sayRecipients(last, state)}, ${sayDay(dayOf(last.at, rep.zone), today(state.brief, state.records))}`;
  return (
    <span className="clip" title={`${last.name} ${says}`}>
      <b>{last.name}</b> <span className="sub">{says}</span>
    </span>
  );
}

function sayRecipients(last: ValueLog, state: ReadyState): string {
  const [first, ...others] = last.to;
  if (!first) return 'to nobody named';
  const known = state.brief.deal?.people.find((person) => person.email === first)?.name ?? first;
  return `to ${firstName(known)}${others.length > 0 ? ` +${others.length}` : ''}`;
}

/** Everyone of the buyer on this thread who may be written to. */
export function buyersOf(state: ReadyState) {
  const here = state.brief.deal?.people.filter((person) => person.here && !person.suppressed) ?? [];
  return here.map((person) => person.email);
}

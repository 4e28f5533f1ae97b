import { DecisionLadder } from '@/components/sidebar/decision-ladder';
import { sayMoney } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { Meter } from '@/components/ui/meter';
import { Segmented } from '@/components/ui/segmented';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { StepProgress } from '@/lib/core/domain/records';
import { ladderRungs } from '@/lib/core/momentum/insight/ladder-rungs';
import { DealCard } from './deal-card';
import styles from './deal-page.module.css';
import type { DealPageActs } from './deal-page-acts';
import { useDealPage } from './deal-page-store';
import type { DealView } from './deal-view';

const cx = classes(styles);

type Props = { readonly view: DealView; readonly today: Day; readonly acts: DealPageActs };

/** The buyer's decision that is open now, and what it waits for: windows, procurement, legal, re-entry. */
export function DealFacts({ view, today, acts }: Props) {
  const { deal, line, reentry } = view;
  const open = useDealPage((ui) => ui.open);
  const { valueAtRisk } = line;
  return (
    <DealCard title="Decision">
      {deal.outcome === 'open' && (
        <DecisionLadder ladder={{ rungs: ladderRungs(line.stage?.decision), freshness: freshnessOf(line) }} />
      )}
      <dl className={cx('facts')}>
        <dt>Quiet</dt>
        <dd>
          <Quiet line={line} />
        </dd>
        <dt>Budget window</dt>
        <dd>
          {sayWindow(deal.budgetWindow, today)}
          <LinkButton onClick={() => open('budget')} aria-label="Set the budget window">
            Set
          </LinkButton>
        </dd>
        <dt>Decision window</dt>
        <dd>
          {sayWindow(deal.decisionWindow, today)}
          <LinkButton onClick={() => open('decision')} aria-label="Set the decision window">
            Set
          </LinkButton>
        </dd>
        <dt>Procurement</dt>
        <dd>
          <Progress name="Procurement" value={deal.procurement} onSet={(to) => acts.setProgress('procurement', to)} />
        </dd>
        <dt>Legal</dt>
        <dd>
          <Progress name="Legal" value={deal.legal} onSet={(to) => acts.setProgress('legal', to)} />
        </dd>
        <DatedFact name="Close date" day={deal.closeDate} today={today} />
        <DatedFact name="Expires" day={deal.expires} today={today} />
        {deal.agreedTerms && (
          <>
            <dt>Agreed terms</dt>
            <dd>{deal.agreedTerms}</dd>
          </>
        )}
        {valueAtRisk !== null && deal.amount && (
          <>
            <dt>Value at risk</dt>
            <dd>
              {sayMoney({ ...deal.amount, amount: valueAtRisk })}
              <span className="sub">an estimate</span>
            </dd>
          </>
        )}
        {reentry && (
          <>
            <dt>Comes back</dt>
            <dd>{reentry}</dd>
          </>
        )}
      </dl>
    </DealCard>
  );
}

function freshnessOf({ quiet, window, parked }: DealView['line']): number | null {
  return quiet === null || parked ? null : Math.max(0, Math.round((1 - quiet / window) * 100) / 100);
}

function Quiet({ line: { quiet, window, parked, summary } }: { readonly line: DealView['line'] }) {
  if (parked || summary.outcome !== 'open') return <span className="dim">The clock is stopped</span>;
  if (quiet === null) return <span className="dim">No two-way contact is known</span>;
  const days = `${quiet} of ${window} days`;
  return (
    <>
      <Meter value={quiet} of={window} says={`${days} since two-way contact`} />
      {days}
    </>
  );
}

type DayProps = { readonly name: string; readonly day: Day | null; readonly today: Day };

function DatedFact({ name, day, today }: DayProps) {
  return (
    day && (
      <>
        <dt>{name}</dt>
        <dd className={cx(day < today && 'late')}>{sayDay(day, today)}</dd>
      </>
    )
  );
}

type ProgressProps = {
  readonly name: string;
  readonly value: StepProgress;
  readonly onSet: (to: StepProgress) => void;
};

function Progress({ name, value, onSet }: ProgressProps) {
  return (
    <Segmented
      name={name}
      value={value}
      onChange={onSet}
      options={[
        { value: 'none', label: 'None' },
        { value: 'ahead', label: 'Ahead' },
        { value: 'running', label: 'Running' },
        { value: 'done', label: 'Done' },
      ]}
    />
  );
}

function sayWindow(window: { readonly from: Day; readonly to: Day } | null, today: Day): string {
  return window ? `${sayDay(window.from, today)} to ${sayDay(window.to, today)}` : 'Not known';
}

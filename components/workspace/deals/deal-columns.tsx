import type { ReactNode } from 'react';
import { roleNames, sayMoney, stateNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { Meter } from '@/components/ui/meter';
import type { OwnerId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type { BreachAct } from '@/lib/core/measures/breaches/breach';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { SortBy } from '@/lib/core/measures/lists/sort-lines';
import styles from './deal-grid.module.css';
import { sayBreach, sayNext } from './say-line';

const cx = classes(styles);

export type CellContext = { readonly today: Day; readonly ownerName: (id: OwnerId) => string };
export type DealColumn = {
  readonly id: SortBy;
  readonly head: string;
  /** More about the column, for its title. */
  readonly about?: string;
  /** Smallest width in pixels; those that grow share what is left. */
  readonly min: number;
  readonly grow?: number;
  /** Columns that do not fit leave in this order, the highest first; 0 = always there. */
  readonly leaves: number;
  /** Where a first press on the head begins. */
  readonly down: boolean;
  readonly cell: (line: DealLine, context: CellContext) => ReactNode;
};

/** The next scheduled interaction first: what a manager asks for (S2-43). */
export const dealColumns: readonly DealColumn[] = [
  { id: 'next', head: 'Next scheduled', min: 118, leaves: 0, down: false, cell: nextCell },
  { id: 'deal', head: 'Deal', min: 184, grow: 1.1, leaves: 0, down: false, cell: dealCell },
  { id: 'breach', head: 'Rule breach, worst first', min: 196, grow: 1.2, leaves: 0, down: true, cell: breachCell },
  {
    id: 'stage',
    head: 'Stage',
    min: 112,
    leaves: 3,
    down: false,
    cell: ({ stage, summary }) => stage?.name ?? summary.stage,
  },
  {
    id: 'quiet',
    head: 'Quiet, days',
    about: 'Days since two-way contact, of those the stage allows',
    min: 100,
    leaves: 0,
    down: true,
    cell: quietCell,
  },
  {
    id: 'dwell',
    head: 'In stage',
    about: 'Days in this stage',
    min: 64,
    leaves: 6,
    down: true,
    cell: ({ dwell }) => (dwell === null ? <Nothing /> : `${dwell} d`),
  },
  { id: 'state', head: 'State', min: 78, leaves: 1, down: true, cell: ({ state }) => <StateFace state={state} /> },
  { id: 'roles', head: 'Missing roles', min: 124, leaves: 7, down: true, cell: rolesCell },
  {
    id: 'risk',
    head: 'At risk, est.',
    about: 'An estimate, for long deals only: the amount while no milestone is ahead',
    min: 88,
    leaves: 5,
    down: true,
    cell: riskCell,
  },
  {
    id: 'owner',
    head: 'Owner',
    min: 66,
    leaves: 4,
    down: false,
    cell: ({ summary }, { ownerName }) => ownerName(summary.ownerId),
  },
  {
    id: 'amount',
    head: 'Amount',
    min: 92,
    leaves: 0,
    down: true,
    cell: ({ summary }) => (summary.amount ? sayMoney(summary.amount) : <Nothing />),
  },
];

const CHECK = 36;
const SIDES = 20;

/** Those that fit into the width, in their order; the one that orders the list is always among them. */
export function columnsFor(width: number, by: SortBy): readonly DealColumn[] {
  let shown = dealColumns;
  const leaving = dealColumns
    .filter(({ id, leaves }) => leaves > 0 && id !== by)
    .toSorted((a, b) => b.leaves - a.leaves);
  for (const one of leaving) {
    if (shown.reduce((sum, { min }) => sum + min, CHECK + SIDES) <= width) break;
    shown = shown.filter((column) => column !== one);
  }
  return shown;
}

/** For `grid-template-columns`. */
export function tracksOf(columns: readonly DealColumn[]): string {
  return [`${CHECK}px`, ...columns.map(({ min, grow }) => `minmax(${min}px, ${grow ? `${grow}fr` : `${min}px`})`)].join(
    ' ',
  );
}

function nextCell(line: DealLine, { today }: CellContext): ReactNode {
  const says = sayNext(line, today);
  if (line.summary.outcome !== 'open') return <span className="dim">{says}</span>;
  return line.next ? (
    <span className={cx(line.next.late && 'late', 'clip')} title={line.next.name}>
      {says}
    </span>
  ) : (
    <span className={cx('none')}>
      <Icon name="gap" size={12} />
      {says}
    </span>
  );
}

function dealCell({ summary }: DealLine): ReactNode {
  return (
    <span className="clip" title={`${summary.company} ${summary.name}`}>
      <b>{summary.company || summary.name}</b> {summary.company && <span className="dim">{summary.name}</span>}
    </span>
  );
}

const icons: Readonly<Record<BreachAct, IconName>> = {
  answer: 'reply',
  'do-step': 'alert',
  'set-step': 'alert',
  'settle-review': 'review',
  'set-milestone': 'milestone',
  wake: 'wait',
  close: 'stop',
  'name-role': 'person',
  open: 'alert',
};

function breachCell(line: DealLine, { today }: CellContext): ReactNode {
  const [worst, ...others] = line.breaches;
  const hue = worst ? 'review' : line.parked ? 'wait' : line.summary.outcome === 'open' ? 'go' : 'none';
  const icon = worst ? icons[worst.act] : line.parked ? 'wait' : line.summary.outcome === 'open' ? 'check' : 'lock';
  const says = sayBreach(line, today);
  return (
    <span className={cx('breach')} data-hue={hue} title={line.breaches.map((one) => one.says).join('\n') || says}>
      <Icon name={icon} size={14} />
      <span className="clip">{says}</span>
      {others.length > 0 && (
        <span className="dim">
          +{others.length}
          <span className="vh"> more</span>
        </span>
      )}
    </span>
  );
}

function quietCell({ quiet, window, parked, summary }: DealLine): ReactNode {
  if (parked || summary.outcome !== 'open') return <span className="dim">Stopped</span>;
  if (quiet === null) return <span className="dim">Unknown</span>;
  return (
    <span className={cx('quiet')}>
      <Meter value={quiet} of={window} says={`${quiet} of ${window} days since two-way contact`} />
      <span aria-hidden="true">
        {quiet}/{window}
      </span>
    </span>
  );
}

export function StateFace({ state }: { readonly state: DealLine['state'] }) {
  return (
    <span className={cx('state', state)}>
      {state === 'recycle' ? <Icon name="loop" size={14} /> : <span className={cx('dot')} />}
      {stateNames[state]}
    </span>
  );
}

function rolesCell({ missingRoles }: DealLine): ReactNode {
  if (missingRoles.length === 0) return <Nothing />;
  const says = missingRoles.map((role) => roleNames[role]).join(', ');
  return (
    <span className="clip" title={says}>
      {says}
    </span>
  );
}

function riskCell({ valueAtRisk, summary }: DealLine): ReactNode {
  if (valueAtRisk === null || !summary.amount) return <Nothing />;
  return sayMoney({ amount: valueAtRisk, currency: summary.amount.currency });
}

function Nothing() {
  return (
    <span className="dim">
      <span aria-hidden="true">–</span>
      <span className="vh">none</span>
    </span>
  );
}

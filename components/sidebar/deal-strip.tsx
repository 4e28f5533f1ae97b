import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { Meter } from '@/components/ui/meter';
import type { DealBrief } from '@/lib/core/domain/brief';
import type { StageId } from '@/lib/core/domain/ids';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { Stage } from '@/lib/core/policy/policy';
import styles from './deal-strip.module.css';
import { LedgerRow, Line } from './ledger-row';
import { sayMoney, sayShortDay } from './say';
import { type StateActs, StateMark } from './state-mark';

const cx = classes(styles);

type Props = {
  readonly deal: DealBrief;
  readonly stages: readonly Stage[];
  readonly today: Day;
  /** Said above the rows when they are not of this moment: `Last known, Tue 9 Jun`. */
  readonly asOf?: string;
  readonly onStage?: (stage: StageId) => void;
  readonly stateActs?: StateActs;
};

/** Stage, state, silence, amount, milestone. */
export function DealStrip({ deal, stages, today, asOf, onStage, stateActs }: Props) {
  return (
    <LedgerRow label="Deal" tall>
      {asOf && <p className="sub">{asOf}</p>}
      <Line>
        <StageChip deal={deal} stages={stages} onStage={onStage} />
        <span className="end">
          <StateMark state={deal.state} why={deal.stateWhy} mode={deal.mode} acts={stateActs} />
        </span>
      </Line>
      <Line>
        <Quiet deal={deal} today={today} />
        <span className={cx('end amount')}>{deal.amount ? sayMoney(deal.amount) : <NoAmount />}</span>
      </Line>
      <Line>
        <span className={cx('fact')}>
          <Icon name="milestone" size={14} />
          <b className="clip" title={deal.milestone?.name}>
            {deal.milestone?.name ?? 'No milestone'}
          </b>
        </span>
        <span className={cx('sub end nw', deal.milestone?.late && 'late')}>
          {deal.milestone && `${deal.milestone.late ? 'stalled, ' : ''}${sayDay(deal.milestone.due, today)}`}
        </span>
      </Line>
    </LedgerRow>
  );
}

function NoAmount() {
  return <span className="sub">no amount</span>;
}

function StageChip({
  deal,
  stages,
  onStage,
}: Pick<Props, 'deal' | 'stages'> & { onStage: Props['onStage'] | undefined }) {
  const { stage } = deal;
  const face = (
    <>
      {stage && (
        <span className={cx('stage')} aria-hidden="true">
          {Array.from({ length: stage.of }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no other identity
            <i key={index} className={cx(index <= stage.index && 'on')} />
          ))}
        </span>
      )}
      <span className="clip">{stage?.name ?? 'No stage'}</span>
      <span className={cx('down')}>
        <Icon name="down" size={12} />
      </span>
    </>
  );
  if (!onStage) return <span className={cx('chip')}>{face}</span>;
  return (
    <Menu
      name="Stage"
      items={stages.map((candidate) => ({
        id: candidate.id,
        label: candidate.name,
        checked: candidate.id === stage?.id,
        onPick: () => candidate.id !== stage?.id && onStage(candidate.id),
      }))}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          className={cx('chip')}
          aria-label={stage ? `Stage: ${stage.name}, ${stage.index + 1} of ${stage.of}` : 'Stage: none'}
          title="Change the stage"
        >
          {face}
        </button>
      )}
    />
  );
}

/** Fills with silence: empty is healthy. A parked deal has no clock, not an empty bar. */
function Quiet({ deal, today }: { readonly deal: DealBrief; readonly today: Day }) {
  const { quiet, window, stopped } = deal.momentum;
  if (stopped !== null) {
    return (
      <span className={cx('fact')}>
        <Icon name="pause" size={14} />
        <span className="clip">Clock stopped{stopped !== 'for-good' && ` until ${sayShortDay(stopped, today)}`}</span>
      </span>
    );
  }
  if (quiet === null) {
    return (
      <span className={cx('fact')}>
        <Icon name="gap" size={14} />
        <span className="clip">No contact known</span>
      </span>
    );
  }
  const days = `${quiet} of ${window} days`;
  return (
    <span className={cx('fact')}>
      <Meter value={quiet} of={window} says={`${days} since two-way contact`} />
      <span>
        <span className="hide-s">Quiet </span>
        <b>{days}</b>
      </span>
    </span>
  );
}

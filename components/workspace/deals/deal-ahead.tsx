import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { Milestone, NextStep } from '@/lib/core/domain/records';
import { needsStepAfter } from '@/lib/core/momentum/needs-step-after';
import type { WorkspaceData } from '../workspace-store';
import { DealCard } from './deal-card';
import styles from './deal-page.module.css';
import type { DealPageActs } from './deal-page-acts';
import { useDealPage } from './deal-page-store';
import type { DealView } from './deal-view';
import { namesOfOwners } from './say-line';

const cx = classes(styles);

type Props = { readonly view: DealView; readonly data: WorkspaceData; readonly acts: DealPageActs };

/** The one next step, and the checkpoints still to come. */
export function DealAhead({ view, data, acts }: Props) {
  const { deal, records } = view;
  const open = useDealPage((ui) => ui.open);
  const step = records.nextSteps.find(({ dealId, status }) => dealId === deal.id && status === 'open') ?? null;
  const milestones = records.milestones
    .filter(({ dealId, done }) => dealId === deal.id && done === null)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <DealCard title="Next" act={<Button onClick={() => open('milestone')}>Add a milestone…</Button>}>
      <Step step={step} milestones={records.milestones} data={data} acts={acts} />
      {milestones.length > 0 && (
        <ul className={cx('list')} aria-label="Milestones ahead">
          {milestones.map((milestone) => (
            <li key={milestone.id}>
              <Icon name="milestone" size={14} />
              <span>
                {milestone.name}
                {milestone.objective && <span className="sub"> {milestone.objective}</span>}
              </span>
              <span className={cx('end nw', milestone.due < data.today && 'late')}>
                {sayWas(milestone.due, data.today)}
              </span>
              <Button onClick={() => acts.reach(milestone)} aria-label={`Reached: ${milestone.name}`}>
                Reached
              </Button>
            </li>
          ))}
        </ul>
      )}
    </DealCard>
  );
}

type StepProps = {
  readonly step: NextStep | null;
  readonly milestones: readonly Milestone[];
  readonly data: WorkspaceData;
  readonly acts: DealPageActs;
};

function Step({ step, milestones, data, acts }: StepProps) {
  const open = useDealPage((ui) => ui.open);
  if (!step) {
    return (
      <div className={cx('step')}>
        <p className={cx('none')}>
          <Icon name="gap" size={12} />
          No next step
        </p>
        <Button look="ink" onClick={() => open('step')}>
          Set the next step…
        </Button>
      </div>
    );
  }
  const asksNext = needsStepAfter(step, milestones);
  return (
    <div className={cx('step')}>
      <p>
        <b>{step.what}</b>{' '}
        <span className={cx('sub', step.due < data.today && 'late')}>
          {sayWas(step.due, data.today)}, {namesOfOwners(data.owners, data.rep)(step.ownerId)}
        </span>
      </p>
      <Button look="ink" onClick={() => (asksNext ? open('finish') : acts.endStep(step.id, 'done'))}>
        Done{asksNext && '…'}
      </Button>
      <Button onClick={() => open('step')}>Change…</Button>
    </div>
  );
}

function sayWas(due: Day, today: Day): string {
  return `${due < today ? 'was due' : 'by'} ${sayDay(due, today)}`;
}

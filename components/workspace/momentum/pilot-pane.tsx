import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { GoalBar } from './goal-bar';
import styles from './pilot-pane.module.css';
import { isFew, saySample, sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';

const cx = classes(styles);

export type ShownPilot = {
  readonly id: 'long-cycle' | 'leads';
  readonly name: string;
  /** Which deals, in words. */
  readonly who: string;
  readonly days: number;
  /** The day it is in; `null` = it has not begun. */
  readonly day: number | null;
  readonly deals: number;
  readonly bars: readonly ShownMeasure[];
};

type Props = {
  readonly pilot: ShownPilot;
  readonly onStart: () => void;
  readonly onOpen: (id: string) => void;
};

/** One pilot: its deals, its day, and how far it is from what it must reach. Its first figures are kept when it begins. */
export function PilotPane({ pilot: { id, name, who, days, day, deals, bars }, onStart, onOpen }: Props) {
  const over = day !== null && day > days;
  return (
    <section className={cx('pane')} aria-labelledby={`pilot-${id}`}>
      <div className={cx('head')}>
        <h3 id={`pilot-${id}`}>{name}</h3>
        <span className="sub end">
          {day === null ? 'Not begun' : over ? `Over, ${days} days` : `Day ${day} of ${days}`}
        </span>
      </div>
      <p className="sub">
        {deals.toLocaleString('en')} {deals === 1 ? 'deal' : 'deals'}: {who}
      </p>
      {bars.map(({ measure, now, dayOne }) => (
        <div key={measure.id} className={cx('bar')}>
          <p className={cx('words')}>
            <span>{measure.name}</span>
            <b>{sayValue(now.value, measure.unit)}</b>
          </p>
          {now.value !== null && <GoalBar value={now.value} goal={measure.goal} dayOne={dayOne} />}
          <p className={cx('words sub')}>
            <span>
              {saySample(measure, now)}
              {isFew(now) && ', too few to say much'}
              {measure.goal !== null &&
                now.value !== null &&
                (now.value >= measure.goal ? '. Reached.' : '. Not reached yet.')}
            </span>
            {now.cases.length > 0 && (
              <LinkButton
                aria-label={`${measure.name} in this pilot: show what is behind it`}
                onClick={() => onOpen(measure.id)}
              >
                Show {now.cases.length.toLocaleString('en')}
              </LinkButton>
            )}
          </p>
        </div>
      ))}
      {(day === null || over) && (
        <p className={cx('start')}>
          <Button onClick={onStart} off={deals === 0 && 'No deal of this kind is here.'}>
            {over ? 'Begin another' : 'Begin today'}
          </Button>
          <span className="sub">Keeps today’s figures as day one.</span>
        </p>
      )}
    </section>
  );
}

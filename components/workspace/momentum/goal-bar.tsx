import type { CSSProperties } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './tile.module.css';

const cx = classes(styles);
const percent = (share: number) => `${Math.round(share * 100)}%`;

type Props = { readonly value: number; readonly goal: number | null; readonly dayOne: number | null };

/** A share with where it stood on day one and where it should get to; the words beneath say the same. */
export function GoalBar({ value, goal, dayOne }: Props) {
  const says = [
    percent(value),
    goal !== null && `goal ${percent(goal)}`,
    dayOne !== null && `day one ${percent(dayOne)}`,
  ].filter(Boolean);
  return (
    <>
      <div className={cx('goal')} role="img" aria-label={says.join(', ')}>
        <i style={{ width: percent(value) }} />
        {dayOne !== null && <s style={{ left: percent(dayOne) }} />}
        {goal !== null && <u style={{ left: percent(goal) }} />}
      </div>
      {(goal !== null || dayOne !== null) && (
        <p className={cx('scale')} aria-hidden="true">
          {dayOne !== null && <span>Day 1 {percent(dayOne)}</span>}
          {goal !== null && (
            <span className={cx('at')} style={{ '--at': percent(goal) } as CSSProperties}>
              Goal {percent(goal)}
            </span>
          )}
        </p>
      )}
    </>
  );
}

import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Insight } from '@/lib/core/domain/brief';
import styles from './decision-ladder.module.css';

const cx = classes(styles);

const status = { settled: 'settled', open: 'open now', ahead: 'still ahead' } as const;

/** The buyer's decisions in their order, one of them open (S3-9), and how fresh that one still is (S3-5). */
export function DecisionLadder({ ladder }: { readonly ladder: NonNullable<Insight['ladder']> }) {
  return (
    <ol className={cx('ladder')}>
      {ladder.rungs.map((rung) => (
        <li key={rung.decision} className={cx('rung', rung.status)}>
          <span className={cx('mark')} aria-hidden="true">
            {rung.status === 'settled' && <Icon name="check" size={12} />}
          </span>
          <span>
            {rung.says}
            <span className="vh"> {status[rung.status]}</span>
            {rung.status === 'open' && ladder.freshness !== null && (
              <span className="sub"> {Math.round(ladder.freshness * 100)} % of its window left</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

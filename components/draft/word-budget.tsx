import type { CSSProperties } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './word-budget.module.css';

const cx = classes(styles);

type Props = {
  readonly words: number;
  readonly cap: number;
  readonly attempt: number;
  /** By attempt, first first: later mails get shorter, never more pressing. */
  readonly budgets: readonly number[];
  readonly asks: number | null;
};

export function WordBudget({ words, cap, attempt, budgets, asks }: Props) {
  const highest = Math.max(...budgets, 1);
  return (
    <div className={cx('foot')}>
      <span className={cx('steps')} role="img" aria-label={`Word budget by attempt: ${budgets.join(', ')}`}>
        {budgets.map((budget, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no other identity
            key={index}
            className={cx(index === Math.min(attempt, budgets.length) - 1 && 'on')}
            style={{ '--h': budget / highest } as CSSProperties}
          />
        ))}
      </span>
      <span>
        <b className={cx(words > cap && 'over')}>{words}</b> of {cap} words
      </span>
      <span className="end">{asks !== null && `${asks} ${asks === 1 ? 'ask' : 'asks'}`}</span>
    </div>
  );
}

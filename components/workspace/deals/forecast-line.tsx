import { sayMoney } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import type { ForecastPart } from '@/lib/core/measures/lists/forecast-split';
import styles from './deals-view.module.css';

const cx = classes(styles);

/** Dormant deals distort a forecast: their amount stands apart (S2-13). */
export function ForecastLine({ parts }: { readonly parts: readonly ForecastPart[] }) {
  if (parts.length === 0) return null;
  return (
    <p className={cx('forecast')} title="Momentum: two-way contact within the stage’s window, and no pause.">
      {parts.slice(0, MOST).map(({ currency, moving, still, movingDeals, stillDeals }) => (
        <span key={currency}>
          <b>{sayMoney({ amount: moving, currency })}</b> with momentum{' '}
          <span className="dim">({sayDeals(movingDeals)})</span>, <b>{sayMoney({ amount: still, currency })}</b> without{' '}
          <span className="dim">({sayDeals(stillDeals)})</span>
        </span>
      ))}
      {parts.length > MOST && <span className="dim">and {parts.length - MOST} more currencies</span>}
    </p>
  );
}

const MOST = 2;

function sayDeals(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'deal' : 'deals'}`;
}

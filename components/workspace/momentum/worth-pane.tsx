import { useState } from 'react';
import { sayMoney } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { NumberField } from '@/components/ui/number-field';
import { worthOfFollowUp } from '@/lib/core/measures/worth-of-follow-up';
import styles from './pilot-pane.module.css';

const cx = classes(styles);

/** What an assumption would come to with one's own numbers; it stays an assumption (S2-40). */
export function WorthPane({ currency }: { readonly currency: string }) {
  const [worth, setWorth] = useState({ leads: 200, percent: 20, amount: 30_000 });
  const { leads, percent, amount } = worth;
  const known = [leads, percent, amount].every((value) => value >= 0) && percent <= 100;
  const [low, high] = worthOfFollowUp({ leads, winRate: percent / 100, amount });
  const figure = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  const money = (value: number) => sayMoney({ amount: Math.round(value), currency });
  const fields = [
    ['leads', 'Leads a year'],
    ['percent', 'Of them won, in percent'],
    ['amount', `A won deal brings, in ${currency}`],
  ] as const;
  return (
    <section className={cx('pane screen')} aria-labelledby="worth">
      <div className={cx('head')}>
        <h3 id="worth">If steadier follow-up won more</h3>
      </div>
      <p className="sub">
        An assumption of the brief this is built from, not a finding: 5 to 10 % more of the deals are won. Put in your
        own numbers.
      </p>
      <div className={cx('worth')}>
        {fields.map(([id, label]) => (
          <div key={id}>
            <span aria-hidden="true">{label}</span>
            <NumberField
              wide
              name={label}
              value={worth[id]}
              onChange={(value) => setWorth({ ...worth, [id]: value })}
            />
          </div>
        ))}
      </div>
      {known && low && high ? (
        <p role="status">
          Then <b>{`${figure(low.won)} to ${figure(high.won)}`}</b> deals more a year, {money(low.amount)} to{' '}
          {money(high.amount)}: as many as {`${figure(low.leads)} to ${figure(high.leads)}`} more leads would bring.
        </p>
      ) : (
        <p role="status">Whole numbers, and no more than 100 percent.</p>
      )}
    </section>
  );
}

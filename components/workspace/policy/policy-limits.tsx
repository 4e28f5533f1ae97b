import { sayMoney } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './policy-page.module.css';

const cx = classes(styles);

/** The few numbers that hold for every deal. */
export function PolicyLimits({ policy }: { readonly policy: Policy }) {
  return (
    <section className={cx('card')} aria-labelledby="policy-limits">
      <h2 id="policy-limits">Limits</h2>
      <dl className={cx('limits')}>
        {limitsOf(policy).map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function limitsOf(policy: Policy): readonly (readonly [string, string])[] {
  const { wordBudgets, maxAttempts, highValueFrom, highValueBy, answerWithinDays, longCycle, retentionDays } = policy;
  const amounts = Object.entries(highValueBy).map(([currency, amount]) => sayMoney({ amount, currency }));
  const active = policy.triggers.filter((one) => one.active).map(({ label }) => label);
  return [
    ['Words in the 1st, 2nd, 3rd … mail', wordBudgets.join(', ')],
    ['Mails without an answer, then the owner looks', String(maxAttempts)],
    [
      'High value from',
      [...amounts, `${highValueFrom.toLocaleString('en')} in any ${amounts.length > 0 ? 'other ' : ''}currency`].join(
        ', ',
      ),
    ],
    ['An answer is late after', answerWithinDays === 1 ? '1 day' : `${answerWithinDays} days`],
    [
      'Long cycle by age',
      longCycle.byAge ? `above the median of ${longCycle.minDeals} deals, from ${longCycle.minAgeDays} days on` : 'off',
    ],
    ['What opens a draft', active.length > 0 ? active.join(', ') : 'every reason'],
    ['Stored words go after', `${retentionDays.quotes} days for quotes, ${retentionDays.drafts} for drafts`],
  ];
}

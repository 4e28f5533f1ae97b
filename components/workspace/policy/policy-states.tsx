import { stateNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import type { DealState, OwnerDuty } from '@/lib/core/domain/records';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './policy-page.module.css';

const cx = classes(styles);

const order: readonly DealState[] = ['hot', 'warm', 'recycle'];
const duties: Readonly<Record<OwnerDuty, string>> = {
  account: 'Account owner',
  price: 'Price owner',
  terms: 'Terms owner',
  procurement: 'Procurement owner',
  executive: 'Executive owner',
};

/** What each state asks for, by when, and who takes over: three by three (S3-38…40). */
export function PolicyStates({ states }: Pick<Policy, 'states'>) {
  return (
    <section className={cx('card wide')} aria-labelledby="policy-states">
      <h2 id="policy-states">States</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">What is done</th>
            <th scope="col">By when</th>
            <th scope="col">Left undone for</th>
            <th scope="col">Then</th>
            <th scope="col">Goes to</th>
          </tr>
        </thead>
        <tbody>
          {order.map((state) => {
            const { action, withinDays, escalation, escalateAfterDays, escalateTo } = states[state];
            return (
              <tr key={state}>
                <th scope="row">{stateNames[state]}</th>
                <td>{action}</td>
                <td>within {daysOf(withinDays)}</td>
                <td>{daysOf(escalateAfterDays)} more</td>
                <td>{escalation}</td>
                <td>{duties[escalateTo]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function daysOf(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

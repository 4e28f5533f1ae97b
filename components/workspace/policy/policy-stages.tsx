import { decisionNames, roleNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import type { Stage } from '@/lib/core/policy/policy';
import styles from './policy-page.module.css';

const cx = classes(styles);

/** Every stage: what the buyer decides, how long silence may last, who must be known, what must be true before it ends. */
export function PolicyStages({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <section className={cx('card wide')} aria-labelledby="policy-stages">
      <h2 id="policy-stages">Stages</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">The buyer asks</th>
            <th scope="col">Silent days</th>
            <th scope="col">Long cycle</th>
            <th scope="col">Needs</th>
            <th scope="col">Before it moves on</th>
            <th scope="col">When they hesitate</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.id}>
              <th scope="row">{stage.name}</th>
              <td>{decisionNames[stage.decision]}</td>
              <td>{stage.maxSilentDays}</td>
              <td>{stage.maxSilentDaysLong}</td>
              <td>{stage.requiredRoles.map((role) => roleNames[role]).join(', ') || 'No role'}</td>
              <td>
                {stage.exitCriteria.length === 0 ? (
                  <span className="dim">Nothing is written down</span>
                ) : (
                  stage.exitCriteria.join('; ')
                )}
              </td>
              <td>{stage.hesitation.play}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

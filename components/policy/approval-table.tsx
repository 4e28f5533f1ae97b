import { classes } from '@/components/ui/cx';
import styles from './policy.module.css';
import type { PolicyLook } from './policy-view';

const cx = classes(styles);

/** Which change needs whose word (S0-72). Read here, changed in the file. */
export function ApprovalTable({ approvals }: Pick<PolicyLook, 'approvals'>) {
  return (
    <details className={cx('more part')}>
      <summary>Who decides what: {approvals.length}</summary>
      <table className={cx('table')}>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Needs the word of</th>
          </tr>
        </thead>
        <tbody>
          {approvals.map(({ what, who }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

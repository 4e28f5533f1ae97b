import { classes } from '@/components/ui/cx';
import { ApprovalRows } from './approval-rows';
import styles from './policy.module.css';
import type { PolicyLook } from './policy-view';

const cx = classes(styles);

/** Who decides what, unfolded on demand. Read here, changed in the file. */
export function ApprovalTable({ approvals }: Pick<PolicyLook, 'approvals'>) {
  return (
    <details className={cx('more part')}>
      <summary>Who decides what: {approvals.length}</summary>
      <ApprovalRows approvals={approvals} className={cx('table')} />
    </details>
  );
}

import type { ReactNode } from 'react';
import { classes } from './cx';
import styles from './field.module.css';

const cx = classes(styles);

type Props = {
  readonly label: string;
  readonly children: ReactNode;
  /** The id of the one control inside; without it the label is only seen, and the control names itself. */
  readonly htmlFor?: string;
  readonly wide?: boolean;
};

/** Label column and control, as in the ledger rows. */
export function Field({ label, htmlFor, wide, children }: Props) {
  return (
    <div className={cx('field', wide && 'wideField')}>
      {htmlFor ? (
        <label className={cx('label')} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className={cx('label')} aria-hidden="true">
          {label}
        </span>
      )}
      <div>{children}</div>
    </div>
  );
}

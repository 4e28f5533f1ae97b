import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './ledger-row.module.css';

const cx = classes(styles);

type Props = {
  readonly label: string;
  readonly tall?: boolean;
  /** One line: its label stays beside it in the narrowest panel too. */
  readonly line?: boolean;
  readonly children: ReactNode;
};

/** Next, Deal, People, Value: the same place and order in every state, so that the eye learns one map. */
export function LedgerRow({ label, tall, line, children }: Props) {
  return (
    <section className={cx('row', tall && 'tall', line && 'single')} aria-label={label}>
      <h2 className={cx('label')}>{label}</h2>
      <div>{children}</div>
    </section>
  );
}

export function Line({ children }: { readonly children: ReactNode }) {
  return <div className={cx('line')}>{children}</div>;
}

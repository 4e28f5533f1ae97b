import { type ReactNode, useId } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './data.module.css';

const cx = classes(styles);

type Props = {
  readonly title: string;
  readonly says: string;
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
};

/** One thing that can be done with the data: what it is, what it found, its acts. */
export function DataCard({ title, says, acts, children }: Props) {
  const heading = useId();
  return (
    <section className={cx('card')} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="sub">{says}</p>
      {children}
      {acts && <div className={cx('acts')}>{acts}</div>}
    </section>
  );
}

import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './view-head.module.css';

const cx = classes(styles);

type Props = {
  readonly title: string;
  /** What there is, in one line. */
  readonly says?: string;
  /** Filters and acts of the view. */
  readonly children?: ReactNode;
};

/** The head of a view: its name, what there is, and what can be done with all of it. */
export function ViewHead({ title, says, children }: Props) {
  return (
    <header className={cx('head')}>
      <div className={cx('words')}>
        <h1 className={cx('title')}>{title}</h1>
        {says && <p className="sub">{says}</p>}
      </div>
      {children && <div className={cx('acts')}>{children}</div>}
    </header>
  );
}

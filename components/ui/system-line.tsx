import type { ReactNode } from 'react';
import { classes } from './cx';
import { Icon, type IconName } from './icon';
import styles from './system-line.module.css';

const cx = classes(styles);

type Props = { readonly icon: IconName; readonly act?: ReactNode; readonly children: ReactNode };

/** One quiet line of what is true, with what can be done about it. */
export function SystemLine({ icon, act, children }: Props) {
  return (
    <p className={cx('line')}>
      <Icon name={icon} size={14} />
      <span>{children}</span>
      {act && <span className={cx('act')}>{act}</span>}
    </p>
  );
}

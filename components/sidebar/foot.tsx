import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './foot.module.css';

const cx = classes(styles);

/** The promise, where there is no card to finish. */
export function Foot() {
  return (
    <p className={cx('promise')}>
      <Icon name="lock" size={14} />
      Mail text stays in this browser. Nothing is ever sent.
    </p>
  );
}

import styles from './alert-line.module.css';
import { Button } from './button';
import { classes } from './cx';
import { Icon } from './icon';

const cx = classes(styles);

type Props = { readonly says: string; readonly onAgain?: () => void };

/** What failed, where it failed; with `onAgain` also the way on. */
export function AlertLine({ says, onAgain }: Props) {
  return (
    <div role="alert">
      <p className={cx('alert')}>
        <Icon name="alert" />
        <span>{says}</span>
      </p>
      {onAgain && (
        <div className={cx('act')}>
          <Button tall onClick={onAgain}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

import { Button } from './button';
import { classes } from './cx';
import styles from './progress-line.module.css';

const cx = classes(styles);

type Props = {
  readonly says: string;
  /** Names the bar for a screen reader, e.g. `Deals looked at`. */
  readonly label: string;
  readonly done: number;
  readonly of: number;
  readonly note?: string;
  readonly onCancel: () => void;
};

/** Long work in figures, with its Cancel. */
export function ProgressLine({ says, label, done, of, note, onCancel }: Props) {
  return (
    <div>
      <p role="status">{says}</p>
      <progress className={cx('bar')} max={Math.max(1, of)} value={done} aria-label={label} />
      {note !== undefined && <p className="sub">{note}</p>}
      <Button tall onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

import { classes } from './cx';
import styles from './text-field.module.css';

const cx = classes(styles);

type Props = {
  readonly name: string;
  /** `YYYY-MM-DD` or empty. */
  readonly value: string;
  readonly min?: string;
  readonly id?: string;
  readonly onChange: (value: string) => void;
};

/** The browser's own date field: it knows the rep's calendar, keyboard and screen reader. */
export function DayField({ name, value, min, id, onChange }: Props) {
  return (
    <input
      type="date"
      id={id}
      className={cx('input')}
      aria-label={name}
      value={value}
      min={min}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

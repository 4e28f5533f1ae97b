import { useId } from 'react';
import { classes } from './cx';
import styles from './segmented.module.css';

const cx = classes(styles);

type Option<T extends string> = { readonly value: T; readonly label: string; readonly off?: string };
type Props<T extends string> = {
  readonly name: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
};

/** One of a few, side by side. Native radios underneath: arrows and screen readers work as everywhere. */
export function Segmented<T extends string>({ name, value, options, onChange }: Props<T>) {
  const group = useId();
  return (
    <fieldset className={cx('seg')}>
      <legend className="vh">{name}</legend>
      {options.map((option) => (
        <label key={option.value} className={cx('option')} title={option.off}>
          <input
            type="radio"
            className="vh"
            name={group}
            value={option.value}
            checked={option.value === value}
            disabled={option.off !== undefined}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

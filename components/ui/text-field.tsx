import type { InputHTMLAttributes, Ref } from 'react';
import { classes } from './cx';
import styles from './text-field.module.css';

const cx = classes(styles);

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'onChange' | 'value'> & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
};

export function TextField({ onChange, ...rest }: Props) {
  return (
    <input
      type="text"
      autoComplete="off"
      {...rest}
      className={cx('input')}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}

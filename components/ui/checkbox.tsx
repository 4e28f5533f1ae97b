import type { ReactNode } from 'react';
import styles from './checkbox.module.css';
import { classes } from './cx';
import { Icon } from './icon';

const cx = classes(styles);

type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

export function Checkbox({ checked, onChange, children }: Props) {
  return (
    <label className={cx('check')}>
      <input type="checkbox" className="vh" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className={cx('box')}>{checked && <Icon name="check" size={12} />}</span>
      {children}
    </label>
  );
}

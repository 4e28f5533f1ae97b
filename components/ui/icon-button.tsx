import type { ButtonHTMLAttributes, Ref } from 'react';
import { classes } from './cx';
import { Icon, type IconName } from './icon';
import styles from './icon-button.module.css';

const cx = classes(styles);

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> & {
  readonly icon: IconName;
  readonly name: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ icon, name, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={cx('iconButton')} aria-label={name} title={rest.title ?? name}>
      <Icon name={icon} />
    </button>
  );
}

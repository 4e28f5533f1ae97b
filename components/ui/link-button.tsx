import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from './cx';
import styles from './link-button.module.css';

const cx = classes(styles);

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> & {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A quiet act in a line of text. */
export function LinkButton({ children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={cx('link')}>
      {children}
    </button>
  );
}

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classes } from './cx';

const cx = classes(styles);

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'style' | 'className'> & {
  readonly look?: 'plain' | 'ink' | 'paper' | 'quiet' | 'verdict';
  readonly tall?: boolean;
  readonly grow?: boolean;
  readonly icon?: boolean;
  /** Off, and why: the button stays in place, can be reached and says what it waits for. */
  readonly off?: string | false | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
};

export function Button({ look = 'plain', tall, grow, icon, off, onClick, title, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={cx('button', look, tall && 'tall', grow && 'grow', icon && 'iconOnly')}
      title={off || title}
      aria-disabled={off ? true : undefined}
      onClick={off ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}

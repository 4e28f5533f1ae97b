import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import styles from './sheet-parts.module.css';

const cx = classes(styles);

/** What the act will do, before it is done. */
export function Effect({ icon = 'undo', children }: { readonly icon?: IconName; readonly children: ReactNode }) {
  return (
    <p className={cx('effect')}>
      <Icon name={icon} size={14} />
      <span>{children}</span>
    </p>
  );
}

type ActsProps = {
  readonly act: string;
  readonly off?: string | false;
  readonly look?: 'verdict' | 'ink';
  readonly onAct: () => void;
  readonly onCancel: () => void;
};

export function SheetActs({ act, off = false, look = 'ink', onAct, onCancel }: ActsProps) {
  return (
    <div className={cx('acts')}>
      <Button look={look} tall grow off={off} aria-keyshortcuts="Enter" onClick={onAct}>
        {act}{' '}
        <span className={cx('key')} aria-hidden="true">
          ⏎
        </span>
      </Button>
      <Button tall onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

export function Hint({ children }: { readonly children: ReactNode }) {
  return <p className={cx('hint')}>{children}</p>;
}

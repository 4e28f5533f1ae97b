import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './panel.module.css';
import type { Hue } from './verdict-badge';

const cx = classes(styles);

type Props = {
  readonly hue: Hue;
  readonly busy?: boolean;
  readonly head: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
  /** Sheets, over everything. */
  readonly over?: ReactNode;
};

/** The frame every state shares: head, one scroller, foot. The main landmark takes focus after acts that remove their own control. */
export function Panel({ hue, busy, head, foot, children, over }: Props) {
  return (
    <main
      className={cx('panel')}
      data-hue={hue}
      data-layer-root=""
      data-panel=""
      aria-label="Throughline"
      aria-busy={busy}
      tabIndex={-1}
    >
      {head}
      <div className={cx('scroll')}>{children}</div>
      {foot}
      {over}
    </main>
  );
}

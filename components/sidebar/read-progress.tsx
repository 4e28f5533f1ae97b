import { classes } from '@/components/ui/cx';
import styles from './read-progress.module.css';

const cx = classes(styles);

const MOST = 24;

/** One bar a message, newest at the right. A long thread is drawn in shares. */
export function ReadProgress({ read, total }: { readonly read: number; readonly total: number }) {
  const bars = Math.min(total, MOST);
  const on = total === 0 ? 0 : Math.round((read / total) * bars);
  return (
    <div
      className={cx('progress')}
      role="progressbar"
      aria-valuemin={0}
      aria-valuenow={read}
      aria-valuemax={total}
      aria-label="Messages read"
    >
      {Array.from({ length: bars }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no other identity
        <i key={index} className={cx(index >= bars - on && 'on')} />
      ))}
    </div>
  );
}

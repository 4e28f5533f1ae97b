import type { CSSProperties } from 'react';
import { classes } from './cx';
import styles from './skeleton.module.css';

const cx = classes(styles);

/** A bar in place of a line of text, as wide as the line may be (percent). */
export function Skeleton({ width }: { readonly width: number }) {
  return <span className={cx('bar')} style={{ '--w': `${width}%` } as CSSProperties} aria-hidden="true" />;
}

export function SkeletonLines({ widths }: { readonly widths: readonly number[] }) {
  return (
    <span className={cx('lines')} aria-hidden="true">
      {widths.map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </span>
  );
}

import type { CSSProperties } from 'react';
import { classes } from './cx';
import styles from './meter.module.css';

const cx = classes(styles);

/** Fills as the figure grows; past the whole it turns amber and the words beside it say so. React sets style through the CSSOM. */
export function Meter({ value, of, says }: { readonly value: number; readonly of: number; readonly says: string }) {
  const cells = Math.max(1, Math.min(of, 14));
  const style = { '--n': Math.min(value / of, 1) * cells, '--of': cells } as CSSProperties;
  return <span className={cx('meter', value > of && 'over')} style={style} role="img" aria-label={says} />;
}

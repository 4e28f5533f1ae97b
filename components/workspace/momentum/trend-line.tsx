import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { classes } from '@/components/ui/cx';
import type { Measure } from '@/lib/core/measures/measure';
import { sayValue } from './say-figure';
import styles from './tile.module.css';

const cx = classes(styles);
const [WIDTH, HEIGHT] = [96, 24];

type Props = { readonly weeks: readonly (number | null)[]; readonly unit: Measure['unit'] };

/** One point a week; a week without cases is a gap, not a zero. */
export function TrendLine({ weeks, unit }: Props) {
  const known = weeks.flatMap((value) => value ?? []);
  if (known.length < 2) return null;
  const x = scaleLinear([0, weeks.length - 1], [2, WIDTH - 2]);
  const y = scaleLinear([Math.min(0, ...known), Math.max(...known, unit === 'share' ? 1 : 0) || 1], [HEIGHT - 2, 2]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0))(weeks);
  const says = `By week: ${weeks.map((value) => (value === null ? 'none' : sayValue(value, unit))).join(', ')}`;
  return (
    <svg className={cx('trend')} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      <path d={path ?? ''} />
      {weeks.map(
        (value, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          value !== null && <circle key={at} cx={x(at)} cy={y(value)} r={at === weeks.length - 1 ? 2.5 : 1.25} />,
      )}
    </svg>
  );
}

import { scaleLinear } from 'd3-scale';
import { classes } from '@/components/ui/cx';
import { FEW, type MeasureGroup } from '@/lib/core/measures/measure';
import { GroupPane } from './group-pane';
import styles from './panes.module.css';
import { sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';

const cx = classes(styles);
const [WIDTH, HEIGHT] = [240, 22];
/** More ticks than pixels tell nothing more. */
const TICKS = 240;

type Props = {
  readonly shown: ShownMeasure;
  readonly labelOf?: (group: MeasureGroup) => string;
  readonly onOpen: (id: string, group: string) => void;
};

/** One tick a case on a line of days, so that a wide spread is seen as one; the figure says how wide its middle half is. */
export function SpreadStrips(props: Props) {
  const { cases } = props.shown.now;
  const most = Math.max(1, ...cases.map(({ figure = 0 }) => figure));
  const x = scaleLinear([0, most], [3, WIDTH - 3]);
  return (
    <GroupPane {...props} says={`0 to ${sayValue(Math.ceil(most), 'days')}`} columns={['Cases', 'Spread', 'Number']}>
      {(group) => (
        <>
          <td>
            <svg
              className={cx('strip')}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={`Median ${group.done} days`}
            >
              <path className={cx('axis')} d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
              <path d={ticksOf(cases, group.label, x)} />
              <circle cx={x(group.done)} cy={HEIGHT / 2} r={4} />
            </svg>
          </td>
          <td className={cx('value')}>{sayValue(group.value, 'days')}</td>
          <td className={cx('count')}>
            n {group.of.toLocaleString('en')}
            {group.of < FEW && ', few'}
          </td>
        </>
      )}
    </GroupPane>
  );
}

function ticksOf(cases: ShownMeasure['now']['cases'], label: string, x: (days: number) => number): string {
  const own = cases.filter(({ group }) => group === label).map(({ figure = 0 }) => Math.round(x(figure)));
  return [...new Set(own)]
    .slice(0, TICKS)
    .map((at) => `M${at} 4V${HEIGHT - 4}`)
    .join('');
}

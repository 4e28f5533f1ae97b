import { scaleLinear } from 'd3-scale';
import { classes } from '@/components/ui/cx';
import { FEW, type MeasureGroup } from '@/lib/core/measures/measure';
import styles from './panes.module.css';
import { sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';
import { About } from './tile';

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
export function SpreadStrips({ shown: { measure, now }, labelOf = ({ label }) => label, onOpen }: Props) {
  const most = Math.max(1, ...now.cases.map(({ figure = 0 }) => figure));
  const x = scaleLinear([0, most], [3, WIDTH - 3]);
  return (
    <section className={cx('pane')} aria-labelledby={`strips-${measure.id}`}>
      <div className={cx('head')}>
        <h2 id={`strips-${measure.id}`}>{measure.name}</h2>
        <About measure={measure} />
        <p className="sub end">0 to {sayValue(Math.ceil(most), 'days')}</p>
      </div>
      {now.groups.length === 0 ? (
        <p className="dim">Nothing to show yet.</p>
      ) : (
        <table className={cx('bars')}>
          <thead className="vh">
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Cases</th>
              <th scope="col">Spread</th>
              <th scope="col">Number</th>
            </tr>
          </thead>
          <tbody>
            {now.groups.map((group) => (
              <tr key={group.label}>
                <th scope="row">
                  <button type="button" onClick={() => onOpen(measure.id, group.label)}>
                    {labelOf(group)}
                  </button>
                </th>
                <td>
                  <svg
                    className={cx('strip')}
                    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                    preserveAspectRatio="none"
                    role="img"
                    aria-label={`Median ${group.done} days`}
                  >
                    <path className={cx('axis')} d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
                    <path d={ticksOf(now.cases, group.label, x)} />
                    <circle cx={x(group.done)} cy={HEIGHT / 2} r={4} />
                  </svg>
                </td>
                <td className={cx('value')}>{sayValue(group.value, 'days')}</td>
                <td className={cx('count')}>
                  n {group.of.toLocaleString('en')}
                  {group.of < FEW && ', few'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function ticksOf(cases: ShownMeasure['now']['cases'], label: string, x: (days: number) => number): string {
  const own = cases.filter(({ group }) => group === label).map(({ figure = 0 }) => Math.round(x(figure)));
  return [...new Set(own)]
    .slice(0, TICKS)
    .map((at) => `M${at} 4V${HEIGHT - 4}`)
    .join('');
}

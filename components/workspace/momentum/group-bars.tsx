import { classes } from '@/components/ui/cx';
import { FEW, type MeasureGroup } from '@/lib/core/measures/measure';
import styles from './panes.module.css';
import { sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';
import { About } from './tile';

const cx = classes(styles);

type Props = {
  readonly shown: ShownMeasure;
  /** Beside the name: `within 7 days`. */
  readonly says: string;
  readonly labelOf?: (group: MeasureGroup) => string;
  readonly onOpen: (id: string, group: string) => void;
};

/** A measure by its groups: a bar, its figure and on how many it rests. Under ten no rate is given (S1-38). */
export function GroupBars({ shown: { measure, now }, says, labelOf = ({ label }) => label, onOpen }: Props) {
  const longest = Math.max(1, ...now.groups.map(({ value }) => value ?? 0));
  const whole = measure.unit === 'share' ? 1 : longest;
  return (
    <section className={cx('pane')} aria-labelledby={`bars-${measure.id}`}>
      <div className={cx('head')}>
        <h2 id={`bars-${measure.id}`}>{measure.name}</h2>
        <About measure={measure} />
        <p className="sub end">{says}</p>
      </div>
      {now.groups.length === 0 ? (
        <p className="dim">Nothing to show yet.</p>
      ) : (
        <table className={cx('bars')}>
          <thead className="vh">
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Bar</th>
              <th scope="col">Figure</th>
              <th scope="col">Cases</th>
            </tr>
          </thead>
          <tbody>
            {now.groups.map((group) => (
              <tr key={`${group.label} ${group.across ?? ''}`}>
                <th scope="row">
                  <button type="button" onClick={() => onOpen(measure.id, group.label)}>
                    {labelOf(group)}
                  </button>
                </th>
                {measure.unit === 'share' && group.of < FEW ? (
                  <td colSpan={2} className="dim">
                    {group.done} of {group.of}, too few to say
                  </td>
                ) : (
                  <>
                    <td>
                      <span className={cx('bar')}>
                        <i style={{ width: `${Math.round(((group.value ?? 0) / whole) * 100)}%` }} />
                      </span>
                    </td>
                    <td className={cx('value')}>{sayValue(group.value, measure.unit)}</td>
                  </>
                )}
                <td className={cx('count')}>n {group.of.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

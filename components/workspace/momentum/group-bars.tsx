import { classes } from '@/components/ui/cx';
import { FEW, type MeasureGroup } from '@/lib/core/measures/measure';
import { GroupPane } from './group-pane';
import styles from './panes.module.css';
import { sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';

const cx = classes(styles);

type Props = {
  readonly shown: ShownMeasure;
  /** Beside the name: `within 7 days`. */
  readonly says: string;
  readonly labelOf?: (group: MeasureGroup) => string;
  readonly onOpen: (id: string, group: string) => void;
};

/** A measure by its groups: a bar, its figure and on how many it rests. Under ten no rate is given (S1-38). */
export function GroupBars(props: Props) {
  const { measure, now } = props.shown;
  const longest = Math.max(1, ...now.groups.map(({ value }) => value ?? 0));
  const whole = measure.unit === 'share' ? 1 : longest;
  return (
    <GroupPane {...props} columns={['Bar', 'Figure', 'Cases']}>
      {(group) => (
        <>
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
        </>
      )}
    </GroupPane>
  );
}

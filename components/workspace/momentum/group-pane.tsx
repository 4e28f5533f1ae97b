import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import type { MeasureGroup } from '@/lib/core/measures/measure';
import styles from './panes.module.css';
import type { ShownMeasure } from './shown-measure';
import { About } from './tile';

const cx = classes(styles);

type Props = {
  readonly shown: ShownMeasure;
  /** Beside the name: `within 7 days`. */
  readonly says: string;
  /** What the cells of a row hold, for who hears the table. */
  readonly columns: readonly string[];
  readonly labelOf?: (group: MeasureGroup) => string;
  readonly onOpen: (id: string, group: string) => void;
  /** The cells of one group. */
  readonly children: (group: MeasureGroup) => ReactNode;
};

/** A measure by its groups, a row each that opens the deals behind it. */
export function GroupPane({ shown, says, columns, labelOf = ({ label }) => label, onOpen, children }: Props) {
  const { measure, now } = shown;
  const id = `groups-${measure.id}`;
  return (
    <section className={cx('pane')} aria-labelledby={id}>
      <div className={cx('head')}>
        <h2 id={id}>{measure.name}</h2>
        <About measure={measure} />
        <p className="sub end">{says}</p>
      </div>
      {now.groups.length === 0 ? (
        <p className="dim">Nothing to show yet.</p>
      ) : (
        <table className={cx('bars')}>
          <thead className="vh">
            <tr>
              {['Group', ...columns].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
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
                {children(group)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

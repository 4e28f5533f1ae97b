import type { CSSProperties } from 'react';
import { classes } from '@/components/ui/cx';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './panes.module.css';
import type { ShownMeasure } from './shown-measure';
import { About } from './tile';

const cx = classes(styles);

type Props = {
  readonly shown: ShownMeasure;
  readonly policy: Policy;
  readonly onOpen: (id: string, group: string, across: string) => void;
};

/** Where deals go quiet: the figure stands in each cell, the tint only repeats it. */
export function SilenceTable({ shown: { measure, now }, policy, onOpen }: Props) {
  const columns = [...new Set(now.groups.map(({ across = '' }) => across))];
  const rows = [...new Set([...policy.stages.map(({ name }) => name), ...now.groups.map(({ label }) => label)])];
  const count = (row: string, column: string) =>
    now.groups.find(({ label, across }) => label === row && across === column)?.done ?? 0;
  const most = Math.max(1, ...now.groups.map(({ done }) => done));
  const total = now.value ?? 0;
  return (
    <section className={cx('pane')} aria-labelledby="silence">
      <div className={cx('head')}>
        <h2 id="silence">{measure.name}</h2>
        <About measure={measure} />
        <p className="sub end">{total.toLocaleString('en')} silent past the window, by stage and what came last</p>
      </div>
      {columns.length === 0 ? (
        <p className="dim">No open deal is silent past its window.</p>
      ) : (
        <table className={cx('heat')}>
          <thead>
            <tr>
              <th scope="col" className={cx('stage')}>
                <span className="vh">Stage</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((column) => {
                  const here = count(row, column);
                  const heat = { '--h': Math.round((here / most) * 100) } as CSSProperties;
                  return (
                    <td key={column} className={cx(here / most > 0.6 && 'hot')} style={heat}>
                      {here === 0 ? (
                        <span aria-hidden="true">·</span>
                      ) : (
                        <button
                          type="button"
                          aria-label={`${here} in ${row}, last: ${column}. Show them`}
                          onClick={() => onOpen(measure.id, row, column)}
                        >
                          {here.toLocaleString('en')}
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className={cx('sum')}>{columns.reduce((sum, column) => sum + count(row, column), 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

import { useMemo } from 'react';
import { classes } from '@/components/ui/cx';
import { hashOf, type WorkspaceData } from '@/components/workspace/workspace-store';
import { sayDay } from '@/lib/core/domain/instant';
import { comingUp } from '@/lib/core/measures/coming-up';
import styles from './nothing-today.module.css';

const cx = classes(styles);

type Props = { readonly data: WorkspaceData; readonly whose: 'mine' | 'all' };

/** A day that needs nobody, and what comes next and when. */
export function NothingToday({ data, whose }: Props) {
  const { lines, rep, today } = data;
  const next = useMemo(() => comingUp(lines, { rep: rep.id, today, whose, count: 5 }), [lines, rep.id, today, whose]);
  if (lines.length === 0) {
    return (
      <section className={cx('empty')} aria-label="No deals yet">
        <h2>No deals yet</h2>
        <p>
          <a href={hashOf({ view: 'data', deal: null })}>Import your deals</a>, or open a thread in your mail and make
          the first one there.
        </p>
      </section>
    );
  }
  return (
    <section className={cx('empty')} aria-label="Nothing needs you today">
      <h2>Nothing needs you today</h2>
      <p>Every deal is answered, has its next step and is within its time.</p>
      {next.length > 0 && (
        <>
          <h3>What comes next</h3>
          <ul className={cx('next')}>
            {next.map(({ summary, next: coming }) => (
              <li key={summary.id}>
                <span>{coming && sayDay(coming.due, today)}</span>
                <a className="clip" href={hashOf({ view: 'deals', deal: summary.id })}>
                  <b>{summary.company || summary.name}</b> {coming?.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

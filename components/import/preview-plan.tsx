import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './import-sheet.module.css';
import type { ImportActs, ImportView, Problem } from './import-view';

const cx = classes(styles);

type Props = { readonly view: Extract<ImportView, { step: 'preview' }>; readonly acts: ImportActs };

const MOST = 50;

/** What would be made and changed, and the rows that cannot be taken, with their lines. Nothing is written yet. */
export function PreviewPlan({ view, acts }: Props) {
  const changes = view.counts.reduce((sum, count) => sum + count.create + count.update, 0);
  const kept = view.counts.some((count) => count.kept !== null && count.kept > 0);
  return (
    <div className={cx('step')}>
      <p className="sub">{view.name}. Nothing is written yet.</p>
      <table className={cx('counts')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">What</span>
            </th>
            <th scope="col">New</th>
            <th scope="col">Changed</th>
            <th scope="col">Same</th>
            {kept && <th scope="col">Kept</th>}
          </tr>
        </thead>
        <tbody>
          {view.counts.map((count) => (
            <tr key={count.noun}>
              <th scope="row">{count.noun}</th>
              <td>{count.create.toLocaleString('en')}</td>
              <td>{count.update.toLocaleString('en')}</td>
              <td>{count.same.toLocaleString('en')}</td>
              {kept && <td>{(count.kept ?? 0).toLocaleString('en')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Problems title="Rows left out" problems={view.problems} />
      <Problems title="Said twice" problems={view.duplicates} />
      <Lines title="In both places" lines={view.conflicts} />
      {view.notes.length > 0 && (
        <ul className={cx('notes')}>
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={cx('acts')}>
        <Button look="ink" tall grow off={changes === 0 && 'There is nothing new in this file.'} onClick={acts.run}>
          Import {changes.toLocaleString('en')} rows
        </Button>
        {view.mapped && (
          <Button tall onClick={acts.back}>
            Columns
          </Button>
        )}
      </div>
    </div>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const lines = problems.map(({ line, message }) => (
    <>
      {line > 0 && <b>Line {line}.</b>} {message}
    </>
  ));
  return <Lines title={title} lines={lines} />;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={cx('title')}>
        {title}: {lines.length.toLocaleString('en')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
      <ul className={cx('problems')} tabIndex={0} aria-label={title}>
        {lines.slice(0, MOST).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={at}>{line}</li>
        ))}
        {lines.length > MOST && <li>and {(lines.length - MOST).toLocaleString('en')} more</li>}
      </ul>
    </section>
  );
}

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import styles from './import-sheet.module.css';
import type { ImportActs, ImportView } from './import-view';

const cx = classes(styles);

type Props = { readonly view: Extract<ImportView, { step: 'map' }>; readonly acts: ImportActs };

const OUT = '';
const dates = [
  { value: 'auto', label: 'Dates: as the column shows' },
  { value: 'day-first', label: 'Dates: day first' },
  { value: 'month-first', label: 'Dates: month first' },
] as const;

/** What the rows are and what each column means; guessed first, changed where the guess is wrong. */
export function MapColumns({ view, acts }: Props) {
  const fields = [{ value: OUT, label: 'Leave out' }, ...view.fields];
  return (
    <div className={cx('step')}>
      <p className="sub">
        {view.name}: {view.rows.toLocaleString('en')} rows{view.from && `, an export of ${view.from}`}.
      </p>
      <Field label="Rows are">
        <Pick name="Rows are" value={view.kind ?? ''} options={view.kinds} onChange={acts.setKind} />
      </Field>
      {view.kind && (
        <>
          <Pick name="Dates" value={view.dates} options={dates} onChange={acts.setDates} />
          <ul className={cx('columns')} aria-label="Columns">
            {view.columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same header
              <li className={cx('column')} key={index}>
                <span className={cx('header')}>
                  <b className="clip" title={column.header}>
                    {column.header}
                  </b>
                  <span className={cx('sub clip')} title={column.sample}>
                    {column.sample || 'empty'}
                  </span>
                </span>
                <Pick
                  name={`Column ${column.header}`}
                  value={column.field ?? OUT}
                  options={fields}
                  onChange={(field) => acts.setColumn(index, field === OUT ? null : field)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={cx('notes')}>
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className={cx('acts')}>
        <Button look="ink" tall grow off={!view.kind && 'Say what the rows are first.'} onClick={acts.preview}>
          Preview
        </Button>
      </div>
    </div>
  );
}

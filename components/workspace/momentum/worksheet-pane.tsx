import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { Pick } from '@/components/ui/pick';
import { TextField } from '@/components/ui/text-field';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './pilot-pane.module.css';
import { signsOf, type WorksheetRow } from './worksheet';

const cx = classes(styles);

type Props = {
  readonly policy: Policy;
  readonly rows: readonly WorksheetRow[];
  readonly onRows: (rows: readonly WorksheetRow[]) => void;
};

/** What is kept in one's head today, and the sign that shall bring it up instead (S3-17). */
export function WorksheetPane({ policy, rows, onRows }: Props) {
  const signs = signsOf(policy);
  const [task, setTask] = useState('');
  const [sign, setSign] = useState(signs[0]?.id ?? 'due');
  function add(event: FormEvent) {
    event.preventDefault();
    if (task.trim() === '') return;
    onRows([...rows, { task: task.trim(), sign }]);
    setTask('');
  }
  return (
    <section className={cx('pane')} aria-labelledby="worksheet">
      <div className={cx('head')}>
        <h3 id="worksheet">What you remember today</h3>
        <span className="sub end">{rows.length > 0 && `${rows.length} no longer have to be`}</span>
      </div>
      <p className="sub">Write each task you keep in your head, and choose the sign that shall bring it up instead.</p>
      {rows.length > 0 && (
        <ul className={cx('worth')} aria-label="Remembered tasks">
          {rows.map((row) => {
            const found = signs.find(({ id }) => id === row.sign);
            return (
              <li key={`${row.task} ${row.sign}`}>
                <span>
                  <b>{row.task}</b>{' '}
                  <span className="sub">
                    {found?.label ?? 'A sign the policy no longer has'}. {found?.on ? 'In force.' : 'Not in force.'}
                  </span>
                </span>
                <LinkButton
                  aria-label={`Take off: ${row.task}`}
                  onClick={() => onRows(rows.filter((one) => one !== row))}
                >
                  Take off
                </LinkButton>
              </li>
            );
          })}
        </ul>
      )}
      <form className={cx('start')} onSubmit={add}>
        <TextField aria-label="A task you remember" placeholder="Ring after the fair" value={task} onChange={setTask} />
        <Pick
          name="Brought up when"
          value={sign}
          options={signs.map(({ id, label, on }) => ({ value: id, label, detail: on ? undefined : 'not in force' }))}
          onChange={setSign}
        />
        <Button type="submit" off={task.trim() === '' && 'Write the task first.'}>
          Add
        </Button>
      </form>
    </section>
  );
}

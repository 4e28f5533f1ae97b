import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './values.module.css';
import type { ValuesActs, ValuesFilePreview } from './values-view';

const cx = classes(styles);

type Props = { readonly file: ValuesFilePreview; readonly acts: ValuesActs };

const SHOWN = 8;

/** What a file would add and change, before anything is written. */
export function FilePreview({ file: { name, fresh, changed, same, notes }, acts }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const off = fresh.length + changed.length === 0 && 'Everything in this file is in the library already.';
  return (
    <section ref={card} tabIndex={-1} className={cx('card')} aria-label={`Preview of ${name}`}>
      <h2>{name}</h2>
      <p className="sub">Nothing is written yet. A file adds and changes; it takes nothing out.</p>
      <ul className={cx('notes')}>
        {fresh.length > 0 && <li>{listed('New', fresh)}</li>}
        {changed.length > 0 && <li>{listed('Changed', changed)}</li>}
        {same > 0 && <li>As they are: {same.toLocaleString('en')}</li>}
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {notes.length > SHOWN && <li>and {(notes.length - SHOWN).toLocaleString('en')} more notes</li>}
      </ul>
      <div className={cx('acts')}>
        <Button look="ink" off={off} onClick={acts.takeFile}>
          Take them
        </Button>
        <Button onClick={acts.dropFile}>Cancel</Button>
      </div>
    </section>
  );
}

function listed(what: string, names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${(names.length - SHOWN).toLocaleString('en')} more` : '';
  return `${what}, ${names.length.toLocaleString('en')}: ${names.slice(0, SHOWN).join(', ')}${more}`;
}

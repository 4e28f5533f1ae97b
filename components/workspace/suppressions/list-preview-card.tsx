import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Pick } from '@/components/ui/pick';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import { reasonOptions } from './add-suppression';
import styles from './suppressions.module.css';
import type { ListPreview, SuppressionsActs } from './suppressions-view';

const cx = classes(styles);

type Props = { readonly list: ListPreview; readonly acts: SuppressionsActs };

/** Who a file would add, before anything is written. */
export function ListPreviewCard({ list, acts }: Props) {
  const [reason, setReason] = useState<SuppressionKind>('opted-out');
  const [busy, setBusy] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const { name, fresh, some, notes } = list;
  const count = fresh.toLocaleString('en');
  const off = busy ? 'It is being added.' : fresh === 0 && 'Nobody in this file is new to the list.';
  return (
    <section ref={card} tabIndex={-1} className={cx('card')} aria-label={`Preview of ${name}`}>
      <h2>
        {name}: {fresh === 0 ? 'nobody new' : `${count} new`}
      </h2>
      <p className="sub">Nothing is written yet. A list only adds; it never takes anybody off.</p>
      {some.length > 0 && (
        <p className={cx('some')}>
          {some.join(', ')}
          {fresh > some.length && ` and ${(fresh - some.length).toLocaleString('en')} more`}
        </p>
      )}
      <ul className={cx('notes')}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className={cx('acts')}>
        <div className={cx('reason')}>
          <Pick name="Reason for all" value={reason} options={reasonOptions} onChange={setReason} />
        </div>
        <Button
          look="ink"
          off={off}
          onClick={() => {
            setBusy(true);
            void acts.takeList(reason).finally(() => setBusy(false));
          }}
        >
          {fresh === 0 ? 'Suppress' : `Suppress ${count}`}
        </Button>
        <Button onClick={acts.dropList}>Cancel</Button>
      </div>
    </section>
  );
}

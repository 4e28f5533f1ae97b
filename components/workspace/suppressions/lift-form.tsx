import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { TextField } from '@/components/ui/text-field';
import styles from './suppressions.module.css';
import type { SuppressionLine, SuppressionsActs } from './suppressions-view';

const cx = classes(styles);

type Props = { readonly line: SuppressionLine; readonly acts: SuppressionsActs; readonly onDone: () => void };

/** Lifting needs a reason; the row stays, with who lifted it and why. */
export function LiftForm({ line, acts, onDone }: Props) {
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const off = busy ? 'It is being lifted.' : why.trim() === '' && 'Write why we may write again.';

  async function save() {
    if (off) return;
    setBusy(true);
    const done = await acts.lift(line, why.trim());
    setBusy(false);
    if (done) onDone();
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target === field.current) void save();
    else return;
    event.preventDefault();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Enter and Escape of the controls inside
    <div className={cx('lift')} onKeyDown={onKey}>
      <div className={cx('why')}>
        <TextField
          ref={field}
          aria-label="Why we may write again"
          placeholder="Why we may write again"
          maxLength={400}
          value={why}
          onChange={setWhy}
        />
      </div>
      <Button look="ink" off={off} onClick={() => void save()}>
        Lift
      </Button>
      <Button onClick={onDone}>Cancel</Button>
    </div>
  );
}

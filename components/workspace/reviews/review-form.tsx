import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Pick } from '@/components/ui/pick';
import { TextField } from '@/components/ui/text-field';
import styles from './reviews.module.css';
import type { ReviewMode, ReviewOwner, ReviewsActs, WaitingReview } from './reviews-view';

const cx = classes(styles);

type Props = {
  readonly mode: ReviewMode;
  readonly review: WaitingReview;
  readonly owners: readonly ReviewOwner[];
  readonly acts: ReviewsActs;
  readonly onDone: () => void;
};

/** The answer with its note, beside the words it answers. Enter does it, Escape leaves it. */
export function ReviewForm({ mode, review, owners, acts, onDone }: Props) {
  const others = owners.filter(({ name }) => name !== review.owner && !(review.mine && name === 'You'));
  const [note, setNote] = useState('');
  const [to, setTo] = useState(others[0]?.id ?? null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const chosen = others.find(({ id }) => id === to) ?? null;
  const off = busy ? 'It is being noted.' : offOf(mode, note, chosen);

  async function save() {
    if (off) return;
    setBusy(true);
    const done = await answer();
    setBusy(false);
    if (done) onDone();
  }
  function answer(): Promise<boolean> {
    if (mode === 'pass') return chosen ? acts.pass(review, chosen, note.trim()) : Promise.resolve(false);
    return acts.settle(review, mode === 'approve' ? 'cleared' : 'refused', note.trim());
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target === field.current) void save();
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Enter and Escape of the controls inside
    <div className={cx('form')} onKeyDown={onKey}>
      {mode === 'pass' && (
        <div className={cx('to')}>
          <Pick
            name="Route to"
            value={to ?? ''}
            onChange={(value) => setTo(others.find(({ id }) => id === value)?.id ?? null)}
            options={others.map(({ id, name, duties }) => ({ value: id, label: name, detail: duties || undefined }))}
          />
        </div>
      )}
      <div className={cx('note')}>
        <TextField
          ref={field}
          aria-label={labels[mode].field}
          placeholder={labels[mode].hint}
          maxLength={400}
          value={note}
          onChange={setNote}
        />
      </div>
      <Button look="ink" off={off} onClick={() => void save()}>
        {labels[mode].act}
      </Button>
      <Button onClick={onDone}>Cancel</Button>
      {!review.mine && mode !== 'pass' && (
        <p className={cx('whose')}>Noted as {review.owner}’s word, with today’s date.</p>
      )}
    </div>
  );
}

const labels = {
  approve: { act: 'Approve', field: 'Note, if any', hint: 'What was agreed, if anything' },
  refuse: { act: 'Refuse', field: 'Why not', hint: 'Why not, in a few words' },
  pass: { act: 'Route', field: 'Why they should decide', hint: 'Why they should decide' },
} as const;

function offOf(mode: ReviewMode, note: string, to: ReviewOwner | null): string | false {
  if (mode === 'approve') return false;
  if (mode === 'pass' && !to) return 'Choose to whom.';
  return note.trim() === '' && 'Say why in a few words.';
}

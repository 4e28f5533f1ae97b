import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { SkeletonLines } from '@/components/ui/skeleton';
import { TextField } from '@/components/ui/text-field';
import type { Review } from '@/lib/core/domain/records';
import type { FormProps } from './form-props';
import { RowForm } from './row-form';
import { useMore } from './use-more';

/** The rep's own word on what waits for them; the next one follows by itself. */
export function ReviewForm({ line, acts }: FormProps) {
  const more = useMore(line.summary.id, acts);
  const [review] = more?.reviews ?? [];
  if (!more) return <SkeletonLines widths={[60]} />;
  return review ? <Decide key={review.id} review={review} acts={acts} /> : null;
}

function Decide({ review, acts }: Pick<FormProps, 'acts'> & { readonly review: Review }) {
  const [outcome, setOutcome] = useState<'cleared' | 'refused'>('cleared');
  const [note, setNote] = useState('');
  const { evidence } = review;
  const quote = evidence.find((one) => one.kind === 'quote');
  return (
    <RowForm
      name="Decide on the review"
      act={outcome === 'cleared' ? 'Approve' : 'Refuse'}
      off={note.trim() === '' && 'Write in a few words why. It stays with the review.'}
      says="Your name, the time and the note stay with it."
      onSave={() => acts.settleReview(review, outcome, note.trim())}
    >
      <p>
        <b>{review.says}</b> {quote && <q>{quote.quote}</q>}
      </p>
      <Segmented name="Your word" value={outcome} onChange={setOutcome} options={words} />
      <TextField aria-label="Note" placeholder="Why, and what holds" value={note} onChange={setNote} />
    </RowForm>
  );
}

const words = [
  { value: 'cleared', label: 'Approve' },
  { value: 'refused', label: 'Refuse' },
] as const;

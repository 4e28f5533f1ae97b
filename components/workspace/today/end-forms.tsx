import { useState } from 'react';
import { sayShortDay } from '@/components/sidebar/say';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { DayField } from '@/components/ui/day-field';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { addDays, addMonths, type Day, parseDay, sayDay, toWorkday } from '@/lib/core/domain/instant';
import type { FormProps } from './form-props';
import { RowForm } from './row-form';
import styles from './row-form.module.css';

const cx = classes(styles);

/** Stops the deal's clock until a day; then it is here again. */
export function ParkForm({ line, today, acts }: FormProps) {
  const [until, setUntil] = useState<string>(toWorkday(addMonths(today, 1)));
  const [why, setWhy] = useState('');
  const day = parseDay(until);
  const off = day === null || day <= today ? 'Give a day after today.' : !why.trim() && 'Say what the deal waits for.';
  return (
    <RowForm
      name="Park the deal"
      act={day ? `Park until ${sayShortDay(day, today)}` : 'Park'}
      off={off}
      says={`The clock stops${line.summary.step ? ' and the open step ends' : ''}. ${day ? `On ${sayDay(day, today)} it is here again.` : ''} A reply wakes it earlier.`}
      onSave={async () => day !== null && acts.park(line, day, why.trim())}
    >
      <TextField aria-label="Why" placeholder="What the deal waits for" value={why} onChange={setWhy} />
      <DayField name="Until" value={until} min={today} onChange={setUntil} />
      <span className={cx('quick')}>
        {soon(today).map((choice) => (
          <Button key={choice} look="paper" onClick={() => setUntil(choice)}>
            {sayShortDay(choice, today)}
          </Button>
        ))}
      </span>
    </RowForm>
  );
}

function soon(today: Day): readonly Day[] {
  return [addDays(today, 7), addMonths(today, 1), addMonths(today, 3)].map(toWorkday);
}

/** No deal ends without its reason (S1-20). */
export function CloseForm({ line, acts }: FormProps) {
  const [outcome, setOutcome] = useState<'won' | 'lost'>('lost');
  const [why, setWhy] = useState('');
  return (
    <RowForm
      name="Close the deal"
      act={`Close as ${outcome}`}
      off={why.trim() === '' && 'Say why in a few words: the exit reason.'}
      says={`${line.summary.step ? 'Cancels the open step. ' : ''}No draft on this deal any more.`}
      onSave={() => acts.close(line, outcome, why.trim())}
    >
      <Segmented name="As" value={outcome} onChange={setOutcome} options={outcomes} />
      <TextField aria-label="Why" placeholder="The exit reason" value={why} onChange={setWhy} />
    </RowForm>
  );
}

const outcomes = [
  { value: 'lost', label: 'Lost' },
  { value: 'won', label: 'Won' },
] as const;

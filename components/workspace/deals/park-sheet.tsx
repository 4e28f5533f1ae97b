import { useState } from 'react';
import { sayShortDay } from '@/components/sidebar/say';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addMonths, type Day, parseDay, sayDay, toWorkday } from '@/lib/core/domain/instant';

type Props = {
  readonly what: string;
  readonly today: Day;
  readonly onPark: (until: Day, why: string) => void;
  readonly onClose: () => void;
};

/** Stops the clock of one deal or many until a day. */
export function ParkSheet({ what, today, onPark, onClose }: Props) {
  const [until, setUntil] = useState<string>(toWorkday(addMonths(today, 3)));
  const [why, setWhy] = useState('');
  const day = parseDay(until);
  const off = day === null || day <= today ? 'Give a day after today.' : !why.trim() && 'Say why in a few words.';

  function save() {
    if (off || day === null) return;
    onClose();
    onPark(day, why.trim());
  }
  return (
    <Sheet title={`Park ${what}`} onClose={onClose} onSubmit={save}>
      <Field label="Until" htmlFor="park-until">
        <DayField id="park-until" name="Until" value={until} min={today} onChange={setUntil} />
      </Field>
      <Field label="Why" htmlFor="park-why">
        <TextField id="park-why" data-first="" placeholder="What it waits for" value={why} onChange={setWhy} />
      </Field>
      <Effect icon="pause">
        The clock stops and the open next step ends.{' '}
        {day ? `On ${sayDay(day, today)} you get a review, not a mail.` : ''} A reply wakes it earlier.
      </Effect>
      <SheetActs
        act={day ? `Park until ${sayShortDay(day, today)}` : 'Park'}
        off={off}
        onAct={save}
        onCancel={onClose}
      />
    </Sheet>
  );
}

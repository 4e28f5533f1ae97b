import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { addDays, addMonths, type Day, parseDay } from '@/lib/core/domain/instant';

type Window = { readonly from: Day; readonly to: Day };
type Props = {
  readonly kind: 'budget' | 'decision';
  readonly window: Window | null;
  readonly today: Day;
  readonly onSet: (window: Window | null) => void;
  readonly onClose: () => void;
};

export function WindowSheet({ kind, window, today, onSet, onClose }: Props) {
  const [from, setFrom] = useState<string>(window?.from ?? addMonths(today, 1));
  const [to, setTo] = useState<string>(window?.to ?? addDays(addMonths(today, 2), -1));
  const [first, last] = [parseDay(from), parseDay(to)];
  const off = first === null || last === null ? 'Give both days.' : last < first && 'It ends before it begins.';
  function done(next: Window | null) {
    onClose();
    onSet(next);
  }
  function save() {
    if (!off && first !== null && last !== null) done({ from: first, to: last });
  }
  return (
    <Sheet title={kind === 'budget' ? 'The budget window' : 'The decision window'} onClose={onClose} onSubmit={save}>
      <Field label="From">
        <DayField name="First day" value={from} onChange={setFrom} />
      </Field>
      <Field label="To">
        <DayField name="Last day" value={to} onChange={setTo} />
      </Field>
      <Effect icon="cal">
        When it opens, it is a reason to write. {window && <Button onClick={() => done(null)}>Take it off</Button>}
      </Effect>
      <SheetActs act="Set it" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

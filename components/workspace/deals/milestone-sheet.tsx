import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addDays, type Day, parseDay, toWorkday } from '@/lib/core/domain/instant';
import type { MilestoneKind } from '@/lib/core/domain/records';

type Props = {
  readonly today: Day;
  readonly onAdd: (name: string, due: Day, kind: MilestoneKind) => void;
  readonly onClose: () => void;
};

const kinds: readonly { readonly value: MilestoneKind; readonly label: string }[] = [
  { value: 'meeting', label: 'Meeting' },
  { value: 'demo', label: 'Demo' },
  { value: 'workshop', label: 'Workshop' },
  { value: 'technical-validation', label: 'Technical validation' },
  { value: 'procurement', label: 'Procurement' },
  { value: 'executive-alignment', label: 'Executive alignment' },
  { value: 'stakeholder-review', label: 'Stakeholder review' },
  { value: 'decision', label: 'Decision' },
  { value: 'other', label: 'Something else' },
];

/** A dated checkpoint with the buyer. */
export function MilestoneSheet({ today, onAdd, onClose }: Props) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<MilestoneKind>('meeting');
  const [due, setDue] = useState<string>(toWorkday(addDays(today, 7)));
  const day = parseDay(due);
  const off = !name.trim() ? 'Say what it is.' : day === null && 'Give it a day.';
  function save() {
    if (off || day === null) return;
    onClose();
    onAdd(name.trim(), day, kind);
  }
  return (
    <Sheet title="A milestone" onClose={onClose} onSubmit={save}>
      <Field label="What" htmlFor="milestone-name">
        <TextField id="milestone-name" data-first="" placeholder="Signer review" value={name} onChange={setName} />
      </Field>
      <Field label="Kind">
        <Pick name="Kind" value={kind} options={kinds} onChange={setKind} />
      </Field>
      <Field label="On">
        <DayField name="Day" value={due} min={today} onChange={setDue} />
      </Field>
      <Effect icon="milestone">A checkpoint both sides know of. Its day is what the deal is asked about.</Effect>
      <SheetActs act="Add it" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { OwnerId } from '@/lib/core/domain/ids';
import { addDays, parseDay, toWorkday } from '@/lib/core/domain/instant';
import type { NextStep } from '@/lib/core/domain/records';
import type { WorkspaceData } from '../workspace-store';
import type { PlannedStep } from './deal-page-acts';

type Props = {
  readonly data: WorkspaceData;
  /** What it starts from; `null` = nothing yet. */
  readonly from: NextStep | null;
  /** The step before it was a meeting: it ends together with this one. */
  readonly ending: boolean;
  readonly onSet: (step: PlannedStep) => void;
  readonly onClose: () => void;
};

/** What happens next, by when, and who does it. */
export function StepSheet({ data, from, ending, onSet, onClose }: Props) {
  const { today, rep, owners } = data;
  const start = ending ? null : from;
  const [what, setWhat] = useState(start?.what ?? '');
  const [due, setDue] = useState<string>(start?.due ?? toWorkday(addDays(today, 2)));
  const [owner, setOwner] = useState<OwnerId>(start?.ownerId ?? rep.id);
  const day = parseDay(due);
  const off = !what.trim() ? 'Say what happens next.' : day === null && 'Give it a day.';
  const others = owners.filter(({ id }) => id !== rep.id);

  function save() {
    if (off || day === null) return;
    onClose();
    onSet({ what: what.trim(), due: day, ownerId: owner });
  }
  return (
    <Sheet title={ending ? 'You met. What comes next?' : 'The next step'} onClose={onClose} onSubmit={save}>
      <Field label="What" htmlFor="step-what">
        <TextField id="step-what" data-first="" placeholder="Send, ask, call…" value={what} onChange={setWhat} />
      </Field>
      <Field label="By">
        <DayField name="Due day" value={due} min={today} onChange={setDue} />
      </Field>
      <Field label="Who">
        <Pick
          name="Who"
          value={owner}
          onChange={setOwner}
          options={[{ value: rep.id, label: 'You' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </Field>
      <Effect icon="check">
        {ending ? 'The step before it is done.' : 'A deal has one open next step: it replaces the one before.'}
      </Effect>
      <SheetActs act="Set it" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

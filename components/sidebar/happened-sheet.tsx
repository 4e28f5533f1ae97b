import { useState } from 'react';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { EngagementKind } from '@/lib/core/domain/engagement';
import { parseDay } from '@/lib/core/domain/instant';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { today } from './say';
import { Effect, SheetActs } from './sheet-parts';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** What the rep heard that no mail says (S3-21). */
export function HappenedSheet({ state, acts, onClose }: Props) {
  const now = today(state.brief, state.records);
  const [kind, setKind] = useState<EngagementKind>('no-show');
  const [on, setOn] = useState<string>(now);
  const [says, setSays] = useState('');
  const day = parseDay(on);
  const off =
    day === null || day > now
      ? 'Give the day it happened.'
      : kind === 'other' && !says.trim() && 'Say in a few words what happened.';

  function save() {
    if (off || day === null) return;
    onClose();
    acts.noteEngagement(kind, day, says.trim());
  }
  return (
    <Sheet title="Something happened" onClose={onClose} onSubmit={save}>
      <Field label="What">
        <Pick name="What" value={kind} onChange={setKind} options={KINDS} />
      </Field>
      <Field label="On" htmlFor="happened-on">
        <DayField id="happened-on" name="On" value={on} onChange={setOn} />
      </Field>
      <Field label="Words" htmlFor="happened-says">
        <TextField id="happened-says" placeholder="Who, how often, what they said" value={says} onChange={setSays} />
      </Field>
      <Effect>It is kept with the deal. Nothing in their mail is ever tracked. You can undo it.</Effect>
      <SheetActs act="Note it" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

const KINDS = [
  { value: 'no-show', label: 'They did not come to the meeting' },
  { value: 'proposal-viewed', label: 'They looked at the proposal' },
  { value: 'pricing-viewed', label: 'They looked at the pricing' },
  { value: 'material-opened', label: 'They opened other material' },
  { value: 'other', label: 'Something else' },
] as const satisfies readonly { readonly value: EngagementKind; readonly label: string }[];

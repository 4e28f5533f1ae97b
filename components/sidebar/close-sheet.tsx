import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { ProofField } from './proof-field';
import { Effect, SheetActs } from './sheet-parts';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** Won or lost, with the exit reason: no deal ends without one. */
export function CloseSheet({ state, acts, onClose }: Props) {
  const declined = state.brief.stops.find((stop) => stop.gate === 'declined') ?? null;
  const [outcome, setOutcome] = useState<'won' | 'lost'>('lost');
  const [why, setWhy] = useState(declined?.message ?? '');
  const off = !why.trim() && 'Say why in a few words.';
  const evidence = declined?.evidence[0];

  function save() {
    if (off) return;
    onClose();
    acts.closeDeal(outcome, why.trim());
  }
  return (
    <Sheet title="Close the deal" onClose={onClose} onSubmit={save}>
      <Field label="As" wide>
        <Segmented
          name="Outcome"
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: 'lost', label: 'Lost' },
            { value: 'won', label: 'Won' },
          ]}
        />
      </Field>
      <Field label="Why" htmlFor="close-why">
        <TextField id="close-why" placeholder="The exit reason" value={why} onChange={setWhy} />
      </Field>
      {evidence && <ProofField evidence={evidence} onShow={acts.showEvidence} />}
      <Effect>
        {state.brief.deal?.openStep ? 'Cancels the open step. ' : ''}No draft on this deal any more. You can undo it.
      </Effect>
      <SheetActs act={`Close as ${outcome}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { stateNames } from '@/components/sidebar/say';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { DealState } from '@/lib/core/domain/records';
import type { DealView } from './deal-view';

type Props = {
  readonly view: DealView;
  readonly onState: (state: DealState | null, why: string) => void;
  readonly onClose: () => void;
};

/** The rep's own call on the state, with a reason; the computed one is a press away. */
export function StateSheet({ view: { deal, line }, onState, onClose }: Props) {
  const [state, setState] = useState<DealState>(line.state);
  const [why, setWhy] = useState('');
  const off = state === line.state ? 'This is the state already.' : !why.trim() && 'Say why in a few words.';

  function save() {
    if (off) return;
    onClose();
    onState(state, why.trim());
  }
  function reset() {
    onClose();
    onState(null, '');
  }
  return (
    <Sheet title="State of the deal" onClose={onClose} onSubmit={save}>
      <Field label="State" wide>
        <Segmented
          name="State"
          value={state}
          onChange={setState}
          options={(['hot', 'warm', 'recycle'] as const).map((value) => ({ value, label: stateNames[value] }))}
        />
      </Field>
      <Field label="Why" htmlFor="state-why">
        <TextField id="state-why" placeholder="Why you see it differently" value={why} onChange={setWhy} />
      </Field>
      {deal.stateOverride && (
        <Effect icon="review">
          Set by hand: {deal.stateOverride.why} <Button onClick={reset}>Back to the computed state</Button>
        </Effect>
      )}
      <SheetActs act={`Set ${stateNames[state]}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';

type Outcome = 'won' | 'lost';
type Props = {
  readonly what: string;
  /** Several deals are only ever lost together. */
  readonly mayWin?: boolean;
  readonly onEnd: (outcome: Outcome, why: string) => void;
  readonly onClose: () => void;
};

/** No deal ends without its exit reason. */
export function CloseSheet({ what, mayWin = false, onEnd, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('lost');
  const [why, setWhy] = useState('');
  const off = !why.trim() && 'Say why in a few words.';

  function save() {
    if (off) return;
    onClose();
    onEnd(outcome, why.trim());
  }
  return (
    <Sheet title={`Close ${what}`} onClose={onClose} onSubmit={save}>
      {mayWin && (
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
      )}
      <Field label="Why" htmlFor="close-why">
        <TextField id="close-why" data-first="" placeholder="The exit reason" value={why} onChange={setWhy} />
      </Field>
      <Effect>The open next step ends, and no draft is made any more. You can undo it.</Effect>
      <SheetActs act={`Close as ${outcome}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

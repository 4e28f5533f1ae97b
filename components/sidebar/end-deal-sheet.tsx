import { type ReactNode, useState } from 'react';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { Effect, SheetActs } from './sheet-parts';

type Outcome = 'won' | 'lost';
type Props = {
  /** What ends: `the deal`, `3 deals`. */
  readonly what: string;
  /** Several deals are only ever lost together. */
  readonly mayWin?: boolean;
  /** The exit reason as far as it is known. */
  readonly known?: string;
  /** Where it was said. */
  readonly proof?: ReactNode;
  /** What closing does. */
  readonly effect?: string;
  readonly onEnd: (outcome: Outcome, why: string) => void;
  readonly onClose: () => void;
};

const ENDS = 'The open next step ends, and no draft is made any more.';

/** Won or lost, with the exit reason: no deal ends without one. */
export function EndDealSheet({ what, mayWin = false, known = '', proof, effect = ENDS, onEnd, onClose }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('lost');
  const [why, setWhy] = useState(known);
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
      {proof}
      <Effect>{effect} You can undo it.</Effect>
      <SheetActs act={`Close as ${outcome}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addDays, toWorkday } from '@/lib/core/domain/instant';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { today } from './say';
import { Effect, SheetActs } from './sheet-parts';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** A reason the mail does not show: a call, a meeting, news. It becomes today’s next step, and that is what the draft rests on. */
export function ReasonSheet({ state, acts, onClose }: Props) {
  const [what, setWhat] = useState('');
  const now = today(state.brief, state.records);
  const off = what.trim().split(/\s+/).length < 2 && 'Say what happened, or what you owe them.';

  function save() {
    if (off) return;
    onClose();
    acts.acceptStep({
      what: what.trim(),
      due: now,
      ownerId: state.records.rep.id,
      reason: 'by-hand',
      ifSilent: { on: toWorkday(addDays(now, 7)), action: 'Review the deal' },
      evidence: [],
    });
  }
  return (
    <Sheet title="I have a reason" onClose={onClose} onSubmit={save}>
      <Field label="Reason" htmlFor="reason-what">
        <TextField
          id="reason-what"
          data-first=""
          placeholder="Send the report they asked for on the phone"
          value={what}
          onChange={setWhat}
        />
      </Field>
      <Effect icon="milestone">
        Becomes the next step, due today, and the reason of the draft. Elapsed time is not a reason.
      </Effect>
      <SheetActs act="Use it" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { PanelActs } from './panel-acts';
import { Effect, SheetActs } from './sheet-parts';

type Props = { readonly acts: PanelActs; readonly onClose: () => void };

/** `Call Ana next Tuesday`: what the rep would write on paper becomes a step with a day and an owner (S2-18). */
export function NoteSheet({ acts, onClose }: Props) {
  const [text, setText] = useState('');
  const off = text.trim().split(/\s+/).length < 2 && 'Write what you will do, and when.';

  function save() {
    if (off) return;
    onClose();
    acts.noteStep(text.trim());
  }
  return (
    <Sheet title="Write a note" onClose={onClose} onSubmit={save}>
      <Field label="Note" htmlFor="note-text">
        <TextField id="note-text" data-first="" placeholder="Call Ana next Tuesday" value={text} onChange={setText} />
      </Field>
      <Effect icon="cal">
        The plan in it becomes the next step of this deal, on the day you name. It replaces the open one.
      </Effect>
      <SheetActs act="Save" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { givenViews } from './saved-view';

type Props = { readonly onSave: (name: string) => void; readonly onClose: () => void };

export function SaveViewSheet({ onSave, onClose }: Props) {
  const [name, setName] = useState('');
  const plain = name.trim();
  const isGiven = givenViews.some((view) => view.name.toLowerCase() === plain.toLowerCase());
  const off = !plain ? 'Give it a name.' : isGiven && 'This name is taken.';
  function save() {
    if (off) return;
    onClose();
    onSave(plain);
  }
  return (
    <Sheet title="Save this view" onClose={onClose} onSubmit={save}>
      <Field label="Name" htmlFor="view-name">
        <TextField id="view-name" data-first="" maxLength={40} value={name} onChange={setName} />
      </Field>
      <Effect icon="check">Keeps the filter and the order in this browser. A view of that name is replaced.</Effect>
      <SheetActs act="Save" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import type { OwnerId } from '@/lib/core/domain/ids';
import type { Owner, Rep } from '@/lib/core/domain/records';

type Props = {
  readonly what: string;
  readonly owners: readonly Owner[];
  readonly rep: Rep;
  readonly onGive: (to: OwnerId, name: string) => void;
  readonly onClose: () => void;
};

export function OwnerSheet({ what, owners, rep, onGive, onClose }: Props) {
  const others = owners.filter(({ id }) => id !== rep.id);
  const options = [{ value: rep.id, label: 'You' }, ...others.map(({ id, name }) => ({ value: id, label: name }))];
  const [to, setTo] = useState<OwnerId>(others[0]?.id ?? rep.id);
  const name = options.find(({ value }) => value === to)?.label ?? 'Somebody';

  function save() {
    onClose();
    onGive(to, name);
  }
  return (
    <Sheet title={`Give ${what} to`} onClose={onClose} onSubmit={save}>
      <Field label="Owner">
        <Pick name="Owner" value={to} options={options} onChange={setTo} />
      </Field>
      <Effect icon="person">The open next steps of the former owner go along. Nobody is told by mail.</Effect>
      <SheetActs act={`Give to ${name}`} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

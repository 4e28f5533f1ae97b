import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { BriefPerson } from '@/lib/core/domain/brief';
import { type EmailAddress, parseEmailAddress } from '@/lib/core/domain/ids';
import type { BuyingRole } from '@/lib/core/domain/records';
import type { PanelActs } from './panel-acts';
import { roleNames } from './say';
import { Effect, SheetActs } from './sheet-parts';

type Props = {
  readonly people: readonly BriefPerson[];
  readonly role: BuyingRole | null;
  readonly onName: PanelActs['nameStakeholder'];
  readonly onClose: () => void;
};

const NEW = 'someone-else';

/** Names who holds a role: somebody known on this deal, or a new person by hand. */
export function PersonSheet({ people, role: asked, onName, onClose }: Props) {
  const free = people.filter((person) => person.role === null);
  const [role, setRole] = useState<BuyingRole>(asked ?? 'champion');
  const [who, setWho] = useState<string>(free[0]?.email ?? people[0]?.email ?? NEW);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const known = people.find((person) => person.email === who);
  const address: EmailAddress | null = known?.email ?? parseEmailAddress(email);
  const off = !known && !name.trim() ? 'Give the name.' : !address && 'Give one whole address.';

  function save() {
    if (off || !address) return;
    onClose();
    onName(role, { name: known?.name ?? name.trim(), email: address });
  }
  return (
    <Sheet title="Name someone" onClose={onClose} onSubmit={save}>
      <Field label="Role">
        <Pick
          name="Role"
          value={role}
          onChange={setRole}
          options={(Object.keys(roleNames) as BuyingRole[]).map((value) => ({ value, label: roleNames[value] }))}
        />
      </Field>
      <Field label="Who">
        <Pick
          name="Who"
          value={who}
          onChange={setWho}
          options={[
            ...people.map((person) => ({
              value: person.email as string,
              label: person.name,
              detail: person.role ? roleNames[person.role] : person.email,
            })),
            { value: NEW, label: 'Someone else' },
          ]}
        />
      </Field>
      {who === NEW && (
        <>
          <Field label="Name" htmlFor="person-name">
            <TextField id="person-name" value={name} onChange={setName} />
          </Field>
          <Field label="Mail" htmlFor="person-mail">
            <TextField id="person-mail" type="email" value={email} onChange={setEmail} />
          </Field>
        </>
      )}
      <Effect icon="person">Kept on this deal. Writing to a new person still asks the account owner first.</Effect>
      <SheetActs act="Save" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

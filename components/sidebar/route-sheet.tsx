import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { GateFinding } from '@/lib/core/domain/brief';
import type { OwnerId } from '@/lib/core/domain/ids';
import { ownerOptions } from './adjust-step';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { Effect, SheetActs } from './sheet-parts';

type Props = {
  readonly state: ReadyState;
  readonly acts: PanelActs;
  readonly onClose: () => void;
  readonly up: boolean;
};

/** Route asks a named owner; Escalate hands the deal up. Both say why. */
export function RouteSheet({ state, acts, onClose, up }: Props) {
  const options = ownerOptions(state).filter((option) => option.value !== state.records.rep.id);
  const account = state.records.owners.find(
    (owner) => owner.duties.includes('account') && owner.id !== state.records.rep.id,
  );
  const hint = usePanelStore((panel) => panel.hint);
  const asked = options.find((option) => option.value === hint.to)?.value;
  const [to, setTo] = useState<OwnerId | ''>(asked ?? account?.id ?? options[0]?.value ?? '');
  const [why, setWhy] = useState(hint.why ?? '');
  const name = options.find((option) => option.value === to)?.label ?? '';
  const off =
    options.length === 0
      ? 'No owner is known besides you.'
      : !to
        ? 'Choose who.'
        : !why.trim() && 'Say why in a few words.';

  function save() {
    if (off || !to) return;
    onClose();
    if (up) acts.escalate(to, why.trim());
    else acts.route([byHand(why.trim(), state)], to);
  }
  return (
    <Sheet title={up ? 'Escalate' : 'Route'} onClose={onClose} onSubmit={save}>
      <Field label="To">
        <Pick name="To" value={to} onChange={(value) => setTo(value as OwnerId)} options={options} />
      </Field>
      <Field label="Why">
        <TextField
          data-first=""
          aria-label="Why"
          placeholder={up ? 'What is stuck' : 'What they should decide'}
          value={why}
          onChange={setWhy}
        />
      </Field>
      <Effect icon="person">
        {up
          ? `${name} sees it in their reviews with the thread’s subject. Nothing is sent by mail.`
          : 'The draft is held until they have answered. Nothing is sent by mail.'}
      </Effect>
      <SheetActs
        act={`${up ? 'Escalate to' : 'Ask'} ${name.split(' ')[0] ?? ''}`}
        off={off}
        onAct={save}
        onCancel={onClose}
      />
    </Sheet>
  );
}

function byHand(why: string, { brief, records }: ReadyState): GateFinding {
  return {
    gate: 'by-hand',
    label: 'Routed by hand',
    message: why,
    fix: 'Wait for the answer.',
    why: 'The rep asked for a second pair of eyes.',
    evidence: [{ kind: 'record', record: brief.deal?.id ?? brief.threadId, says: `${records.rep.name}: ${why}` }],
    owner: null,
    review: 'none',
  };
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { DayField } from '@/components/ui/day-field';
import { Pick } from '@/components/ui/pick';
import { TextField } from '@/components/ui/text-field';
import type { ProposedStep } from '@/lib/core/domain/brief';
import type { OwnerId } from '@/lib/core/domain/ids';
import { addDays, parseDay, toWorkday } from '@/lib/core/domain/instant';
import styles from './adjust-step.module.css';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { today } from './say';

const cx = classes(styles);

type Props = {
  readonly state: ReadyState;
  readonly onSave: (step: ProposedStep) => void;
  readonly onCancel: () => void;
};

/** What, when, who: in the row itself, already filled with what was proposed. Enter saves, Escape leaves it as it was. */
export function AdjustStep({ state, onSave, onCancel }: Props) {
  const { brief, records } = state;
  const closing = usePanelStore((panel) => panel.closing);
  // the open step ends here: its follower starts blank
  const from = closing ? null : (brief.deal?.openStep ?? brief.nextStep);
  const now = today(brief, records);
  const [what, setWhat] = useState(from?.what ?? '');
  const [due, setDue] = useState<string>(from?.due ?? toWorkday(addDays(now, 2)));
  const [owner, setOwner] = useState<OwnerId>(from?.ownerId ?? records.rep.id);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  const day = parseDay(due);
  const missing = !what.trim() ? 'Say what happens next.' : day === null ? 'Give it a day.' : false;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a form element would ask for a submit target; this is one row
    <div className={cx('adjust')} role="group" aria-label="Adjust the next step" onKeyDown={onKey}>
      <TextField ref={first} aria-label="What" placeholder="Send, ask, call…" value={what} onChange={setWhat} />
      <div className={cx('line')}>
        <DayField name="Due day" value={due} min={now} onChange={setDue} />
        <Pick name="Owner" value={owner} onChange={setOwner} options={ownerOptions(state)} />
      </div>
      <div className={cx('acts')}>
        <Button look="ink" off={missing} onClick={save}>
          Save
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );

  function save() {
    if (missing || day === null) return;
    onSave({
      what: what.trim(),
      due: day,
      ownerId: owner,
      reason: from?.reason ?? 'by-hand',
      ifSilent: from?.ifSilent ?? null,
      evidence: brief.nextStep?.evidence ?? [],
    });
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      save();
    }
  }
}

export function ownerOptions(state: ReadyState) {
  const { rep, owners } = state.records;
  const others = owners.filter((owner) => owner.id !== rep.id);
  return [
    { value: rep.id, label: 'You' },
    ...others.map((owner) => ({ value: owner.id, label: owner.name, detail: owner.duties.join(', ') || undefined })),
  ];
}

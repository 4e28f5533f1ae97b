import { useState } from 'react';
import { Effect, Hint, SheetActs } from '@/components/sidebar/sheet-parts';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { stageChangeAsks } from '@/lib/app/stage-change-asks';
import type { StageId } from '@/lib/core/domain/ids';
import { addDays, type Day, parseDay, toWorkday } from '@/lib/core/domain/instant';
import type { StageBoxes } from '@/lib/core/momentum/stage-change-needs';
import type { Policy } from '@/lib/core/policy/policy';
import type { DealView } from './deal-view';

type Props = {
  readonly view: DealView;
  readonly policy: Policy;
  readonly today: Day;
  readonly onMove: (stage: StageId, boxes: StageBoxes, why: string) => void;
  readonly onClose: () => void;
};

/** A stage change asks for the next checkpoint and what it decides (S2-20, S2-21); the buyer's own words are in the panel. */
export function MoveSheet({ view: { deal, records, line }, policy, today, onMove, onClose }: Props) {
  const { stages } = policy;
  const at = line.stage ? stages.indexOf(line.stage) : -1;
  const others = stages.filter(({ id }) => id !== line.stage?.id);
  const [to, setTo] = useState<StageId>((stages[at + 1] ?? others[0])?.id ?? deal.stage);
  const [name, setName] = useState('');
  const [day, setDay] = useState<string>(toWorkday(addDays(today, 7)));
  const [objective, setObjective] = useState('');
  const [why, setWhy] = useState('');
  const due = parseDay(day);
  const boxes: StageBoxes = {
    checkpoint: name.trim() && due ? { name: name.trim(), due } : null,
    objective: objective.trim() || null,
    commitment: null,
  };
  const [missing] = stageChangeAsks(records, policy, { dealId: deal.id, to, today, boxes });
  const off = missing && !why.trim() ? `${missing.fix} Or say why not.` : false;
  const target = stages.find(({ id }) => id === to)?.name ?? 'it';

  function save() {
    if (off) return;
    onClose();
    onMove(to, boxes, why.trim());
  }
  return (
    <Sheet title="Change the stage" onClose={onClose} onSubmit={save}>
      <Field label="To">
        <Pick
          name="Stage"
          value={to}
          onChange={setTo}
          options={others.map((stage) => ({ value: stage.id, label: stage.name }))}
        />
      </Field>
      <Field label="Next" htmlFor="move-next">
        <TextField id="move-next" data-first="" placeholder="Meeting or checkpoint" value={name} onChange={setName} />
      </Field>
      <Field label="On">
        <DayField name="Day of the checkpoint" value={day} min={today} onChange={setDay} />
      </Field>
      <Field label="Decides" htmlFor="move-objective">
        <TextField id="move-objective" placeholder="What it should decide" value={objective} onChange={setObjective} />
      </Field>
      {missing && (
        <Field label="Or why" htmlFor="move-why">
          <TextField id="move-why" placeholder="Why it moves on without" value={why} onChange={setWhy} />
          <Hint>{missing.says}</Hint>
        </Field>
      )}
      <Effect icon="milestone">The checkpoint becomes the milestone, and preparing it the next step.</Effect>
      <SheetActs act={`Move to ${target}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

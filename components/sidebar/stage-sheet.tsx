import { useEffect, useState } from 'react';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { Readings } from '@/lib/app/readings-of';
import { stageChangeAsks } from '@/lib/app/stage-change-asks';
import { addDays, parseDay, toWorkday } from '@/lib/core/domain/instant';
import type { StageBoxes } from '@/lib/core/momentum/stage-change-needs';
import { stageAt } from '@/lib/core/policy/stage-at';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { firstName, today } from './say';
import { Effect, Hint, SheetActs } from './sheet-parts';
import styles from './stage-sheet.module.css';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

const NO_QUOTE = '';

/**
 * The three boxes of a stage change: the next checkpoint, what it should decide, and what both sides do by when, the
 * buyer's half in their own words (S2-20…22). Without them a reason is asked for (S2-41).
 */
export function StageSheet({ state, acts, onClose }: Props) {
  const { brief, records, policy } = state;
  const target = usePanelStore((panel) => panel.stage);
  const now = today(brief, records);
  const [name, setName] = useState('');
  const [day, setDay] = useState<string>(toWorkday(addDays(now, 7)));
  const [objective, setObjective] = useState('');
  const [says, setSays] = useState('');
  const [quote, setQuote] = useState(NO_QUOTE);
  const [why, setWhy] = useState('');
  const [theirs, setTheirs] = useState<Readings['newest']>(null);
  useEffect(() => {
    void acts.readings().then(({ newest }) => setTheirs(newest));
  }, [acts]);
  const { deal } = brief;
  const to = target ? stageAt(policy, target) : null;
  if (!deal || !to) return null;

  const words = theirs && quote !== NO_QUOTE ? { messageId: theirs.messageId, quote } : null;
  const due = parseDay(day);
  const boxes: StageBoxes = {
    checkpoint: name.trim() && due ? { name: name.trim(), due } : null,
    objective: objective.trim() || null,
    commitment:
      says.trim() && due && words ? { says: says.trim(), due, evidence: [{ kind: 'quote', ...words }] } : null,
  };
  const [missing] = stageChangeAsks(records, policy, { dealId: deal.id, to: to.id, today: now, boxes });
  const off = missing && !why.trim() ? `${missing.fix} Or say why not.` : false;

  function save() {
    if (off || !to) return;
    onClose();
    acts.changeStageWith(to.id, boxes, why.trim());
  }
  return (
    <Sheet title={`Move to ${to.name}`} onClose={onClose} onSubmit={save}>
      <Field label="Next" htmlFor="stage-next">
        <div className={styles['stack']}>
          <TextField
            id="stage-next"
            data-first=""
            placeholder="Meeting or checkpoint"
            value={name}
            onChange={setName}
          />
          <DayField name="Day of the checkpoint" value={day} min={now} onChange={setDay} />
        </div>
      </Field>
      <Field label="Decides" htmlFor="stage-objective">
        <TextField id="stage-objective" placeholder="What it should decide" value={objective} onChange={setObjective} />
      </Field>
      <Field label="Both" htmlFor="stage-both">
        <div className={styles['stack']}>
          <TextField id="stage-both" placeholder="What you both do by then" value={says} onChange={setSays} />
          <Pick
            name="The buyer’s words"
            value={quote}
            options={[
              { value: NO_QUOTE, label: 'Their words…' },
              ...(theirs?.sentences ?? []).map((one) => ({
                value: one,
                label: one,
                detail: firstName(theirs?.from ?? ''),
              })),
            ]}
            onChange={setQuote}
          />
        </div>
      </Field>
      {missing && (
        <Field label="Or why" htmlFor="stage-why">
          <TextField id="stage-why" placeholder="Why it moves on without" value={why} onChange={setWhy} />
          <Hint>{missing.says}</Hint>
        </Field>
      )}
      <Effect icon="milestone">The checkpoint becomes the milestone, and what you agreed the next step.</Effect>
      <SheetActs act={`Move to ${to.name}`} off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

import { useState } from 'react';
import { DayField } from '@/components/ui/day-field';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { addDays, type Day, parseDay, sayDay, toWorkday } from '@/lib/core/domain/instant';
import type { FormProps } from './form-props';
import { RowForm } from './row-form';
import { useMore } from './use-more';

/** A step ends with what comes next, or it gets another day. After a meeting it does not end alone (S2-30). */
export function DoStepForm({ line, today, acts }: FormProps) {
  const more = useMore(line.summary.id, acts);
  const [how, setHow] = useState<'done' | 'later'>('done');
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string>(inTwoDays(today));
  const day = parseDay(due);
  const needsNext = more?.needsNext ?? line.summary.step?.reason === 'meeting-without-next-step';
  const late = how === 'later' || what.trim() !== '';
  const off = late ? wrongDay(day, today) : needsNext && 'You met. Write what comes next, or park or close the deal.';

  async function save(): Promise<boolean> {
    if (how === 'later') return day !== null && acts.moveStep(line, day);
    return acts.finishStep(line, what.trim() === '' || day === null ? null : { what: what.trim(), due: day });
  }
  return (
    <RowForm
      name="Finish the step"
      act={how === 'later' ? `Move to ${day ? sayDay(day, today) : 'a day'}` : what.trim() ? 'Done, then this' : 'Done'}
      off={off}
      says={
        how === 'later' ? 'The step stays as it is, on its new day.' : 'Left empty, the deal asks for its next step.'
      }
      onSave={save}
    >
      <Segmented name="The step is" value={how} onChange={setHow} options={hows} />
      {how === 'done' && (
        <TextField aria-label="What comes next" placeholder="What comes next" value={what} onChange={setWhat} />
      )}
      <DayField name={how === 'done' ? 'On' : 'New day'} value={due} min={today} onChange={setDue} />
    </RowForm>
  );
}

const hows = [
  { value: 'done', label: 'Done' },
  { value: 'later', label: 'Another day' },
] as const;

export function SetStepForm({ line, today, acts }: FormProps) {
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string>(inTwoDays(today));
  const day = parseDay(due);
  const off = what.trim() === '' ? 'Write what will be done: verb and object.' : wrongDay(day, today);
  return (
    <RowForm
      name="Set the next step"
      act="Set it"
      off={off}
      says={line.summary.step ? `Replaces “${line.summary.step.what}”.` : 'The deal’s one open next step.'}
      onSave={async () => day !== null && acts.setStep(line, { what: what.trim(), due: day })}
    >
      <TextField aria-label="Next step" placeholder="Send, ask, call…" value={what} onChange={setWhat} />
      <DayField name="Due day" value={due} min={today} onChange={setDue} />
    </RowForm>
  );
}

export function inTwoDays(today: Day): Day {
  return toWorkday(addDays(today, 2));
}

export function wrongDay(day: Day | null, today: Day): string | false {
  return (day === null || day < today) && 'Give a day from today on.';
}

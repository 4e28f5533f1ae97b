import { useState } from 'react';
import { DayField } from '@/components/ui/day-field';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { parseDay, sayDay } from '@/lib/core/domain/instant';
import type { FormProps } from './form-props';
import { RowForm } from './row-form';
import { inTwoDays, wrongDay } from './step-forms';

/** The earliest open milestone gets another day or was reached; a deal without one gets its first. */
export function MilestoneForm(props: FormProps) {
  const [first] = props.line.summary.ahead;
  return first ? <Known {...props} name={first.name} /> : <New {...props} />;
}

function Known({ line, today, acts, name }: FormProps & { readonly name: string }) {
  const [how, setHow] = useState<'move' | 'reached'>('move');
  const [due, setDue] = useState<string>(inTwoDays(today));
  const day = parseDay(due);
  const ahead = day !== null && day > today;
  const off = how === 'move' ? wrongDay(day, today) : (day === null || ahead) && 'Give the day it was reached.';

  function choose(next: 'move' | 'reached') {
    setHow(next);
    setDue(next === 'move' ? inTwoDays(today) : today);
  }
  return (
    <RowForm
      name="The milestone"
      act={how === 'reached' ? 'Reached' : `Move to ${day ? sayDay(day, today) : 'a day'}`}
      off={off}
      says={name}
      onSave={async () =>
        day !== null && (how === 'move' ? acts.moveMilestone(line, day) : acts.reachMilestone(line, day))
      }
    >
      <Segmented
        name="The milestone"
        value={how}
        onChange={choose}
        options={[
          { value: 'move', label: 'New day' },
          { value: 'reached', label: 'Reached' },
        ]}
      />
      <DayField name={how === 'move' ? 'New day' : 'Reached on'} value={due} onChange={setDue} />
    </RowForm>
  );
}

function New({ line, today, acts }: FormProps) {
  const [what, setWhat] = useState(line.stage?.decision === 'urgent' ? 'Go through the proposal' : '');
  const [due, setDue] = useState<string>(inTwoDays(today));
  const day = parseDay(due);
  const off = what.trim() === '' ? 'Write what happens on that day.' : wrongDay(day, today);
  return (
    <RowForm
      name="A milestone"
      act="Set it"
      off={off}
      says="A day on which both sides meet or something is decided."
      onSave={async () => day !== null && acts.addMilestone(line, { what: what.trim(), due: day })}
    >
      <TextField aria-label="Milestone" placeholder="What happens" value={what} onChange={setWhat} />
      <DayField name="On" value={due} min={today} onChange={setDue} />
    </RowForm>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { addMonths, parseDay, sayDay, toWorkday } from '@/lib/core/domain/instant';
import styles from './nurture-sheet.module.css';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { sayShortDay, today } from './say';
import { Effect, SheetActs } from './sheet-parts';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** Parks the deal until a day: the clock stops, nothing is written, on the day it is reviewed. */
export function NurtureSheet({ state, acts, onClose }: Props) {
  const { brief, records } = state;
  const now = today(brief, records);
  const hint = usePanelStore((panel) => panel.hint);
  const [until, setUntil] = useState<string>(hint.until ?? brief.wait?.until ?? toWorkday(addMonths(now, 3)));
  const [why, setWhy] = useState(hint.why ?? brief.wait?.why ?? '');
  const day = parseDay(until);
  const off = day === null || day <= now ? 'Give a day after today.' : !why.trim() && 'Say why in a few words.';

  function save() {
    if (off || day === null) return;
    onClose();
    acts.park(day, why.trim());
  }
  return (
    <Sheet title="Recycle until" onClose={onClose} onSubmit={save}>
      <Field label="Until" htmlFor="nurture-until">
        <DayField id="nurture-until" name="Until" value={until} min={now} onChange={setUntil} />
        <div className={styles['quick']}>
          {[1, 3, 6].map((months) => {
            const choice = toWorkday(addMonths(now, months));
            return (
              <Button key={months} onClick={() => setUntil(choice)}>
                {sayShortDay(choice, now)}
              </Button>
            );
          })}
        </div>
      </Field>
      <Field label="Why" htmlFor="nurture-why">
        <TextField id="nurture-why" placeholder="What the deal waits for" value={why} onChange={setWhy} />
      </Field>
      <Effect icon="pause">
        The clock stops. {day ? `On ${sayDay(day, now)} you get a review, not a mail.` : ''} A reply wakes it earlier.
      </Effect>
      <SheetActs
        act={day ? `Recycle until ${sayShortDay(day, now)}` : 'Recycle'}
        off={off}
        onAct={save}
        onCancel={onClose}
      />
    </Sheet>
  );
}

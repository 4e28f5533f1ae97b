import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import type { DealMode } from '@/lib/core/domain/records';
import { modeNames } from './say-line';

type Props = {
  readonly what: string;
  readonly onMode: (mode: DealMode) => void;
  readonly onClose: () => void;
};

/** Which rules hold: a long cycle waits longer and writes less often (S0-2). */
export function ModeSheet({ what, onMode, onClose }: Props) {
  const [mode, setMode] = useState<DealMode>('long-cycle');
  function save() {
    onClose();
    onMode(mode);
  }
  return (
    <Sheet title={`Rules for ${what}`} onClose={onClose} onSubmit={save}>
      <Field label="Cycle" wide>
        <Segmented
          name="Cycle"
          value={mode}
          onChange={setMode}
          options={[
            { value: 'active', label: modeNames.active },
            { value: 'long-cycle', label: modeNames['long-cycle'] },
          ]}
        />
      </Field>
      <Effect icon="wait">A long cycle waits longer, writes less often and asks for milestones.</Effect>
      <SheetActs act={modeNames[mode]} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

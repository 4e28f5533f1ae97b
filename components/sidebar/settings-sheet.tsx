import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import type { SettingsActs, SettingsView } from './settings-acts';
import { Effect, Hint } from './sheet-parts';

type Props = { readonly settings: SettingsView; readonly acts: SettingsActs; readonly onClose: () => void };

const words = {
  off: 'A send is never looked at.',
  warn: 'A send to someone on a stop asks once: keep editing, or send anyway. No reason is needed.',
  hold: 'A send to someone on a stop waits for you: keep editing, or send anyway with a reason.',
} as const;

export function SettingsSheet({ settings, acts, onClose }: Props) {
  return (
    <Sheet title="Send guard" onClose={onClose} onSubmit={onClose}>
      <Field label="Guard" wide>
        <Segmented
          name="Send guard"
          value={settings.guard}
          onChange={acts.setGuard}
          options={[
            { value: 'off', label: 'Off' },
            { value: 'warn', label: 'Warn' },
            { value: 'hold', label: 'Hold' },
          ]}
        />
        <Hint>{words[settings.guard]}</Hint>
      </Field>
      <Effect icon="shield">The guard never loses a mail: without an answer within 300 ms the mail goes out.</Effect>
    </Sheet>
  );
}

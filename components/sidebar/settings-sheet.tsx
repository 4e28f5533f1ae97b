import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import type { SettingsActs, SettingsView } from './settings-acts';
import styles from './settings-sheet.module.css';
import { Effect, Hint } from './sheet-parts';

type Props = {
  readonly settings: SettingsView;
  readonly acts: SettingsActs;
  readonly onImport: () => void;
  readonly onClose: () => void;
};

const words = {
  off: 'A send is never looked at.',
  warn: 'A send to someone on a stop asks once: keep editing, or send anyway. No reason is needed.',
  hold: 'A send to someone on a stop waits for you: keep editing, or send anyway with a reason.',
} as const;

export function SettingsSheet({ settings, acts, onImport, onClose }: Props) {
  return (
    <Sheet title="Settings" onClose={onClose} onSubmit={onClose}>
      <Field label="Send guard" wide>
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
      {settings.wholeByGraph !== undefined && (
        <WholeByGraph on={settings.wholeByGraph} onChange={acts.setWholeByGraph} />
      )}
      <Field label="Move to another mailbox" wide>
        <div className={styles['acts']}>
          <Button tall grow onClick={acts.exportAll}>
            Export everything
          </Button>
          <Button tall grow onClick={onImport}>
            Import a file…
          </Button>
        </div>
        <Hint>
          Export here, import there: deals, people, steps, touches, values, suppressions, policy and history in one
          file. You see what changes before anything is written, and can take it back. Who is suppressed stays
          suppressed.
        </Hint>
      </Field>
    </Sheet>
  );
}

function WholeByGraph({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <Field label="Other messages of a thread" wide>
      <Checkbox checked={on} onChange={onChange}>
        Read them by Microsoft Graph
      </Checkbox>
      <Hint>
        Outlook shows Throughline the open message only. With this, a click on “Read the other messages” asks Microsoft
        for the rest of that one thread, with your own sign-in and the right to read mail. Nothing is asked for without
        that click, nobody else is asked, and nothing of the mail is stored.
      </Hint>
    </Field>
  );
}

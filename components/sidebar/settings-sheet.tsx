import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import type { SettingsActs, SettingsView } from './settings-acts';
import styles from './settings-sheet.module.css';
import { Effect } from './sheet-parts';

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
      <Section title="Send guard">
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
        <p className={styles['says']}>{words[settings.guard]}</p>
        <Effect icon="shield">
          The guard never loses a mail: without an answer within 300 ms the mail goes out. On the web Outlook has it
          with the add-in only.
        </Effect>
      </Section>
      {settings.wholeByGraph !== undefined && (
        <WholeByGraph on={settings.wholeByGraph} onChange={acts.setWholeByGraph} />
      )}
      <Section title="Move to another mailbox">
        <div className={styles['acts']}>
          <Button tall grow onClick={acts.exportAll}>
            Export everything
          </Button>
          <Button tall grow onClick={onImport}>
            Import a file…
          </Button>
        </div>
        <p className={styles['says']}>
          Export here, import there: one file with every deal, person, step, touch, value, suppression, the policy and
          the history. You see what changes before anything is written, and can take it back. Who is suppressed stays
          suppressed.
        </p>
      </Section>
    </Sheet>
  );
}

function WholeByGraph({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <Section title="Other messages of a thread">
      <Checkbox checked={on} onChange={onChange}>
        Read them by Microsoft Graph
      </Checkbox>
      <p className={styles['says']}>
        Outlook shows Throughline the open message only. With this, your click on “Read the other messages” asks
        Microsoft for the rest of that one thread, with your own sign-in and the right to read mail. Without the click
        nothing is asked for, nobody else is asked, and no mail is stored.
      </p>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </section>
  );
}

import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { PanelActs } from './panel-acts';
import { usePanelStore } from './panel-store';
import type { SettingsActs, SettingsView } from './settings-acts';

type Props = { readonly acts: PanelActs; readonly settings: SettingsView; readonly settingsActs: SettingsActs };

export function MoreMenu({ acts, settings, settingsActs }: Props) {
  const open = usePanelStore((panel) => panel.open);
  return (
    <Menu
      name="More"
      items={[
        ...(acts.openWorkspace
          ? [
              {
                id: 'workspace',
                label: 'Workspace',
                detail: 'Today’s list and every deal (T)',
                onPick: acts.openWorkspace,
              },
            ]
          : []),
        { id: 'again', label: 'Read this thread again', onPick: acts.readAgain },
        {
          id: 'note',
          label: 'Write a note…',
          detail: 'A plan with a day becomes the next step (W)',
          onPick: () => open('note'),
        },
        {
          id: 'happened',
          label: 'Something happened…',
          detail: 'A no-show, a look at the proposal',
          onPick: () => open('happened'),
        },
        { id: 'reading', label: 'What was read…', detail: 'Correct a reading (X)', onPick: () => open('reading') },
        { id: 'import', label: 'Import deals…', onPick: () => acts.openImport() },
        settings.sample
          ? { id: 'sample', label: 'Remove the sample', onPick: settingsActs.removeSample }
          : { id: 'sample', label: 'Try the sample workspace', onPick: settingsActs.loadSample },
        { id: 'export', label: 'Export everything as JSON', onPick: settingsActs.exportAll },
        {
          id: 'policy',
          label: 'Policy…',
          rule: true,
          detail: 'Stages, windows, who decides',
          onPick: () => open('policy'),
        },
        { id: 'language', label: 'Language…', detail: 'Approved words for drafts', onPick: () => open('language') },
        { id: 'readiness', label: 'Is the data ready?', onPick: () => open('readiness') },
        {
          id: 'settings',
          label: 'Settings…',
          detail: `Send guard: ${guardWords[settings.guard]}; move to another mailbox`,
          onPick: () => open('settings'),
        },
        { id: 'keys', label: 'Keys', onPick: () => open('keys') },
        {
          id: 'labels',
          label: 'Export corrections',
          detail: 'Rows for the evaluation',
          onPick: settingsActs.exportLabels,
        },
        {
          id: 'diagnostic',
          label: 'Copy diagnostic',
          detail: 'Structure of the page, no content',
          onPick: settingsActs.copyDiagnostic,
        },
      ]}
      trigger={(props) => <IconButton icon="more" name="More" {...props} />}
    />
  );
}

export const guardWords = { off: 'off', warn: 'warns', hold: 'holds' } as const;

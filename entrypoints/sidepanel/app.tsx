import { Sidebar } from '@/components/sidebar/sidebar';
import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { usePanelSession } from './panel-session';

type Props = { readonly acts: PanelActs; readonly settingsActs: SettingsActs };

export function App({ acts, settingsActs }: Props) {
  const { state, around, settings } = usePanelSession();
  return <Sidebar state={state} around={around} acts={acts} settings={settings} settingsActs={settingsActs} />;
}

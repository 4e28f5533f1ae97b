import { Sidebar } from '@/components/sidebar/sidebar';
import { Starting } from '@/components/sidebar/starting';
import { usePanelSession } from './panel-session';

export function App() {
  const { state, around, settings, started } = usePanelSession();
  if (!started) return <Starting />;
  return <Sidebar state={state} around={around} settings={settings} {...started} />;
}

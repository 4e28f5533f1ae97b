import { lazy, Suspense } from 'react';
import { Sidebar } from '@/components/sidebar/sidebar';
import { Starting } from '@/components/sidebar/starting';
import { usePanelSession } from './panel-session';

const ImportHost = lazy(() => import('./import-host'));

export function App() {
  const { state, around, settings, started } = usePanelSession();
  if (!started) return <Starting />;
  return (
    <Sidebar
      state={state}
      around={around}
      settings={settings}
      acts={started.acts}
      settingsActs={started.settingsActs}
      importSheet={
        <Suspense>
          <ImportHost />
        </Suspense>
      }
    />
  );
}

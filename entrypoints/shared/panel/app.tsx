import { lazy, type ReactNode, Suspense } from 'react';
import { Sidebar } from '@/components/sidebar/sidebar';
import { Starting } from '@/components/sidebar/starting';
import { usePanelSession } from './panel-session';

const ImportHost = lazy(() => import('./import-host'));
const LanguageHost = lazy(() => import('./language-host'));
const MergeHost = lazy(() => import('./merge-host'));
const PolicyHost = lazy(() => import('./policy-host'));
const ReadinessHost = lazy(() => import('./readiness-host'));

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
      hosted={{
        import: hosted(<ImportHost />),
        policy: hosted(<PolicyHost />),
        language: hosted(<LanguageHost />),
        merge: hosted(<MergeHost />),
        readiness: hosted(<ReadinessHost />),
      }}
    />
  );
}

function hosted(sheet: ReactNode): ReactNode {
  return <Suspense>{sheet}</Suspense>;
}

import { useEffect, useState } from 'react';
import { ReadinessSheet } from '@/components/readiness/readiness-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { usePanelSession } from './panel-session';
import { readinessSession, useReadiness } from './readiness-session';

/** The readiness of the records with its session; fetched when it is first opened. */
export default function ReadinessHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = useReadiness((shown) => shown.view);
  const started = usePanelSession((panel) => panel.started);
  const [acts] = useState(() => (started ? readinessSession(started.deps) : null));
  useEffect(() => {
    acts?.check();
    return () => acts?.stop();
  }, [acts]);
  return acts && <ReadinessSheet view={view} acts={acts} onClose={close} />;
}

import { useEffect, useState } from 'react';
import { ImportSheet } from '@/components/import/import-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { importSession, useImport } from './import-session';
import { usePanelSession } from './panel-session';

/** The import with its session; fetched when it is first opened. */
export default function ImportHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = useImport((session) => session.view);
  const dropped = usePanelSession((session) => session.dropped);
  const started = usePanelSession((session) => session.started);
  const [acts] = useState(() => (started ? importSession(started.deps) : null));
  useEffect(() => {
    if (!dropped || !acts) return;
    usePanelSession.setState({ dropped: null });
    acts.choose(dropped);
  }, [dropped, acts]);
  return acts && <ImportSheet view={view} acts={acts} onClose={close} />;
}

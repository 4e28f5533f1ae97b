import { useEffect, useState } from 'react';
import { ImportSheet } from '@/components/import/import-sheet';
import type { ImportActs } from '@/components/import/import-view';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { importSession, useImport } from './import-session';
import { usePanelSession } from './panel-session';

/** The import with its session; fetched when it is first opened. */
export default function ImportHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = useImport((shown) => shown.view);
  const dropped = usePanelSession((panel) => panel.dropped);
  const started = usePanelSession((panel) => panel.started);
  const [acts] = useState(() => (started ? theSession(started.deps) : null));
  useEffect(() => {
    if (!dropped || !acts) return;
    usePanelSession.setState({ dropped: null });
    acts.choose(dropped);
  }, [dropped, acts]);
  useEffect(() => {
    if (!acts) return;
    return () => putAside(acts);
  }, [acts]);
  return acts && <ImportSheet view={view} acts={acts} onClose={close} />;
}

let session: ImportActs | null = null;

/** One for the panel's whole life: an import that runs on behind a closed sheet can still be taken back. */
function theSession(deps: Parameters<typeof importSession>[0]): ImportActs {
  session ??= importSession(deps);
  return session;
}

/** However the sheet closes, what was only being looked at is dropped; what was written keeps its Undo. */
function putAside(acts: ImportActs): void {
  const { step } = useImport.getState().view;
  if (step !== 'running' && step !== 'done') acts.cancel();
}

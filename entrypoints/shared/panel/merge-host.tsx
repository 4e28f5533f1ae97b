import { useEffect, useState } from 'react';
import { MergeSheet } from '@/components/merge/merge-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { mergeSession, useMerge } from './merge-session';
import { usePanelSession } from './panel-session';

/** The pairs of this thread with their session; fetched when it is first opened. */
export default function MergeHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = useMerge((shown) => shown.view);
  const started = usePanelSession((panel) => panel.started);
  const [acts] = useState(() => (started ? mergeSession(started.deps) : null));
  useEffect(() => {
    acts?.load();
  }, [acts]);
  return acts && <MergeSheet view={view} acts={acts} onClose={close} />;
}

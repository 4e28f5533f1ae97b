import { useEffect, useState } from 'react';
import { PolicySheet } from '@/components/policy/policy-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { usePanelSession } from './panel-session';
import { policySession, usePolicy } from './policy-session';

/** The policy with its session; fetched when it is first opened. */
export default function PolicyHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = usePolicy((shown) => shown.view);
  const started = usePanelSession((panel) => panel.started);
  const [acts] = useState(() => (started ? policySession(started.deps) : null));
  useEffect(() => {
    acts?.load();
    // a look at all deals ends with the sheet
    return () => acts?.back();
  }, [acts]);
  return acts && <PolicySheet view={view} acts={acts} onClose={close} />;
}

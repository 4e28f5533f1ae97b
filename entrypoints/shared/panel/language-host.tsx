import { useEffect, useState } from 'react';
import { LanguageSheet } from '@/components/language/language-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { languageSession, useLanguage } from './language-session';
import { usePanelSession } from './panel-session';

/** The approved language with its session; fetched when it is first opened. */
export default function LanguageHost() {
  const close = usePanelStore((panel) => panel.close);
  const view = useLanguage((shown) => shown.view);
  const started = usePanelSession((panel) => panel.started);
  const [acts] = useState(() => (started ? languageSession(started.deps) : null));
  useEffect(() => {
    acts?.load();
  }, [acts]);
  return acts && <LanguageSheet view={view} acts={acts} onClose={close} />;
}

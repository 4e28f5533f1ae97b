import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { usePanelSession } from '../shared/panel/panel-session';
import { watchOnline } from '../shared/panel/watch-online';
import { OfficeApp } from './office-app';
import { useOfficeSession } from './office-session';

const ending = new AbortController();
watchOnline(ending.signal);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<OfficeApp onAlone={() => void begin(true)} />);

void begin(false);
void import('@/components/draft/draft-section');

/** `alone` = the rep wants the pane without Outlook, with pasted mail. */
async function begin(alone: boolean) {
  const { startPane } = await import('./start-pane');
  const begun = await startPane(ending.signal, alone);
  // after the adapter's own listener: what was opened with a draft is noted before all ends
  window.addEventListener('pagehide', () => ending.abort());
  if (begun.ok) {
    usePanelSession.setState({ started: begun.value });
    useOfficeSession.setState({ trouble: null });
  } else useOfficeSession.setState({ trouble: begun.error });
}

import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../shared/panel/app';
import { usePanelSession } from '../shared/panel/panel-session';
import { watchOnline } from '../shared/panel/watch-online';

const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());
watchOnline(ending.signal);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<App />);

void import('./start').then(({ start }) => usePanelSession.setState({ started: start(ending.signal) }));
void import('@/components/draft/draft-section');

import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { start } from './start';
import { WorkspaceApp } from './workspace-app';

const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<WorkspaceApp deps={start(ending.signal)} />);

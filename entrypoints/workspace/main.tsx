import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { useWorkspace } from '@/components/workspace/workspace-store';
import { start } from './start';
import { fetchView, WorkspaceApp } from './workspace-app';

const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
const deps = start(ending.signal);
fetchView(useWorkspace.getState().place.view);
createRoot(root).render(<WorkspaceApp deps={deps} />);

import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import type { Instant } from '@/lib/core/domain/instant';
import { tabMail } from '@/lib/platform/tab-mail';
import { tellRecordsChanged } from '@/lib/platform/tell-records-changed';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { App } from './app';
import { panelActs } from './panel-acts';
import { reviewLoop } from './review-loop';
import { settingsActs } from './settings-acts';
import { watchOnline } from './watch-online';

const clock = () => Date.now() as Instant;
const ending = new AbortController();
window.addEventListener('pagehide', () => ending.abort());

// `?tab=` ties a panel that is opened as a page to one mail tab
const tab = new URLSearchParams(location.search).get('tab');
const store = dexieStore();
const mail = tabMail(tab === null ? undefined : Number(tab));
const loop = reviewLoop(store, mail, clock, ending.signal);
watchOnline(ending.signal);

const deps = { store, mail, clock, loop, onChanged: tellRecordsChanged };
const acts = panelActs(deps);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<App acts={acts} settingsActs={settingsActs(deps, acts)} />);

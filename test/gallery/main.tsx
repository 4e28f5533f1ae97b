import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { Sidebar } from '@/components/sidebar/sidebar';
import { sayingActs } from './gallery-acts';
import { calm, scenes, states } from './gallery-states';

/** `?scene=go&theme=dark`: one scene fills the window, as the side panel does. */
const wanted = new URLSearchParams(location.search);
const scene = scenes[wanted.get('scene') ?? 'go'];
const state = scene && states[scene.state];
if (!scene || !state) throw new Error('no such scene');
document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
usePanelStore.setState({
  sheet: scene.sheet ?? null,
  role: scene.sheet === 'person' ? 'economic-buyer' : null,
  adjusting: scene.adjusting ?? false,
  picking: scene.picking ?? false,
  notice: scene.notice ? { text: scene.notice, tone: 'done', undo: 'key' } : null,
});
const acts = sayingActs();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <Sidebar
    state={state}
    around={{ ...calm, ...scene.around }}
    acts={acts}
    settings={{ guard: 'hold', sample: false, counts: { deals: 25, contacts: 60, companies: 20 } }}
    settingsActs={acts}
  />,
);

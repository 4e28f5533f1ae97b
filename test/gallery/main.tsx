import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { Sidebar } from '@/components/sidebar/sidebar';
import { demoState } from './demo-state';
import { sayingActs } from './gallery-acts';
import { calm, scenes, states } from './gallery-states';
import { hostedScene } from './hosted-scenes';

/** `?scene=go&theme=dark`, `?scene=demo:halden-next-steps`: one scene fills the window, as the side panel does. */
const wanted = new URLSearchParams(location.search);
const name = wanted.get('scene') ?? 'go';
const demo = name.startsWith('demo:') ? demoState(name.slice('demo:'.length)) : null;
const scene = demo ? { state: name } : scenes[name];
const state = demo ?? (scene && states[scene.state]);
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
// the draft is fetched apart in the product; here it is part of the picture
await import('@/components/draft/draft-section');
createRoot(root).render(
  <Sidebar
    state={state}
    around={{ ...calm, ...scene.around }}
    acts={acts}
    settings={{ guard: 'hold', sample: false, counts: { deals: 25, contacts: 60, companies: 20 } }}
    settingsActs={acts}
    hosted={hostedScene(name)}
  />,
);

// told when the lazy parts and the layout have settled
setTimeout(() => document.querySelector('main')?.setAttribute('data-shown', ''), 80);

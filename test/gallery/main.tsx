import '@/components/tokens.css';
import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import type { PanelState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { Sidebar } from '@/components/sidebar/sidebar';
import type { StageId } from '@/lib/core/domain/ids';
import { demoState } from './demo-state';
import { sayingActs } from './gallery-acts';
import { calm, type Scene, scenes, states } from './gallery-states';
import { hostedScene } from './hosted-scenes';

/** `?scene=go&theme=dark`, `?scene=demo:halden-next-steps`: one scene fills the window, as the side panel does. */
const wanted = new URLSearchParams(location.search);
const name = wanted.get('scene') ?? 'go';
const scene: Scene | undefined = name.startsWith('demo:') ? { state: name } : scenes[name];
const state = scene && stateOf(scene.state);
if (!scene || !state) throw new Error('no such scene');
document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
usePanelStore.setState({
  sheet: scene.sheet ?? null,
  stage: (scene.stage ?? null) as StageId | null,
  role: scene.sheet === 'person' ? 'economic-buyer' : null,
  adjusting: scene.adjusting ?? false,
  picking: scene.picking ?? false,
  notice: scene.notice ? { text: scene.notice, tone: 'done', undo: 'key' } : null,
});
const acts = sayingActs(state);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
// the draft is fetched apart in the product; here it is part of the picture
await import('@/components/draft/draft-section');
createRoot(root).render(
  <Sidebar
    state={state}
    around={{ ...calm, ...scene.around }}
    acts={acts}
    settings={{ guard: 'hold', sample: false, wholeByGraph: false, counts: { deals: 25, contacts: 60, companies: 20 } }}
    settingsActs={acts}
    hosted={hostedScene(name)}
  />,
);

function stateOf(wanted: string): PanelState | undefined {
  return wanted.startsWith('demo:') ? demoState(wanted.slice('demo:'.length)) : states[wanted];
}

// told when the lazy parts and the layout have settled
setTimeout(() => document.querySelector('main')?.setAttribute('data-shown', ''), 80);

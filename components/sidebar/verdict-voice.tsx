import type { PanelState } from './panel-state';
import { verdictNames } from './verdict-badge';

/** Says a changed verdict to a screen reader, once, without taking the focus. */
export function VerdictVoice({ state }: { readonly state: PanelState }) {
  const says =
    state.status === 'ready' && state.brief.verdict !== 'none'
      ? `${verdictNames[state.brief.verdict]}. ${state.brief.headline}`
      : '';
  return (
    <p className="vh" aria-live="polite">
      {says}
    </p>
  );
}

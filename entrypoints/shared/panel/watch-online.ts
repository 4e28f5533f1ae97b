import { usePanelSession } from './panel-session';

/** Says since when the browser is offline. Nothing here needs the network; the rep may wonder. */
export function watchOnline(signal: AbortSignal): void {
  function tell() {
    const since = navigator.onLine
      ? null
      : new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(Date.now());
    usePanelSession.setState(({ around }) => ({ around: { ...around, offlineSince: since } }));
  }
  window.addEventListener('online', tell, { signal });
  window.addEventListener('offline', tell, { signal });
  if (!navigator.onLine) tell();
}

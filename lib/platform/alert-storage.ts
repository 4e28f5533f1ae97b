import { type AlertTable, parseAlertTable } from './send-alert';

/** The table for the check before sending, kept where its page can read it: same origin, web, Mac and new Windows. */
export const ALERT_KEY = 'throughline-alert';

/** `false` when the browser keeps nothing for this page; the check then knows what the pane told the open mail. */
export function keepAlertTable(table: AlertTable | null): boolean {
  try {
    if (table) localStorage.setItem(ALERT_KEY, JSON.stringify(table));
    else localStorage.removeItem(ALERT_KEY);
    return true;
  } catch {
    return false;
  }
}

/** `null` when there is none, or, in classic Windows' script engine, no storage at all. */
export function keptAlertTable(): AlertTable | null {
  try {
    return parseAlertTable(localStorage.getItem(ALERT_KEY));
  } catch {
    return null;
  }
}

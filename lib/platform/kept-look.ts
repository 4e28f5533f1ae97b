const KEY = 'throughline-good-records';

/** When all records were last found good, and what had been imported by then. No record is in it. */
type Look = { readonly at: number; readonly records: string };

export function keepLook(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // a browser that keeps nothing for this page looks again next time
  }
}

export function keptLook(): Look | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Look | null;
  } catch {
    return null;
  }
}

const DATABASE = 'throughline-files';
const TABLE = 'files';
const CALENDAR = 'calendar';

/** What TypeScript's list of browser parts leaves out (Chrome and Edge have them; Firefox 142 and Safari have not). */
type Handle = FileSystemFileHandle & {
  queryPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Picker = (asked: { suggestedName: string; types: readonly object[] }) => Promise<Handle>;

export function canKeepFile(): boolean {
  return 'showSaveFilePicker' in window;
}

/** Keeps the file the rep points at; `false` = they chose none. Must be called in the click. */
export async function chooseCalendarFile(name: string): Promise<boolean> {
  const pick = (window as unknown as { showSaveFilePicker: Picker }).showSaveFilePicker;
  const types = [{ description: 'Calendar', accept: { 'text/calendar': ['.ics'] } }];
  const handle = await pick({ suggestedName: name, types }).catch(() => null);
  if (handle) await inTable('readwrite', (table) => table.put(handle, CALENDAR));
  return handle !== null;
}

export async function keptCalendarFile(): Promise<FileSystemFileHandle | null> {
  const kept = await inTable('readonly', (table) => table.get(CALENDAR));
  return kept instanceof FileSystemFileHandle ? kept : null;
}

export async function forgetCalendarFile(): Promise<void> {
  await inTable('readwrite', (table) => table.delete(CALENDAR));
}

/** Whether the browser lets us write to it; `ask` = it may ask the rep, which needs their click. */
export async function mayWrite(handle: Handle, ask: boolean): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const state = ask ? await handle.requestPermission?.(mode) : await handle.queryPermission?.(mode);
  // without such a question the browser has given the file for good
  return (state ?? 'granted') === 'granted';
}

/** Puts the whole text in its place. `false` = the file is gone or locked. */
export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<boolean> {
  try {
    const writing = await handle.createWritable();
    await writing.write(text);
    await writing.close();
    return true;
  } catch {
    return false;
  }
}

/** A file's handle can lie in a database only; it is no record, so it has one of its own. */
async function inTable<T>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await finished(opening());
  try {
    return await finished(act(db.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    db.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return request;
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

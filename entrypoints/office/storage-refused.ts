const PROBE = 'throughline-probe';

/**
 * Why the browser gives this page no database, as its error's name; `null` = it does. A frame of another site is refused
 * where third-party data is blocked and not kept apart (measured: SecurityError, UnknownError).
 */
export function storageRefused(factory: () => IDBFactory = () => indexedDB): Promise<string | null> {
  return new Promise((resolve) => {
    try {
      const asked = factory().open(PROBE);
      asked.addEventListener('error', () => resolve(asked.error?.name ?? 'error'));
      asked.addEventListener('blocked', () => resolve(null));
      asked.addEventListener('success', () => {
        asked.result.close();
        factory().deleteDatabase(PROBE);
        resolve(null);
      });
    } catch (thrown) {
      resolve(thrown instanceof Error || thrown instanceof DOMException ? thrown.name : 'error');
    }
  });
}

import type { StoreError } from '../store';

const SAYS: Readonly<Record<StoreError['kind'], string>> = {
  full: 'The disk or the browser’s storage is full. Nothing was saved. Free some space, then try again.',
  blocked:
    'The browser does not let Throughline store anything here. Allow storage for the extension or leave the private window.',
  outdated:
    'A newer version of Throughline is open in another window, or its records were removed there. Reload this page.',
  corrupt:
    'The stored records cannot be read. Nothing was changed. Reload; if it stays, export what is left under Data.',
  refused: 'This cannot be done.',
};

const KIND_BY_NAME: Readonly<Record<string, StoreError['kind']>> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  MissingAPIError: 'blocked',
  OpenFailedError: 'blocked',
  VersionError: 'outdated',
  DatabaseClosedError: 'outdated',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
};

/** What the browser's error means for the rep; `null` = a bug of ours, to be thrown on. Dexie wraps: the cause lies in `inner`. */
export function storeFailure(thrown: unknown, depth = 0): StoreError | null {
  if (!(thrown instanceof Error || thrown instanceof DOMException)) return null;
  // the innermost name is the browser's own; outer ones only say that Dexie gave up
  const inner = 'inner' in thrown && depth < 5 ? storeFailure(thrown.inner, depth + 1) : null;
  const kind = KIND_BY_NAME[thrown.name];
  return inner ?? (kind ? { kind, detail: SAYS[kind] } : null);
}

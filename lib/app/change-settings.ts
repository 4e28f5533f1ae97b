import { ok } from '../core/domain/result';
import type { Settings, Store } from '../store/store';
import type { Act, Acted } from './act';

export function changeSettings(store: Store, { settings, key }: Act & { readonly settings: Partial<Settings> }): Acted {
  return store.intent(key, async () => ok({ rows: {}, events: [], settings }));
}

import type { Settings } from '../store';
import type { Database } from './database';

/** A stop is held by default: the rep can loosen it, never overlook it. */
const DEFAULTS: Settings = { guard: 'hold', rep: null, sample: false };

export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get('settings');
  if (!row) return DEFAULTS;
  const { id, ...settings } = row;
  return { ...DEFAULTS, ...settings };
}

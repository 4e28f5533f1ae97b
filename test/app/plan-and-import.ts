import { expect } from 'vitest';
import type { ImportPlan } from '@/lib/app/import/import-plan';
import { planImport, runImport } from '@/lib/app/import-records';
import { ok } from '@/lib/core/domain/result';
import type { CrmConnector } from '@/lib/crm/crm-connector';
import type { Store } from '@/lib/store/store';
import { connectorOf } from '../crm/file';
import { NOW } from '../store/example-rows';

const signal = new AbortController().signal;

/** A CSV's text, or a connector, planned against the store. */
export async function plan(store: Store, from: string | CrmConnector, key = 'imp'): Promise<ImportPlan> {
  const connector = typeof from === 'string' ? await connectorOf(from) : from;
  const result = await planImport(store, connector, { key, now: NOW, name: 'x.csv', signal });
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

export async function imported(store: Store, from: string | CrmConnector, key = 'imp'): Promise<ImportPlan> {
  const made = await plan(store, from, key);
  expect(await runImport(store, made, { onProgress: () => {}, signal })).toEqual(ok('done'));
  return made;
}

import { expect, type Page, test } from '@playwright/test';
import { holdStore } from './support/hold-store';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

const DAY_MS = 86_400_000;

let extension: Extension;
test.beforeEach(async () => {
  extension = await openSampleSession();
});
test.afterEach(() => extension.context.close());

test('the daily alarm wakes a stopped worker, and a send nobody could prove becomes a question', async () => {
  const { panel, close } = await openThread(extension, 'halden-next-steps');
  const [deal] = await storedRows(panel, 'deals');
  await putTouches(panel, [
    { ...pending(deal?.['id']), id: 'send:old', at: Date.now() - 2 * DAY_MS },
    { ...pending(deal?.['id']), id: 'send:new', at: Date.now() - DAY_MS / 4 },
  ]);
  expect(await planned(panel)).toMatchObject({ name: 'upkeep', periodInMinutes: 24 * 60 });
  await extension.stopWorker();
  // a day later, as far as the browser's own alarm goes
  await panel.evaluate(() => chrome.alarms.create('upkeep', { when: Date.now() + 100, periodInMinutes: 24 * 60 }));
  await expect.poll(() => statusOf(panel, 'send:old'), { timeout: 45_000 }).toBe('unknown');
  expect(await statusOf(panel, 'send:new')).toBe('pending');
  await close();
});

for (const point of ['written', 'committed'] as const) {
  test(`the worker is stopped in the middle of it, ${point}: the next one asks about the send, once`, async () => {
    const { panel, close } = await openThread(extension, 'halden-next-steps');
    const [deal] = await storedRows(panel, 'deals');
    await putTouches(panel, [{ ...pending(deal?.['id']), id: 'send:old', at: Date.now() - 2 * DAY_MS }]);
    const asked = async () => (await storedRows(panel, 'events')).filter(({ kind }) => kind === 'touch-unknown').length;
    const alarm = () => panel.evaluate(() => chrome.alarms.create('upkeep', { when: Date.now() + 100 }));
    const [worker] = extension.context.serviceWorkers().slice(-1);
    if (!worker) throw new Error('no worker runs');
    const hold = await holdStore(worker, point);
    await alarm();
    await hold.reached();
    await extension.stopWorker();
    const done = point === 'committed' ? 1 : 0;
    expect([await statusOf(panel, 'send:old'), await asked()]).toEqual([done ? 'unknown' : 'pending', done]);
    await alarm();
    await expect.poll(() => statusOf(panel, 'send:old'), { timeout: 45_000 }).toBe('unknown');
    expect(await asked()).toBe(1);
    await close();
  });
}

function pending(dealId: unknown): Record<string, unknown> {
  const said = { reason: 'promise-due', kind: 'advance', stage: 'proposal', attempt: 1, status: 'pending' };
  return { ...said, dealId, threadId: 'gmail:t1', to: ['ana@corvane.example'], messageId: null, edited: null };
}

/** Into the browser's own database, past our code: such a send is a day old. */
function putTouches(ours: Page, rows: readonly Record<string, unknown>[]): Promise<void> {
  return ours.evaluate(async (touches) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('throughline');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve) => {
      const writing = db.transaction('touches', 'readwrite');
      for (const row of touches) writing.objectStore('touches').put(row);
      writing.oncomplete = resolve;
    });
    db.close();
  }, rows);
}

async function statusOf(ours: Page, touch: string): Promise<unknown> {
  return (await storedRows(ours, 'touches')).find(({ id }) => id === touch)?.['status'];
}

function planned(ours: Page): Promise<unknown> {
  return ours.evaluate(() => chrome.alarms.get('upkeep'));
}

import { expect, type Page, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

test.describe.configure({ mode: 'serial' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

/** Puts Marta's row in a second time, as an import from a second list may: our own importer would find the first. */
async function copyContact(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name ?? ''));
      const table = db.transaction('contacts', 'readwrite').objectStore('contacts');
      const rows: { id: string; name: string }[] = await settled(table.getAll());
      const marta = rows.find((row) => row.name.startsWith('Marta'));
      await settled(table.put({ ...marta, id: 'zz:twin', name: 'M. Lindqvist', title: 'Head of operations' }));
      db.close();
    }
  });
}

test('two records of one person: side by side, one act, one undo', async () => {
  const first = await openThread(extension, 'halden-next-steps');
  await expect(first.part('Twice')).toHaveCount(0);
  await copyContact(first.panel);
  await first.close();

  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await part('Twice')
    .getByRole('button', { name: /^Merge/ })
    .click();
  const sheet = panel.getByRole('dialog', { name: '2 records' });
  await expect(sheet.getByText(/^Both have the address marta/)).toBeVisible();
  await expect(sheet.getByRole('list', { name: 'Afterwards' })).toContainText('Marta Lindqvist');
  await sheet.getByText('Right', { exact: true }).click();
  await expect(sheet.getByRole('list', { name: 'Afterwards' })).toContainText('M. Lindqvist');
  await sheet.getByText('Left', { exact: true }).click();
  await expect(sheet.getByRole('list', { name: 'Afterwards' })).toContainText('Marta Lindqvist');
  await sheet.getByRole('button', { name: 'Make one of two' }).click();
  await expect(panel.getByText('Two records are one now.')).toBeVisible();
  await expect(part('Twice')).toHaveCount(0);
  const martas = async () => (await storedRows(panel, 'contacts')).filter(({ name }) => /Lindqvist/.test(String(name)));
  expect(await martas()).toMatchObject([{ name: 'Marta Lindqvist' }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Twice')).toBeVisible();
  expect(await martas()).toHaveLength(2);
  await close();
});

test('“Not the same” is remembered', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await part('Twice')
    .getByRole('button', { name: /^Merge/ })
    .click();
  await panel.getByRole('dialog', { name: '2 records' }).getByRole('button', { name: 'Not the same' }).click();
  await expect(panel.getByText('Noted: they are two.')).toBeVisible();
  await expect(part('Twice')).toHaveCount(0);
  await close();
  const again = await openThread(extension, 'halden-next-steps');
  await expect(again.part('Verdict: Go')).toBeVisible();
  await expect(again.part('Twice')).toHaveCount(0);
  expect(await storedRows(again.panel, 'contacts')).toContainEqual(expect.objectContaining({ id: 'zz:twin' }));
  await again.close();
});

import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { type Extension, openSession } from './support/session';
import { storedRows } from './support/stored-rows';

/** The first minutes with an empty store. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSession();
});
test.afterAll(() => extension.context.close());

test('the sample is loaded in one act, and removed without a trace', async () => {
  const mail = await extension.openMail('halden-next-steps');
  const panel = await extension.openPanel(mail);
  await expect(panel.getByRole('heading', { name: 'Bring your deals' })).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/Set up/);
  await panel.getByRole('button', { name: 'Try the sample workspace' }).click();
  await expect(panel.getByRole('region', { name: 'Verdict: Go' })).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Go/);

  await panel.getByRole('button', { name: 'Accept' }).click();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Remove the sample' }).click();
  await expect(panel.getByRole('heading', { name: 'Bring your deals' })).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/Set up/);
  for (const table of ['deals', 'contacts', 'companies', 'nextSteps', 'suppressions', 'valueLog', 'touches'])
    expect(await storedRows(panel, table), table).toEqual([]);
  await panel.close();
  await mail.close();
});

test('without any list, one thread is enough to start', async () => {
  const mail = await extension.openMail('morel-unknown');
  const panel = await extension.openPanel(mail);
  await panel.getByRole('button', { name: 'Start with this thread only' }).click();
  await expect(panel.getByRole('textbox', { name: 'Deal' })).toHaveValue('Quarterly numbers, and a question');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'Verdict: Go' })).toContainText('Ines asked');
  await expect(panel.getByRole('region', { name: 'Draft' })).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Go/);
  expect(await storedRows(panel, 'deals')).toHaveLength(1);
});

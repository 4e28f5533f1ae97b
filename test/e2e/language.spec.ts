import { expect, type Page, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

async function toSilence(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Place in the mail/ }).click();
  await panel.getByRole('menuitemradio', { name: 'If they stay silent' }).click();
}

test('own words are checked while they are written, stand in the next draft, and are taken back', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  const draft = part('Draft').getByRole('textbox', { name: 'Draft' });
  await expect(draft).toBeVisible();
  const before = await draft.inputValue();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Language/ }).click();
  const list = panel.getByRole('dialog', { name: 'Approved language' });
  await toSilence(panel);
  // the line that stands in the draft now
  const silent = list.getByRole('listitem').filter({ hasText: 'I’ll keep the time free until {silentDay}' }).first();
  await silent.getByRole('button', { name: /^Replace/ }).click();

  const edit = panel.getByRole('dialog', { name: 'Replace these words' });
  const words = edit.getByRole('textbox', { name: 'Words' });
  await words.fill('I hold it until Friday for 10 % more.');
  await expect(edit.getByText('It states a number.')).toBeVisible();
  await expect(edit.getByText('It names no day.')).toBeVisible();
  await expect(edit.getByRole('button', { name: 'Replace ours' })).toHaveAttribute('aria-disabled', 'true');
  await words.fill('The time stays yours until {silentDay}; I give it away after that.');
  await edit.getByRole('button', { name: 'Replace ours' }).click();

  await expect(list.getByText('Added.')).toBeVisible();
  await expect(list.getByRole('listitem').first()).toContainText('Yours, in place of ours');
  await panel.keyboard.press('Escape');
  expect(before).toContain('I’ll keep the time free until');
  await expect(draft).toHaveValue(/The time stays yours until/);

  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Language/ }).click();
  await toSilence(panel);
  await list.getByRole('button', { name: /^Remove/ }).click();
  await expect(list.getByText('Ours is back.')).toBeVisible();
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText('Taken back.')).toBeVisible();
  await expect(list.getByRole('listitem').first()).toContainText('Yours, in place of ours');
  await close();
});

import { expect, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('a tie is asked once, remembered, and changed in two acts', async () => {
  const first = await openThread(extension, 'veldt-fleet');
  const choices = first.panel.getByRole('list', { name: 'Choose the deal' });
  await expect(first.part('No verdict yet: which deal?')).toContainText('Sofie fits two open deals.');
  await expect(first.part(/^Verdict/)).toHaveCount(0);
  await expect(first.part('Draft')).toHaveCount(0);
  const name = (await choices.getByRole('button').first().textContent())?.includes('Depot charging')
    ? (['Depot charging', 'Fleet electrification'] as const)
    : (['Fleet electrification', 'Depot charging'] as const);

  await first.panel.getByRole('main').focus();
  await first.panel.keyboard.press('1');
  await expect(first.part('Verdict: Go')).toBeVisible();
  await expect(first.panel.getByRole('main')).toContainText(name[0]);
  await first.close();

  const again = await openThread(extension, 'veldt-fleet');
  await expect(again.part('Verdict: Go')).toBeVisible();
  await expect(again.panel.getByRole('main')).toContainText(name[0]);

  await again.panel.getByRole('button', { name: 'Change' }).click();
  await again.panel.getByRole('list', { name: 'Choose the deal' }).getByRole('button', { name: name[1] }).click();
  await expect(again.panel.getByRole('main')).toContainText(name[1]);
  await expect(again.panel.getByRole('main')).not.toContainText(name[0]);
  await again.close();
});

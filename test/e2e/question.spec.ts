import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

/** Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('what may be a no is asked: no goes on, yes stops', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'likely-no');
  const asked = part('Verdict: Question');
  await expect(asked).toContainText('Is this a no from Tess?');
  await expect(
    asked.getByRole('button', { name: /I’m not sure this is really for us|the season has started/ }),
  ).toBeVisible();
  await expect(part('Draft')).toHaveCount(0);
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Question/);

  await asked.getByRole('button', { name: 'No: Is this a no from Tess?' }).click();
  await expect(part('Verdict: Go')).toBeVisible();
  await expect(part('Draft')).toBeVisible();

  await panel.getByRole('button', { name: 'Undo' }).click();
  await asked.getByRole('button', { name: 'Yes: Is this a no from Tess?' }).click();
  await expect(part('Verdict: Stop')).toContainText('Tess said no.');
  await expect(part('Draft')).toHaveCount(0);
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop/);
  await close();
});

test('an answer holds for its message, in every panel', async () => {
  const { mail, part, close } = await openThread(extension, 'likely-no');
  await expect(part('Verdict: Stop')).toContainText('Tess said no.');
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop/);
  await close();
});

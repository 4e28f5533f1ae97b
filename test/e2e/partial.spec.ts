import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('a go needs the whole thread; the rest is asked for once, on a click, and the chip says the same', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'long-thread');
  const asked = () => extension.mailRequests.filter(({ url }) => url.includes('view=pt'));
  await expect(part('Partly read')).toContainText('1 of 60 messages');
  await expect(part('Draft')).toHaveCount(0);
  await expect(mailPage.chip(mail)).toHaveAccessibleName('Throughline: Throughline, 1 of 60 read. Open the panel');
  expect(asked()).toEqual([]);

  await part('Partly read').getByRole('button', { name: 'Read the other 59' }).click();
  await expect(part('Verdict: Go')).toContainText('Nadia asked');
  await expect(part('Draft')).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName('Throughline: Go, They asked. Open the panel');
  expect(asked()).toHaveLength(1);

  await panel.reload();
  await expect(part('Verdict: Go')).toBeVisible();
  expect(asked()).toHaveLength(1);
  await close();
});

test('a stop counts from the first message that is seen', async () => {
  const { part, close } = await openThread(extension, 'corvane-opt-out', { modes: ['collapsed'] });
  await expect(part('Verdict: Stop')).toBeVisible();
  await close();
});

test('without the network the panel says so, and what was read stays', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'long-thread');
  await mail.route(/view=pt/, (route) => route.fulfill({ status: 503, body: 'offline' }));
  await part('Partly read').getByRole('button', { name: 'Read the other 59' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Could not read the rest.' })).toBeVisible();
  await expect(part('Partly read')).toContainText('1 of 60 messages');
  await close();
});

import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { skipTime } from './support/skip-time';
import { storedRows } from './support/stored-rows';

test.describe.configure({ mode: 'serial' });

/** Words of the mails that no verdict rests on. */
const unquoted = [
  'rather put your words in front of them than my retelling',
  'the operating model has to hold through peak season',
  'the map is exactly the picture my colleagues were missing',
  'the tariff change alters the pay-back of the lighting part',
];

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('the whole main job asks no other host for anything, and the mail host only on a click', async () => {
  const halden = await openThread(extension, 'halden-next-steps');
  await halden.part('Next').getByRole('button', { name: 'Accept' }).click();
  await finishDraft(halden);
  await halden.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await mailPage.send(halden.mail).click();
  await skipTime(halden.mail, 31_000);
  await expect(halden.part('Sent')).toContainText('Logged as sent');
  await halden.close();

  const corvane = await openThread(extension, 'corvane-opt-out');
  await corvane.panel.getByRole('button', { name: 'Suppress' }).last().click();
  await corvane.panel.keyboard.press('Enter');
  await expect(corvane.panel.getByRole('button', { name: 'Ana Ruiz, Do not contact' })).toBeVisible();
  await corvane.close();

  expect(ownRequests()).toEqual([]);
  const long = await openThread(extension, 'long-thread');
  await long
    .part('Partly read')
    .getByRole('button', { name: /^Read the other/ })
    .click();
  await expect(long.part('Verdict: Go')).toBeVisible();
  await long.close();

  expect(extension.foreignRequests).toEqual([]);
  expect(ownRequests()).toEqual([{ method: 'GET', path: '/mail/u/0/', view: 'pt' }]);
});

test('the store holds quotes and the rep’s records, never the mails', async () => {
  const panel = await extension.openPanel();
  const stored = JSON.stringify(await storedRows(panel));
  expect(stored).toContain('Please take me off your list.');
  for (const words of unquoted) expect(stored).not.toContain(words);
  expect(await panel.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await panel.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await panel.close();
});

test('the draft is gone from the store once its mail is out', async () => {
  const panel = await extension.openPanel();
  expect(await storedRows(panel, 'drafts')).toEqual([]);
  expect(JSON.stringify(await storedRows(panel))).not.toContain('one morning with dispatch, then both hand-overs');
  await panel.close();
});

/** What our own script asked of the mail host, beside the pages, scripts and sends of the mail page itself. */
function ownRequests() {
  return extension.mailRequests
    .map(({ method, url, from }) => ({ method, url: new URL(url), from }))
    .filter(({ url, from }) => from !== 'navigation' && !/\/_\/page\/|\/__sent$/.test(url.pathname))
    .map(({ method, url }) => ({ method, path: url.pathname, view: url.searchParams.get('view') }));
}

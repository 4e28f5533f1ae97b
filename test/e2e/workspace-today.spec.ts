import { expect, type Locator, type Page, test } from '@playwright/test';
import { dayRows } from './support/day-rows';
import { putRows } from './support/put-rows';
import { openSampleSession } from './support/sample-session';
import { type Extension, openSession } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** A rep's day, worked through by keyboard. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'data');
  await putRows(page, await dayRows(page));
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extension.id}/workspace.html#today`);
});
test.afterAll(() => extension.context.close());

const row = (company: string): Locator => page.getByRole('article', { name: company });
const current = () => page.locator('article[aria-current]');
const says = () => page.getByRole('main').getByRole('status').first();
const groups = () => page.getByRole('heading', { level: 2 });

test('whoever waits longest stands on top with the clock; then promises, reviews and steps', async () => {
  await expect(groups().first()).toHaveText('They wait for us 2');
  const names = await groups().allTextContents();
  expect(names.slice(0, 4).map((name) => name.replace(/ \d+$/, ''))).toEqual([
    'They wait for us',
    'Promises we owe',
    'Reviews to clear',
    'Due today and late',
  ]);
  await expect(current()).toContainText('Dunmore Water');
  await expect(row('Dunmore Water')).toContainText('They have waited 5 h; the first hour is over');
  await expect(row('Castell Group')).toContainText(/They wrote 2\d minutes ago; the first hour ends in 3\d minutes/);
  await expect(row('Kirkwall Dairy')).toContainText('Promise missed by 2 days');
  await expect(row('Kirkwall Dairy')).toContainText('Send the data sheet');
});

test('the toolbar button says how many, and so does the view’s name', async () => {
  const count = await page.getByRole('link', { name: /^Today/ }).innerText();
  const want = count.replace(/\D/g, '');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'records-changed' }));
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe(want);
  expect(await page.evaluate(() => chrome.action.getTitle({}))).toBe(`Open Throughline: ${want} deals to act on today`);
});

test('Enter answers in the mail, in a tab of its own', async () => {
  const opened = extension.context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const mail = await opened;
  await expect.poll(() => mail.url()).toContain('#all/18f0000000000002');
  await mail.close();
  await page.bringToFront();
});

test('a promise is kept and the next step set in one go, and taken back', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(row('Kirkwall Dairy')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What comes next' })).toBeFocused();
  await page.keyboard.type('Ring Hamish');
  await page.keyboard.press('Enter');
  await expect(says()).toContainText('Cold-chain alerts: step done.');
  await expect(row('Kirkwall Dairy').getByText('Promise missed')).toHaveCount(0);
  expect(await stepsOf('kirkwall-cold-chain')).toEqual(['Ring Hamish open', 'Send the data sheet done']);
  // the cursor stands where the deal stood
  await expect(row('Maren Health')).toBeFocused();
  await page.keyboard.press('u');
  await expect(says()).toContainText('Taken back.');
  // what was taken back is where the cursor is
  await expect(row('Kirkwall Dairy')).toContainText('Promise missed');
  await expect(row('Kirkwall Dairy')).toHaveAttribute('aria-current', 'true');
  expect(await stepsOf('kirkwall-cold-chain')).toEqual(['Send the data sheet open']);
});

test('a review is decided with a note that stays', async () => {
  await goTo('Maren Health');
  await page.keyboard.press('Enter');
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write in a few words why. It stays with the review.')).toBeVisible();
  await page.keyboard.type('As in the list');
  await page.keyboard.press('Enter');
  await expect(says()).toContainText('Approved, with your note.');
  expect((await storedRows(page, 'reviews')).find(({ id }) => id === 'local:review-1')).toMatchObject({
    status: 'cleared',
    settled: { note: 'As in the list' },
  });
});

test('after a meeting a step ends only with what comes next', async () => {
  await goTo('Lumen Schools');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You met. Write what comes next, or park or close the deal.')).toBeVisible();
  await page.keyboard.press('Enter');
  expect(await stepsOf('lumen-timetable')).toEqual(['Write up the meeting open']);
  await page.keyboard.type('Show the timetable');
  await page.keyboard.press('Enter');
  await expect(says()).toContainText('step done');
  expect(await stepsOf('lumen-timetable')).toContain('Show the timetable open');
});

test('a deal is parked until a day and leaves the list; Escape leaves a form as it was', async () => {
  await goTo('Osterby Foods');
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await expect(row('Osterby Foods')).toBeFocused();
  await page.keyboard.press('s');
  await page.getByRole('textbox', { name: 'Why' }).fill('Budget in spring');
  await page.keyboard.press('Enter');
  await expect(says()).toContainText('Warehouse analytics is parked until');
  await expect(row('Osterby Foods')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Osterby Foods')).toBeVisible();
});

test('a milestone gets a new day, and a deal is opened', async () => {
  await goTo('Sundt Cement');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Move to/ }).click();
  await expect(says()).toContainText('Kiln dashboards: milestone moved to');
  await goTo('Norrby Marine');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/#deals\/sample%3Adeal-norrby/);
  await page.goBack();
});

test('axe finds nothing in the list and under its forms, light and dark, 1280 and 1024 px', async () => {
  test.setTimeout(120_000);
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  for (const key of ['f', 's']) {
    await goTo('Norrby Marine');
    await page.keyboard.press(key);
    await page.getByRole('article').locator('form').waitFor();
    expect(await faultsOf(page), key).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('the panel opens the workspace by its key, and comes back to the tab that has it', async () => {
  const panel = await extension.openPanel();
  await panel.keyboard.press('t');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  const pages = extension.context.pages().filter((one) => one.url().includes('workspace.html'));
  expect(pages).toHaveLength(1);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await expect(panel.getByRole('menuitem', { name: /^Workspace/ })).toBeVisible();
  await panel.close();
});

test('2,000 items: only what is on screen is drawn, and the last is a key away', async () => {
  const [like] = (await storedRows(page, 'deals')).filter(({ id }) => id === 'sample:deal-osterby-warehouse');
  const [any] = await storedRows(page, 'deals');
  const deals = Array.from({ length: 2_000 }, (_, at) => ({
    ...(like ?? any),
    ...{
      id: `local:many-${at}`,
      name: `Deal ${at}`,
      outcome: 'open',
      parked: null,
      mode: 'active',
      stateOverride: null,
    },
  }));
  await putRows(page, { put: { deals }, remove: {} });
  await page.reload();
  await expect(page.getByText(/2,0\d\d deals to act on/)).toBeVisible();
  expect(await page.getByRole('article').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(current()).toHaveAttribute('aria-posinset', /^2\d{3}$/);
  await expect(current()).toBeInViewport();
  await page.keyboard.press('k');
  await expect(current()).toBeFocused();
});

test('a day that needs nobody says so, and what comes next', async () => {
  const deals = (await storedRows(page, 'deals')).map((deal, at) =>
    at === 0
      ? { ...deal, outcome: 'open', parked: { until: day(5), why: 'Budget round', since: Date.now() } }
      : { ...deal, outcome: 'won' },
  );
  await putRows(page, { put: { deals }, remove: {} });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing needs you today' })).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText('Budget round');
  expect(await faultsOf(page)).toEqual([]);
});

test('before any deal it says how to begin', async () => {
  const empty = await openSession();
  const fresh = await openWorkspace(empty, 'today');
  await expect(fresh.getByRole('heading', { name: 'No deals yet' })).toBeVisible();
  await empty.context.close();
});

async function goTo(company: string): Promise<void> {
  await page.keyboard.press('Home');
  const wanted = row(company);
  for (let step = 0; step < 40; step += 1) {
    if ((await wanted.getAttribute('aria-current').catch(() => null)) === 'true') return;
    await page.keyboard.press('j');
  }
  throw new Error(`${company} is not on the list`);
}

async function stepsOf(deal: string): Promise<readonly string[]> {
  const steps = (await storedRows(page, 'nextSteps')).filter(({ dealId }) => dealId === `sample:deal-${deal}`);
  return steps
    .filter(({ id }) => !/^sample:/.test(`${id}`))
    .map(({ what, status }) => `${what} ${status}`)
    .toSorted();
}

import { expect, type Page, test } from '@playwright/test';
import type { DemoMode } from '../mailbox/render/modes';
import { axeInOurParts } from './support/axe-in-page';
import { mailPage } from './support/mail-page';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

/** Every mode in which one thread is on screen. */
const readable: readonly (readonly DemoMode[])[] = [
  [],
  ['convoff'],
  ['preview-right'],
  ['preview-below'],
  ['popout'],
  ['collapsed'],
  ['supercollapsed'],
  ['drafts'],
  ['group'],
  ['dark'],
  ['compact'],
  ['just-sent'],
  ['own-thread'],
  ['clipped'],
  ['wrappers'],
  ['menu'],
];

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

for (const modes of readable) {
  test(`a chip beside the subject moves nothing: ${modes.join(', ') || 'plain'}`, async () => {
    const mail = await extension.openMail('corvane-opt-out', { modes });
    const chip = mailPage.chip(mail);
    await expect(chip).toBeVisible();
    const { withChip, without } = await mail.evaluate(() => {
      const main = document.querySelector('[role=main], .ao9, body');
      const places = () =>
        [...(main?.querySelectorAll('h2.hP, h2.hP *, .adn, .kv, .a3s') ?? [])]
          .filter((element) => !element.shadowRoot)
          .map((element) => {
            const { x, y, height } = element.getBoundingClientRect();
            return [element.className, Math.round(x), Math.round(y), Math.round(height)];
          });
      const host = [...document.querySelectorAll<HTMLElement>('h2.hP *, h2 *')].find((element) => element.shadowRoot);
      if (!host) throw new Error('no chip');
      const withChip = places();
      host.style.setProperty('display', 'none', 'important');
      const without = places();
      host.style.removeProperty('display');
      return { withChip, without };
    });
    expect(withChip.length).toBeGreaterThan(1);
    expect(withChip).toEqual(without);
    await mail.close();
  });
}

const windows = [500, 700, 900, 1280] as const;
const subjects = ['corvane-opt-out', 'our-promise-due', 'long-thread'] as const;

for (const slug of subjects) {
  test(`in every width of the window the page stays where it was: ${slug}`, async () => {
    const mail = await extension.openMail(slug);
    await expect(mailPage.chip(mail)).toBeVisible();
    const rooms: string[] = [];
    // narrower, then wider again
    for (const width of [...windows.toReversed(), ...windows]) {
      await mail.setViewportSize({ width, height: 600 });
      await mail.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const { withChip, without, right, room } = await mail.evaluate(() => {
        const host = [...document.querySelectorAll<HTMLElement>('h2.hP *')].find((element) => element.shadowRoot);
        if (!host) throw new Error('no chip');
        const places = () =>
          ['h2.hP', '.ha', '.adn, .kv'].map((part) => {
            const box = document.querySelector(`[role=main] :is(${part})`)?.getBoundingClientRect();
            return [box?.x, box?.y, box?.height, part === 'h2.hP' ? null : box?.width];
          });
        const withChip = places();
        const right = host.shadowRoot?.querySelector('button')?.getBoundingClientRect().right ?? 0;
        host.style.setProperty('display', 'none', 'important');
        const without = places();
        host.style.setProperty('display', 'inline-block');
        return { withChip, without, right, room: host.dataset['room'] ?? '' };
      });
      expect(withChip, `${width} wide`).toEqual(without);
      expect(right, `${width} wide`).toBeLessThanOrEqual(width);
      rooms.push(room);
    }
    // wide again, the words are back
    expect(rooms.at(-1)).toBe(rooms[0]);
    await mail.close();
  });
}

for (const mode of ['light', 'dark'] as const) {
  test(`axe finds nothing in a chip of any verdict, ${mode}`, async () => {
    const found: string[] = [];
    for (const slug of ['corvane-opt-out', 'halden-next-steps', 'osterby-not-now', 'kestrel-new-person', 'likely-no']) {
      const mail = await extension.openMail(slug, { modes: mode === 'dark' ? ['dark'] : [] });
      await expect(mailPage.chip(mail)).toBeVisible();
      found.push(...(await axeInOurParts(mail)).map((words) => `${slug}: ${words}`));
      await mail.close();
    }
    expect(found).toEqual([]);
  });
}

test('it follows the thread, and is gone when the thread is', async () => {
  const mail = await extension.openMail('corvane-opt-out');
  const chip = mailPage.chip(mail);
  await expect(chip).toHaveAccessibleName(/^Throughline: Stop/);
  await goTo(mail, 'osterby-not-now');
  await expect(chip).toHaveAccessibleName(/^Throughline: Wait/);
  await expect(chip).toHaveCount(1);
  await goTo(mail, null);
  await expect(chip).toHaveCount(0);
  await goTo(mail, 'halden-next-steps');
  await expect(chip).toHaveAccessibleName(/^Throughline: Go/);
  await mail.close();
});

test('in a dark theme it is dark', async () => {
  const light = await backgroundOf(await extension.openMail('corvane-opt-out'));
  const dark = await backgroundOf(await extension.openMail('corvane-opt-out', { modes: ['dark'] }));
  expect(light).toBeGreaterThan(200);
  expect(dark).toBeLessThan(80);
});

test('a click the page makes opens nothing', async () => {
  const mail = await extension.openMail('corvane-opt-out');
  await expect(mailPage.chip(mail)).toBeVisible();
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(() => {
    const heard = globalThis as typeof globalThis & { opened?: number };
    heard.opened = 0;
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      if (message.type === 'open-panel') heard.opened = (heard.opened ?? 0) + 1;
      return false;
    });
  });
  const opened = () => worker?.evaluate(() => (globalThis as typeof globalThis & { opened?: number }).opened);
  await mailPage.chip(mail).evaluate((chip) => (chip as HTMLElement).click());
  await mailPage.chip(mail).click();
  await expect.poll(opened).toBe(1);
  await mail.close();
});

function goTo(mail: Page, slug: string | null): Promise<void> {
  const { hash } = new URL(extension.mailbox.addressOf(slug));
  return mail.evaluate((place) => {
    location.hash = place;
  }, hash);
}

/** Mean of red, green and blue, 0 to 255. */
async function backgroundOf(mail: Page): Promise<number> {
  await expect(mailPage.chip(mail)).toBeVisible();
  const colour = await mailPage.chip(mail).evaluate((chip) => getComputedStyle(chip).backgroundColor);
  const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  await mail.close();
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}

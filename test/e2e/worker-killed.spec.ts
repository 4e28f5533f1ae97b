import { expect, type Page, test, type Worker } from '@playwright/test';
import { guardAnswered, hearGuard } from './support/guard-answered';
import { type HoldPoint, holdStore } from './support/hold-store';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { skipTime } from './support/skip-time';
import { storedRows } from './support/stored-rows';

/** The browser ends the worker when it likes, and the rep the panel: nothing is lost, nothing happens twice. */
test.describe.configure({ mode: 'default' });

const writePoints: readonly HoldPoint[] = ['written', 'committed'];
/** Longer than a test takes: until then a mail can be taken back. */
const longUndo = 120_000;
const halden = 'sample:deal-halden-operating-model';

let extension: Extension;
test.beforeEach(async () => {
  extension = await openSampleSession();
});
test.afterEach(() => extension.context.close());

test.describe('the worker is stopped', () => {
  test('while it judges the thread: the chip comes all the same', async () => {
    const { mail, panel, part } = await openThread(extension, 'halden-next-steps');
    const hold = await holdStore(await worker(), 'reading');
    await turnTo(mail, 'corvane-opt-out');
    await hold.reached();
    await extension.stopWorker();
    await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop/);
    await expect(part('Verdict: Stop')).toBeVisible();
    expect(await countsTwice(panel)).toEqual([]);
  });

  test('while it checks recipients: the guard holds all the same', async () => {
    const { mail, panel } = await openThread(extension, 'corvane-opt-out');
    await expect(mailPage.chip(mail)).toBeVisible();
    const hold = await holdStore(await worker(), 'reading');
    await (await mailPage.reply(mail)).fill('One more thing.');
    await hold.reached();
    await extension.stopWorker();
    await answered(panel);
    await mailPage.send(mail).click();
    await expect(mailPage.guard(mail)).toBeVisible();
    expect(extension.mailbox.sent()).toEqual([]);
  });

  for (const point of writePoints) {
    test(`with a send noted as pending, ${point}: one touch`, async () => {
      const open = await openThread(extension, 'halden-next-steps', { more: { undo: longUndo } });
      await (await mailPage.reply(open.mail)).fill('The next steps come with my mail of tomorrow.');
      const hold = await holdStore(await worker(), point);
      await mailPage.send(open.mail).click();
      await hold.reached();
      await extension.stopWorker();
      await expect.poll(() => touches(open)).toMatchObject([{ status: 'pending', dealId: halden }]);
      expect(extension.mailbox.sent()).toHaveLength(1);
      await open.mail.getByRole('link', { name: 'Undo' }).click();
      await expect.poll(() => touches(open)).toMatchObject([{ status: 'undone' }]);
      expect(await countsTwice(open.panel)).toEqual([]);
    });

    test(`with a send noted as sent, ${point}: one touch`, async () => {
      const open = await openThread(extension, 'halden-next-steps', { more: { undo: longUndo } });
      await (await mailPage.reply(open.mail)).fill('The next steps come with my mail of tomorrow.');
      await mailPage.send(open.mail).click();
      await expect.poll(() => touches(open)).toMatchObject([{ status: 'pending' }]);
      const hold = await holdStore(await worker(), point);
      await skipTime(open.mail, longUndo + 5_000);
      await hold.reached();
      await extension.stopWorker();
      // the page's clock stands after a skip: the pause before the page asks again has to pass too
      await skipTime(open.mail, 5_000);
      await expect(open.part('Sent')).toContainText('Logged as sent');
      expect(await touches(open)).toMatchObject([{ status: 'sent', dealId: halden }]);
      // the sample brings a past of its own
      const sent = await eventsOf(open.panel, 'touch-sent');
      expect(sent.filter((event) => !JSON.stringify(event).includes('sample:touch-'))).toHaveLength(1);
      expect(await countsTwice(open.panel)).toEqual([]);
    });

    test(`with the guard’s note, ${point}: noted once`, async () => {
      const { mail, panel } = await openThread(extension, 'corvane-opt-out');
      await hearGuard(extension);
      await (await mailPage.reply(mail)).fill('One more thing.');
      await guardAnswered(extension, panel, 'ana.ruiz@corvane.example');
      const hold = await holdStore(await worker(), point);
      await mailPage.send(mail).click();
      await expect(mailPage.guard(mail)).toBeVisible();
      await hold.reached();
      await extension.stopWorker();
      await expect.poll(async () => (await eventsOf(panel, 'guard-held')).length).toBe(1);
      await mailPage.guard(mail).getByRole('button', { name: 'Keep editing' }).click();
      await expect(mailPage.guard(mail)).toHaveCount(0);
      expect(await countsTwice(panel)).toEqual([]);
    });
  }
});

/** What the panel can be in the middle of: the act, and what stands in the store once it is done. */
const panelActs: readonly {
  readonly name: string;
  readonly slug: string;
  act(open: OpenThread): Promise<void>;
  rows(panel: Page): Promise<readonly unknown[]>;
}[] = [
  {
    name: 'a next step is accepted',
    slug: 'halden-next-steps',
    act: ({ panel }) => panel.getByRole('button', { name: 'Accept' }).click(),
    rows: async (panel) => (await storedRows(panel, 'nextSteps')).filter(isLocal),
  },
  {
    name: 'somebody is suppressed',
    slug: 'halden-next-steps',
    act: async ({ panel }) => {
      await panel.getByRole('button', { name: 'Suppress' }).click();
      await panel
        .getByRole('dialog', { name: 'Suppress' })
        .getByRole('button', { name: /^Suppress Marta/ })
        .click();
    },
    rows: async (panel) => (await storedRows(panel, 'suppressions')).filter(isLocal),
  },
  {
    name: 'a value is logged',
    slug: 'likely-no',
    act: async ({ panel, part }) => {
      await part('Value').getByRole('button', { name: 'Log value' }).click();
      await panel
        .getByRole('list', { name: 'Value library' })
        .getByRole('button', { name: /^Hand-over map/ })
        .click();
    },
    rows: async (panel) => (await storedRows(panel, 'valueLog')).filter(isLocal),
  },
  {
    name: 'a thread is linked',
    slug: 'morel-unknown',
    act: async ({ panel }) => {
      await panel.getByRole('button', { name: 'Link a deal' }).click();
      await panel.getByRole('searchbox', { name: 'Search a deal' }).fill('timetable');
      await panel
        .getByRole('list', { name: 'Deals found' })
        .getByRole('button', { name: /Timetable pilot/ })
        .click();
    },
    rows: (panel) => storedRows(panel, 'threadLinks'),
  },
];

test.describe('the panel is closed', () => {
  for (const { name, slug, act, rows } of panelActs) {
    test(`while ${name}: done or not done, never half and never twice`, async () => {
      const first = await openThread(extension, slug);
      const before = (await rows(first.panel)).length;
      const chipBefore = await mailPage.chip(first.mail).getAttribute('aria-label');

      const written = await holdStore(first.panel, 'written');
      await act(first);
      await written.reached();
      await first.panel.reload();
      await first.panel.getByRole('navigation', { name: 'Finish this card' }).waitFor();
      expect(await rows(first.panel)).toHaveLength(before);
      await expect(mailPage.chip(first.mail)).toHaveAttribute('aria-label', chipBefore ?? '');

      const committed = await holdStore(first.panel, 'committed');
      await act(first);
      await committed.reached();
      await first.panel.close();
      const panel = await extension.openPanel(first.mail);
      await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor();
      expect(await rows(panel)).toHaveLength(before + 1);
      expect(await countsTwice(panel)).toEqual([]);
      const verdict = panel.getByRole('region', { name: /^Verdict: / });
      const word = (await verdict.getAttribute('aria-label'))?.replace('Verdict: ', '') ?? '';
      await expect(mailPage.chip(first.mail)).toHaveAccessibleName(new RegExp(`^Throughline: ${word},`));
    });
  }
});

for (const point of writePoints) {
  test(`the panel is closed with a part of an import ${point}: none of it stays`, async () => {
    const { mail, panel } = await openThread(extension, 'halden-next-steps');
    const before = (await storedRows(panel, 'contacts')).length;
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Import deals…' }).click();
    const sheet = panel.getByRole('dialog', { name: 'Import' });
    const rows = Array.from({ length: 3_000 }, (_, at) => `Person ${at},person.${at}@brandt.example,Brandt Freight`);
    await sheet.getByLabel('Choose a file').setInputFiles({
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Name,Email,Company', ...rows].join('\n')),
    });
    await sheet.getByRole('button', { name: 'Preview' }).click();
    const hold = await holdStore(panel, point, 'importChunks');
    await sheet.getByRole('button', { name: 'Import 3,001 rows' }).click();
    await hold.reached();
    await panel.close();
    const again = await extension.openPanel(mail);
    await again.getByRole('navigation', { name: 'Finish this card' }).waitFor();
    // what is left of it is taken out beside the first look at the thread
    await expect.poll(() => storedRows(again, 'importChunks')).toEqual([]);
    expect(await storedRows(again, 'contacts')).toHaveLength(before);
    expect((await storedRows(again, 'companies')).filter((row) => row['name'] === 'Brandt Freight')).toEqual([]);
  });
}

async function worker(): Promise<Worker> {
  // after a stop a new one takes the place of the old one in this list
  const one = extension.context.serviceWorkers().at(-1) ?? (await extension.context.waitForEvent('serviceworker'));
  return one;
}

/** The worker is awake again and has answered whoever asked before. */
async function answered(panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'records-changed' }));
}

async function turnTo(mail: Page, slug: string): Promise<void> {
  await mail.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(extension.mailbox.addressOf(slug)).hash,
  );
}

async function touches({ panel }: OpenThread) {
  return (await storedRows(panel, 'touches')).filter((row) => String(row['id']).startsWith('send:'));
}

async function eventsOf(panel: Page, kind: string) {
  return (await storedRows(panel, 'events')).filter((row) => row['kind'] === kind);
}

function isLocal(row: Record<string, unknown>): boolean {
  return !String(row['id']).startsWith('sample:');
}

/** Keys of intents that are in the store more than once. */
async function countsTwice(panel: Page): Promise<readonly unknown[]> {
  const keys = (await storedRows(panel, 'intents')).map((row) => row['key']);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

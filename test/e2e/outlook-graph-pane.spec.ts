import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, type Frame, test } from '@playwright/test';
import { build } from 'wxt';
import { type BridgeMode, installBridge } from '../outlook-host/graph/nested-bridge';
import type { OutlookItem, OutlookPerson } from '../outlook-host/outlook-item';
import { openOffice } from './support/office-pane';
import { launchForOutlook } from './support/outlook';
import { outlookMails } from './support/outlook-mails';

/** The pane as a team builds it that has registered an app: real office.js, real sign-in library, a Graph of ours. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const mails = outlookMails('halden-next-steps', Date.now());

const say = () => {};
const quiet = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 };

let browser: Browser;
let folder: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'throughline-pane-'));
  process.env['WXT_GRAPH_CLIENT'] = '7d1f0c52-3c1a-4c8e-9a50-6f2f4d9f1c11';
  await build({ root, browser: 'office', outDir: folder, logger: quiet });
  browser = await launchForOutlook();
});
test.afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openPane(mode: BridgeMode) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await context.addInitScript(installBridge, mode);
  const asked: string[] = [];
  const outlook = await openOffice(context, {
    item: mails.at(-1) ?? null,
    paneFolder: join(folder, 'office-mv3'),
    answer(url) {
      if (url.host !== 'graph.microsoft.com') return null;
      asked.push(url.href);
      return { contentType: 'application/json', body: JSON.stringify({ value: mails.map(graphRow) }) };
    },
  });
  const { pane } = outlook;
  await pane.getByRole('button', { name: 'Try the sample workspace' }).click();
  await expect(pane.getByRole('region', { name: 'Partly read' })).toContainText(`1 of ${mails.length} messages`);
  return { ...outlook, asked, readOthers: pane.getByRole('button', { name: 'Read the other 2' }), context };
}

function graphRow(mail: OutlookItem) {
  const person = (one: OutlookPerson) => ({ emailAddress: one });
  return {
    id: mail.id,
    conversationId: mail.conversationId,
    internetMessageId: mail.internetMessageId,
    isDraft: false,
    subject: mail.subject,
    from: person(mail.from),
    toRecipients: mail.to.map(person),
    ccRecipients: [],
    sentDateTime: new Date(mail.date).toISOString(),
    body: { contentType: 'html', content: mail.body.html },
  };
}

async function agree(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name: /^Settings/ }).click();
  await pane.getByText('Read them by Microsoft Graph').click();
  await pane.getByRole('dialog', { name: 'Settings' }).press('Escape');
}

test('nothing is asked before the rep agreed; then one click makes “1 of n” the whole thread', async () => {
  const { pane, asked, readOthers, context } = await openPane('ok');
  await readOthers.click();
  await expect(pane.getByRole('status').filter({ hasText: 'Switch it on in Settings' })).toBeVisible();
  expect(asked).toEqual([]);
  await agree(pane);
  expect(asked).toEqual([]);
  await readOthers.click();
  await expect(pane.getByRole('region', { name: 'Verdict: Go' })).toBeVisible();
  expect(asked).toHaveLength(1);
  await context.close();
});

test('a rep who closes the sign-in keeps the brief, and is told why it is partial', async () => {
  const { pane, asked, readOthers, context } = await openPane('cancelled');
  await agree(pane);
  await readOthers.click();
  await expect(pane.getByRole('status').filter({ hasText: 'the sign-in was closed' })).toBeVisible();
  await expect(pane.getByRole('region', { name: 'Partly read' })).toBeVisible();
  expect(asked).toEqual([]);
  await context.close();
});

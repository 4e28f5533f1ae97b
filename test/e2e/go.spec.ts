import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { skipTime } from './support/skip-time';
import { storedRows } from './support/stored-rows';

/** The worked example of S1-48, from the open thread to the logged touch. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const words = 'Could you send me an email with the next steps';
const deal = 'sample:deal-halden-operating-model';
const checklist = 'Regulator filing checklist';

let extension: Extension;
let open: OpenThread;
let written = '';

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'halden-next-steps');
});
test.afterAll(() => extension.context.close());

test('the panel says go, on the words of the buyer', async () => {
  const card = open.part('Verdict: Go');
  await expect(card).toContainText('Marta asks you to send an email with the next steps');
  await expect(card.getByRole('button', { name: words })).toBeVisible();
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName('Throughline: Go, They asked. Open the panel');
});

test('a click on the quote shows the words in the mail', async () => {
  await open.mail.setViewportSize({ width: 1000, height: 300 });
  await open.mail.evaluate(() => document.querySelector('h2.hP')?.scrollIntoView());
  await expect(open.mail.getByText(words).first()).not.toBeInViewport();
  await open.part('Verdict: Go').getByRole('button', { name: words }).click();
  await expect(open.mail.getByText(words).first()).toBeInViewport();
  const marked = await open.mail.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
  );
  expect(marked.join()).toContain(words);
  await open.mail.setViewportSize({ width: 1280, height: 800 });
});

test('the next step is accepted in one act', async () => {
  const next = open.part('Next');
  await expect(next).toContainText('Send an email with the next steps');
  await next.getByRole('button', { name: 'Accept' }).click();
  await expect(next.getByRole('button', { name: 'Done' })).toBeVisible();
  expect(await stepsOf(open)).toMatchObject([{ status: 'open', reason: 'open-question' }]);
});

test('the draft starts with the reason, and holds Insert while something is missing', async () => {
  const draft = open.part('Draft');
  await expect(draft.getByRole('textbox', { name: 'Draft' })).toHaveValue(/^Hi Marta,\n+You asked me on .* next steps/);
  await expect(draft.getByRole('button', { name: 'Insert into reply' })).toBeDisabled();
  await expect(draft.getByRole('status')).toHaveText(/^Fill \[the next steps\] first/);
});

test('a check appears as the rep writes, and clears', async () => {
  const draft = open.part('Draft');
  const text = draft.getByRole('textbox', { name: 'Draft' });
  const finished = (await text.inputValue())
    .replace('[the next steps]', 'we run one morning with dispatch, then fix the two hand-overs')
    .replace(/ ?\[attach [^\]]*\]/, '')
    .replace('[One line of your own]', 'Piotr’s question: it would be me, every day.');
  await text.fill(finished.replace('Hi Marta,\n', 'Hi Marta,\n\nJust checking in.\n'));
  const checks = draft.getByRole('listitem').filter({ hasText: 'Holds Insert' });
  await expect(checks).toHaveCount(1);
  await expect(draft.getByRole('button', { name: 'Insert into reply' })).toBeDisabled();
  await text.fill(finished);
  await expect(checks).toHaveCount(0);
  await expect(draft.getByRole('button', { name: 'Insert into reply' })).toBeEnabled();
  written = finished;
});

test('Insert puts exactly that text into the reply, and nothing is sent', async () => {
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await expect(open.part('Draft').getByRole('status')).toHaveText(
    'In your reply to Marta. Read it, then send it yourself.',
  );
  expect(await mailPage.lines(open.mail)).toBe(written.trim());
  expect(extension.mailbox.sent()).toEqual([]);
  await expect(mailPage.send(open.mail)).toBeVisible();
});

test('the rep sends, and the touch is logged with its reason, stage and attempt', async () => {
  await open.mail
    .locator('input[type=file]')
    .setInputFiles({ name: `${checklist}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
  await mailPage.send(open.mail).click();
  await expect
    .poll(() => extension.mailbox.sent())
    .toMatchObject([{ to: ['marta.lindqvist@halden.example'], attachments: [`${checklist}.pdf`], undone: false }]);
  expect(extension.mailbox.sent()[0]?.text.replaceAll(/\n+/g, '\n')).toBe(written.trim().replaceAll(/\n+/g, '\n'));
  await expect.poll(() => touchesOf(open)).toMatchObject([{ status: 'pending' }]);
  await skipTime(open.mail, 31_000);
  await expect(open.part('Sent')).toContainText('Logged as sent');
  expect(await touchesOf(open)).toMatchObject([
    { status: 'sent', reason: 'open-question', kind: 'advance', stage: 'solution-design', attempt: 1, dealId: deal },
  ]);
});

test('the step that was met is closed, and what was sent along is offered for the log', async () => {
  expect(await stepsOf(open)).toMatchObject([{ status: 'done' }]);
  await expect(open.part('Next').getByRole('button', { name: 'Done' })).toHaveCount(0);
  await expect(open.part('Value')).toContainText(`${checklist} just sent`);
});

async function touchesOf({ panel }: OpenThread) {
  return (await storedRows(panel, 'touches')).filter((row) => String(row['id']).startsWith('send:'));
}

async function stepsOf({ panel }: OpenThread) {
  const steps = await storedRows(panel, 'nextSteps');
  return steps.filter((row) => row['dealId'] === deal && String(row['id']).startsWith('local:'));
}

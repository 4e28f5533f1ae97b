import { type Browser, expect, type Frame, test } from '@playwright/test';
import type { Result } from '../../lib/core/domain/result';
import type { Inserted, InsertRequest, MailError, SendEvent, ThreadView } from '../../lib/mail/mail-adapter';
import type { OfficeStartError } from '../../lib/mail/office/start-office';
import { adapterPane } from '../outlook-host/adapter-pane';
import { ana, carla, question, replying, security, thanks } from '../outlook-host/mails';
import {
  launchForOutlook,
  type OpenOutlook,
  type OutlookOptions,
  openOutlook,
  outlookOrigins,
} from './support/outlook';

type Pane = {
  readonly views: ThreadView[];
  readonly sends: SendEvent[];
  start(readyMs: number): Promise<{ readonly started: Result<unknown, OfficeStartError> }>;
};
declare const pane: Pane;

let browser: Browser;
let files: Readonly<Record<string, string>>;
test.beforeAll(async () => {
  [browser, files] = await Promise.all([launchForOutlook(), adapterPane()]);
});
test.afterAll(() => browser.close());

const thread = 'outlook:AAQkAGVm_Conv-1=' as InsertRequest['thread'];

async function open(options: OutlookOptions = {}, readyMs = 15_000) {
  const page = await browser.newPage();
  const outlook = await openOutlook(page, { item: question, paneFiles: files, ...options });
  await outlook.pane.waitForFunction(() => 'pane' in globalThis);
  const { started } = await outlook.pane.evaluate(async (ms) => {
    const { started: how, adapter } = (await pane.start(ms)) as Awaited<ReturnType<Pane['start']>> & {
      adapter: object;
    };
    Object.assign(globalThis, { adapter });
    return { started: how };
  }, readyMs);
  return { ...outlook, started };
}

const views = (frame: Frame) => frame.evaluate(() => pane.views);
/** What was told, in turn; that a mail is loading is told on a slow machine only. */
const told = async ({ pane: frame }: OpenOutlook) =>
  (await views(frame))
    .filter(({ status }) => status !== 'loading')
    .map((view) => (view.status === 'ok' ? view.thread.subject : 'reason' in view ? view.reason : view.status));

function insert({ pane: frame }: OpenOutlook, more: Partial<InsertRequest> = {}): Promise<Result<Inserted, MailError>> {
  const request = { thread, text: 'Hi Ana,\n\n<plant> one.', mode: 'reply', keepExisting: false, ...more } as const;
  return frame.evaluate((asked) => {
    const { adapter } = globalThis as unknown as { adapter: { insertDraft(r: object, s: AbortSignal): never } };
    return adapter.insertDraft(asked, new AbortController().signal);
  }, request);
}

/** The rep clicks into the pane. */
const comeBack = ({ pane: frame }: OpenOutlook) => frame.evaluate(() => void dispatchEvent(new Event('focus')));

for (const origin of outlookOrigins) {
  test(`${origin}: reads the open mail with Microsoft’s own script, asks nobody else`, async () => {
    const paneUrl = origin.includes('localhost') ? { paneUrl: 'https://localhost:3000/office.html' } : {};
    const outlook = await open({ origin, ...paneUrl });
    expect(outlook.started).toEqual({ ok: true });
    await expect
      .poll(async () => (await views(outlook.pane)).at(-1))
      .toMatchObject({
        status: 'ok',
        thread: {
          id: thread,
          account: 'jonas.weber@northlight.example',
          subject: 'Rollout in two plants',
          completeness: { read: 1, total: 1 },
          messages: [
            {
              id: 'outlook:<first@corvane.example>',
              from: { name: 'Ana Ruiz', email: ana.address },
              cc: [{ email: carla.address }],
              dateSource: 'header',
              at: question.date,
              text: question.body.text,
            },
          ],
        },
      });
    expect(outlook.foreign).toEqual([]);
    expect(outlook.state.unknown).toEqual([]);
  });
}

test('the pane learns who it is from its address too, and stands in a frame with a sandbox', async () => {
  const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups';
  const outlook = await open({ told: 'address', sandbox });
  await expect.poll(() => told(outlook)).toEqual(['Rollout in two plants']);
});

test('follows the item that Outlook tells of, to a mail, to a thread with more, to nothing', async () => {
  const outlook = await open();
  await expect.poll(() => told(outlook)).toHaveLength(1);
  await outlook.select(security);
  await expect.poll(() => told(outlook)).toHaveLength(2);
  await outlook.select(thanks);
  await expect.poll(() => told(outlook)).toHaveLength(3);
  expect((await views(outlook.pane)).at(-1)).toMatchObject({ thread: { completeness: { read: 2, total: 3 } } });
  await outlook.select(null);
  await expect
    .poll(() => told(outlook))
    .toEqual(['Rollout in two plants', 'Security questions', 'RE: Rollout in two plants', 'none']);
});

test('a change that Outlook keeps to itself: nothing is inserted, and the rep is told on coming back', async () => {
  const outlook = await open();
  await expect.poll(() => told(outlook)).toHaveLength(1);
  await outlook.select(security, { tell: false });
  expect(await insert(outlook)).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
  await comeBack(outlook);
  await expect.poll(() => told(outlook)).toEqual(['Rollout in two plants', 'other-mail']);
  expect(outlook.state.drafts).toEqual([]);
});

test('opens Reply or Reply all with the draft as text, once', async () => {
  const outlook = await open();
  await expect.poll(() => told(outlook)).toHaveLength(1);
  expect(await insert(outlook)).toEqual({ ok: true, value: { where: 'reply', recipients: [ana.address] } });
  expect(await insert(outlook)).toMatchObject({ ok: false, error: { kind: 'box-not-empty' } });
  expect(await insert(outlook, { mode: 'reply-all', keepExisting: true })).toMatchObject({ ok: true });
  const html = '<div>Hi Ana,</div><div><br></div><div>&#60;plant&#62; one.</div><div><br></div>';
  expect(outlook.state.drafts).toEqual([
    { all: false, html, itemId: question.id },
    { all: true, html, itemId: question.id },
  ]);
  await outlook.select(security);
  await expect.poll(() => outlook.pane.evaluate(() => pane.sends)).toMatchObject([{ status: 'unknown', thread }]);
});

test('a draft for one mail is refused on the next', async () => {
  const outlook = await open();
  await expect.poll(() => told(outlook)).toHaveLength(1);
  await outlook.select(thanks);
  // the same conversation, another mail, and the view has not been made yet
  expect(await insert(outlook)).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
  expect(outlook.state.drafts).toEqual([]);
});

for (const bodyType of ['html', 'text'] as const) {
  test(`puts the draft before what a ${bodyType} reply holds`, async () => {
    const outlook = await open({ item: replying, bodyType });
    await expect.poll(() => told(outlook)).toEqual(['RE: Rollout in two plants']);
    expect((await views(outlook.pane)).at(-1)).toMatchObject({
      thread: { id: thread, messages: [{ from: { email: ana.address } }], completeness: { read: 1, total: 2 } },
    });
    const where = bodyType === 'html' ? 'reply' : 'plain-text';
    expect(await insert(outlook)).toEqual({ ok: true, value: { where, recipients: [ana.address] } });
    expect(outlook.state.box.text).toMatch(/^Hi Ana,\s+<plant> one\./);
    if (bodyType === 'html') expect(outlook.state.box.html).toMatch(/^<div>Hi Ana,<\/div>.*Signature.*divRplyFwdMsg/s);
  });
}

test('a host that stays silent is said to be silent', async () => {
  test.slow();
  const outlook = await open({ faults: { body: 'silent' } });
  await expect.poll(() => told(outlook), { timeout: 20_000 }).toEqual(['no-answer']);
  delete outlook.state.faults['body'];
  await comeBack(outlook);
  await expect.poll(() => told(outlook)).toEqual(['no-answer', 'Rollout in two plants']);
});

test('a permission that is too low is named, not taken for an empty mail', async () => {
  const outlook = await open({ permission: 'none' });
  await expect.poll(() => told(outlook)).toEqual(['no-permission']);
  const reader = await open({ permission: 'read-item', item: replying });
  await expect.poll(() => told(reader)).toEqual(['RE: Rollout in two plants']);
  expect(await insert(reader)).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
});

for (const [name, options, kind] of [
  ['Microsoft’s script does not come', { missing: ['office'] }, 'not-loaded'],
  ['a script it needs does not come', { missing: ['ajax'] }, 'no-answer'],
  ['Outlook does not answer', { faults: { 'start data': 'silent' } }, 'no-answer'],
  ['Outlook is too old', { mailboxSet: '1.4' }, 'too-old'],
] as const) {
  test(`${name}: the start says so`, async () => {
    const { started } = await open(options, 3_000);
    expect(started).toMatchObject({ ok: false, error: { kind } });
  });
}

test('a tab of its own has no mailbox', async () => {
  const page = await browser.newPage();
  const outlook = await openOutlook(page, { paneFiles: files });
  await page.goto('https://addin.northlight.example/office.html');
  expect(outlook.foreign).toEqual([]);
  expect(await page.evaluate(() => pane.start(10_000))).toMatchObject({
    started: { ok: false, error: { kind: 'no-mailbox' } },
  });
});

test('the script takes away what a pane must do without', async () => {
  const outlook = await open();
  expect(
    await outlook.pane.evaluate(() => {
      try {
        alert('x');
        return [history.pushState, history.replaceState, 'alert ran'];
      } catch {
        return [history.pushState, history.replaceState, 'alert threw'];
      }
    }),
  ).toEqual([null, null, 'alert threw']);
});

test('a handler of Send answers with its words', async () => {
  const outlook = await open({ item: replying });
  await outlook.pane.evaluate(() => {
    type Done = { completed(answer: object): void };
    const { Office } = globalThis as unknown as {
      Office: { actions: { associate(name: string, run: (event: Done) => void): void } };
    };
    Office.actions.associate('onSend', (event) =>
      event.completed({ allowEvent: false, errorMessage: 'Ana asked not to be written to.', cancelLabel: 'Look' }),
    );
  });
  expect(await outlook.invokeCommand('onSend', { type: 'OnMessageSend' })).toMatchObject({
    allowEvent: false,
    errorMessage: 'Ana asked not to be written to.',
    cancelLabel: 'Look',
  });
});

test('storage in the pane: kept apart, or refused by the browser', async () => {
  const store = (frame: Frame) =>
    frame.evaluate(() => {
      try {
        localStorage.setItem('a', '1');
        return localStorage.getItem('a');
      } catch (error) {
        return (error as Error).name;
      }
    });
  expect(await store((await open()).pane)).toBe('1');
  const strict = await launchForOutlook('refused');
  const refused = await openOutlook(await strict.newPage(), { item: question, paneFiles: files });
  expect(await store(refused.pane)).toBe('SecurityError');
  await strict.close();
});

import { type Browser, chromium, expect, type Page, type Route, test } from '@playwright/test';
import { buildGraphPage } from '../outlook-host/graph/build-graph-page';
import { graphRow } from '../outlook-host/graph/graph-mails';
import type { GraphPage } from '../outlook-host/graph/graph-page';
import { type Bridge, type BridgeMode, installBridge } from '../outlook-host/graph/nested-bridge';

/** The real sign-in library on a bridge of ours, and a Graph of ours: no request of the browser leaves this machine. */
const PANE = 'https://addin.northlight.example';

type World = typeof globalThis & { readonly graphPage: GraphPage; readonly bridge: Bridge };
type Answer = (route: Route, asked: number) => Promise<void>;
type Open = {
  readonly page: Page;
  readonly asked: URL[];
  readonly loaded: string[];
  readonly elsewhere: string[];
  readonly errors: string[];
};

let browser: Browser;
let files: Readonly<Record<string, string>>;

test.beforeAll(async () => {
  files = await buildGraphPage();
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser.close());

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const rows =
  (...numbers: number[]): Answer =>
  (route) =>
    route.fulfill({ json: { value: numbers.map((number) => graphRow(number)) }, headers: cors });

async function open(mode: BridgeMode | 'none', answer: Answer = rows(3, 2, 1)): Promise<Open> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const opened: Open = { page, asked: [], loaded: [], elsewhere: [], errors: [] };
  page.on('pageerror', (error) => opened.errors.push(error.message));
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === PANE ? files[url.pathname] : undefined;
    if (file !== undefined) {
      opened.loaded.push(url.pathname);
      const contentType = url.pathname === '/' ? 'text/html' : 'text/javascript';
      return route.fulfill({ body: file, contentType });
    }
    if (url.origin !== 'https://graph.microsoft.com') {
      opened.elsewhere.push(url.href);
      return route.abort();
    }
    // the browser asks first whether the pane may send its token
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    opened.asked.push(url);
    return answer(route, opened.asked.length);
  });
  if (mode !== 'none') await context.addInitScript(installBridge, mode);
  await page.goto(`${PANE}/`);
  await page.waitForFunction(() => 'graphPage' in globalThis);
  return opened;
}

const read = ({ page }: Open, stopAfter?: number) =>
  page.evaluate((after) => (globalThis as World).graphPage.read(after), stopAfter);
const signIns = ({ page }: Open) => page.evaluate(() => (globalThis as World).bridge.asked);
const setMode = ({ page }: Open, mode: BridgeMode) =>
  page.evaluate((next) => {
    (globalThis as World).bridge.mode = next;
  }, mode);

test('nothing is fetched before the rep asks, and nothing while the rep has not agreed', async () => {
  const pane = await open('ok');
  await pane.page.evaluate(() => {
    (globalThis as World).graphPage.agreed = false;
  });
  expect(await read(pane)).toMatchObject({ ok: false, error: { kind: 'switched-off' } });
  expect(pane.loaded).toEqual(['/', '/graph-page.js']);
  expect([pane.asked, pane.elsewhere, await signIns(pane)]).toEqual([[], [], []]);
  expect(files['/graph-page.js']).not.toContain('acquireToken');
  await pane.page.context().close();
});

test('signed in silently the whole conversation is read, with the one right it needs', async () => {
  const next = 'https://graph.microsoft.com/v1.0/me/messages?$skiptoken=1';
  const pane = await open('ok', (route, asked) =>
    asked === 1
      ? route.fulfill({ json: { value: [graphRow(3), graphRow(2)], '@odata.nextLink': next }, headers: cors })
      : rows(1)(route, asked),
  );
  expect(await read(pane)).toMatchObject({ ok: true, value: { completeness: { read: 3, total: 3 } } });
  expect(await signIns(pane)).toEqual([{ method: 'GetInitContext' }, { method: 'GetToken', scope: 'Mail.Read' }]);
  expect(pane.asked).toHaveLength(2);
  expect([pane.elsewhere, pane.errors]).toEqual([[], []]);
  // the token lives as long as the pane, and nowhere else
  const kept = await pane.page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toContain('token-');
  expect(kept).not.toContain('jonas');
  await pane.page.context().close();
});

test('where Outlook wants the rep to look, a window opens once; closed, it is said', async () => {
  const pane = await open('cancelled');
  expect(await read(pane)).toMatchObject({
    ok: false,
    error: { kind: 'not-allowed', detail: 'sign-in: user_canceled' },
  });
  expect(pane.asked).toEqual([]);
  await setMode(pane, 'interaction');
  expect(await read(pane)).toMatchObject({ ok: true });
  const methods = (await signIns(pane)).map(({ method }) => method);
  expect(methods).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup', 'GetToken', 'GetTokenPopup']);
  expect(pane.elsewhere).toEqual([]);
  await pane.page.context().close();
});

for (const [mode, kind] of [
  ['refused', 'not-allowed'],
  ['offline', 'offline'],
  ['disabled', 'unsupported'],
  ['none', 'unsupported'],
] as const) {
  test(`a sign-in that is ${mode} asks nobody else and says ${kind}`, async () => {
    const pane = await open(mode);
    expect(await read(pane)).toMatchObject({ ok: false, error: { kind } });
    expect([pane.asked, pane.elsewhere, pane.errors]).toEqual([[], [], []]);
    await pane.page.context().close();
  });
}

test('a host that stays silent ends when the rep turns away, and can be asked again', async () => {
  const pane = await open('silent');
  expect(await read(pane, 300)).toMatchObject({ ok: false, error: { kind: 'offline' } });
  await setMode(pane, 'ok');
  expect(await read(pane)).toMatchObject({ ok: true });
  await pane.page.context().close();
});

test('a token that Graph refuses is asked for anew', async () => {
  const tokens: string[] = [];
  const pane = await open('ok', async (route, asked) => {
    tokens.push(route.request().headers()['authorization'] ?? '');
    if (asked === 1) return route.fulfill({ status: 401, json: {}, headers: cors });
    return rows(3)(route, asked);
  });
  expect(await read(pane)).toMatchObject({ ok: true });
  expect(tokens).toEqual(['Bearer token-1', 'Bearer token-2']);
  await pane.page.context().close();
});

test('a redirect does not take the token along', async () => {
  const pane = await open('ok', (route) =>
    route.fulfill({ status: 302, headers: { ...cors, location: 'https://elsewhere.example/v1.0/me/messages?' } }),
  );
  expect(await read(pane)).toMatchObject({ ok: false, error: { kind: 'offline' } });
  expect(pane.elsewhere).toEqual([]);
  await pane.page.context().close();
});

test('a conversation of somebody else is refused whole', async () => {
  const pane = await open('ok', (route) =>
    route.fulfill({ json: { value: [graphRow(3), graphRow(1, { conversationId: 'AAQk-Other=' })] }, headers: cors }),
  );
  expect(await read(pane)).toMatchObject({ ok: false, error: { kind: 'disagrees' } });
  await pane.page.context().close();
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame, type Page, type Route } from '@playwright/test';
import { hostPage } from '../../outlook-host/host-page';
import type { Completed, HostState, Permission } from '../../outlook-host/host-state';
import { jonas } from '../../outlook-host/mails';
import { type OutlookHost, outlookHost } from '../../outlook-host/outlook-host';
import type { OutlookItem, OutlookPerson } from '../../outlook-host/outlook-item';

const require = createRequire(import.meta.url);
const officeFiles = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ajaxFile = fileURLToPath(new URL('../../outlook-host/ms-ajax.js', import.meta.url));
const OFFICE = 'https://appsforoffice.microsoft.com';
const OFFICE_PATH = '/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Where Outlook on the web lives; the last one is how an add-in is tried out on the own machine. */
export const outlookOrigins = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://localhost:8443',
] as const;

/** Served at the pane's origin; a name that begins with `/`. */
type PaneFiles = Readonly<Record<string, string>>;
export type RoutedAnswer = { readonly status?: number; readonly contentType?: string; readonly body: string };

export type OutlookOptions = {
  readonly origin?: string;
  /** Https; on the own machine the host name must be the origin's. */
  readonly paneUrl?: string;
  /** A built pane, served at the root of the pane's origin; `paneFiles` come first. */
  readonly paneFolder?: string;
  readonly paneFiles?: PaneFiles;
  /** The mail that is open at the start. */
  readonly item?: OutlookItem | null;
  readonly me?: OutlookPerson;
  readonly permission?: Permission;
  readonly mailboxSet?: string;
  readonly bodyType?: 'html' | 'text';
  readonly faults?: HostState['faults'];
  /** Microsoft's scripts that do not come. */
  readonly missing?: readonly ('office' | 'ajax')[];
  /** How the pane learns who it is: in its frame's name, or, as older hosts do it, in its address. */
  readonly told?: 'name' | 'address';
  /** The frame's sandbox attribute. */
  readonly sandbox?: string;
  readonly width?: number;
  /** Answers what else the pane asks for (Microsoft Graph); `null` = refused and kept in `foreign`. */
  readonly answer?: (url: URL, route: Route) => RoutedAnswer | null;
};

export type OpenOutlook = {
  readonly page: Page;
  readonly pane: Frame;
  /** Everything this Outlook knows: `drafts`, `completed`, `calls`, `faults`, `sessionData`, `box`, all as they are now. */
  readonly state: HostState;
  /** What was asked of any other place. */
  readonly foreign: readonly string[];
  /** Opens another mail; `tell: false` = the pane hears nothing of it. */
  select(item: OutlookItem | null, how?: { readonly tell: boolean }): Promise<void>;
  changeRecipients(to: readonly OutlookPerson[]): Promise<void>;
  /** Runs a ribbon command or an event's handler and waits for its answer. */
  invokeCommand(functionName: string, event?: object): Promise<Completed>;
};

/**
 * `partitioned`: storage in the pane works, apart for each site it stands in, as in browsers today. `refused`: the browser
 * denies it, as with third-party storage blocked; so does Playwright unless it is told otherwise.
 */
export function launchForOutlook(storage: 'partitioned' | 'refused' = 'partitioned'): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      // the last list wins, and Playwright's own switches partitioning off
      ...(storage === 'partitioned' ? ['--disable-features=MediaRouter'] : []),
    ],
  });
}

/** Shows an Outlook with the pane beside the mail. Microsoft's own office.js runs in it, from the development packages. */
export async function openOutlook(page: Page, options: OutlookOptions = {}): Promise<OpenOutlook> {
  const origin = options.origin ?? outlookOrigins[0];
  const paneUrl = new URL(options.paneUrl ?? 'https://addin.northlight.example/office.html');
  const state = stateOf(origin, options);
  const host = outlookHost(state);
  const foreign: string[] = [];
  // a glob would not match an address with a query
  await page.route(/^https?:/, (route) => serve(route, { origin, paneUrl, host, options, foreign }));
  await page.exposeFunction('toOutlook', (text: string) => host.handle(text));
  await page.goto(`${origin}/mail/`);
  const frame = page.frameLocator('#pane').owner();
  const pane = await (await frame.elementHandle())?.contentFrame();
  if (!pane) throw new Error('The host page shows no pane.');
  const tell = (text: string | null) =>
    text === null ? Promise.resolve() : page.evaluate((said) => (window as unknown as Told).tellPane(said), text);
  return {
    page,
    pane,
    state,
    foreign,
    async select(item, { tell: told } = { tell: true }) {
      const text = host.select(item);
      if (told) await tell(text);
    },
    changeRecipients: (to) => tell(host.changeRecipients(to)),
    async invokeCommand(functionName, event = {}) {
      const id = `command-${state.completed.length + 1}`;
      const text = host.command(id, functionName, event);
      if (text === null) throw new Error('The pane does not listen for commands.');
      await tell(text);
      return completed(state, id);
    },
  };
}

type Told = { tellPane(text: string): void };

function stateOf(origin: string, options: OutlookOptions): HostState {
  const item = options.item ?? null;
  return {
    origin,
    me: options.me ?? jonas,
    permission: options.permission ?? 'read-write-item',
    mailboxSet: options.mailboxSet ?? '1.12',
    locale: 'en-US',
    item,
    box: { ...(item?.body ?? { html: '', text: '' }) },
    recipients: { to: item?.to ?? [], cc: item?.cc ?? [], bcc: [] },
    bodyType: options.bodyType ?? 'html',
    faults: { ...options.faults },
    calls: [],
    unknown: [],
    drafts: [],
    completed: [],
    sessionData: {},
    notifications: [],
    roamingSettings: {},
  };
}

type Served = {
  readonly origin: string;
  readonly paneUrl: URL;
  readonly host: OutlookHost;
  readonly options: OutlookOptions;
  readonly foreign: string[];
};

async function serve(route: Route, { origin, paneUrl, host, options, foreign }: Served): Promise<void> {
  const url = new URL(route.request().url());
  const { missing = [] } = options;
  if (url.origin === origin && url.pathname === '/mail/')
    return route.fulfill({ contentType: 'text/html', body: hostPage(host, paneUrl, options) });
  if (url.origin === OFFICE && !missing.includes('office') && url.pathname.startsWith(OFFICE_PATH))
    return file(route, officeFiles, url.pathname.slice(OFFICE_PATH.length));
  if (url.origin === AJAX && !missing.includes('ajax'))
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(ajaxFile, 'utf8') });
  const written = url.origin === paneUrl.origin ? options.paneFiles?.[url.pathname] : undefined;
  if (written !== undefined)
    return route.fulfill({ contentType: TYPES[extname(url.pathname)] ?? 'text/html', body: written });
  if (url.origin === paneUrl.origin && options.paneFolder) return file(route, options.paneFolder, url.pathname);
  const answer = options.answer?.(url, route);
  if (answer) return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, ...answer });
  foreign.push(url.href);
  return route.abort('blockedbyclient');
}

async function file(route: Route, folder: string, path: string): Promise<void> {
  const name = normalize(join(folder, decodeURIComponent(path)));
  if (!name.startsWith(normalize(folder)) || !existsSync(name) || !statSync(name).isFile())
    return route.fulfill({ status: 404, body: 'not there' });
  const contentType = TYPES[extname(name)] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body: readFileSync(name), headers: { 'access-control-allow-origin': '*' } });
}

async function completed(state: HostState, id: string): Promise<Completed> {
  for (let turn = 0; turn < 200; turn++) {
    const found = state.completed.find((one) => one.id === id);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The handler did not answer within 10 s.');
}

/** Layouts and states the demo page can take, as Gmail does (each can be combined): `?mode=dark,preview-right`. */
export const demoModes = [
  'convoff',
  'preview-right',
  'preview-below',
  'popout',
  'collapsed',
  'supercollapsed',
  'drafts',
  'group',
  'dark',
  'compact',
  'plain-text',
  'loading',
  'offline',
  'just-sent',
  'own-thread',
  'clipped',
  'ambiguous',
  'wrappers',
  'signature',
  'no-inputs',
  'wrong-inputs',
  'menu',
] as const;
export type DemoMode = (typeof demoModes)[number];

export const demoLanguages = ['en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'zh', 'ja', 'ar'] as const;
export type DemoLanguage = (typeof demoLanguages)[number];

export type PageOptions = {
  readonly modes: ReadonlySet<DemoMode>;
  readonly lang: DemoLanguage;
  /** Only this thread can be opened: a small page, for tests that parse it. */
  readonly only: string | null;
  /** The index in `/mail/u/N/`. */
  readonly account: number;
  /** Milliseconds: until a reply box opens, until undo ends, until a sent mail has its legacy id, until the page has loaded. */
  readonly delays: { readonly compose: number; readonly undo: number; readonly sync: number; readonly load: number };
};

export function pageOptions(url: URL, fallback: DemoLanguage): PageOptions {
  const asked = (url.searchParams.get('mode') ?? '').split(',').filter((word) => word !== '');
  const unknown = asked.filter((word) => !demoModes.includes(word as DemoMode));
  if (unknown.length > 0) throw new Error(`unknown mode: ${unknown.join(', ')}`);
  const modes = new Set(asked as DemoMode[]);
  if (url.pathname.endsWith('/popout')) modes.add('popout');
  const lang = demoLanguages.find((one) => one === url.searchParams.get('hl')) ?? fallback;
  return {
    modes,
    lang,
    only: url.searchParams.get('only'),
    account: Number(/\/mail\/u\/(\d+)\//.exec(url.pathname)?.[1] ?? 0),
    delays: {
      compose: ms(url, 'compose', 120),
      undo: ms(url, 'undo', 6000),
      sync: ms(url, 'sync', 1500),
      load: ms(url, 'load', 0),
    },
  };
}

function ms(url: URL, name: string, fallback: number): number {
  const value = Number(url.searchParams.get(name) ?? Number.NaN);
  return Number.isFinite(value) ? value : fallback;
}

type Budget = { readonly what: string; readonly unit: Unit; readonly budget: number | null };
export type Unit = 'ms' | 'kB' | 'MB' | '×' | 'rows/s' | 'requests';

/**
 * Every figure of the bench with its budget, in the order of the table; `null` = shown for comparison only. The sizes are
 * those of test/run/sizes.mjs, which the tests hold to.
 */
export const budgets = {
  'content-script': { what: 'content script, gzip', unit: 'kB', budget: 20 },
  'panel-load': { what: 'side panel, first load, gzip', unit: 'kB', budget: 150 },
  'chip-warm': { what: 'verdict on the chip after the thread is on screen', unit: 'ms', budget: 100 },
  'chip-cold': { what: 'the same, after the worker was stopped', unit: 'ms', budget: 300 },
  'panel-brief': { what: 'full brief in the panel after the thread is on screen', unit: 'ms', budget: 200 },
  'core-50': { what: 'core alone, thread of 50 messages never seen before', unit: 'ms', budget: 10 },
  'core-again': { what: 'the same, opened again', unit: 'ms', budget: 10 },
  // ten times the messages in ten times the time, with room for noise
  'core-linear': { what: 'core, 1,000 messages against 100', unit: '×', budget: 13 },
  'read-long': { what: 'reading 50 messages with 200 kB of text', unit: 'ms', budget: 8 },
  'read-hostile': { what: 'reading one mail made to be slow, the worst of five', unit: 'ms', budget: 50 },
  lints: { what: 'lints on a keystroke', unit: 'ms', budget: 4 },
  'page-time': { what: 'our main-thread time in the mail page per opened thread', unit: 'ms', budget: 10 },
  'workspace-open': { what: 'workspace: opened, until its list is drawn', unit: 'ms', budget: 1000 },
  'workspace-filter': { what: 'workspace: a search, filter or order, until it is drawn', unit: 'ms', budget: 200 },
  'workspace-tile': { what: 'workspace: a tile, until the deals behind it are drawn', unit: 'ms', budget: 200 },
  'workspace-figure': { what: 'workspace: the figure of one tile, worked out from scratch', unit: 'ms', budget: 200 },
  // four times the deals and events in four times the time, with room for noise
  'workspace-linear': {
    what: 'workspace: all lists and figures, against a quarter of the deals',
    unit: '×',
    budget: 5.5,
  },
  // sixty a second are 16.7; the browser's own clock counts them as 16.6 to 16.8
  'workspace-frame': { what: 'workspace: one frame while all deals scroll by', unit: 'ms', budget: 17 },
  'workspace-memory': { what: 'workspace: memory in use', unit: 'MB', budget: 300 },
  'workspace-told': { what: 'workspace: all deals told anew, as after an import', unit: 'ms', budget: null },
  'import-ratio': { what: 'import of the contacts against a bare bulk write', unit: '×', budget: 1.3 },
  requests: { what: 'requests made in the default mode', unit: 'requests', budget: 0 },
  'import-speed': { what: 'import of contacts', unit: 'rows/s', budget: null },
  'store-open': { what: 'store: open it and answer the first question', unit: 'ms', budget: null },
  'store-thread': { what: 'store: records for a thread', unit: 'ms', budget: 30 },
  'store-crowd': { what: 'store: the same, twelve people', unit: 'ms', budget: 30 },
  'store-stranger': { what: 'store: the same, a stranger', unit: 'ms', budget: 30 },
  'store-deal': { what: 'store: records for a deal', unit: 'ms', budget: 30 },
  'store-find': { what: 'store: find deals by three letters', unit: 'ms', budget: 100 },
  'store-find-words': { what: 'store: find deals by two words', unit: 'ms', budget: 100 },
  'store-intent': { what: 'store: one act written', unit: 'ms', budget: null },
} as const satisfies Record<string, Budget>;

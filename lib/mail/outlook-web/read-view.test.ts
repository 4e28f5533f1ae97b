import { describe, expect, it } from 'vitest';
import { at, bea, fromBea, openOutlook, rep, words } from '../../../test/mail/outlook-web';
import type { PageMessage, PageOptions } from '../../../test/outlook-page/outlook-page';
import type { ThreadView } from '../mail-adapter';

const HOUR = 3_600_000;
const ann: PageMessage = { key: 'm2', from: { name: 'Ann Colleague' }, to: [bea], at: at + HOUR, html: 'Legal first.' };
const own: PageMessage = { key: 'm3', from: rep, to: [bea], at: at - HOUR, html: 'Shall we?' };
const carl: PageMessage = {
  key: 'm4',
  from: { name: 'Carl', email: 'carl@buyer.example' },
  to: [rep, bea],
  at: at + 2 * HOUR,
  html: 'Yes.',
};

function view(options: Partial<PageOptions> = {}, url?: string): ThreadView {
  const views: ThreadView[] = [];
  openOutlook(options, url).adapter.watchThread((one) => views.push(one), new AbortController().signal);
  if (!views[0]) throw new Error('nothing was said');
  return views[0];
}

function threadOf(options: Partial<PageOptions> = {}, url?: string) {
  const shown = view(options, url);
  if (shown.status !== 'ok') throw new Error(`not read: ${JSON.stringify(shown)}`);
  return shown.thread;
}

describe('a conversation on screen', () => {
  it.each(['en', 'de', 'ja'] as const)('is read the same in every language: %s', (language) => {
    const thread = threadOf({ language, messages: [fromBea, carl] });
    expect(thread).toMatchObject({
      id: 'outlook:AAQkConvOpen_-=',
      account: 'rep@seller.example',
      subject: 'Renewal terms',
      source: 'outlook-web',
      messages: [
        { id: 'outlook-web:m1', from: bea, to: [], at, text: words, direction: 'inbound', state: 'expanded' },
        { from: { email: 'carl@buyer.example' }, to: [bea], at: at + 2 * HOUR },
      ],
      completeness: { read: 2, total: 2, headers: 'none', bodies: 'full', dates: 'full' },
    });
  });

  it('newest on top gives the same order', () => {
    expect(threadOf({ newestFirst: true, messages: [fromBea, carl] }).messages.map(({ id }) => id)).toEqual([
      'outlook-web:m1',
      'outlook-web:m4',
    ]);
  });

  it.each<[string, readonly PageMessage[], object]>([
    [
      'a colleague is named without an address: the words are nobody’s',
      [fromBea, ann],
      { read: 1, total: 2, bodies: 'partial' },
    ],
    ['a folded message has no body', [fromBea, { ...carl, html: null }], { read: 1, total: 2, bodies: 'partial' }],
    [
      'a draft being written is no message',
      [fromBea, { ...own, at: at + HOUR, draft: 'open' }],
      { read: 1, total: 1, bodies: 'full' },
    ],
    [
      'the rep’s newest mail may be a saved draft',
      [fromBea, { ...own, at: at + HOUR }],
      { read: 1, total: 2, bodies: 'partial' },
    ],
    ['the rep’s earlier mail, answered since', [own, fromBea], { read: 2, total: 2, bodies: 'full' }],
    [
      'a mail by hand of another name',
      [{ ...own, from: { name: 'Ann Colleague' } }, fromBea],
      { read: 1, total: 2, bodies: 'partial' },
    ],
    [
      'written to a group: its name is not the rep’s',
      [own, { ...fromBea, to: [rep, { name: 'Ann Colleague' }] }],
      { read: 1, total: 2 },
    ],
  ])('%s', (_name, messages, completeness) => {
    expect(threadOf({ messages }).completeness).toMatchObject(completeness);
  });

  it('the rep’s own earlier mail carries the mailbox’s address', () => {
    expect(threadOf({ messages: [own, fromBea] }).messages[0]).toMatchObject({
      from: { name: 'Rep One', email: 'rep@seller.example' },
      direction: 'outbound',
      to: [bea],
    });
  });

  it('words beside the messages that we cannot place count as one more', () => {
    const { document, adapter } = openOutlook();
    const more = document.createElement('div');
    more.textContent = '3';
    document.querySelector('[data-app-section=ConversationContainer]')?.prepend(more);
    const views: ThreadView[] = [];
    adapter.watchThread((one) => views.push(one), new AbortController().signal);
    expect(views).toMatchObject([{ thread: { completeness: { read: 1, total: 2, bodies: 'partial' } } }]);
  });
});

describe('what is not certain is not shown', () => {
  it.each<[string, Partial<PageOptions>, ThreadView['status'], string | null]>([
    ['a row is selected, the pane is empty', { show: 'list' }, 'none', null],
    ['an empty part of the pane', { show: 'empty' }, 'none', null],
    ['the app is starting', { show: 'starting' }, 'loading', null],
    ['two panes', { show: 'two-panes' }, 'ambiguous', 'two-threads'],
    ['another row is selected', { selected: 'AAQkConvOther+/=' }, 'ambiguous', 'two-ids'],
    ['no row names the conversation', { selected: null }, 'unreadable', 'no-id'],
    ['no mailbox is named', { account: null }, 'unreadable', 'no-account'],
    ['nobody has an address', { messages: [ann] }, 'unreadable', 'no-address'],
    ['two messages without dates', { messages: [fromBea, { ...carl, at: null }] }, 'unreadable', 'no-order'],
  ])('%s', (_name, options, status, reason) => {
    expect(view(options)).toMatchObject(reason ? { status, reason } : { status });
  });

  it('the calendar on the same host is no mail', () => {
    expect(view({ show: 'starting' }, 'https://outlook.live.com/calendar/view/week')).toEqual({ status: 'none' });
  });
});

describe('a mail in a window of its own', () => {
  const url = 'https://outlook.office365.com/mail/deeplink/read/AAMkAGI2%2Fmail%2B1%3D?ItemID=1';

  it('is known by the id in the address', () => {
    expect(threadOf({ show: 'deeplink' }, url)).toMatchObject({
      id: 'outlook:item:AAMkAGI2-mail_1=',
      conversationView: false,
      messages: [{ from: bea, text: words }],
    });
  });

  it('without the folders nobody says whose mailbox it is', () => {
    expect(view({ show: 'deeplink', account: null }, url)).toMatchObject({
      status: 'unreadable',
      reason: 'no-account',
    });
  });

  it('without an id in the address it is not shown', () => {
    expect(view({ show: 'deeplink' })).toMatchObject({ status: 'unreadable', reason: 'no-id' });
  });

  it('has no place for the chip', () => {
    expect(openOutlook({ show: 'deeplink' }, url).adapter.chipAnchor()).toBeNull();
  });
});

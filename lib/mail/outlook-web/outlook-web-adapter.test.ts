import { expect, it } from 'vitest';
import { testMailAdapter } from '../../../test/contract/mail-adapter';
import { at, bea, fromBea, openOutlook, words } from '../../../test/mail/outlook-web';
import { OTHER } from '../../../test/outlook-page/outlook-page';
import type { MessageId, ThreadId } from '../../core/domain/ids';
import type { SendEvent, ThreadView } from '../mail-adapter';

const thread = 'outlook:AAQkConvOpen_-=' as ThreadId;
const request = { thread, text: 'Hi Bea,\n\nplant one by March?', mode: 'reply', keepExisting: false } as const;
const forever = () => new AbortController().signal;

testMailAdapter({
  open(situation) {
    const page = openOutlook(situation === 'no-thread' ? { show: 'list' } : { editor: 'reply' });
    const { document } = page;
    return {
      ...page,
      thread,
      message: 'outlook-web:m1' as MessageId,
      words,
      draft: () => page.box()?.textContent ?? null,
      type(text) {
        page.box()?.append(text);
        page.box()?.dispatchEvent(new (document.defaultView ?? window).Event('input', { bubbles: true }));
      },
      focused: () => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')),
    };
  },
});

it('follows the page: another conversation, the list alone, starting, and giving up after 15 s', async () => {
  const { document, adapter, settle } = openOutlook();
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), forever());
  const pane = document.querySelector('#ConversationReadingPaneContainer');
  const heading = document.querySelector('[id^=CONV_]');
  heading?.setAttribute('title', 'Another subject');
  await settle();
  // the row changes before the pane does
  const [other, open] = document.querySelectorAll('[role=option]');
  open?.setAttribute('aria-selected', 'false');
  other?.setAttribute('aria-selected', 'true');
  await settle();
  heading?.setAttribute('id', 'CONV_AAQkConvOther_SUBJECT');
  await settle();
  pane?.remove();
  await settle();
  document.body.replaceChildren(document.createElement('div'));
  await settle();
  await settle(15_000);
  expect(views.map((view) => (view.status === 'ok' ? [view.thread.id, view.thread.subject] : view.status))).toEqual([
    [thread, 'Renewal terms'],
    [thread, 'Another subject'],
    'ambiguous',
    ['outlook:AAQkConvOther_-=', 'Another subject'],
    'none',
    'loading',
    'unreadable',
  ]);
});

it('a row that is scrolled out of the list leaves a proven conversation as it is', async () => {
  const { document, adapter, settle } = openOutlook();
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), forever());
  document.querySelector('[role=listbox]')?.replaceChildren();
  await settle();
  expect(views).toHaveLength(1);
});

it('a body that changes is read again, and what the rep types is not', async () => {
  const { document, adapter, settle, box } = openOutlook({ editor: 'reply' });
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), forever());
  box()?.append('typing');
  await settle();
  expect(views).toHaveLength(1);
  document.querySelector('#UniqueMessageBody_m1 div')?.append('More words.');
  await settle();
  expect(JSON.stringify(views[1])).toContain('More words.');
});

it.each<[string, Parameters<typeof openOutlook>[0], object]>([
  ['no box is open', {}, { kind: 'no-box' }],
  ['the box is in another window', { editor: 'elsewhere' }, { kind: 'no-box' }],
  ['the box stands beside the conversation', { editor: 'beside' }, { kind: 'wrong-thread', detail: 'unproven box' }],
  ['two boxes are open', { editor: 'two' }, { kind: 'ambiguous' }],
  ['there are words in the box', { editor: 'reply', boxHtml: '<div>Mine</div>' }, { kind: 'box-not-empty' }],
  ['another row is selected', { editor: 'reply', selected: OTHER }, { kind: 'ambiguous' }],
  ['the list alone is on screen', { show: 'list' }, { kind: 'no-thread-open' }],
  [
    'the mail itself brings a box',
    { messages: [{ ...fromBea, html: '<div role="textbox" contenteditable="true"></div>' }] },
    { kind: 'no-box' },
  ],
])('inserts nothing when %s', async (_name, options, error) => {
  const { adapter, document } = openOutlook(options);
  const before = document.body.innerHTML;
  expect(await adapter.insertDraft(request, forever())).toMatchObject({ ok: false, error });
  expect(document.body.innerHTML).toBe(before);
});

it('signature and history are nobody’s new words, and stay below what is inserted', async () => {
  const boxHtml =
    '<div><br></div><div id="Signature">Rep One</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Bea</div><div>Old</div>';
  const { adapter, box, sent } = openOutlook({ editor: 'reply', boxHtml });
  expect(await adapter.insertDraft(request, forever())).toMatchObject({
    ok: true,
    value: { where: 'reply', recipients: [] },
  });
  expect(box()?.textContent).toMatch(/^Hi Bea,plant one by March\?.*Rep One.*Old$/s);
  expect(sent()).toBe(0);
});

it('a draft’s own signs stay text', async () => {
  const { adapter, box } = openOutlook({ editor: 'reply' });
  expect(await adapter.insertDraft({ ...request, text: 'a <b> & "c"  d' }, forever())).toMatchObject({ ok: true });
  expect(box()?.textContent?.replaceAll('\u00a0', ' ')).toBe('a <b> & "c"  d');
});

it('a box that is gone after an insert leaves a question, not a send', async () => {
  const { adapter, box, settle } = openOutlook({ editor: 'reply' });
  const events: SendEvent[] = [];
  adapter.watchSend((event) => events.push(event), forever());
  await adapter.insertDraft(request, forever());
  await settle();
  expect(events).toEqual([]);
  box()?.remove();
  await settle();
  await settle();
  expect(events).toMatchObject([
    { status: 'unknown', thread, to: [], text: expect.stringContaining('plant one by March?') },
  ]);
});

it('marks the quoted words without a change of the page, and says when they are folded away', () => {
  const folded = { key: 'm2', from: bea, to: [], at: at + 60_000, html: null };
  const { adapter, document } = openOutlook({ messages: [fromBea, folded] });
  const before = document.body.innerHTML;
  expect(adapter.showEvidence('outlook-web:m1' as MessageId, 'Plant one\nby  March')).toEqual({
    ok: true,
    value: undefined,
  });
  expect(adapter.showEvidence('outlook-web:m2' as MessageId, 'Plant')).toMatchObject({
    error: { kind: 'unsupported' },
  });
  expect(document.body.innerHTML).toBe(before);
});

it.each<[string, Parameters<typeof openOutlook>[0], string]>([
  ['all is known', {}, ''],
  [
    'a colleague and a folded mail are usual',
    { messages: [fromBea, { ...fromBea, key: 'm2', from: { name: 'Ann' }, html: null }] },
    '',
  ],
  ['two boxes', { editor: 'two' }, 'boxes'],
  ['everything folded', { messages: [{ ...fromBea, html: null }] }, 'bodies'],
  ['a sender without a word', { messages: [fromBea, { ...fromBea, key: 'm2', from: { name: '' } }] }, 'senders'],
  ['another row selected', { selected: OTHER }, 'thread'],
  ['no mailbox', { account: null }, 'account'],
])('the self check names what is not as expected: %s', (_name, options, failed) => {
  const names = openOutlook(options).adapter.selfCheck();
  expect(names.flatMap(({ name, ok }) => (ok ? [] : [name])).join()).toBe(failed);
});

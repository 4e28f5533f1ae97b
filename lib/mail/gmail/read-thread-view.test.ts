import { describe, expect, it } from 'vitest';
import {
  ana,
  ben,
  carla,
  composeBox,
  decimal,
  jonas,
  legacyAt,
  type PageMessage,
  type PageOptions,
  shell,
  threadPage,
} from '../../../test/mail/gmail-markup';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import type { ThreadView } from '../mail-adapter';
import { readThreadView } from './read-thread-view';

const first = Date.UTC(2026, 5, 9, 7, 15);
const second = Date.UTC(2026, 5, 10, 12, 4);
const third = Date.UTC(2026, 5, 11, 6, 58);

const opening: PageMessage = {
  at: first,
  from: jonas,
  to: [ana],
  date: 'Jun 9, 2026, 9:15 AM',
  body: '<div dir="ltr">Two plants, then the rest?</div>',
};
const answer: PageMessage = {
  at: second,
  from: ana,
  to: [jonas, ben],
  cc: [carla],
  date: 'Jun 10, 2026, 2:04\u202fPM',
  body: '<div>Yes. <b>Plant one</b> by March.</div><div><br></div><div>Ana</div>',
};

function view(html: string, url?: string): ThreadView {
  return readThreadView(gmailPage(html, url), standingClock().deps);
}
function thread(messages: readonly PageMessage[], options?: PageOptions) {
  const seen = view(threadPage(messages, options));
  if (seen.status !== 'ok') throw new Error(`not read: ${JSON.stringify(seen)}`);
  return seen.thread;
}

describe('an open thread', () => {
  it('is read with its people, dates, words and ids', () => {
    const read = thread([opening, answer]);
    expect(read).toMatchObject({
      id: `gmail:${legacyAt(first)}`,
      account: jonas.email,
      subject: 'Rollout in two plants',
      completeness: { read: 2, total: 2, headers: 'full', bodies: 'full', dates: 'full' },
      conversationView: true,
      source: 'dom',
    });
    const [one, two] = read.messages;
    expect(one).toMatchObject({ direction: 'outbound', from: jonas, text: 'Two plants, then the rest?' });
    expect(two).toMatchObject({
      id: `gmail:${legacyAt(second)}`,
      direction: 'inbound',
      from: ana,
      at: second,
      dateSource: 'title',
      text: 'Yes. Plant one by March.\n\nAna',
      state: 'expanded',
      clipped: false,
      hiddenChars: 0,
    });
    expect(two?.to).toEqual([{ name: '', email: jonas.email }, ben]);
    expect(two?.cc).toEqual([carla]);
  });

  it('counts what is collapsed, hidden or folded into one row', () => {
    const read = thread(
      [
        { ...opening, state: 'collapsed' },
        { ...answer, state: 'hidden', at: second, body: '' },
        { ...answer, at: third },
      ],
      { superCollapsed: 4 },
    );
    expect(read.messages.map((message) => message.state)).toEqual(['collapsed', 'hidden', 'expanded']);
    expect(read.completeness).toEqual({ read: 1, total: 6, headers: 'partial', bodies: 'partial', dates: 'partial' });
  });

  it('gives a collapsed row without an id its place, and the title as its date', () => {
    const read = thread([{ ...opening, state: 'collapsed', withoutId: true }, answer]);
    expect(read.messages[0]).toMatchObject({
      id: `gmail:${legacyAt(first)}/0`,
      at: Date.UTC(2026, 5, 9, 7, 15),
      dateSource: 'title',
      text: null,
    });
  });

  it('marks a clipped message as not fully read', () => {
    const read = thread([{ ...answer, clipped: true }]);
    expect(read.messages[0]).toMatchObject({ clipped: true, text: 'Yes. Plant one by March.\n\nAna' });
    expect(read.completeness).toMatchObject({ read: 0, total: 1, bodies: 'none' });
  });

  it('names attachments, which are list items of their own inside a message', () => {
    const read = thread([{ ...answer, attachments: ['Rollout plan.pdf', 'Prices 2026.xlsx'] }]);
    expect(read.messages).toHaveLength(1);
    expect(read.messages[0]?.attachments).toEqual([{ name: 'Rollout plan.pdf' }, { name: 'Prices 2026.xlsx' }]);
  });

  it('takes the address, not the name, for a rewritten sender', () => {
    const read = thread([{ ...answer, from: { name: "'Ana Ruiz' via Plants", email: 'plants@corvane.example' } }]);
    expect(read.messages[0]?.from.email).toBe('plants@corvane.example');
  });
});

describe('modes of the page', () => {
  it('conversation view off: a thread of one message', () => {
    const legacy = legacyAt(second);
    const read = thread([answer], {
      threadAttributes: `data-thread-perm-id="msg-f:${decimal(legacy)}" data-legacy-thread-id="${legacy}"`,
    });
    expect(read).toMatchObject({ conversationView: false, id: `gmail:${legacy}` });
  });

  it.each(['aia', 'aia bottom'])('preview pane (%s): the heading counts, not the address', (pane) => {
    const page = threadPage([opening, answer]).replace(
      '<div class="nH aHU">',
      `<div class="${pane}"><div class="ao9"><div class="a98 iY">`,
    );
    const html = page.replace(
      '<div class="nH" role="main">',
      '<div class="nH" role="main"><table class="F"><tr class="zA aps"><td><span data-legacy-thread-id="19b0000000000000">x</span></td></tr></table>',
    );
    expect(view(html, 'https://mail.google.com/mail/u/0/#inbox')).toMatchObject({ status: 'ok' });
  });

  it('popped out: no main role, no account script; the title names the mailbox', () => {
    const page = threadPage([answer], { bodyClass: 'xE Su aAU', globals: false })
      .replace(' role="main"', '')
      .replace(/<a aria-label[^>]*><\/a>/, '');
    expect(view(page)).toMatchObject({ status: 'ok', thread: { account: jonas.email } });
  });

  it('a second account: the mailbox is read from the page, not from its number', () => {
    const page = threadPage([answer], { account: 'sales@northlight.example' });
    expect(view(page, 'https://mail.google.com/mail/u/3/#inbox')).toMatchObject({
      thread: { account: 'sales@northlight.example' },
    });
  });

  it('just sent: known by its sync id, and by the lasting id once it is there', () => {
    const sent: PageMessage = { ...opening, at: null, date: 'Jun 11, 2026, 10:29 AM' };
    const attributes = 'data-thread-perm-id="thread-a:r-7681922771531347793"';
    const read = thread([sent], { threadAttributes: attributes });
    expect(read.id).toBe('gmail:thread-a:r-7681922771531347793');
    expect(read.messages[0]).toMatchObject({ id: 'gmail:msg-a:r-4411223344556677', at: Date.UTC(2026, 5, 11, 8, 29) });
    const synced = thread([opening], { threadAttributes: `${attributes} data-legacy-thread-id="${legacyAt(first)}"` });
    expect(synced.id).toBe(`gmail:${legacyAt(first)}`);
  });

  it("a reply being written is no message, and the last message's own body still counts", () => {
    const quoted =
      '<div>My words</div><div class="gmail_quote"><span class="gD" email="x@evil.example" name="X">X</span></div>';
    const read = thread([opening, answer], { reply: composeBox({ html: quoted, rt: '#thread-f:1' }) });
    expect(read.messages.map((message) => message.from.email)).toEqual([jonas.email, ana.email]);
    expect(read.messages[1]?.text).toBe('Yes. Plant one by March.\n\nAna');
  });

  it('a draft in the thread is nobody’s words', () => {
    const draft = `<div class="h7" role="listitem"><div class="gs"><div class="gE"><span class="gD" email="${jonas.email}" name="Jonas Weber">Jonas</span></div></div>${composeBox()}</div>`;
    const page = threadPage([opening, answer]).replace(
      '</div></div></div></div></div><a aria',
      `</div></div></div></div></div><a aria`,
    );
    const html = page.replace(/(<div class="nH" role="list">)/, `$1${draft}`);
    const seen = view(html);
    expect(seen).toMatchObject({ status: 'ok', thread: { completeness: { total: 2 } } });
  });

  it('right to left: the same facts', () => {
    const read = thread([{ ...answer, date: '\u200f10 ביוני 2026, 14:04\u200f' }], { lang: 'he', dir: 'rtl' });
    expect(read.messages[0]).toMatchObject({ at: second, dateSource: 'title' });
  });
});

describe('no thread, or not certain', () => {
  const twice = threadPage([opening, answer]).replace(
    '<div class="nH aHU">',
    '<h2 class="hP" data-legacy-thread-id="19e0000000000000">Other</h2><div class="nH aHU">',
  );
  it.each<[string, string, string, ThreadView['status']]>([
    [
      'a list of threads',
      shell(
        '<div role="main"><table><tr class="zA"><td><span data-legacy-thread-id="19e0000000000000">x</span></td></tr></table></div>',
      ),
      '#inbox',
      'none',
    ],
    ['settings', shell('<div role="main"><h2>Settings</h2></div>'), '#settings/general', 'none'],
    ['chat', shell('<div role="main"></div>'), '#chat/space/AAAA', 'none'],
    ['a page not loaded yet', shell('<div></div>'), '#inbox', 'loading'],
    ['a thread not shown yet', shell('<div role="main"></div>'), '#inbox/FMfcgzQbgRnVWBkCqVGtLzXmRlTbSwJd', 'loading'],
    [
      'a heading whose messages are not there yet',
      threadPage([opening]).replace(/role="listitem"|class="h7|data-(legacy-)?message-id/g, 'x="'),
      '#inbox',
      'loading',
    ],
    ['two visible headings', twice, '#inbox', 'ambiguous'],
    [
      'a thread left behind, hidden',
      shell(`<div role="main"></div><div style="display:none">${threadPage([opening])}</div>`),
      '#inbox',
      'none',
    ],
    [
      'ids that disagree',
      threadPage([opening], {
        threadAttributes: `data-thread-perm-id="thread-f:5" data-legacy-thread-id="${legacyAt(first)}"`,
      }),
      '#inbox',
      'ambiguous',
    ],
    [
      'a heading without an id',
      threadPage([opening], { threadAttributes: 'data-thread-perm-id="undefined"' }),
      '#inbox',
      'unreadable',
    ],
    ['no account', threadPage([opening], { account: 'nobody', globals: false }), '#inbox', 'unreadable'],
  ])('%s', (_name, html, hash, status) => {
    expect(view(html, `https://mail.google.com/mail/u/0/${hash}`).status).toBe(status);
  });
});

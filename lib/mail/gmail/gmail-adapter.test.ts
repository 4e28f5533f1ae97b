import { expect, it } from 'vitest';
import { testMailAdapter } from '../../../test/contract/mail-adapter';
import { ana, composeBox, decimal, jonas, legacyAt, shell, threadPage } from '../../../test/mail/gmail-markup';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import { giveEditing } from '../../../test/mail/typing';
import type { MessageId, ThreadId } from '../../core/domain/ids';
import type { ThreadView } from '../mail-adapter';
import { gmailAdapter } from './gmail-adapter';

const at = Date.UTC(2026, 5, 10, 12, 4);
const legacy = legacyAt(at);
const words = 'Plant one by March, please.';
const print = `<!DOCTYPE html><div class="bodycontainer"><table><tbody><tr><td>M</td><td align="right"><font><b>Jonas Weber &lt;${jonas.email}&gt;</b></font></td></tr></tbody></table>
  <div class="maincontent"><table><tbody><tr><td><font size="+1"><b>Rollout in two plants</b></font><br><font size="-1">1 message</font></td></tr></tbody></table>
  <table class="message"><tbody><tr><td><font><b>Ana Ruiz </b>&lt;${ana.email}&gt;</font></td><td align="right">Wed, Jun 10, 2026 at 2:04 PM</td></tr><tr><td colspan="2"><font class="recipient"><div>To: ${jonas.email}</div></font></td></tr><tr><td><table><tbody><tr><td><div>${words}</div></td></tr></tbody></table></td></tr></tbody></table></div></div>`;

function open(situation: string, printed = print) {
  const message = { at, from: ana, to: [jonas], date: 'Jun 10, 2026, 2:04 PM', body: `<p>${words}</p>` };
  const box = composeBox({ rt: `#thread-f:${decimal(legacy)}`, lts: legacy });
  const html = situation === 'no-thread' ? shell('<div role="main"></div>') : threadPage([message], { reply: box });
  const document = gmailPage(html);
  const clock = standingClock(async (url) => ({ url, ok: true, text: printed }));
  giveEditing(document);
  let sent = 0;
  document.querySelector('.aoO')?.addEventListener('click', () => {
    sent += 1;
  });
  return {
    document,
    clock,
    adapter: gmailAdapter(document, clock.deps),
    thread: `gmail:${legacy}` as ThreadId,
    message: `gmail:${legacy}` as MessageId,
    words,
    draft: () => document.querySelector('[g_editable]')?.textContent ?? null,
    type(text: string) {
      const field = document.querySelector('[g_editable]');
      field?.append(text);
      field?.dispatchEvent(new (document.defaultView ?? window).Event('input', { bubbles: true }));
    },
    focused: () => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')),
    sent: () => sent,
    async settle() {
      await new Promise((resolve) => setTimeout(resolve));
      clock.advance(200);
    },
  };
}

testMailAdapter({ open });

it('follows the page: another thread, a list, loading, and giving up after 15 s', async () => {
  const { document, adapter, settle, clock } = open('one-thread');
  const views: ThreadView[] = [];
  const stop = new AbortController();
  adapter.watchThread((view) => views.push(view), stop.signal);
  const main = document.querySelector('[role="main"]');
  main?.querySelector('h2')?.replaceChildren('Another subject');
  await settle();
  main?.querySelector('.nH.aHU')?.setAttribute('style', 'display: none');
  await settle();
  main?.removeAttribute('role');
  await settle();
  clock.advance(15_000);
  main?.setAttribute('role', 'main');
  await settle();
  stop.abort();
  main?.querySelector('.nH.aHU')?.removeAttribute('style');
  await settle();
  expect(views.map((view) => (view.status === 'ok' ? view.thread.subject : view.status))).toEqual([
    'Rollout in two plants',
    'Another subject',
    'none',
    'loading',
    'unreadable',
    'none',
  ]);
});

it('reads a body again when it changes, and not what the rep types', async () => {
  const { document, adapter, settle } = open('one-thread');
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), new AbortController().signal);
  document.querySelector('[g_editable]')?.append('typing');
  await settle();
  expect(views).toHaveLength(1);
  document.querySelector('.a3s')?.append('More words.');
  await settle();
  expect(views).toHaveLength(2);
  expect(JSON.stringify(views[1])).toContain('More words.');
});

it.each<[string, (html: string) => string, string]>([
  [
    'another mailbox',
    (html) => html.replace(`&lt;${jonas.email}&gt;</b>`, '&lt;eve@other.example&gt;</b>'),
    'another mailbox',
  ],
  ['another subject', (html) => html.replace('Rollout in two', 'Prices of two'), 'another subject'],
  ['a count that is not true', (html) => html.replace('1 message', '2 messages'), 'another shape'],
  ['no print view', () => '<!DOCTYPE html><p>Sorry</p>', 'another shape'],
])('does not take a print view of %s', async (_name, change, detail) => {
  const { adapter, thread } = open('one-thread', change(print));
  const whole = await adapter.readWholeThread(thread, new AbortController().signal);
  expect(whole).toMatchObject({ ok: false, error: { kind: 'page-changed', detail: expect.stringContaining(detail) } });
});

it('keeps the page’s half of a message on which the print view disagrees', async () => {
  const { adapter, thread } = open(
    'one-thread',
    print.replace(`</b>&lt;${ana.email}&gt;`, '</b>&lt;mallory@evil.example&gt;').replace(words, 'Other words'),
  );
  const whole = await adapter.readWholeThread(thread, new AbortController().signal);
  expect(whole).toMatchObject({ ok: true, value: { messages: [{ from: ana, text: words }] } });
});

it('marks the quoted words across the page’s own breaks', () => {
  const { adapter, message, document } = open('one-thread');
  const before = document.body.innerHTML;
  expect(adapter.showEvidence(message, 'Plant one\nby  March')).toEqual({ ok: true, value: undefined });
  expect(adapter.showEvidence(message, 'Plant two')).toMatchObject({ ok: false, error: { kind: 'page-changed' } });
  expect(document.body.innerHTML).toBe(before);
});

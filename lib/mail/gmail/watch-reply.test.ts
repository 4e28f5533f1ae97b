import { describe, expect, it } from 'vitest';
import { ana, ben, composeBox, decimal, jonas, legacyAt, threadPage } from '../../../test/mail/gmail-markup';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import { giveEditing } from '../../../test/mail/typing';
import type { ThreadId } from '../../core/domain/ids';
import { gmailAdapter } from './gmail-adapter';

const at = Date.UTC(2026, 5, 10, 12, 4);
const legacy = legacyAt(at);
const message = { at, from: ana, to: [jonas, ben], date: 'Jun 10, 2026, 2:04 PM', body: 'Yes.' };
const others =
  '<div class="gmail_signature">Jonas Weber</div><div class="gmail_quote">On Tue Ana wrote: just checking in</div>';

/** The draft is in the box of its thread; another box stands open beside it. */
async function inserted(plain?: string) {
  const reply = composeBox({
    rt: `#thread-f:${decimal(legacy)}`,
    lts: legacy,
    html: others,
    ...(plain !== undefined && { plain }),
  });
  const docked = composeBox({ rt: '#thread-f:5', lts: '0000000000000005', docked: true });
  const document = gmailPage(threadPage([message], { reply, outsideMain: docked }));
  const clock = standingClock();
  giveEditing(document);
  const mail = gmailAdapter(document, clock.deps);
  const done = await mail.insertDraft(
    { thread: `gmail:${legacy}` as ThreadId, text: 'Hi Ana,\n\nPlant one?', mode: 'reply', keepExisting: false },
    new AbortController().signal,
  );
  expect(done).toMatchObject({ ok: true });
  const told: string[] = [];
  const ending = new AbortController();
  mail.watchReply((text) => told.push(text), ending.signal);
  const find = (css: string) => document.querySelector<HTMLElement>(css) ?? expect.unreachable(css);
  const touch = (element: Element) =>
    element.dispatchEvent(new (document.defaultView ?? window).Event('input', { bubbles: true }));
  const settle = async (ms = 400) => {
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(ms);
  };
  return { document, told, ending, find, touch, settle };
}

describe('watchReply', () => {
  it('tells the rep’s own words with their lines, without signature and quoted mail, once a pause comes', async () => {
    const { told, find, touch, settle } = await inserted();
    const box = find('.ip [g_editable]');
    box.querySelector('div')?.append(' Just');
    touch(box);
    await settle(300);
    box.querySelector('div')?.append(' checking in.');
    touch(box);
    await settle(300);
    expect(told).toEqual([]);
    await settle(100);
    expect(told).toEqual(['Hi Ana, Just checking in.\n\nPlant one?']);
  });

  it('in a plain-text box too', async () => {
    const { told, find, touch, settle } = await inserted('');
    const field = find('.ip textarea.Ak') as HTMLTextAreaElement;
    field.value += 'Just checking in.\n\n> Yes.';
    touch(field);
    await settle();
    expect(told).toEqual(['Hi Ana,\n\nPlant one?\n\nJust checking in.']);
  });

  it('does not listen to another box, nor to recipients', async () => {
    const { told, find, touch, settle } = await inserted();
    touch(find('[role="dialog"] [g_editable]'));
    touch(find('.ip textarea[name="to"]'));
    await settle();
    expect(told).toEqual([]);
  });

  it('an empty text, once, when the box is gone; what was being typed is not told any more', async () => {
    const { told, find, touch, settle } = await inserted();
    touch(find('.ip [g_editable]'));
    find('.ip').remove();
    await settle(100);
    find('.aHU').append('more');
    await settle();
    await settle();
    expect(told).toEqual(['']);
  });

  it('ends with its signal', async () => {
    const { told, ending, find, touch, settle } = await inserted();
    touch(find('.ip [g_editable]'));
    ending.abort();
    await settle();
    touch(find('.ip [g_editable]'));
    find('.ip').remove();
    await settle();
    await settle();
    expect(told).toEqual([]);
  });
});

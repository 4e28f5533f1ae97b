import { describe, expect, it } from 'vitest';
import { ana, ben, composeBox, decimal, jonas, legacyAt, threadPage } from '../../../test/mail/gmail-markup';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import { giveEditing } from '../../../test/mail/typing';
import type { ThreadId } from '../../core/domain/ids';
import type { InsertRequest } from '../mail-adapter';
import { gmailAdapter } from './gmail-adapter';

const at = Date.UTC(2026, 5, 10, 12, 4);
const legacy = legacyAt(at);
const ours = { rt: `#thread-f:${decimal(legacy)}`, lts: legacy };
const message = { at, from: ana, to: [jonas, ben], date: 'Jun 10, 2026, 2:04 PM', body: 'Yes.' };
const text = 'Hi Ana,\n\nPlant one <first>, then "two".\n\nJonas';

function open(reply?: string, garble?: (text: string) => string) {
  const document = gmailPage(threadPage([message], reply === undefined ? {} : { reply }));
  const clock = standingClock();
  giveEditing(document, garble);
  const mail = gmailAdapter(document, clock.deps);
  const insert = (request: Partial<InsertRequest> = {}) =>
    mail.insertDraft(
      { thread: `gmail:${legacy}` as ThreadId, text, mode: 'reply', keepExisting: false, ...request },
      new AbortController().signal,
    );
  const box = () => document.querySelector('[g_editable="true"]');
  return { document, clock, mail, insert, box };
}

describe('insertDraft', () => {
  it('writes into the open reply of this thread and names its recipients', async () => {
    const { insert, box } = open(
      composeBox({
        ...ours,
        to: [ana.email, ben.email],
        html: '<div class="gmail_signature">Jonas Weber</div><div class="gmail_quote">On Tue</div>',
      }),
    );
    expect(await insert()).toEqual({ ok: true, value: { where: 'reply', recipients: [ana.email, ben.email] } });
    expect(box()?.textContent).toMatch(/^Hi Ana,Plant one <first>, then "two".JonasJonas WeberOn Tue$/);
    expect(box()?.querySelector('first')).toBeNull();
  });

  it('proves the box by the message it answers when the thread is not named', async () => {
    expect(await open(composeBox({ rm: `#msg-f:${decimal(legacy)}` })).insert()).toMatchObject({ ok: true });
  });

  it.each<[string, string, string]>([
    ['another thread’s box', composeBox({ rt: '#thread-f:5', lts: '0000000000000005' }), 'wrong-thread'],
    ['a box that answers another message', composeBox({ rm: '#msg-f:123456789012' }), 'wrong-thread'],
    ['a box without ids', composeBox(), 'wrong-thread'],
    ['a box with text in it', composeBox({ ...ours, html: '<div>Hello,</div>' }), 'box-not-empty'],
    ['no reply bar', '', 'no-box'],
  ])('refuses: %s', async (_name, reply, kind) => {
    const { insert, document } = open(reply);
    const before = document.body.innerHTML;
    expect(await insert()).toMatchObject({ ok: false, error: { kind } });
    expect(document.body.innerHTML).toBe(before);
  });

  it('a box without ids: only when the rep says that it is this thread’s', async () => {
    const { insert } = open(composeBox());
    expect(await insert()).toMatchObject({ error: { detail: expect.stringMatching(/^unproven/) } });
    expect(await insert({ acceptUnproven: true })).toMatchObject({ ok: true });
    expect(await open(composeBox({ lts: '0000000000000005' })).insert({ acceptUnproven: true })).toMatchObject({
      ok: false,
    });
  });

  it('puts the text before what stands there when the rep agrees', async () => {
    const { insert, box } = open(composeBox({ ...ours, html: '<div>Hello,</div>' }));
    expect(await insert({ keepExisting: true })).toMatchObject({ ok: true });
    expect(box()?.textContent).toMatch(/JonasHello,$/);
  });

  it('opens Reply, and waits for the box to load', async () => {
    const { insert, document, clock, box } = open();
    const pressed: string[] = [];
    for (const word of document.querySelectorAll('.ams'))
      word.addEventListener('click', () => pressed.push(word.className));
    const done = insert();
    expect(pressed).toEqual(['ams bkH']);
    document.querySelector('.ip')?.replaceWith(document.createRange().createContextualFragment(composeBox(ours)));
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(200);
    expect(await done).toMatchObject({ ok: true, value: { where: 'reply' } });
    expect(box()?.textContent).toContain('Hi Ana,');
  });

  it('presses Reply all only on the rep’s choice', () => {
    const { insert, document } = open();
    const pressed: string[] = [];
    for (const word of document.querySelectorAll('.ams'))
      word.addEventListener('click', () => pressed.push(word.className));
    void insert({ mode: 'reply-all' });
    expect(pressed).toEqual(['ams bkI']);
  });

  it('gives up when no box comes', async () => {
    const { insert, clock } = open();
    const done = insert();
    clock.advance(5_000);
    expect(await done).toMatchObject({ error: { kind: 'no-box' } });
  });

  it('writes nothing when the rep has moved on while the box was loading', async () => {
    const { insert, document, clock } = open();
    const done = insert();
    document.querySelector('h2')?.setAttribute('data-legacy-thread-id', legacyAt(at + 1_000_000));
    document.querySelector('h2')?.removeAttribute('data-thread-perm-id');
    document.querySelector('.ip')?.replaceWith(document.createRange().createContextualFragment(composeBox(ours)));
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(200);
    expect(await done).toMatchObject({ error: { kind: 'wrong-thread' } });
    expect(document.querySelector('[g_editable]')?.textContent).toBe('');
  });

  it('takes back what does not read as it was written', async () => {
    const { insert, box } = open(composeBox(ours), (html) => html.replace('Plant', 'Pl nt'));
    expect(await insert()).toEqual({ ok: false, error: { kind: 'read-back-failed', detail: 'undone' } });
    expect(box()?.innerHTML).toBe('<br>');
  });

  it('writes plain text in plain-text mode', async () => {
    const { insert, document } = open(composeBox({ ...ours, plain: '> On Tue' }));
    expect(await insert()).toMatchObject({ ok: true, value: { where: 'plain-text' } });
    expect(document.querySelector<HTMLTextAreaElement>('.Ak')?.value).toBe(`${text}\n\n> On Tue`);
  });

  it('refuses a thread that is not on screen', async () => {
    expect(await open().insert({ thread: 'gmail:19e0000000000000' as ThreadId })).toMatchObject({
      error: { kind: 'wrong-thread' },
    });
  });

  it('takes a docked reply of this thread, and says so', async () => {
    const { document, insert } = open('');
    document.body.append(document.createRange().createContextualFragment(composeBox({ ...ours, docked: true })));
    expect(await insert()).toMatchObject({ ok: true, value: { where: 'dialog' } });
  });
});

import { describe, expect, it } from 'vitest';
import { ana, ben, composeBox } from '../../../test/mail/gmail-markup';
import { legacy, openCompose, ours } from '../../../test/mail/open-compose';
import type { ComposeRecipients, SendIntent } from '../mail-adapter';

function key(document: Document, init: KeyboardEventInit & { readonly on?: string }): KeyboardEvent {
  const view = document.defaultView as unknown as typeof globalThis;
  const event = new view.KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.querySelector(init.on ?? '[g_editable]')?.dispatchEvent(event);
  return event;
}

describe('guardSend', () => {
  function guarded(hold = true) {
    const page = openCompose();
    const asked: SendIntent[] = [];
    const reached: string[] = [];
    page.mail.guardSend((intent) => {
      asked.push(intent);
      return hold;
    }, page.stop.signal);
    for (const type of ['mouseup', 'click', 'keydown', 'keyup']) {
      page.document.addEventListener(type, (event) =>
        reached.push(`${type} ${(event.target as Element).className.slice(0, 6)}`),
      );
    }
    return { ...page, asked, reached };
  }

  it.each(['.aoO', '.Uo'])('holds a click on %s: it reaches nobody and nothing is pending', (css) => {
    const { find, asked, reached, statuses } = guarded();
    find(css).click();
    expect(asked[0]).toMatchObject({ to: [ana.email, ben.email], compose: expect.stringContaining('gmail:compose:') });
    expect(reached).toEqual([]);
    expect(statuses()).toEqual([]);
  });

  it('asks once for a whole press of the mouse', () => {
    const { document, find, asked, reached } = guarded();
    const view = document.defaultView as unknown as typeof globalThis;
    for (const type of ['mousedown', 'mouseup', 'click']) {
      find('.aoO').dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true }));
    }
    expect(asked).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  it.each([
    ['Ctrl+Enter in the box', { key: 'Enter', ctrlKey: true }],
    ['Cmd+Enter in the box', { key: 'Enter', metaKey: true }],
    ['Ctrl+Enter in the subject', { key: 'Enter', ctrlKey: true, on: '[name="subjectbox"]' }],
    ['Enter on Send', { key: 'Enter', on: '.aoO' }],
    ['Space on Send', { key: ' ', on: '.aoO' }],
  ])('holds %s', (_name, init) => {
    const { document, asked, reached } = guarded();
    const event = key(document, init);
    expect(event.defaultPrevented).toBe(true);
    expect(asked).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  it.each([
    ['Enter in the box', { key: 'Enter' }],
    ['Ctrl+Enter outside every box', { key: 'Enter', ctrlKey: true, on: 'h2' }],
    ['Ctrl+B in the box', { key: 'b', ctrlKey: true }],
    ['Enter that ends a composed word', { key: 'Enter', ctrlKey: true, isComposing: true }],
  ])('leaves %s alone', (_name, init) => {
    const { document, asked } = guarded();
    expect(key(document, init).defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it('lets the mail go, and it is pending, when the answer is no', () => {
    const { find, reached, statuses } = guarded(false);
    find('.aoO').click();
    expect(reached).toHaveLength(1);
    expect(statuses()).toEqual(['pending']);
  });

  it('focusSend moves the focus and presses nothing', () => {
    const { find, asked, mail, document } = guarded();
    find('.aoO').click();
    mail.focusSend(asked[0]?.compose ?? '');
    expect(document.activeElement).toBe(find('.aoO'));
    expect(asked).toHaveLength(1);
  });
});

describe('watchRecipients', () => {
  it('reports each box now, on a new chip, and on a typed address', async () => {
    const { document, mail, stop, find, settle } = openCompose();
    const seen: ComposeRecipients[] = [];
    mail.watchRecipients((compose) => seen.push(compose), stop.signal);
    expect(seen).toMatchObject([{ thread: `gmail:${legacy}`, to: [ana.email, ben.email] }]);
    find('[role="listbox"]').insertAdjacentHTML(
      'beforeend',
      '<div role="option" data-hovercard-id="dana@corvane.example">D</div>',
    );
    await settle();
    expect(seen.at(-1)?.to).toContain('dana@corvane.example');
    const field = find('[name="to"]') as HTMLTextAreaElement;
    field.value = 'eli@corvane.example';
    field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }));
    expect(seen.at(-1)?.to).toContain('eli@corvane.example');
    expect(seen).toHaveLength(3);
  });

  it.each([
    [
      'before 2021-10',
      '<div class="vR"><input type="hidden" value="&quot;Ruiz, Ana&quot; &lt;ana.ruiz@corvane.example&gt;"></div>',
    ],
    ['folded into a line', '<div class="oL"><span email="ana.ruiz@corvane.example">Ana</span></div>'],
  ])('reads recipients as they were shown %s', (_name, chips) => {
    const { mail, stop } = openCompose(composeBox({ ...ours, to: [] }).replace('<div role="listbox"></div>', chips));
    const seen: ComposeRecipients[] = [];
    mail.watchRecipients((compose) => seen.push(compose), stop.signal);
    expect(seen[0]?.to).toEqual([ana.email]);
  });
});

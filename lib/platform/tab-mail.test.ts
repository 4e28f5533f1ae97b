import { beforeEach, expect, it, vi } from 'vitest';
import type { ThreadId } from '../core/domain/ids';
import { tabMail } from './tab-mail';

const { tabs, windows } = vi.hoisted(() => ({
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn() },
  windows: { update: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { tabs, windows } }));

beforeEach(() => {
  for (const called of [...Object.values(tabs), ...Object.values(windows)]) called.mockReset();
  tabs.query.mockResolvedValue([{ id: 7 }]);
  tabs.get.mockResolvedValue({ id: 7, windowId: 3 });
});

it('reads again in the tab that is active', async () => {
  tabs.sendMessage.mockResolvedValue(null);
  expect(await tabMail().readAgain()).toMatchObject({ ok: true });
  expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read-again' }, { frameId: 0 });
});

it.each([
  ['was closed', () => tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 7.'))],
  ['is none at all', () => tabs.query.mockResolvedValue([])],
])('a tab that %s is said, not passed over', async (_name, gone) => {
  gone();
  const says = {
    ok: false,
    error: { kind: 'page-changed', detail: expect.stringMatching(/does not answer\. Reload/) },
  };
  const mail = tabMail();
  expect(await mail.readAgain()).toMatchObject(says);
  expect(await mail.readWholeThread('gmail:1' as ThreadId)).toMatchObject(says);
  expect(await mail.focusThread()).toMatchObject(says);
  expect(await mail.selfCheck()).toMatchObject([{ ok: false }]);
  expect(windows.update).not.toHaveBeenCalled();
});

it('hands the window over with the focus', async () => {
  tabs.sendMessage.mockResolvedValue({ ok: true, value: undefined });
  expect(await tabMail(9).focusThread()).toMatchObject({ ok: true });
  expect(tabs.sendMessage).toHaveBeenCalledWith(9, { type: 'focus-thread' }, { frameId: 0 });
  expect(windows.update).toHaveBeenCalledWith(3, { focused: true });
});

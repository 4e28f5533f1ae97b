import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { usePanelSession } from '../shared/panel/panel-session';
import { mailAccess } from './mail-access';

const sites = ['https://mail.google.com/*', 'https://outlook.live.com/*'];
const { granted, listeners, request } = vi.hoisted(() => ({
  granted: new Set<string>(),
  listeners: new Set<() => void>(),
  request: vi.fn(),
}));
vi.mock('wxt/browser', () => {
  const event = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  return {
    browser: {
      runtime: { getManifest: () => ({ host_permissions: sites }) },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => origins.every((site) => granted.has(site)),
        request,
        onAdded: event,
        onRemoved: event,
      },
    },
  };
});

const before = usePanelSession.getState();
let ending: AbortController;
beforeEach(() => {
  granted.clear();
  listeners.clear();
  usePanelSession.setState(before, true);
  ending = new AbortController();
});
afterEach(() => ending.abort());
const kept = () => usePanelSession.getState().around.mailKept ?? null;

test.each([
  ['none', [], 'all'],
  ['one of two', ['https://mail.google.com/*'], 'some'],
  ['every site', sites, null],
])('the browser grants %s', async (_name, grants, says) => {
  for (const site of grants) granted.add(site);
  mailAccess(ending.signal);
  await settled();
  expect(kept()).toBe(says);
});

test('seen mail makes it silent; with no site at all it comes back', async () => {
  granted.add('https://mail.google.com/*');
  mailAccess(ending.signal);
  await settled();
  usePanelSession.setState({ view: { status: 'none' } });
  expect(kept()).toBeNull();
  usePanelSession.setState({ view: null });
  expect(kept()).toBeNull();
  granted.clear();
  for (const tell of listeners) tell();
  await settled();
  expect(kept()).toBe('all');
});

test('ends with the panel', async () => {
  mailAccess(ending.signal);
  ending.abort();
  await settled();
  expect(listeners.size).toBe(0);
  expect(kept()).toBeNull();
});

test.each([
  [() => Promise.resolve(true), /^Allowed\. Reload/],
  [() => Promise.resolve(false), /^Not allowed/],
  [() => Promise.reject(new Error('no gesture')), /did not ask/],
])('what the rep is told after Allow', async (answer, says) => {
  request.mockImplementation(answer);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  mailAccess(ending.signal).allowMail();
  expect(request).toHaveBeenCalledWith({ origins: sites });
  await settled();
  expect(usePanelStore.getState().notice?.text).toMatch(says);
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

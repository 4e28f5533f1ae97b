import { beforeEach, expect, it, vi } from 'vitest';
import type { PanelMail } from '@/lib/app/panel-mail';
import type { Instant } from '@/lib/core/domain/instant';
import type { ThreadView } from '@/lib/mail/mail-adapter';
import { openStore } from '@/test/app/open-store';
import { threadOf } from '@/test/app/thread-of';
import { NOW } from '@/test/store/example-rows';
import { usePanelSession } from './panel-session';
import { reviewLoop } from './review-loop';

const thread = threadOf((NOW - 7_200_000) as Instant, [
  'm1',
  'marta.lindqvist@corvane.example',
  0,
  'Could you send me the plan?',
]);
const start = { status: 'loading', subject: null, total: null, known: null } as const;
const state = () => usePanelSession.getState().state;

beforeEach(() => usePanelSession.setState({ state: start }));

it('shows the rows of a known deal while the rules are still at work', async () => {
  const mail = {
    watchView: (onView: (view: ThreadView) => void) => onView({ status: 'ok', thread }),
    selfCheck: async () => [],
  } as unknown as PanelMail;
  const ending = new AbortController();
  const seen: string[] = [];
  const stop = usePanelSession.subscribe(({ state: now }) => {
    const deal = now.status === 'loading' ? now.known : now.status === 'ready' ? now.brief.deal : null;
    seen.push(`${now.status}: ${deal?.name ?? 'no deal'}`);
  });
  reviewLoop(await openStore(), mail, () => NOW, ending.signal);
  await vi.waitFor(() => expect(state()).toMatchObject({ status: 'ready' }));
  expect([...new Set(seen)]).toEqual(['loading: no deal', 'loading: Analytics rollout', 'ready: Analytics rollout']);
  stop();
  ending.abort();
});

it('names a thread at once, and keeps its last known deal in sight when the page can no longer be read', async () => {
  let show: (view: ThreadView | null) => void = () => {};
  const mail = {
    watchView: (onView: typeof show) => (show = onView),
    selfCheck: async () => [],
  } as unknown as PanelMail;
  const ending = new AbortController();
  reviewLoop(await openStore(), mail, () => NOW, ending.signal);
  show({ status: 'ok', thread });
  expect(state()).toMatchObject({ status: 'loading', subject: thread.subject, total: 1 });
  await vi.waitFor(() => expect(state()).toMatchObject({ status: 'ready' }));
  show({ status: 'unreadable', reason: 'The thread carries no id.', subject: thread.subject });
  await vi.waitFor(() => expect(state()).toMatchObject({ status: 'unreadable', known: { name: 'Analytics rollout' } }));
  show({ status: 'unreadable', reason: 'The thread carries no id.', subject: 'Another one' });
  await vi.waitFor(() => expect(state()).toMatchObject({ subject: 'Another one', known: null }));
  show({ status: 'ambiguous', reason: 'More than one thread is visible at once.', subject: null });
  await vi.waitFor(() => expect(state()).toMatchObject({ subject: null, known: null }));
  ending.abort();
});

import type { PanelState } from '@/components/sidebar/panel-state';
import type { PanelMail } from '@/lib/app/panel-mail';
import { type PanelReview, panelReview } from '@/lib/app/panel-review';
import type { DealBrief } from '@/lib/core/domain/brief';
import type { Instant } from '@/lib/core/domain/instant';
import type { Thread } from '@/lib/core/domain/thread';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import type { ThreadView } from '@/lib/mail/mail-adapter';
import type { Store, StoreError } from '@/lib/store/store';
import type { ReviewLoop, Sitting } from './deps';
import { usePanelSession } from './panel-session';
import { unreadWords } from './unread-words';

const AGAIN_AFTER_MS = 60_000;
const AFTER_CHANGE_MS = 10;

/** Follows the mail and the store: each change of either is reviewed again, and only the newest result is shown. */
export function reviewLoop(store: Store, mail: PanelMail, clock: () => Instant, signal: AbortSignal): ReviewLoop {
  const sitting: Sitting = { choices: new Map(), links: new Map(), whole: new Map(), known: new Map(), pasted: null };
  let turn = 0;

  async function review(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { view } = usePanelSession.getState();
    const thread = threadToReview(view, sitting);
    usePanelSession.setState({ thread });
    const now = clock();
    const link = thread && sitting.links.has(thread.id) ? { dealId: sitting.links.get(thread.id) ?? null } : undefined;
    const next = await shown(
      store,
      mail,
      view,
      thread,
      (subject) => (subject ? (sitting.known.get(subject) ?? null) : null),
      {
        now,
        link,
        choice: (thread && sitting.choices.get(thread.id)) ?? null,
        onDeal:
          usePanelSession.getState().state.status === 'loading'
            ? (deal) => mine === turn && showKnown(deal)
            : undefined,
      },
    );
    if (mine !== turn || signal.aborted) return;
    if (next.state.status === 'ready' && next.state.brief.deal)
      sitting.known.set(next.state.brief.subject, next.state.brief.deal);
    usePanelSession.setState(({ around, settings }) => ({
      state: next.state,
      around: { ...around, stale: false },
      settings: next.review ? settingsOf(next.review, settings) : settings,
    }));
  }

  /** The deal's rows stand while the rest is made. */
  function showKnown(known: DealBrief) {
    usePanelSession.setState(({ state }) => (state.status === 'loading' ? { state: { ...state, known } } : {}));
  }

  mail.watchView((view) => {
    sitting.pasted = null;
    onView(view);
    void review();
    void checkPage(mail, view);
  }, signal);
  // a burst of changes (an import) is one review, and never runs inside the change's own transaction
  let due: ReturnType<typeof setTimeout> | undefined;
  store.onChange(() => {
    clearTimeout(due);
    due = setTimeout(() => void review(), AFTER_CHANGE_MS);
  }, signal);
  const timer = setInterval(() => void review(), AGAIN_AFTER_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(due);
  });
  return { sitting, review };
}

/** Another thread: what is on screen is marked as not its own at once, and gives way when the new one is ready. */
function onView(view: ThreadView | null) {
  usePanelSession.setState(({ state, around }) => {
    const same = state.status === 'ready' && view?.status === 'ok' && view.thread.id === state.thread.id;
    const leaving = state.status === 'ready' && !same && view?.status === 'ok';
    return { view, around: { ...around, stale: leaving }, state: named(state, view) };
  });
}

/** The first thread of a sitting is named while its brief is made. */
function named(state: PanelState, view: ThreadView | null): PanelState {
  if (state.status !== 'loading' || view?.status !== 'ok') return state;
  return { ...state, subject: view.thread.subject, total: view.thread.completeness.total };
}

async function checkPage(mail: PanelMail, view: ThreadView | null) {
  const selfCheck = view?.status === 'ok' || view?.status === 'unreadable' ? await mail.selfCheck() : [];
  usePanelSession.setState(({ around }) => ({ around: { ...around, selfCheck } }));
}

function threadToReview(view: ThreadView | null, { whole, pasted }: Sitting): Thread | null {
  if (pasted) return pasted;
  if (view?.status !== 'ok') return null;
  const read = whole.get(view.thread.id);
  const newest = view.thread.messages.at(-1)?.id;
  const covers = read?.messages.some((message) => message.id === newest) ?? false;
  return read && covers && view.thread.completeness.bodies !== 'full' ? read : view.thread;
}

type Shown = { readonly state: PanelState; readonly review: PanelReview | null };
type Asked = Parameters<typeof panelReview>[2];
/** What was known at the last reading of a thread, by its subject: an unreadable page tells no more of itself. */
type LastKnown = (subject: string | null) => DealBrief | null;

async function shown(
  store: Store,
  mail: PanelMail,
  view: ThreadView | null,
  thread: Thread | null,
  lastKnown: LastKnown,
  asked: Asked,
): Promise<Shown> {
  try {
    if (thread) return readyOf(thread, await panelReview(store, thread, asked), mail);
    return { state: await stateWithoutThread(store, mail, view, lastKnown), review: null };
  } catch (thrown) {
    const { storeError } = thrown as { storeError?: StoreError };
    if (!storeError) throw thrown;
    return { state: { status: 'blocked', detail: storeError.detail }, review: null };
  }
}

function readyOf(thread: Thread, review: PanelReview, mail: PanelMail): Shown {
  const { brief, records, policy, kept, proposedValues } = review;
  if (!brief) return { state: { status: 'first-run', thread }, review };
  const context = brief.lintContext;
  const lint = context ? (text: string) => lintDraft(text, context) : () => [];
  const { stages, wordBudgets } = policy;
  const insertLabel = mail.insertLabel?.();
  const here = { ...(insertLabel && { insertLabel }), ...(mail.readsByOpening && { readsByOpening: true }) };
  return {
    state: {
      status: 'ready',
      thread,
      brief,
      records,
      stages,
      wordBudgets,
      policy,
      kept,
      proposedValues,
      lint,
      ...here,
    },
    review,
  };
}

async function stateWithoutThread(
  store: Store,
  { pasteOnly }: PanelMail,
  view: ThreadView | null,
  lastKnown: LastKnown,
): Promise<PanelState> {
  if (view?.status === 'loading') return { status: 'loading', subject: null, total: null, known: null };
  if (view?.status === 'ambiguous' || view?.status === 'unreadable') {
    return {
      status: 'unreadable',
      reason: unreadWords(view.reason),
      subject: view.subject,
      known: lastKnown(view.subject),
    };
  }
  if (!(await store.hasDeals())) return { status: 'first-run', thread: null };
  if (pasteOnly) return { status: 'no-thread', paste: true };
  return { status: view === null ? 'no-mail' : 'no-thread' };
}

function settingsOf(review: PanelReview, before: ReturnType<typeof usePanelSession.getState>['settings']) {
  const { guard, sample, wholeByGraph = false } = review.settings;
  return { ...before, guard, sample, ...(before.wholeByGraph === undefined ? {} : { wholeByGraph }) };
}

import { create } from 'zustand';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { AlertActs, AlertsView } from '@/components/workspace/reviews/alert-view';
import type { WaitingReview } from '@/components/workspace/reviews/reviews-view';
import { hashOf } from '@/components/workspace/workspace-store';
import { noteAlert } from '@/lib/app/note-alert';
import { alertBody, alertLines } from '@/lib/core/alerts/alert-body';
import type { ReviewAlert } from '@/lib/core/alerts/review-alert';
import { parseWebhook, type WebhookAddress, webhookNames } from '@/lib/core/alerts/webhook-address';
import { askForSite, leaveSite } from '@/lib/platform/alert-access';
import { keepAlertTarget, keptAlertTarget } from '@/lib/platform/kept-alert-target';
import { postAlert } from '@/lib/platform/post-alert';
import type { WorkspaceDeps } from '../workspace-deps';
import { alertOf } from './reviews-views';

const NOT_ALLOWED = 'The browser was not allowed to reach this address, so nothing was sent.';

export const useAlerts = create<AlertsView>()(() => ({ target: null, looking: null, sending: new Map() }));

/** Reads whether alerts are on; they are off until somebody has typed an address. */
export async function readAlertTarget(): Promise<void> {
  const kept = await keptAlertTarget();
  const address = kept && parseWebhook(kept.url);
  useAlerts.setState({
    target: kept && address?.ok ? { kind: address.value.kind, url: kept.url, withWords: kept.withWords } : null,
  });
}

/** Alerts of reviews to a chat. They hold nothing up: a review is answered whether its alert arrived or not. */
export function reviewsAlerts({ store, run }: Pick<WorkspaceDeps, 'store' | 'run'>): AlertActs {
  async function send(review: WaitingReview, address: WebhookAddress, withWords: boolean): Promise<void> {
    // asked in the click itself: after an await the browser no longer sees it
    const asked = askForSite(address.site);
    mark(review, 'sending');
    if (!(await asked.catch(() => false))) return mark(review, { failed: NOT_ALLOWED });
    const { kind, url, site } = address;
    const posted = await postAlert(url, alertBody(kind, fullAlert(review, withWords)));
    if (!posted.ok) {
      mark(review, { failed: posted.error });
      return leaveUnused(site);
    }
    mark(review, null);
    const before = siteNow();
    await keepAlertTarget({ url, withWords });
    useAlerts.setState({ target: { kind, url, withWords }, looking: null });
    await leaveUnused(before);
    await run(`Told in ${webhookNames[kind]}.`, (act) => noteAlert(store, { ...act, reviewId: review.id, to: kind }), {
      undo: false,
    });
  }

  const look = (review: WaitingReview | null) => useAlerts.setState({ looking: review });
  return {
    look,
    alert(review) {
      const { target, sending } = useAlerts.getState();
      const address = target && parseWebhook(target.url);
      if (sending.get(review.id) === 'sending') return;
      if (target && address?.ok) void send(review, address.value, target.withWords);
      else look(review);
    },
    preview(kind, review, withWords) {
      const alert = fullAlert(review, withWords);
      return { lines: alertLines(alert), body: alertBody(kind, alert) };
    },
    sendTo(review, typed, withWords) {
      const address = parseWebhook(typed);
      if (address.ok) void send(review, address.value, withWords);
    },
    async switchOff() {
      const before = siteNow();
      await keepAlertTarget(null);
      useAlerts.setState({ target: null, looking: null, sending: new Map() });
      await leaveUnused(before);
      usePanelStore.getState().say({ text: 'Alerts are off. The address is forgotten.', tone: 'done' });
    },
  };
}

/** The one site that alerts go to; `null` = they are off. */
function siteNow(): string | null {
  const { target } = useAlerts.getState();
  const address = target && parseWebhook(target.url);
  return address?.ok ? address.value.site : null;
}

/** A site that alerts do not go to, or no longer, stays no longer allowed. */
async function leaveUnused(site: string | null): Promise<void> {
  if (site !== null && site !== siteNow()) await leaveSite(site);
}

function fullAlert(review: WaitingReview, withWords: boolean): ReviewAlert {
  const page = location.href.split('#')[0] ?? '';
  return { ...alertOf(review, withWords), link: `${page}${hashOf({ view: 'deals', deal: review.dealId })}` };
}

function mark({ id }: WaitingReview, state: 'sending' | { readonly failed: string } | null): void {
  const sending = new Map(useAlerts.getState().sending);
  if (state) sending.set(id, state);
  else sending.delete(id);
  useAlerts.setState({ sending });
}

import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { firstName } from '@/components/sidebar/say';
import { stopMessage } from '@/components/sidebar/stop-words';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { answerQuestion } from '@/lib/app/answer-question';
import { closeNextStep } from '@/lib/app/close-next-step';
import { correctTouch } from '@/lib/app/correct-touch';
import { logValue } from '@/lib/app/log-value';
import { noteStop } from '@/lib/app/note-stop';
import { removeValue } from '@/lib/app/remove-value';
import { routeReviews } from '@/lib/app/route-reviews';
import { settleReview } from '@/lib/app/settle-review';
import type { GateFinding } from '@/lib/core/domain/brief';
import type { OwnerId } from '@/lib/core/domain/ids';
import type { Owner } from '@/lib/core/domain/records';
import { needsStepAfter } from '@/lib/core/momentum/needs-step-after';
import type { Store } from '@/lib/store/store';
import type { Run } from './act-runner';
import type { Deps } from './deps';
import { readyState } from './ready-state';

type Acts = Pick<
  PanelActs,
  | 'noteStop'
  | 'acceptStep'
  | 'closeStep'
  | 'route'
  | 'takeUp'
  | 'settleReview'
  | 'answer'
  | 'logValue'
  | 'removeValue'
  | 'correctTouch'
>;

/** The acts on one thread's card and rows. */
export function stepActs({ store }: Deps, run: Run): Acts {
  return {
    async acceptStep(step) {
      const { dealId, threadId } = here();
      if (dealId) await run('Next step accepted.', (act) => acceptNextStep(store, { ...act, dealId, threadId, step }));
    },
    closeStep: (step, outcome, then) => closeStep(store, run, step, outcome, then),
    async route(findings, to) {
      const { dealId, threadId, owners } = here();
      if (!dealId) return;
      const asked = ownersOf(findings, owners, to);
      const copy = asked.map(({ name, finding }) => `${name}, please decide: ${finding.message}`).join('\n');
      const says = `${namesOf(asked)} asked. Note the answer here when it comes.`;
      await run(says, (act) => routeReviews(store, { ...act, dealId, threadId, asked }), { copy });
    },
    async takeUp() {
      const { dealId, threadId, owners } = here();
      if (!dealId) return;
      const reviews = readyState()?.brief.reviews ?? [];
      const asleep = reviews.filter(({ gate, review }) => gate === 'dormant-reentry' && review === 'none');
      const asked = ownersOf(asleep, owners);
      const says = asked.length > 0 ? `Taken up again. ${namesOf(asked)} asked.` : 'Taken up again.';
      const { reactivateDeal } = await import('@/lib/app/reactivate-deal');
      await run(says, (act) => reactivateDeal(store, { ...act, dealId, threadId, asked }));
    },
    async settleReview(review, outcome, note) {
      const says = outcome === 'cleared' ? 'Cleared, and logged with the date.' : 'Refused. Nothing goes out on this.';
      const by = review.ownerId;
      await run(says, (act) => settleReview(store, { ...act, reviewId: review.id, outcome, by, note }));
    },
    async noteStop() {
      const ready = readyState();
      if (!ready) return;
      const { brief } = ready;
      const stops = brief.stops.map((stop) => stop.gate);
      const about = { dealId: brief.deal?.id ?? null, threadId: brief.threadId, messageId: stopMessage(brief), stops };
      await run('The stop is in the deal’s log.', (act) => noteStop(store, { ...act, ...about }));
    },
    async answer(question, yes) {
      const { threadId } = here();
      const messageId = question.messageId ?? null;
      const ready = readyState();
      if (!threadId || !ready) return;
      const { labelsOfAnswer } = await import('@/lib/app/labels-of-answer');
      await run('Answer noted for this message.', (act) =>
        answerQuestion(store, {
          ...act,
          threadId,
          messageId,
          gate: question.gate,
          yes,
          labels: labelsOfAnswer(ready, question, yes, act.now),
        }),
      );
    },
    async logValue(valueId, name, to) {
      const { dealId, threadId } = here();
      if (!dealId) return;
      await run(`${name} is in the value log.`, (act) =>
        logValue(store, { ...act, dealId, threadId, valueId, name, to }),
      );
    },
    async removeValue(log) {
      await run(`${log.name} is out of the value log.`, (act) => removeValue(store, { ...act, log }));
    },
    async correctTouch(touch, status) {
      const says = status === 'sent' ? 'Noted as sent.' : 'Noted as not sent.';
      await run(says, (act) => correctTouch(store, { ...act, touchId: touch.id, status }));
    },
  };
}

/** After a meeting the row asks for what comes next before the step can end (S2-30). */
async function closeStep(store: Store, run: Run, ...[step, outcome, then]: Parameters<Acts['closeStep']>) {
  if (!then && needsStepAfter(step, readyState()?.records.milestones ?? [])) {
    const panel = usePanelStore.getState();
    panel.askNext(outcome);
    return panel.say({ text: 'You met. Write what comes next, or recycle or close the deal.', tone: 'warn' });
  }
  const why = outcome === 'done' ? 'done by hand' : 'cancelled by hand';
  const next = then ? { next: then } : {};
  await run(`Next step ${outcome}.`, (act) => closeNextStep(store, { ...act, stepId: step.id, why, outcome, ...next }));
}

function here() {
  const ready = readyState();
  return {
    dealId: ready?.brief.deal?.id ?? null,
    threadId: ready?.thread.id ?? null,
    owners: ready?.records.owners ?? [],
  };
}

/** Each finding with the one it goes to: whom the rep chose, or its named owner. */
function ownersOf(findings: readonly GateFinding[], owners: readonly Owner[], to?: OwnerId) {
  return findings.flatMap((finding) => {
    const ownerId = to ?? finding.owner?.id;
    const name = owners.find((one) => one.id === ownerId)?.name ?? finding.owner?.name ?? 'The owner';
    return ownerId ? [{ finding, ownerId, name: firstName(name) }] : [];
  });
}

function namesOf(asked: readonly { readonly name: string }[]): string {
  return [...new Set(asked.map(({ name }) => name))].join(' and ');
}

import { usePanelStore } from '@/components/sidebar/panel-store';
import { sayShortDay } from '@/components/sidebar/say';
import type { Plan, TodayActs } from '@/components/workspace/today/today-acts';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { closeDeal } from '@/lib/app/close-deal';
import { closeNextStep } from '@/lib/app/close-next-step';
import { parkDeal } from '@/lib/app/park-deal';
import { reactivateDeal } from '@/lib/app/reactivate-deal';
import { repOf } from '@/lib/app/rep-of';
import { setMilestone } from '@/lib/app/set-milestone';
import { settleReview } from '@/lib/app/settle-review';
import { wakeAsks } from '@/lib/app/wake-asks';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { DealLine } from '@/lib/core/measures/deal-line';
import { needsStepAfter } from '@/lib/core/momentum/needs-step-after';
import { threadUrl } from '@/lib/platform/open-thread';
import type { WorkspaceDeps } from '../workspace-deps';

/** Whether a thread has an address does not hang on the account. */
const ANY = 'any@example.com' as EmailAddress;

/** The acts of the Today view: each is one intent, with a line that offers Undo. */
export function todayActs(deps: WorkspaceDeps): TodayActs {
  return { ...goActs(deps), ...stepActs(deps), ...milestoneActs(deps), ...dealActs(deps) };
}

type Go = Pick<TodayActs, 'canOpen' | 'openThread' | 'openDeal' | 'more' | 'undo'>;
function goActs({ store, openThread, openDeal, undo }: WorkspaceDeps): Go {
  return {
    canOpen: ({ summary: { threadId } }) => threadId !== null && threadUrl(threadId, ANY) !== null,
    openThread({ summary: { threadId } }) {
      if (threadId !== null) openThread(threadId);
    },
    openDeal: ({ summary }) => openDeal(summary.id),
    async more(deal) {
      const [{ nextSteps, milestones, reviews }, settings] = await Promise.all([
        store.recordsForDeal(deal),
        store.settings(),
      ]);
      const step = nextSteps.find(({ dealId, status }) => dealId === deal && status === 'open');
      const me = repOf(settings).id;
      return {
        needsNext: step !== undefined && needsStepAfter(step, milestones),
        reviews: reviews
          .filter(({ dealId, status, ownerId }) => dealId === deal && status === 'open' && ownerId === me)
          .sort((a, b) => a.opened - b.opened),
      };
    },
    undo() {
      const last = usePanelStore.getState().notice?.undo;
      if (last !== undefined) undo(last);
    },
  };
}

type Steps = Pick<TodayActs, 'setStep' | 'finishStep' | 'moveStep'>;
function stepActs({ store, run }: WorkspaceDeps): Steps {
  return {
    async setStep({ summary }, plan) {
      const step = await byHand(plan);
      return run(`${summary.name}: next step set.`, (act) => acceptNextStep(store, { ...act, ...on(summary), step }));
    },
    async finishStep({ summary }, plan) {
      if (!summary.step) return false;
      const ended = { stepId: summary.step.id, why: 'done by hand', outcome: 'done' } as const;
      const next = plan ? { next: await byHand(plan) } : {};
      return run(`${summary.name}: step done.`, (act) => closeNextStep(store, { ...act, ...ended, ...next }));
    },
    async moveStep({ summary }, due) {
      const { step } = summary;
      if (!step) return false;
      const moved = { ...step, due, ifSilent: null, evidence: [] };
      const says = `${summary.name}: step moved to ${sayShortDay(due)}.`;
      return run(says, (act) => acceptNextStep(store, { ...act, ...on(summary), step: moved }));
    },
  };

  async function byHand({ what, due }: Plan) {
    const { id } = repOf(await store.settings());
    return { what, due, ownerId: id, reason: 'by-hand', ifSilent: null, evidence: [] };
  }
}

type Milestones = Pick<TodayActs, 'reachMilestone' | 'moveMilestone' | 'addMilestone'>;
function milestoneActs({ store, run }: WorkspaceDeps): Milestones {
  const first = ({ summary }: DealLine) => ({ dealId: summary.id, milestoneId: summary.ahead[0]?.id ?? null });
  return {
    reachMilestone: (line, done) =>
      run(`${line.summary.name}: milestone reached.`, (act) => setMilestone(store, { ...act, ...first(line), done })),
    moveMilestone: (line, due) =>
      run(`${line.summary.name}: milestone moved to ${sayShortDay(due)}.`, (act) =>
        setMilestone(store, { ...act, ...first(line), due }),
      ),
    addMilestone: ({ summary }, { what, due }) =>
      run(`${summary.name}: milestone on ${sayShortDay(due)}.`, (act) =>
        setMilestone(store, { ...act, dealId: summary.id, milestoneId: null, name: what, due }),
      ),
  };
}

type Deals = Pick<TodayActs, 'settleReview' | 'wake' | 'park' | 'close'>;
function dealActs({ store, run }: WorkspaceDeps): Deals {
  return {
    settleReview(review, outcome, note) {
      const says = outcome === 'cleared' ? 'Approved, with your note.' : 'Refused, with your note.';
      const word = { reviewId: review.id, outcome, note, by: review.ownerId };
      return run(says, (act) => settleReview(store, { ...act, ...word }));
    },
    async wake(line) {
      const { summary } = line;
      const [policy, settings, { owners }] = await Promise.all([
        store.policy(),
        store.settings(),
        store.allRows(['owners']),
      ]);
      const asked = wakeAsks(line, { policy, owners, rep: repOf(settings) });
      const says = asked.map(({ name }) => ` ${name} is asked first.`).join('');
      return run(`${summary.name} is taken up again.${says}`, (act) =>
        reactivateDeal(store, { ...act, ...on(summary), asked }),
      );
    },
    park: ({ summary }, until, why) =>
      run(`${summary.name} is parked until ${sayShortDay(until)}.`, (act) =>
        parkDeal(store, { ...act, ...on(summary), until, why }),
      ),
    close: ({ summary }, outcome, why) =>
      run(`${summary.name} is closed as ${outcome}.`, (act) =>
        closeDeal(store, { ...act, dealId: summary.id, outcome, why }),
      ),
  };
}

function on({ id, threadId }: DealLine['summary']) {
  return { dealId: id, threadId };
}

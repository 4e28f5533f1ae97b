import { usePanelStore } from '@/components/sidebar/panel-store';
import type { DealPageActs, PlannedStep } from '@/components/workspace/deals/deal-page-acts';
import { modeNames } from '@/components/workspace/deals/say-line';
import { hashOf, type WorkspaceData } from '@/components/workspace/workspace-store';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { changeMode } from '@/lib/app/change-mode';
import { changeOwner } from '@/lib/app/change-owner';
import { changeStage } from '@/lib/app/change-stage';
import { closeDeal } from '@/lib/app/close-deal';
import { closeNextStep } from '@/lib/app/close-next-step';
import { eraseNote } from '@/lib/app/erase-note';
import { keepNote } from '@/lib/app/keep-note';
import { nameStakeholder } from '@/lib/app/name-stakeholder';
import { overrideState } from '@/lib/app/override-state';
import { parkDeal } from '@/lib/app/park-deal';
import { reactivateDeal } from '@/lib/app/reactivate-deal';
import { setMilestone } from '@/lib/app/set-milestone';
import { setProgress } from '@/lib/app/set-progress';
import { setWindow } from '@/lib/app/set-window';
import { wakeAsks } from '@/lib/app/wake-asks';
import type { DealId } from '@/lib/core/domain/ids';
import { sayDay } from '@/lib/core/domain/instant';
import { callScript } from '@/lib/core/measures/deal/call-script';
import { peopleOnDeal } from '@/lib/core/measures/deal/people-on-deal';
import { copyText } from '../../shared/panel/copy-text';
import type { WorkspaceDeps } from '../workspace-deps';

/** The acts of one deal’s page on their use cases. */
export function dealPageActs(deps: WorkspaceDeps, dealId: DealId, data: WorkspaceData): DealPageActs {
  return {
    ...moveActs(deps, dealId, data),
    ...stepActs(deps, dealId, data),
    ...factActs(deps, dealId),
    copyScript: () => void copyScript(deps, dealId, data),
  };
}

type Move = Pick<
  DealPageActs,
  'back' | 'openThread' | 'park' | 'wake' | 'end' | 'give' | 'changeMode' | 'setState' | 'move'
>;

function moveActs({ store, run, openThread }: WorkspaceDeps, dealId: DealId, data: WorkspaceData): Move {
  const { today } = data;
  const on = { dealId, threadId: null };
  return {
    back: () => {
      location.hash = hashOf({ view: 'deals', deal: null });
    },
    openThread,
    park: (until, why) =>
      void run(`Parked until ${sayDay(until, today)}.`, (act) => parkDeal(store, { ...act, ...on, until, why })),
    wake() {
      const line = data.byId.get(dealId);
      const asked = line ? wakeAsks(line, data) : [];
      const says = asked.map(({ name }) => ` ${name} is asked first.`).join('');
      void run(`Taken up again.${says}`, (act) => reactivateDeal(store, { ...act, ...on, asked }));
    },
    end: (outcome, why) =>
      void run(outcome === 'open' ? 'Open again.' : `Closed as ${outcome}.`, (act) =>
        closeDeal(store, { ...act, dealId, outcome, why }),
      ),
    give: (to, name) =>
      void run(`Given to ${name === 'You' ? 'you' : name}.`, (act) =>
        changeOwner(store, { ...act, deals: [dealId], ownerId: to }),
      ),
    changeMode: (mode) =>
      void run(`${modeNames[mode]} rules hold.`, (act) =>
        changeMode(store, { ...act, deals: [dealId], mode, why: 'by hand' }),
      ),
    setState: (state, why) =>
      void run(state ? 'State set by hand.' : 'Back to the computed state.', (act) =>
        overrideState(store, { ...act, dealId, state, why }),
      ),
    move: (stage, boxes, why) =>
      void run('Stage changed.', (act) => changeStage(store, { ...act, dealId, stage, boxes, why })),
  };
}

type Steps = Pick<DealPageActs, 'setStep' | 'endStep' | 'addMilestone' | 'reach'>;

function stepActs({ store, run }: WorkspaceDeps, dealId: DealId, { today, byId }: WorkspaceData): Steps {
  const threadId = byId.get(dealId)?.summary.threadId ?? null;
  const planned = (step: PlannedStep) => ({ ...step, reason: 'by-hand', ifSilent: null, evidence: [] });
  return {
    setStep: (step) =>
      void run(`Next step by ${sayDay(step.due, today)}.`, (act) =>
        acceptNextStep(store, { ...act, dealId, threadId, step: planned(step) }),
      ),
    endStep: (stepId, outcome, then) => {
      const next = then ? { next: planned(then) } : {};
      const why = outcome === 'done' ? 'done by hand' : 'cancelled by hand';
      void run(`Next step ${outcome}.`, (act) => closeNextStep(store, { ...act, stepId, outcome, why, ...next }));
    },
    addMilestone: (name, due, kind) =>
      void run(`Milestone on ${sayDay(due, today)}.`, (act) =>
        setMilestone(store, { ...act, dealId, milestoneId: null, name, due, kind }),
      ),
    reach: ({ id, name }) =>
      void run(`Reached: ${name}.`, (act) => setMilestone(store, { ...act, dealId, milestoneId: id, done: today })),
  };
}

type Facts = Pick<DealPageActs, 'setWindow' | 'setProgress' | 'name' | 'note' | 'eraseNote'>;

function factActs({ store, run }: WorkspaceDeps, dealId: DealId): Facts {
  return {
    setWindow: (kind, window) =>
      void run(window ? `The ${kind} window is on the deal.` : `The ${kind} window is off the deal.`, (act) =>
        setWindow(store, { ...act, dealId, threadId: null, kind, window }),
      ),
    setProgress: (of, progress) =>
      void run(`${of === 'legal' ? 'Legal' : 'Procurement'}: ${progress}.`, (act) =>
        setProgress(store, { ...act, dealId, of, progress }),
      ),
    name: (role, person) =>
      void run(`${person.name} is on the deal.`, (act) => nameStakeholder(store, { ...act, dealId, role, person })),
    note: (says) => void run('Noted on the deal.', (act) => keepNote(store, { ...act, dealId, says })),
    eraseNote: (note) => void run('The note is erased.', (act) => eraseNote(store, { ...act, dealId, note })),
  };
}

async function copyScript({ store }: WorkspaceDeps, dealId: DealId, { byId, today }: WorkspaceData): Promise<void> {
  const line = byId.get(dealId);
  const records = await store.recordsForDeal(dealId);
  const deal = records.deals.find(({ id }) => id === dealId);
  if (!line || !deal) return;
  const who = peopleOnDeal(deal, records, today).find(({ role }) => role !== null)?.name ?? '';
  const copied = await copyText(callScript(line, records, who));
  const { say } = usePanelStore.getState();
  if (copied) say({ text: 'Copied: what is known of the deal, a line each.', tone: 'done' });
  else
    say({ text: 'The browser kept the clipboard closed. Click into this page once, then copy again.', tone: 'warn' });
}

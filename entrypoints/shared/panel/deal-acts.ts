import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { sayShortDay, today } from '@/components/sidebar/say';
import { changeStage } from '@/lib/app/change-stage';
import { closeDeal } from '@/lib/app/close-deal';
import { escalate } from '@/lib/app/escalate';
import { nameStakeholder } from '@/lib/app/name-stakeholder';
import { overrideState } from '@/lib/app/override-state';
import { parkDeal } from '@/lib/app/park-deal';
import { setWindow } from '@/lib/app/set-window';
import { stageChangeAsks } from '@/lib/app/stage-change-asks';
import { suppress } from '@/lib/app/suppress';
import type { DealId, StageId, ThreadId } from '@/lib/core/domain/ids';
import { parseInstant } from '@/lib/core/domain/instant';
import type { Run } from './act-runner';
import type { Deps } from './deps';
import { usePanelSession } from './panel-session';
import { readyState } from './ready-state';

type Acts = Pick<
  PanelActs,
  | 'suppress'
  | 'park'
  | 'closeDeal'
  | 'escalate'
  | 'changeStage'
  | 'changeStageWith'
  | 'noteStep'
  | 'noteEngagement'
  | 'setWindow'
  | 'overrideState'
  | 'changeMode'
  | 'nameStakeholder'
>;

/** The acts on the deal itself. */
export function dealActs({ store }: Deps, run: Run): Acts {
  return {
    async suppress({ says, ...input }) {
      const threadId = usePanelSession.getState().thread?.id ?? null;
      const dealId = readyState()?.brief.deal?.id ?? null;
      await run(`${says} is suppressed. Nothing goes out.`, (act) =>
        suppress(store, { ...act, ...input, dealId, threadId }),
      );
    },
    park: (until, why) =>
      onDeal(async (dealId, threadId) => {
        await run(`Parked until ${sayShortDay(until)}.`, (act) =>
          parkDeal(store, { ...act, dealId, threadId, until, why }),
        );
      }),
    closeDeal: (outcome, why) =>
      onDeal(async (dealId) => {
        await run(`Closed as ${outcome}.`, (act) => closeDeal(store, { ...act, dealId, outcome, why }));
      }),
    escalate: (to, why) =>
      onDeal(async (dealId, threadId) => {
        const name = readyState()?.records.owners.find((owner) => owner.id === to)?.name ?? 'The owner';
        const says = `${name.split(' ')[0]} decides. Copy the note to send it over.`;
        await run(says, (act) => escalate(store, { ...act, dealId, threadId, to, why }), { copy: `${name}: ${why}` });
      }),
    changeStage: (stage) =>
      onDeal(async (dealId) => {
        if (needsFirst(stage)) return usePanelStore.getState().openStage(stage);
        await run('Stage changed.', (act) => changeStage(store, { ...act, dealId, stage }));
      }),
    changeStageWith: (stage, boxes, why) =>
      onDeal(async (dealId) => {
        const says = boxes.checkpoint ? 'Stage changed. The checkpoint is on the deal.' : 'Stage changed.';
        await run(says, (act) => changeStage(store, { ...act, dealId, stage, boxes, why }));
      }),
    noteStep: (text) =>
      onDeal(async (dealId, threadId) => {
        const { noteStep } = await import('@/lib/app/note-step');
        await run('The note is the next step.', (act) => noteStep(store, { ...act, dealId, threadId, text }));
      }),
    noteEngagement: (kind, on, says) =>
      onDeal(async (dealId, threadId) => {
        const { noteEngagement } = await import('@/lib/app/note-engagement');
        const { brief, records } = readyState() ?? {};
        const isToday = brief && records && on === today(brief, records);
        await run('Noted on the deal.', (act) => {
          const at = isToday ? act.now : (parseInstant(`${on}T12:00:00Z`) ?? act.now);
          return noteEngagement(store, { ...act, dealId, threadId, kind, at, says });
        });
      }),
    setWindow: ({ kind, from, to }) =>
      onDeal(async (dealId, threadId) => {
        await run(`The ${kind} window is on the deal.`, (act) =>
          setWindow(store, { ...act, dealId, threadId, kind, window: { from, to } }),
        );
      }),
    overrideState: (state, why) =>
      onDeal(async (dealId) => {
        const says = state ? 'State set by hand.' : 'Back to the computed state.';
        await run(says, (act) => overrideState(store, { ...act, dealId, state, why }));
      }),
    changeMode: (mode) =>
      onDeal(async (dealId) => {
        const { changeMode } = await import('@/lib/app/change-mode');
        const says = mode === 'active' ? 'The rules of an active deal hold.' : 'The rules of a long cycle hold.';
        await run(says, (act) => changeMode(store, { ...act, deals: [dealId], mode, why: 'by hand' }));
      }),
    nameStakeholder: (role, person) =>
      onDeal(async (dealId) => {
        await run(`${person.name} is on the deal.`, (act) => nameStakeholder(store, { ...act, dealId, role, person }));
      }),
  };
}

/** Moving on asks for a checkpoint, its objective and what both sides do (S2-20…22), unless they are there already. */
function needsFirst(stage: StageId): boolean {
  const ready = readyState();
  const { deal } = ready?.brief ?? {};
  if (!ready || !deal) return false;
  const { policy, records, brief } = ready;
  const move = { dealId: deal.id, to: stage, today: today(brief, records) };
  return stageChangeAsks(records, policy, move).length > 0;
}

async function onDeal(act: (dealId: DealId, threadId: ThreadId) => Promise<void>): Promise<void> {
  const ready = readyState();
  if (ready?.brief.deal) await act(ready.brief.deal.id, ready.thread.id);
}

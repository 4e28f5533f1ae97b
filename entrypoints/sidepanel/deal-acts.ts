import type { PanelActs } from '@/components/sidebar/panel-acts';
import { sayShortDay } from '@/components/sidebar/say';
import { changeStage } from '@/lib/app/change-stage';
import { closeDeal } from '@/lib/app/close-deal';
import { escalate } from '@/lib/app/escalate';
import { nameStakeholder } from '@/lib/app/name-stakeholder';
import { overrideState } from '@/lib/app/override-state';
import { parkDeal } from '@/lib/app/park-deal';
import { suppress } from '@/lib/app/suppress';
import type { DealId, ThreadId } from '@/lib/core/domain/ids';
import type { Run } from './act-runner';
import type { Deps } from './deps';
import { usePanelSession } from './panel-session';
import { readyState } from './ready-state';

type Acts = Pick<
  PanelActs,
  'suppress' | 'park' | 'closeDeal' | 'escalate' | 'changeStage' | 'overrideState' | 'nameStakeholder'
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
        await run('Stage changed.', (act) => changeStage(store, { ...act, dealId, stage }));
      }),
    overrideState: (state, why) =>
      onDeal(async (dealId) => {
        const says = state ? 'State set by hand.' : 'Back to the computed state.';
        await run(says, (act) => overrideState(store, { ...act, dealId, state, why }));
      }),
    nameStakeholder: (role, person) =>
      onDeal(async (dealId) => {
        await run(`${person.name} is on the deal.`, (act) => nameStakeholder(store, { ...act, dealId, role, person }));
      }),
  };
}

async function onDeal(act: (dealId: DealId, threadId: ThreadId) => Promise<void>): Promise<void> {
  const ready = readyState();
  if (ready?.brief.deal) await act(ready.brief.deal.id, ready.thread.id);
}

import { lazy, Suspense } from 'react';
import { SkeletonLines } from '@/components/ui/skeleton';
import { BriefRow } from './brief-row';
import { DealStrip } from './deal-strip';
import { DuplicateRow } from './duplicate-row';
import { LedgerRow } from './ledger-row';
import { isPicking } from './match-choices';
import { MatchPicker } from './match-picker';
import { NextStepRow } from './next-step';
import { NoDraft } from './no-draft';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { PartialCard } from './partial-card';
import { PeopleRow } from './people-row';
import { today } from './say';
import { StopNote } from './stop-note';
import { TouchRow } from './touch-row';
import { UnmatchedCard } from './unmatched-card';
import { ValueRow } from './value-row';
import { VerdictCard } from './verdict-card';

/** With the rules of drafting, fetched after the first frame. */
const DraftSection = lazy(() =>
  import('@/components/draft/draft-section').then(({ DraftSection }) => ({ default: DraftSection })),
);

type Props = { readonly state: ReadyState; readonly stale: boolean; readonly acts: PanelActs };

/** A thread that was read: the card, the four rows, and the draft or why there is none. */
export function ReadyBody({ state, stale, acts }: Props) {
  const picking = usePanelStore((panel) => panel.picking);
  const { brief } = state;
  if (isPicking(state, picking)) return <MatchPicker state={state} acts={acts} />;
  if (!brief.deal) return <UnmatchedCard state={state} acts={acts} />;
  return (
    <div inert={stale}>
      {brief.verdict === 'none' ? <PartialCard state={state} acts={acts} /> : <VerdictCard state={state} acts={acts} />}
      <Rows state={state} acts={acts} />
      <Below state={state} stale={stale} acts={acts} />
    </div>
  );
}

function Rows({ state, acts }: Omit<Props, 'stale'>) {
  const open = usePanelStore((panel) => panel.open);
  const { brief } = state;
  if (!brief.deal) return null;
  return (
    <>
      <NextStepRow state={state} acts={acts} />
      <DealStrip
        deal={brief.deal}
        stages={state.stages}
        today={today(brief, state.records)}
        onStage={acts.changeStage}
        stateActs={{ onState: acts.overrideState, onMode: acts.changeMode }}
      />
      <PeopleRow deal={brief.deal} onName={(role) => open('person', role ?? undefined)} />
      <ValueRow state={state} acts={acts} />
      <TouchRow state={state} acts={acts} />
      <BriefRow state={state} />
      <DuplicateRow state={state} acts={acts} />
    </>
  );
}

function Below({ state, stale, acts }: Props) {
  const { brief } = state;
  if (brief.verdict === 'stop') return <StopNote state={state} acts={acts} />;
  if (brief.draft) {
    return (
      <Suspense
        fallback={
          <LedgerRow label="Draft" tall>
            <SkeletonLines widths={[92, 84, 88]} />
          </LedgerRow>
        }
      >
        <DraftSection state={state} draft={brief.draft} stale={stale} acts={acts} />
      </Suspense>
    );
  }
  if (brief.verdict === 'wait' || brief.verdict === 'go') return <NoDraft state={state} />;
  return null;
}

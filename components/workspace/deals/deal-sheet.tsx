import type { ReactNode } from 'react';
import { EndDealSheet } from '@/components/sidebar/end-deal-sheet';
import { PersonSheet } from '@/components/sidebar/person-sheet';
import type { WorkspaceData } from '../workspace-store';
import type { DealPageActs } from './deal-page-acts';
import { type DealSheet as DealSheetName, useDealPage } from './deal-page-store';
import type { DealView } from './deal-view';
import { MilestoneSheet } from './milestone-sheet';
import { ModeSheet } from './mode-sheet';
import { MoveSheet } from './move-sheet';
import { OwnerSheet } from './owner-sheet';
import { ParkSheet } from './park-sheet';
import { StateSheet } from './state-sheet';
import { StepSheet } from './step-sheet';
import { WindowSheet } from './window-sheet';

type Props = { readonly view: DealView; readonly data: WorkspaceData; readonly acts: DealPageActs };
type Opened = Props & { readonly onClose: () => void };

/** The one open sheet of a deal’s page. */
export function DealSheet(props: Props) {
  const { sheet, open } = useDealPage();
  return sheet && sheets[sheet]({ ...props, onClose: () => open(null) });
}

const WHAT = 'the deal';

const sheets: Readonly<Record<DealSheetName, (props: Opened) => ReactNode>> = {
  park: ({ data, acts, onClose }) => <ParkSheet what={WHAT} today={data.today} onPark={acts.park} onClose={onClose} />,
  close: ({ acts, onClose }) => <EndDealSheet what={WHAT} mayWin onEnd={acts.end} onClose={onClose} />,
  owner: ({ data, acts, onClose }) => (
    <OwnerSheet what={WHAT} owners={data.owners} rep={data.rep} onGive={acts.give} onClose={onClose} />
  ),
  mode: ({ acts, onClose }) => <ModeSheet what={WHAT} onMode={acts.changeMode} onClose={onClose} />,
  state: ({ view, acts, onClose }) => <StateSheet view={view} onState={acts.setState} onClose={onClose} />,
  stage: ({ view, data, acts, onClose }) => (
    <MoveSheet view={view} policy={data.policy} today={data.today} onMove={acts.move} onClose={onClose} />
  ),
  step: (props) => stepSheet(props, false),
  finish: (props) => stepSheet(props, true),
  milestone: ({ data, acts, onClose }) => (
    <MilestoneSheet today={data.today} onAdd={acts.addMilestone} onClose={onClose} />
  ),
  budget: (props) => windowSheet(props, 'budget'),
  decision: (props) => windowSheet(props, 'decision'),
  person: ({ view, acts, onClose }) => <Person view={view} acts={acts} onClose={onClose} />,
};

function stepSheet({ view: { deal, records }, data, acts, onClose }: Opened, ending: boolean) {
  const from = records.nextSteps.find(({ dealId, status }) => dealId === deal.id && status === 'open') ?? null;
  return (
    <StepSheet
      data={data}
      from={from}
      ending={ending}
      onSet={(step) => (ending && from ? acts.endStep(from.id, 'done', step) : acts.setStep(step))}
      onClose={onClose}
    />
  );
}

function windowSheet({ view: { deal }, data, acts, onClose }: Opened, kind: 'budget' | 'decision') {
  return (
    <WindowSheet
      kind={kind}
      window={kind === 'budget' ? deal.budgetWindow : deal.decisionWindow}
      today={data.today}
      onSet={(window) => acts.setWindow(kind, window)}
      onClose={onClose}
    />
  );
}

function Person({ view, acts, onClose }: Omit<Opened, 'data'>) {
  const role = useDealPage((ui) => ui.role);
  return <PersonSheet people={view.people} role={role} onName={acts.name} onClose={onClose} />;
}

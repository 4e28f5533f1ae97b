import type { ReactNode } from 'react';
import type { Stage } from '@/lib/core/policy/policy';
import { BriefSheet } from './brief-sheet';
import { CloseSheet } from './close-sheet';
import type { Command } from './commands';
import { HappenedSheet } from './happened-sheet';
import { KeysSheet } from './keys-sheet';
import { NewDealSheet } from './new-deal-sheet';
import { NoteSheet } from './note-sheet';
import { NurtureSheet } from './nurture-sheet';
import type { PanelActs } from './panel-acts';
import type { PanelState, ReadyState } from './panel-state';
import { type SheetName, usePanelStore } from './panel-store';
import { PersonSheet } from './person-sheet';
import { ReadingSheet } from './reading-sheet';
import { ReasonSheet } from './reason-sheet';
import { RouteSheet } from './route-sheet';
import type { SettingsActs, SettingsView } from './settings-acts';
import { SettingsSheet } from './settings-sheet';
import { StageSheet } from './stage-sheet';
import { SuppressSheet } from './suppress-sheet';
import { ValueSheet } from './value-sheet';

/** Sheets with a state of their own, fetched when they are first opened. */
export type HostedSheets = Readonly<
  Partial<Record<'import' | 'policy' | 'language' | 'readiness' | 'merge', ReactNode>>
>;

type Props = {
  readonly state: PanelState;
  readonly acts: PanelActs;
  readonly commands: readonly Command[];
  readonly settings: SettingsView;
  readonly settingsActs: SettingsActs;
  readonly hosted: HostedSheets;
};

/** The one open sheet. */
export function Sheets({ state, acts, commands, settings, settingsActs, hosted }: Props) {
  const sheet = usePanelStore((panel) => panel.sheet);
  const close = usePanelStore((panel) => panel.close);
  if (sheet === 'keys')
    return <KeysSheet commands={commands} workspace={acts.openWorkspace !== undefined} onClose={close} />;
  if (sheet === 'settings')
    return <SettingsSheet settings={settings} acts={settingsActs} onImport={() => acts.openImport()} onClose={close} />;
  if (sheet !== null && sheet in hosted) return hosted[sheet as keyof HostedSheets];
  if (sheet === 'new-deal') return <NewDeal state={state} acts={acts} onClose={close} />;
  if (sheet === null || state.status !== 'ready') return null;
  return <DealSheet sheet={sheet} state={state} acts={acts} onClose={close} />;
}

type DealSheetProps = {
  readonly sheet: SheetName;
  readonly state: ReadyState;
  readonly acts: PanelActs;
  readonly onClose: () => void;
};

function DealSheet({ sheet, ...props }: DealSheetProps) {
  const role = usePanelStore((panel) => panel.role);
  switch (sheet) {
    case 'suppress':
      return <SuppressSheet {...props} />;
    case 'route':
      return <RouteSheet {...props} up={false} />;
    case 'escalate':
      return <RouteSheet {...props} up />;
    case 'nurture':
      return <NurtureSheet {...props} />;
    case 'close':
      return <CloseSheet {...props} />;
    case 'value':
      return <ValueSheet {...props} />;
    case 'person':
      return (
        <PersonSheet
          people={props.state.brief.deal?.people ?? []}
          role={role}
          onName={props.acts.nameStakeholder}
          onClose={props.onClose}
        />
      );
    case 'reason':
      return <ReasonSheet {...props} />;
    case 'stage':
      return <StageSheet {...props} />;
    case 'happened':
      return <HappenedSheet {...props} />;
    case 'note':
      return <NoteSheet {...props} />;
    case 'brief':
      return <BriefSheet {...props} />;
    case 'reading':
      return <ReadingSheet {...props} />;
    default:
      return null;
  }
}

function NewDeal({ state, acts, onClose }: Pick<Props, 'state' | 'acts'> & { readonly onClose: () => void }) {
  if (state.status === 'ready') {
    return (
      <NewDealSheet
        thread={state.thread}
        companies={state.records.companies}
        stages={state.stages}
        acts={acts}
        onClose={onClose}
      />
    );
  }
  if (state.status !== 'first-run' || !state.thread) return null;
  const none: readonly Stage[] = [];
  return <NewDealSheet thread={state.thread} companies={[]} stages={none} acts={acts} onClose={onClose} />;
}

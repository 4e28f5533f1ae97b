import { useEffect, useRef } from 'react';
import { dispositions, recommended } from './commands';
import { DispositionBar } from './disposition-bar';
import { FirstRun } from './first-run';
import { Foot } from './foot';
import { LoadingCard } from './loading-card';
import { NothingOpen } from './nothing-open';
import { Panel } from './panel';
import type { PanelActs } from './panel-acts';
import type { PanelState, Surroundings } from './panel-state';
import { usePanelStore } from './panel-store';
import { ReadyBody } from './ready-body';
import type { SettingsActs, SettingsView } from './settings-acts';
import { type HostedSheets, Sheets } from './sheets';
import { SidebarHead } from './sidebar-head';
import { SystemLines } from './system-lines';
import { UnreadableCard } from './unreadable-card';
import { useKeys } from './use-keys';
import { hueOf } from './verdict-badge';
import { VerdictVoice } from './verdict-voice';

type Props = {
  readonly state: PanelState;
  readonly around: Surroundings;
  readonly acts: PanelActs;
  readonly settings: SettingsView;
  readonly settingsActs: SettingsActs;
  readonly hosted: HostedSheets;
};

/** The whole side panel. Props in, callbacks out: it knows no mail client, no browser and no store. */
export function Sidebar({ state, around, acts, settings, settingsActs, hosted }: Props) {
  const open = usePanelStore((panel) => panel.open);
  const draft = usePanelStore((panel) => panel.draft);
  const commands = dispositions(state, around, acts, { open, draft });
  useKeys({ state, around, acts, commands });
  useFreshThread(threadKeyOf(state));
  const hue = state.status === 'ready' ? hueOf(state.brief.verdict) : 'none';
  const bar = state.status === 'ready' || state.status === 'loading' || state.status === 'unreadable';

  return (
    <Panel
      hue={hue}
      busy={state.status === 'loading'}
      head={<SidebarHead state={state} acts={acts} settingsActs={settingsActs} settings={settings} />}
      foot={bar ? <DispositionBar hue={hue} commands={commands} recommended={recommended(state)} /> : <Foot />}
      over={
        <Sheets
          state={state}
          acts={acts}
          commands={commands}
          settings={settings}
          settingsActs={settingsActs}
          hosted={hosted}
        />
      }
    >
      <SystemLines around={around} acts={acts} onDiagnostic={settingsActs.copyDiagnostic} />
      <VerdictVoice state={state} />
      <Body state={state} around={around} acts={acts} />
    </Panel>
  );
}

function Body({ state, around, acts }: Pick<Props, 'state' | 'around' | 'acts'>) {
  switch (state.status) {
    case 'ready':
      return <ReadyBody key={state.brief.threadId} state={state} stale={around.stale} acts={acts} />;
    case 'loading':
      return <LoadingCard state={state} />;
    case 'unreadable':
      return <UnreadableCard state={state} acts={acts} />;
    case 'first-run':
      return <FirstRun thread={state.thread} acts={acts} />;
    default:
      return <NothingOpen state={state} acts={acts} />;
  }
}

function threadKeyOf(state: PanelState): string {
  if (state.status === 'ready') return state.brief.threadId;
  if (state.status === 'first-run') return state.thread?.id ?? 'first-run';
  return state.status === 'loading' ? 'loading' : state.status;
}

/** Another thread: sheets and half-done edits of the one before close. */
function useFreshThread(key: string) {
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key && before.current !== 'loading' && key !== 'loading') usePanelStore.getState().reset();
    if (key !== 'loading') before.current = key;
  }, [key]);
}

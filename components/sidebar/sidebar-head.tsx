import { DealName, Head } from './head';
import { MatchLine } from './match-line';
import { MoreMenu } from './more-menu';
import type { PanelActs } from './panel-acts';
import type { PanelState, ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import type { SettingsActs, SettingsView } from './settings-acts';
import { VerdictBadge } from './verdict-badge';

type Props = {
  readonly state: PanelState;
  readonly acts: PanelActs;
  readonly settings: SettingsView;
  readonly settingsActs: SettingsActs;
};

/** Subject and sender are always in the head, whatever the state (U-6). */
export function SidebarHead({ state, acts, settings, settingsActs }: Props) {
  const more = <MoreMenu acts={acts} settings={settings} settingsActs={settingsActs} />;
  if (state.status === 'ready') return <ReadyHead state={state} more={more} />;
  const known = state.status === 'loading' || state.status === 'unreadable' ? state.known : null;
  return (
    <Head
      subject={subjectOf(state)}
      more={more}
      deal={known ? <DealName company={known.company?.name ?? null} deal={known.name} /> : <From state={state} />}
      match={
        state.status === 'unreadable' && known ? <span className="clip">Deal known from an earlier reading</span> : null
      }
    />
  );
}

function ReadyHead({ state, more }: { readonly state: ReadyState; readonly more: React.ReactNode }) {
  const picking = usePanelStore((panel) => panel.picking);
  const setPicking = usePanelStore((panel) => panel.setPicking);
  const { brief } = state;
  const sender = writerOf(state);
  const decided = brief.deal && !picking;
  return (
    <Head
      subject={brief.subject || 'No subject'}
      more={more}
      deal={
        decided && brief.deal ? (
          <DealName company={brief.deal.company?.name ?? null} deal={brief.deal.name} />
        ) : (
          <From state={state} />
        )
      }
      match={
        decided ? (
          <MatchLine match={brief.match} records={state.records} buyer={sender} onChange={() => setPicking(true)} />
        ) : (
          <span className="clip">{undecidedWords(state)}</span>
        )
      }
      {...(decided && brief.verdict !== 'none'
        ? {
            mini: (
              <>
                <VerdictBadge verdict={brief.verdict} />
                <span className="clip" title={brief.headline}>
                  {brief.headline}
                </span>
              </>
            ),
          }
        : {})}
    />
  );
}

function From({ state }: { readonly state: PanelState }) {
  if (state.status === 'ready') return <Sender thread={state.thread} />;
  if (state.status === 'first-run' && state.thread) return <Sender thread={state.thread} />;
  return null;
}

function Sender({ thread }: { readonly thread: ReadyState['thread'] }) {
  const last = thread.messages.findLast((message) => message.direction === 'inbound') ?? thread.messages.at(-1);
  if (!last) return null;
  return (
    <span className="clip dim" title={last.from.email}>
      {last.direction === 'inbound' ? 'from' : 'to'} {personOf(last.direction === 'inbound' ? last.from : last.to[0])}
    </span>
  );
}

function personOf(person: { readonly name: string; readonly email: string } | undefined): string {
  return person ? `${person.name || person.email}${person.name ? `, ${person.email.split('@')[1]}` : ''}` : 'nobody';
}

function writerOf(state: ReadyState): string | null {
  return state.thread.messages.findLast((message) => message.direction === 'inbound')?.from.name || null;
}

function undecidedWords({ brief }: ReadyState): string {
  const { status, candidates } = brief.match;
  if (status === 'tie') return `${candidates.length === 2 ? 'Two' : candidates.length} deals fit. We ask once.`;
  if (status === 'weak') return 'One deal may fit. We ask once.';
  if (status === 'not-a-deal') return 'You said this is not a deal.';
  return status === 'none' ? 'No deal of yours fits.' : 'Choose the deal.';
}

function subjectOf(state: PanelState): string {
  if (state.status === 'loading' || state.status === 'unreadable') return state.subject ?? 'This thread';
  if (state.status === 'first-run') return state.thread?.subject || 'Throughline';
  return 'Throughline';
}

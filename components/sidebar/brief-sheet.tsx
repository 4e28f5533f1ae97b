import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Sheet } from '@/components/ui/sheet';
import type { Insight } from '@/lib/core/domain/brief';
import type { Evidence } from '@/lib/core/domain/evidence';
import { sayDay } from '@/lib/core/domain/instant';
import { ChangesAct, HandOverAct, MoveAct } from './brief-acts';
import styles from './brief-sheet.module.css';
import { DecisionLadder } from './decision-ladder';
import { fourParts } from './four-parts';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { today } from './say';
import { summaryText } from './summary-text';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** All that lies beneath the verdict: three lines, how it was decided, what silence asks for, what to watch. */
export function BriefSheet({ state, acts, onClose }: Props) {
  const { brief } = state;
  const { insight } = brief;
  if (!insight) return null;
  function show(evidence: readonly Evidence[]) {
    const quote = evidence.find(({ kind }) => kind === 'quote');
    if (quote) acts.showEvidence(quote);
  }
  return (
    <Sheet title="Brief" full onClose={onClose}>
      <Summary
        insight={insight}
        onShow={show}
        onCopy={() => acts.copy(summaryText(brief), 'People and milestones are on the clipboard.')}
        more={<ChangesAct state={state} acts={acts} />}
      />
      <Watch state={state} onShow={show} />
      <Decided state={state} />
      {insight.ladder && (
        <Part title="Their decision">
          <DecisionLadder ladder={insight.ladder} />
        </Part>
      )}
      <Silence state={state} acts={acts} onShow={show} />
      <Around state={state} onShow={show} onWindow={acts.setWindow} />
    </Sheet>
  );
}

type Show = (evidence: readonly Evidence[]) => void;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={cx('part')}>
      <h3 className={cx('title')}>{title}</h3>
      {children}
    </section>
  );
}

/** A sentence; with words of the mail under it, a click shows them there. */
function Says({
  children,
  evidence,
  onShow,
}: {
  readonly children: ReactNode;
  readonly evidence: readonly Evidence[];
  readonly onShow: Show;
}) {
  if (!evidence.some(({ kind }) => kind === 'quote')) return <p>{children}</p>;
  return (
    <button type="button" className={cx('says')} title="Show in the thread" onClick={() => onShow(evidence)}>
      {children}
    </button>
  );
}

function Summary({
  insight,
  onShow,
  onCopy,
  more,
}: {
  readonly insight: Insight;
  readonly onShow: Show;
  readonly onCopy: () => void;
  readonly more: ReactNode;
}) {
  const { stands, said, open, angle } = insight.summary;
  return (
    // read from the top: the first button stands below three lines that matter more
    <section className={cx('part')} data-first="" tabIndex={-1} aria-label="Summary">
      <p>{stands}</p>
      {said && (
        <Says evidence={said.evidence} onShow={onShow}>
          {said.says}
        </Says>
      )}
      {!sameWords(said?.evidence[0], open.evidence[0]) && (
        <Says evidence={open.evidence} onShow={onShow}>
          {open.says}
        </Says>
      )}
      <p className={cx('angle')}>{angle}</p>
      <div className={cx('acts')}>
        <Button onClick={onCopy}>Copy people and milestones</Button>
        {more}
      </div>
    </section>
  );
}

/** What they said last is often what is open: it is not said twice. */
function sameWords(a: Evidence | undefined, b: Evidence | undefined): boolean {
  return a?.kind === 'quote' && b?.kind === 'quote' && a.messageId === b.messageId && a.quote === b.quote;
}

function Watch({ state, onShow }: { readonly state: ReadyState; readonly onShow: Show }) {
  const { lapses, unready } = state.brief;
  if (lapses.length + unready.length === 0) return null;
  return (
    <Part title="Watch">
      <ul className={cx('list')}>
        {unready.map((one) => (
          <li key={`${one.id}:${one.says}`}>
            <p>
              {one.says} <span className="sub">{one.fix}</span>
            </p>
          </li>
        ))}
        {lapses.map((one) => (
          <li key={one.id}>
            <p className="sub">{one.label}</p>
            <Says evidence={one.evidence} onShow={onShow}>
              {one.says}
            </Says>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Decided({ state }: { readonly state: ReadyState }) {
  const parts = fourParts(state.brief);
  if (!parts) return null;
  return (
    <Part title="How it was decided">
      <dl className={cx('rows')}>
        {(['signal', 'rule', 'action', 'feedback'] as const).map((part) => (
          <div key={part}>
            <dt>{names[part]}</dt>
            <dd>{parts[part]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

const names = { signal: 'Signal', rule: 'Rule', action: 'Act', feedback: 'Then' } as const;

type SilenceProps = { readonly state: ReadyState; readonly acts: PanelActs; readonly onShow: Show };

function Silence({ state, acts, onShow }: SilenceProps) {
  const { insight } = state.brief;
  const play = insight?.play;
  const move = insight?.move;
  if (!play && !move) return null;
  return (
    <Part title="If they stay silent">
      {move && (
        <>
          <Says evidence={move.evidence} onShow={onShow}>
            {move.says}
          </Says>
          <div className={cx('acts')}>
            <MoveAct move={move} state={state} acts={acts} />
          </div>
        </>
      )}
      {play && (
        <>
          <p>{play.undecided}</p>
          <Says evidence={play.evidence} onShow={onShow}>
            {play.does} <span className="sub">Restores {play.restores}.</span>
          </Says>
          {play.stagePlay && <p className="sub">{play.stagePlay}</p>}
          {play.handOver && <p>{play.handOver.says}</p>}
          {play.handOver && (
            <div className={cx('acts')}>
              <HandOverAct state={state} />
            </div>
          )}
        </>
      )}
    </Part>
  );
}

type AroundProps = { readonly state: ReadyState; readonly onShow: Show; readonly onWindow: PanelActs['setWindow'] };

function Around({ state, onShow, onWindow }: AroundProps) {
  const { brief, records } = state;
  const { insight } = brief;
  if (!insight) return null;
  const { lastWord, cadence, channel, valueAtRisk, reentry, confirmed, window } = insight;
  const plain = [lastWord?.says, cadence?.decayed ? cadence.says : null, valueAtRisk?.says, reentry?.says].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  const now = today(brief, records);
  return (
    <Part title="Around it">
      <ul className={cx('list')}>
        {plain.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {channel && (
          <li>
            <Says evidence={channel.evidence} onShow={onShow}>
              {channel.says}
            </Says>
          </li>
        )}
        {window && (
          <li>
            <Says evidence={window.evidence} onShow={onShow}>
              They named a time for the {window.kind}: {sayDay(window.from, now)} to {sayDay(window.to, now)}. It is not
              on the deal.
            </Says>
            <Button onClick={() => onWindow(window)}>Put it on the deal</Button>
          </li>
        )}
        {confirmed.map((one) => (
          <li key={one.what} className={cx(one.old && 'old')}>
            {one.says}
          </li>
        ))}
      </ul>
    </Part>
  );
}

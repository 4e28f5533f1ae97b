import { useDeferredValue, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import type { Draft } from '@/lib/core/drafting/draft';
import { readDraft } from '@/lib/core/drafting/draft-text';
import { findAsks } from '@/lib/core/drafting/find-asks';
import { unapprovedSpans } from '@/lib/core/drafting/unapproved-spans';
import { DraftActs } from './draft-acts';
import { DraftChoices } from './draft-choices';
import { holdOf, waitingOwners } from './draft-holds';
import { applyFix, lintableText, placeSentences, readyText, runsOf, slotsOf } from './draft-marks';
import { DraftRecipients } from './draft-recipients';
import styles from './draft-section.module.css';
import { DraftTextArea, type TextAreaHandle } from './draft-text-area';
import type { LintFinding } from './lint-finding';
import { LintList } from './lint-list';
import { OwnWords } from './own-words';
import { passedWords } from './passed-words';
import { ReplyLints } from './reply-lints';
import { SentenceSource } from './sentence-source';
import { useDraftText } from './use-draft-text';
import { WordBudget } from './word-budget';

const cx = classes(styles);

type Props = {
  readonly state: ReadyState;
  readonly draft: Draft;
  readonly stale: boolean;
  readonly acts: PanelActs;
};

/** The draft: why, what kind, which decision; the text with its checks; Insert and Copy. It never sends. */
export function DraftSection({ state, draft, stale, acts }: Props) {
  const { brief } = state;
  const lintsId = useId();
  const area = useRef<TextAreaHandle>(null);
  const { text, edited, newer, change, startOver } = useDraftText(draft, state.kept, {
    keep: acts.keepDraft,
    discard: acts.discardDraft,
  });
  const [caret, setCaret] = useState<number | null>(null);
  const [mode, setMode] = useState<'reply' | 'reply-all'>('reply');
  const slots = useMemo(() => slotsOf(text, draft), [text, draft]);
  const ready = useMemo(() => readyText(text, slots), [text, slots]);
  const { findings, own, counts } = useChecks(lintableText(text, slots), ready, state, newer ? null : draft);
  const { current, step } = useLintCursor(findings, (finding) => area.current?.focus(finding.at));
  const hold = holdOf(state, stale, text, findings, slots);
  const placed = useMemo(() => placeSentences(text, draft), [text, draft]);
  const under = caret === null ? null : placed.find(({ at }) => at[0] <= caret && at[1] >= caret);

  const fix = (finding: LintFinding) => area.current?.replace(applyFix(text, finding));
  const say = usePanelStore((panel) => panel.say);
  /** The key never does nothing: it says what holds Insert and goes there. */
  function showHold(why: string) {
    say({ text: why, tone: 'warn' });
    const at =
      findings.find((finding) => finding.level === 'error')?.at ?? slots.find((slot) => slot.kind === 'blank')?.at;
    if (at && brief.verdict === 'go') area.current?.focus(at);
  }
  const actsRef = useRef<{ insert(): void }>(null);
  useDraftKeys({ insert: () => actsRef.current?.insert(), step, fix: () => fixFirst(current, findings, fix) });

  return (
    <section className={cx('draft')} aria-label="Draft">
      <div className={cx('head')}>
        <h2 className={cx('title')}>Draft</h2>
        <span className="sub end">{attemptWords(state, draft)}</span>
      </div>
      <DraftChoices state={state} draft={draft} acts={acts} />
      <div className={cx('editor')}>
        <DraftRecipients state={state} draft={draft} mode={mode} onMode={setMode} />
        <DraftTextArea
          ref={area}
          text={text}
          runs={runsOf(text, slots, findings, current, own)}
          marked={under?.at ?? null}
          describedBy={lintsId}
          onChange={change}
          onCaret={setCaret}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            actsRef.current?.insert();
          }}
        />
        {caret !== null && text.trim() !== '' && (
          <SentenceSource
            sentence={under?.sentence ?? null}
            thread={state.thread}
            now={brief.now}
            zone={state.records.rep.zone}
            onShow={acts.showEvidence}
          />
        )}
        <OwnWords sentences={own.length} />
        <WordBudget {...counts} cap={draft.wordCap} attempt={draft.attempt} budgets={state.wordBudgets} />
      </div>
      {edited && (
        <p className={cx('kept')}>
          <span>{newer ? 'There is a new draft. Your text is kept.' : 'Your text is kept for this thread.'}</span>
          <LinkButton onClick={startOver}>{newer ? 'Use the new draft' : 'Start over'}</LinkButton>
        </p>
      )}
      <LintList
        id={lintsId}
        findings={findings}
        current={current}
        passed={passedWords(findings)}
        onShow={(finding) => area.current?.focus(finding.at)}
        onFix={fix}
      />
      <DraftActs ref={actsRef} state={state} text={ready} mode={mode} hold={hold} acts={acts} onHeld={showHold} />
      <ReplyLints state={state} draft={ready} />
    </section>
  );
}

/** Findings and counts, a frame behind the typing so that no key waits for them. */
function useChecks(text: string, ready: string, state: ReadyState, draft: Draft | null) {
  const late = useDeferredValue(text);
  const lateReady = useDeferredValue(ready);
  const { lint } = state;
  const findings = useMemo(() => [...lint(late)].sort(byLevel), [lint, late]);
  const own = useMemo(() => (draft ? unapprovedSpans(late, draft) : []), [draft, late]);
  const counts = useMemo(() => {
    const read = readDraft(lateReady);
    return { words: read.words, asks: findAsks(read).asks.length };
  }, [lateReady]);
  // while the text runs ahead, old spans would underline the wrong words
  return late === text ? { findings, own, counts } : { findings: [], own: [], counts };
}

function byLevel(a: LintFinding, b: LintFinding): number {
  return Number(b.level === 'error') - Number(a.level === 'error') || a.at[0] - b.at[0];
}

/** `[` and `]` walk through the findings. */
function useLintCursor(findings: readonly LintFinding[], onStep: (finding: LintFinding) => void) {
  const [at, setAt] = useState(-1);
  const current = findings[at] ?? null;
  function step(by: 1 | -1) {
    if (findings.length === 0) return;
    const next = at < 0 ? (by === 1 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length;
    setAt(next);
    const finding = findings[next];
    if (finding) onStep(finding);
  }
  return { current, step };
}

function fixFirst(current: LintFinding | null, all: readonly LintFinding[], fix: (finding: LintFinding) => void) {
  const finding = current?.replacement !== undefined ? current : all.find((one) => one.replacement !== undefined);
  if (finding) fix(finding);
}

/** Hands the panel's keys to this draft while it is on screen. */
function useDraftKeys(keys: { insert(): void; step(by: 1 | -1): void; fix(): void }) {
  const setDraft = usePanelStore((panel) => panel.setDraft);
  const insert = useEffectEvent(keys.insert);
  const step = useEffectEvent(keys.step);
  const fix = useEffectEvent(keys.fix);
  useEffect(() => {
    setDraft({ insert: () => insert(), stepLint: (by) => step(by), fixLint: () => fix() });
    return () => setDraft(null);
  }, [setDraft]);
}

function attemptWords(state: ReadyState, draft: Draft): string {
  const attempt = `Attempt ${draft.attempt}`;
  if (state.brief.verdict !== 'review') return attempt;
  const owners = waitingOwners(state);
  return `${attempt}, held for ${owners.length === 1 ? owners[0] : `${owners.length} owners`}`;
}

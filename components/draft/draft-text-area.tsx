import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { classes } from '@/components/ui/cx';
import type { Run, Slot, Span } from './draft-marks';
import styles from './draft-text-area.module.css';

const cx = classes(styles);

/** `replace` goes through the browser's own editing, so that Ctrl/⌘ Z takes it back like any typing. */
export type TextAreaHandle = { focus(at: Span): void; replace(text: string): void };

type Props = {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marked: Span | null;
  readonly describedBy: string;
  readonly ref: Ref<TextAreaHandle>;
  readonly onChange: (text: string) => void;
  /** The rep clicked into the text or moved the caret. */
  readonly onCaret: (at: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * A plain textarea: typing, undo, spelling and input methods are the browser's own. The marks are drawn by a copy of the
 * text beneath it, which no one can touch and no screen reader hears.
 */
export function DraftTextArea({ text, runs, marked, describedBy, ref, onChange, onCaret, onKeyDown }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: (at) => focusSpan(area.current, at),
    replace: (next) => retype(area.current, next, onChange),
  }));
  useLayoutEffect(() => {
    // for browsers without `field-sizing`: the box is as high as its copy, so only the panel scrolls
    if (area.current && !('fieldSizing' in area.current.style)) {
      area.current.style.height = 'auto';
      area.current.style.height = `${area.current.scrollHeight}px`;
    }
  });

  return (
    <div className={cx('stack')}>
      <div className={cx('text under')} aria-hidden="true">
        {runs.map((run) => (
          <span
            key={run.at[0]}
            data-start={run.at[0]}
            className={cx(
              run.slot && `slot ${run.slot.kind}`,
              run.slot?.alone && 'alone',
              run.own && 'own',
              run.level && run.level,
              run.current && 'current',
              marked && run.at[0] >= marked[0] && run.at[1] <= marked[1] && 'marked',
            )}
          >
            {run.text}
          </span>
        ))}
        {/* a last line break needs something after it to have height */}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        className={cx('text over')}
        aria-label="Draft"
        aria-describedby={describedBy}
        value={text}
        rows={1}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        onClick={(event) => {
          const at = event.currentTarget.selectionStart;
          const slot = runs.find((run) => run.slot && run.at[0] <= at && run.at[1] >= at)?.slot;
          if (slot) selectSlot(event.currentTarget, slot);
          onCaret(at);
        }}
        onBlur={() => onCaret(null)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** A click on a gap takes it whole: the next key fills it. */
function selectSlot(area: HTMLTextAreaElement, slot: Slot) {
  if (area.selectionStart === area.selectionEnd) area.setSelectionRange(slot.at[0], slot.at[1]);
}

function focusSpan(area: HTMLTextAreaElement | null, at: Span) {
  area?.focus();
  area?.setSelectionRange(at[0], at[1]);
}

/** Types the difference into the box. `execCommand` is old, but it alone keeps the undo history of a textarea. */
function retype(area: HTMLTextAreaElement | null, next: string, onChange: (text: string) => void) {
  if (!area) return onChange(next);
  const now = area.value;
  let start = 0;
  while (start < now.length && start < next.length && now[start] === next[start]) start++;
  let tail = 0;
  while (tail < Math.min(now.length, next.length) - start && now.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const put = next.slice(start, next.length - tail);
  focusSpan(area, [start, now.length - tail]);
  const done =
    typeof document.execCommand === 'function' && document.execCommand(put ? 'insertText' : 'delete', false, put);
  if (!done || area.value !== next) onChange(next);
}

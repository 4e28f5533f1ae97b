import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptDraft } from '@/components/sidebar/panel-state';
import type { Draft } from '@/lib/core/drafting/draft';
import { editorText } from './draft-marks';

const KEEP_AFTER_MS = 400;

type Keeping = { readonly keep: (draft: KeptDraft) => void; readonly discard: () => void };

/**
 * The rep's text for this thread. A new proposal replaces it only while it is untouched; an edited text stays until the
 * rep takes the new one, and is kept across restarts.
 */
export function useDraftText(draft: Draft, kept: KeptDraft | null, { keep, discard }: Keeping) {
  const proposed = editorText(draft);
  const [text, setText] = useState(kept?.text ?? proposed);
  const [base, setBase] = useState(proposed);
  const edited = text !== base;
  const newer = edited && proposed !== base;

  // an untouched text follows the proposal; set during render so that the old one is never painted
  if (!edited && proposed !== base) {
    setBase(proposed);
    setText(proposed);
  }

  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => void } | null>(null);
  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.save();
    waiting.current = null;
  }, []);
  useEffect(() => flush, [flush]);

  function change(next: string) {
    setText(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const save = () => keep({ text: next, reason: draft.reason, kind: draft.kind });
    waiting.current = { save, timer: setTimeout(flush, KEEP_AFTER_MS) };
  }
  function startOver() {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setBase(proposed);
    setText(proposed);
    discard();
  }
  return { text, edited, newer, change, startOver };
}

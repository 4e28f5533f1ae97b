import { readDraft } from '../draft-text';
import { findAsks } from '../find-asks';
import type { DraftLint } from './draft-lint';

/** The mail asks for nothing and says no next step (S1-32). */
export const noAsk = {
  id: 'no-ask',
  label: 'No ask',
  level: 'error',
  check(text) {
    const draft = readDraft(text);
    if (draft.body.length === 0) return [];
    const { asks, hasNext } = findAsks(draft);
    if (asks.length > 0 || hasNext) return [];
    return [
      {
        at: [0, 0],
        message: 'This mail asks for nothing.',
        fix: 'Without one ask the buyer can do nothing with it. Add one question with a date.',
      },
    ];
  },
} as const satisfies DraftLint;

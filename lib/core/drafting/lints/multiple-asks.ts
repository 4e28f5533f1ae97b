import { readDraft } from '../draft-text';
import { findAsks } from '../find-asks';
import type { DraftLint } from './draft-lint';

/** More than one thing is asked for (S1-32, N-5). Two alternatives of one ask are one. */
export const multipleAsks = {
  id: 'multiple-asks',
  label: 'Several asks',
  level: 'error',
  check(text) {
    const draft = readDraft(text);
    const { asks } = findAsks(draft);
    return asks.slice(1).map((ask, index) => ({
      at: ask.at,
      message: index === 0 ? 'This is a second ask.' : 'This is one ask more.',
      fix: 'Several asks get no answer. Keep the one that moves the deal and cut the rest.',
      // half a sentence cannot be cut without mending the other half
      ...(draft.body.some(({ start, end }) => start === ask.at[0] && end === ask.at[1]) && { replacement: '' }),
    }));
  },
} as const satisfies DraftLint;

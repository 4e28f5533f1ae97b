import { purposeOf } from '../purpose-of';
import type { DraftLint } from './draft-lint';

/** Two unanswered mails in a row want the same: move on, find out, or close (S2-45). */
export const samePurposeTwice = {
  id: 'same-purpose-twice',
  label: 'Same purpose twice',
  level: 'warning',
  check(text, { attempt, previousDraft }) {
    if (attempt < 2 || previousDraft.trim() === '') return [];
    const purpose = purposeOf(text);
    if (purpose === null || purpose !== purposeOf(previousDraft)) return [];
    return [
      {
        at: [0, 0],
        message: `Your last mail also set out to ${says[purpose]}.`,
        fix: 'It brought no answer. Give this one another purpose: move on, find out, or close the loop.',
      },
    ];
  },
} as const satisfies DraftLint;

const says = { advance: 'move on', clarify: 'find something out', close: 'close the loop' } as const;

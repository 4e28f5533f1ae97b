import { readDraft } from '../draft-text';
import { referencesIn } from '../references';
import type { DraftLint } from './draft-lint';

/** Nothing of the last interaction is in the mail (S1-31). Unknown last interaction: nothing to compare with. */
export const noReference = {
  id: 'no-reference',
  label: 'No reference',
  level: 'error',
  check(text, context) {
    const draft = readDraft(text);
    if (draft.body.length === 0 || context.lastInteraction.trim() === '') return [];
    if (draft.body.some(({ lower }) => referencesIn(lower, context).length > 0)) return [];
    return [
      {
        at: [0, 0],
        message: 'Nothing of the last interaction is in this mail.',
        fix: `${context.buyer || 'The buyer'} must not have to remember. Name one fact or date from it.`,
      },
    ];
  },
} as const satisfies DraftLint;

import { readDraft } from '../draft-text';
import { findAsks } from '../find-asks';
import { courtesyPhrases } from '../phrases/politeness';
import { isQuoted } from '../said-by';
import type { DraftLint } from './draft-lint';

/** The ask hides behind courtesy: no default, no date, so nothing happens (S3-51). A date in the same sentence is clean. */
export const politenessTrap = {
  id: 'politeness-trap',
  label: 'Too polite to answer',
  level: 'warning',
  check(text, { askDay }) {
    const draft = readDraft(text);
    const { asks } = findAsks(draft);
    return draft.body
      .filter(({ lower }) => courtesyPhrases.vague.test(lower) && !courtesyPhrases.precise.test(lower))
      .filter(({ lower }) => !isQuoted(lower, [courtesyPhrases.vague]) && !courtesyPhrases.theirs.test(lower))
      .map(({ start, end, lower }) => ({
        at: [start, end] as const,
        message: 'This asks so softly that no answer is an answer.',
        fix: 'Precise is kinder than polite. Name a day and what happens without an answer.',
        ...(askDay &&
          asks.some((ask) => ask.at[0] >= start && ask.at[1] <= end) &&
          courtesyPhrases.meeting.test(lower) && { replacement: `Does ${askDay} work for you?` }),
      }));
  },
} as const satisfies DraftLint;

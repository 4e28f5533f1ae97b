import { readDraft } from '../draft-text';
import type { DraftLint } from './draft-lint';

/** More words than the attempt may have; later mails get shorter, never pushier (S1-18). */
export const tooLongForAttempt = {
  id: 'too-long-for-attempt',
  label: 'Too long',
  level: 'warning',
  check(text, context) {
    const { words } = readDraft(text);
    if (words <= context.wordCap) return [];
    return [
      {
        at: [0, 0],
        message: `${words} words; attempt ${context.attempt} has ${context.wordCap}.`,
        fix: `Later mails ask for less. Cut ${words - context.wordCap} ${words - context.wordCap === 1 ? 'word' : 'words'}.`,
      },
    ];
  },
} as const satisfies DraftLint;

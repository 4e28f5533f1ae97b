import { findBannedPhrases } from '../../policy/banned-phrases';
import type { DraftLint } from './draft-lint';

/** Words the firm does not want to send, from its own list (S3-13). */
export const bannedPhrase = {
  id: 'banned-phrase',
  label: 'House style',
  level: 'warning',
  check(text, { banned = [] }) {
    return findBannedPhrases(text, banned).map(({ at, phrase }) => ({
      at,
      message: `Your firm does not send “${phrase.text}”.`,
      fix: phrase.instead === '' ? 'Say it in other words, or cut it.' : `Write “${phrase.instead}” in its place.`,
      ...(phrase.instead !== '' && { replacement: phrase.instead }),
    }));
  },
} as const satisfies DraftLint;

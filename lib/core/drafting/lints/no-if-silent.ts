import { readDraft } from '../draft-text';
import { purposeOf } from '../purpose-of';
import type { DraftLint } from './draft-lint';

const outcome =
  /\b(if|unless|without|otherwise|failing that|should)\b[^.?!]{0,60}\b(hear|word|answer|reply|news|passes|nothing|otherwise)\b|\botherwise\b|\b(i'll|i will|we'll|we will) (close|take|note|leave|pause|release|put|stop|drop|let)\b|(^|\P{L})(ohne|wenn ich|sonst|andernfalls|sans (nouvelle|réponse)|sinon|sin (noticias|respuesta)|si no)(?!\p{L})/u;

/** A mail that closes the loop must say what happens without an answer (S3-31, S3-44). */
export const noIfSilent = {
  id: 'no-if-silent',
  label: 'No default',
  level: 'warning',
  check(text) {
    const draft = readDraft(text);
    if (purposeOf(text) !== 'close' || draft.body.some(({ lower }) => outcome.test(lower))) return [];
    return [
      {
        at: [0, 0],
        message: 'This closes the loop without saying what happens in silence.',
        fix: 'Without a default the deal stays open. Add one line: what you do, and on which day.',
      },
    ];
  },
} as const satisfies DraftLint;

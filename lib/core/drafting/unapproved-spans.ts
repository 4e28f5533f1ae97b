import type { Draft } from './draft';
import { readDraft } from './draft-text';

/** Sentences of the rep's text that no approved block holds: marked, never blocked (S4-14). Greeting and closing are the rep's. */
export function unapprovedSpans(text: string, draft: Draft): readonly (readonly [start: number, end: number])[] {
  const approved = draft.sentences
    .filter(({ block, role }) => block !== null || role === 'locked')
    .map(({ text: words }) => patternOf(words));
  return readDraft(text)
    .body.filter(({ text: sentence }) => !approved.some((pattern) => pattern.test(squeezed(sentence))))
    .map(({ start, end }) => [start, end] as const);
}

/** A block may be two sentences; a blank may be filled with anything. */
function patternOf(words: string): RegExp {
  const parts = words.split(/(?<=[.?!…]["”»“]?)\s+/).map((sentence) =>
    squeezed(sentence)
      .split(/\[[^\]]*\]/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );
  return new RegExp(`^(?:${[...parts, parts.join(' ')].join('|')})$`, 's');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { Draft } from './draft';

/** Ids of the approved blocks whose words still stand in the rep's text, in the order of the mail; white space never counts. */
export function blocksIn(text: string, draft: Draft): readonly string[] {
  const plain = squeezed(text);
  return draft.sentences.flatMap(({ block, text: words, role }) =>
    block !== null && role !== 'greeting' && role !== 'sign-off' && standsIn(plain, words) ? [block] : [],
  );
}

/** A filled blank is still the block's sentence: its words around the blank must be there, in order. */
function standsIn(plain: string, words: string): boolean {
  let from = 0;
  for (const part of words.split(/\[[^\]]*\]/).map(squeezed)) {
    if (part.replace(/[\s.,:;]/g, '') === '') continue;
    const at = plain.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from > 0;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { en } from './phrases/en';
import type { PhraseBook } from './phrases/phrases';

/** The languages that are read to the end; others yield zones and ids only. */
export const books: Readonly<Record<string, PhraseBook>> = { en };

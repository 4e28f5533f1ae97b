import { de } from './phrases/de';
import { en } from './phrases/en';
import { es } from './phrases/es';
import { fr } from './phrases/fr';
import { it } from './phrases/it';
import { nl } from './phrases/nl';
import type { PhraseBook } from './phrases/phrases';
import { pt } from './phrases/pt';

/** The languages that are read to the end; others yield zones and ids only. */
export const books: Readonly<Record<string, PhraseBook>> = { en, de, fr, es, pt, nl, it };

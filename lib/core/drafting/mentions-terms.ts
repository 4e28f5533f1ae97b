import { plainLower } from './draft-text';
import { pricePhrases } from './phrases/price';
import { termFamilies } from './phrases/terms';

/** Speaks of price or contract terms: such words are neither quoted back nor repeated by us. */
export function mentionsTerms(text: string): boolean {
  const lower = plainLower(text);
  return pricePhrases.price.test(lower) || termFamilies.some(({ pattern }) => pattern.test(lower));
}

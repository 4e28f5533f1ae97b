import { INSIDE } from './word-edge';

/** Words so common that they hardly tell one sentence from another. */
const COMMON = new Set(
  'not no the you your we i to for of in on at is are it this that with and or a be will have has do does can our my us me as by from if but all any out up so an their they more new get nicht wir sie ich der die das und zu mit ist ne pas nous vous je de la le les que no se los las el en es nao o os um uma niet we de het een ik non di il la che per un'.split(
    ' ',
  ),
);
const COMMON_COST = 60;
/** Letters that stand in most sentences, in some word or other. */
const COMMONPLACE = 200;

const costs = new Map<string, number>();

/** How much of all mail holds one of the pieces, roughly: the less, the better it tells. */
export function priceOf(pieces: readonly string[]): number {
  let sum = 0;
  for (const piece of pieces) {
    let known = costs.get(piece);
    if (known === undefined) {
      known = costOf(piece.replace(INSIDE, '').trim(), piece.startsWith(INSIDE));
      costs.set(piece, known);
    }
    sum += known;
  }
  return sum;
}

function costOf(word: string, inside: boolean): number {
  if (inside && /^[a-z,.]{1,2}$/.test(word)) return COMMONPLACE;
  return COMMON.has(word) ? COMMON_COST : word.length === 1 ? COMMON_COST / 2 : word.length <= 3 ? 12 : 1;
}

/** The lists that tell something, the one that tells most first. */
export function tellingOf(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (lists.length < 2) return lists;
  const best = lists.reduce((least, pieces) => (priceOf(pieces) < priceOf(least) ? pieces : least));
  const others = lists.filter((pieces) => pieces !== best && !pieces.some((piece) => priceOf([piece]) === COMMONPLACE));
  return [best, ...others];
}

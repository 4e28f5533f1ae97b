/** What one may put in: leads a year, the share of them that is won (0 to 1), and what a won deal brings. */
export type Worth = { readonly leads: number; readonly winRate: number; readonly amount: number };

/** The assumption: by so much more of the deals are won, in relation to today (S2-40). Nobody measured it here. */
export const ASSUMED = [0.05, 0.1] as const;

/** What the assumption would come to in a year: deals won and amount for its low and its high end, and the leads that would have to be bought instead. */
export function worthOfFollowUp({ leads, winRate, amount }: Worth) {
  return ASSUMED.map((more) => {
    const won = leads * Math.min(1, winRate * (1 + more)) - leads * winRate;
    return { more, won, amount: won * amount, leads: winRate === 0 ? 0 : won / winRate };
  });
}

/** Legal forms and words too common to name a company or a deal. */
const COMMON = new Set(
  `gmbh ag kg ohg se ug mbh co ltd limited llc llp inc incorporated corp corporation company plc sa sas sarl srl spa sl slu bv nv oy ab as aps kft sro sp zoo pty group gruppe holding
  the and und et for fur mit with von van der die das de del la le el di da do to new neu re fw fwd aw wg sv rv tr deal project projekt rollout phase pilot licence license licences renewal
  expansion upgrade offer quote proposal contract order services service solution solutions software systems system international global team plan year q1 q2 q3 q4`.split(
    /\s+/,
  ),
);

/** Lower case, without accents, punctuation as spaces, one space on each side. */
export function plainWords(text: string): string {
  const folded = text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The words that tell a name from others: `Corvane GmbH` → `corvane`. */
export function tellingWords(name: string): readonly string[] {
  return plainWords(name)
    .trim()
    .split(' ')
    .filter((word) => word.length >= 2 && !COMMON.has(word));
}

/** The whole name as it would stand in a text, legal forms cut; empty when nothing telling is left. */
export function coreName(name: string): string {
  const words = tellingWords(name);
  return words.join('').length >= 4 ? words.join(' ') : '';
}

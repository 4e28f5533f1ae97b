/**
 * Who wrote when our own group passed an outsider's mail on under its address: `Ana Ruiz` for `'Ana Ruiz' via Sales`; `null`
 * for any other name. Google Groups writes the word in English in every language (2022 captures).
 */
export function throughGroup(name: string): string | null {
  const found = /^['"“]?(\S.*?)['"”]? via \S/.exec(name.trim());
  return found?.[1] ?? null;
}

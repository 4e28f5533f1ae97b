import type { ApprovedBlock, BlockRole } from '../../domain/approved-block';
import type { DealMode, DraftKind } from '../../domain/records';

/** One text for each attempt, the first to the fourth. */
export type Four = readonly [first: string, second: string, third: string, fourth: string];
type Where = {
  readonly reason?: string;
  readonly kind?: DraftKind;
  readonly decision?: NonNullable<ApprovedBlock['decision']>;
  readonly cycle?: DealMode;
};

/** Blocks of one language for the four attempts; the id says where each belongs. */
export function writeBlocks(lang: string, role: BlockRole, where: Where, texts: Four): ApprovedBlock[] {
  const { kind, decision, reason, cycle } = where;
  const name = [lang, role, kind, decision, reason, cycle].filter((part) => part !== undefined).join('.');
  return texts.map((text, index) => ({ id: `${name}.${index + 1}`, role, lang, text, attempt: index + 1, ...where }));
}

/** The line for silence, with what the rep does then. */
export function writeSilence(
  lang: string,
  kind: DraftKind,
  lines: readonly (readonly [text: string, action: string])[],
  cycle?: DealMode,
): ApprovedBlock[] {
  return lines.map(([text, action], index) => ({
    id: `${lang}.if-silent.${kind}${cycle ? `.${cycle}` : ''}.${index + 1}`,
    role: 'if-silent',
    lang,
    kind,
    text,
    action,
    attempt: index + 1,
    ...(cycle && { cycle }),
  }));
}

/** A single block without variants. */
export function writeOne(
  lang: string,
  role: BlockRole,
  what: string,
  text: string,
  more: { readonly reason?: string; readonly attempt?: number } = {},
): ApprovedBlock {
  return { id: `${lang}.${role}.${what}`, role, lang, text, attempt: 1, ...more };
}

import type { Draft, Sentence } from '@/lib/core/drafting/draft';
import type { LintFinding } from './lint-finding';

export type Span = readonly [start: number, end: number];

/** A visible gap in the text, written `[so]`. */
export type Slot = {
  readonly at: Span;
  readonly kind: 'own-line' | 'locked' | 'blank';
  /** It is a line of its own: drawn as a box over the whole width. */
  readonly alone: boolean;
};

/** What the own-line gap is called in the text. */
const OWN_LINE = '[One line of your own]';

/** A draft sentence as it stands in the rep's text, where it still does. */
export type PlacedSentence = { readonly at: Span; readonly sentence: Sentence };

/** One run of the text between marks; a run knows every mark that covers it. */
export type Run = {
  readonly at: Span;
  readonly text: string;
  readonly slot: Slot | null;
  readonly level: LintFinding['level'] | null;
  /** The rep's words: no approved block holds them. */
  readonly own: boolean;
  readonly current: boolean;
};

/** The draft as the rep edits it: its text, with the locked passages and the rep's own line as gaps before the ask. */
export function editorText(draft: Draft): string {
  const gaps = draft.sentences.flatMap((sentence) => gapOf(sentence) ?? []);
  const ask = ['ask', 'if-silent', 'sign-off']
    .map((role) => draft.sentences.find((sentence) => sentence.role === role)?.text)
    .find((text) => text && draft.text.includes(text));
  const at = ask ? draft.text.indexOf(ask) : draft.text.length;
  // the ask's paragraph starts after the last empty line before it
  const start = draft.text.lastIndexOf('\n\n', at) + 2;
  if (gaps.length === 0 || start < 2) return draft.text;
  return `${draft.text.slice(0, start)}${gaps.map((gap) => `${gap}\n\n`).join('')}${draft.text.slice(start)}`;
}

function gapOf(sentence: Sentence): string | null {
  if (sentence.role === 'own-line') return OWN_LINE;
  return sentence.role === 'locked' ? `[${sentence.text.replace(/^\[|\]$/g, '')}]` : null;
}

export function slotsOf(text: string, draft: Draft | null): readonly Slot[] {
  const locked = new Set(draft?.sentences.filter((one) => one.role === 'locked').map(gapOf));
  return [...text.matchAll(/\[[^\]\n]+\]/g)].map((match) => {
    const [token] = match;
    const start = match.index;
    const end = start + token.length;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const after = text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
    const kind = token === OWN_LINE ? 'own-line' : locked.has(token) ? 'locked' : 'blank';
    return { at: [start, end] as const, kind, alone: !before.trim() && !after.trim() };
  });
}

/** The text as the lints see it: gaps that never leave the panel are blanked out, every span stays where it is. */
export function lintableText(text: string, slots: readonly Slot[]): string {
  let plain = text;
  for (const slot of slots) {
    if (slot.kind === 'blank') continue;
    plain = plain.slice(0, slot.at[0]) + ' '.repeat(slot.at[1] - slot.at[0]) + plain.slice(slot.at[1]);
  }
  return plain;
}

/** Finds each sentence of the draft in the text as the rep left it, in order; a filled blank still is its sentence. */
export function placeSentences(text: string, draft: Draft | null): readonly PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  let from = 0;
  for (const sentence of draft?.sentences ?? []) {
    const words = gapOf(sentence) ?? sentence.text;
    if (words === '') continue;
    const match = patternOf(words).exec(text.slice(from));
    if (!match) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    placed.push({ at: [start, end], sentence });
    from = end;
  }
  return placed;
}

function patternOf(words: string): RegExp {
  const parts = words.split(/\[[^\]]*\]/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    parts.length > 1 && parts.every((part) => part === '') ? '\\[[^\\]\\n]*\\]' : parts.join('[^\n]{1,200}?'),
  );
}

/** Cuts the text where any mark begins or ends, so that the layer under the text can draw them. */
export function runsOf(
  text: string,
  slots: readonly Slot[],
  findings: readonly LintFinding[],
  current: LintFinding | null,
  own: readonly Span[] = [],
): readonly Run[] {
  const cuts = new Set([0, text.length]);
  for (const at of [...slots, ...findings].map((one) => one.at).concat(own))
    for (const cut of at) cuts.add(Math.min(cut, text.length));
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.length;
    const covers = (at: Span) => at[0] <= start && at[1] >= end && at[1] > at[0];
    const over = findings.filter((finding) => covers(finding.at));
    return {
      at: [start, end],
      text: text.slice(start, end),
      slot: slots.find((slot) => covers(slot.at)) ?? null,
      level: over.some((finding) => finding.level === 'error') ? 'error' : (over[0]?.level ?? null),
      own: own.some(covers),
      current: current !== null && over.includes(current),
    };
  });
}

/** What goes into the mail: an own line left empty and a price left locked go with their paragraph; a blank stays for all to see. */
export function readyText(text: string, slots: readonly Slot[]): string {
  let ready = text;
  for (const slot of [...slots].reverse()) {
    if (slot.kind === 'blank') continue;
    ready = ready.slice(0, slot.at[0]) + ready.slice(slot.at[1]);
  }
  return ready
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function applyFix(text: string, finding: LintFinding): string {
  if (finding.replacement === undefined) return text;
  const [start, end] = finding.at;
  if (finding.replacement !== '') return text.slice(0, start) + finding.replacement + text.slice(end);
  const after = text.slice(end);
  const before = text.slice(0, start);
  const startsLine = /(^|\n)$/.test(before);
  // a cut sentence takes its space along, a cut paragraph its empty line
  const rest = startsLine ? after.replace(/^[ \t]+/, '').replace(/^\n+/, '') : after;
  return startsLine ? before + rest : before.replace(/ $/, '') + rest;
}

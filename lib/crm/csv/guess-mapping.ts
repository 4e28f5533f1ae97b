import { type ImportField, type ImportKind, type ImportMapping, importFields } from '../crm-connector';
import { genericPresets } from './presets/generic';
import { hubspotPresets } from './presets/hubspot';
import { pipedrivePresets } from './presets/pipedrive';
import type { Preset } from './presets/preset';
import { salesforcePresets } from './presets/salesforce';

/** The more telling first: a header that only one system writes beats a plain word. */
const presets: readonly Preset[] = [...hubspotPresets, ...pipedrivePresets, ...salesforcePresets, ...genericPresets];

/** Which system's export this is and what each column means; `null` when no preset has what it needs. */
export function guessMapping(headers: readonly string[]): ImportMapping | null {
  const plain = headers.map(plainHeader);
  let best: { preset: Preset; score: number } | null = null;
  for (const preset of presets) {
    const score = scoreOf(preset, plain);
    if (score !== null && (!best || score > best.score)) best = { preset, score };
  }
  if (!best) return null;
  const { preset } = best;
  return { kind: preset.kind, source: preset.source, columns: columnsOf(preset, plain), dates: 'auto' };
}

/** The mapping when the rep says what the rows are. */
export function mappingFor(kind: ImportKind, headers: readonly string[]): ImportMapping {
  const plain = headers.map(plainHeader);
  const guess = guessMapping(headers);
  if (guess?.kind === kind) return guess;
  const preset = genericPresets.find((each) => each.kind === kind);
  return { kind, source: 'file', columns: preset ? columnsOf(preset, plain) : plain.map(() => null), dates: 'auto' };
}

export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Columns recognised; those that only this system writes count double. `null` = it cannot be this one. */
function scoreOf(preset: Preset, headers: readonly string[]): number | null {
  const columns = columnsOf(preset, headers);
  const has = new Set(columns.filter((field) => field !== null));
  if (!preset.needs.every((either) => either.some((field) => has.has(field)))) return null;
  if (preset.marks.length > 0 && !preset.marks.some((mark) => headers.includes(mark))) return null;
  return has.size + (preset.marks.length > 0 ? 2 : 0);
}

/** Each field once, the first column that can be it; of a person's further addresses there may be many. */
function columnsOf(preset: Preset, headers: readonly string[]): readonly (ImportField | null)[] {
  const taken = new Set<ImportField>();
  const fields: readonly ImportField[] = importFields[preset.kind];
  const columns: (ImportField | null)[] = headers.map(() => null);
  for (const [name, field] of Object.entries(preset.columns) as [string, ImportField][]) {
    const at = headers.indexOf(name);
    if (at < 0 || columns[at] !== null || !fields.includes(field)) continue;
    if (taken.has(field) && field !== 'other-emails') continue;
    columns[at] = field;
    taken.add(field);
  }
  return columns;
}

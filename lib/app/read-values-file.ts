import type { OwnerId, StageId } from '../core/domain/ids';
import type { Value } from '../core/domain/records';
import { fail, ok, type Result } from '../core/domain/result';
import { sameRow } from '../core/domain/same-row';
import { objectionToValue } from './objection-to-value';
import { tidyValue } from './tidy-value';
import { VALUES_FILE, type ValueNames } from './values-file';

type Draft = Omit<Value, 'id'> & { readonly id: Value['id'] | null };
/** What a file would add and change. A file takes nothing out of the library. */
export type ValuesPlan = {
  readonly fresh: readonly Draft[];
  readonly changed: readonly Draft[];
  readonly same: number;
  /** What is left out or could not be told, a line each. */
  readonly notes: readonly string[];
};

const MOST = 2_000;
/** What is longer is dropped, never cut: half a link leads elsewhere. */
const LONGEST = 1_000;

/** Reads a file that `valuesFile` wrote, here or elsewhere. Changes nothing. Values are known again by their name. */
export function readValuesFile(text: string, library: readonly Value[], names: ValueNames): Result<ValuesPlan, string> {
  const rows = rowsIn(text);
  if (!rows) return fail('This is no file of values. Choose one that was exported here or by a colleague.');
  if (rows.length > MOST) return fail(`It holds more than ${MOST.toLocaleString('en')} values. Split the file.`);
  const notes: string[] = [];
  const plan = { fresh: [] as Draft[], changed: [] as Draft[], same: 0 };
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const draft = draftOf(row, library, names, notes);
    const objection = objectionTo(draft, library, seen);
    if (draft && !objection) place(draft, library, plan);
    else notes.push(`Left out, number ${at + 1}${draft?.name ? ` (${draft.name})` : ''}: ${objection}`);
    if (draft) seen.add(draft.name.toLowerCase());
  }
  return ok({ ...plan, notes });
}

function objectionTo(draft: Draft | null, library: readonly Value[], seen: ReadonlySet<string>): string | null {
  if (!draft) return 'It is no value.';
  return objectionToValue(draft, library) ?? (seen.has(draft.name.toLowerCase()) ? 'The file names it twice.' : null);
}

function place(
  draft: Draft,
  library: readonly Value[],
  plan: { fresh: Draft[]; changed: Draft[]; same: number },
): void {
  const before = library.find(({ id }) => id === draft.id);
  if (!before) plan.fresh.push(draft);
  else if (sameRow(draft, before)) plan.same += 1;
  else plan.changed.push(draft);
}

function rowsIn(text: string): readonly unknown[] | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('throughline' in file) || !('values' in file)) return null;
    return file.throughline === VALUES_FILE.throughline && Array.isArray(file.values) ? file.values : null;
  } catch {
    return null;
  }
}

function draftOf(row: unknown, library: readonly Value[], names: ValueNames, notes: string[]): Draft | null {
  if (typeof row !== 'object' || row === null) return null;
  const field = (name: string) => (row as Record<string, unknown>)[name];
  const words = (name: string) => {
    const said = field(name);
    return typeof said === 'string' && said.length <= LONGEST ? said : '';
  };
  const list = (name: string) => {
    const all = field(name);
    return Array.isArray(all) ? all.filter((one) => typeof one === 'string').slice(0, 50) : [];
  };
  const name = words('name').trim();
  const before = library.find((value) => value.name.toLowerCase() === name.toLowerCase());
  return tidyValue({
    id: before?.id ?? null,
    name,
    url: words('link') || null,
    fileName: words('file') || null,
    stages: [...new Set(list('stages').flatMap((stage) => stageOf(stage, name, names, notes)))],
    topics: list('topics'),
    ownerId: ownerOf(words('owner'), name, names, notes),
  });
}

function stageOf(said: string, of: string, { stages }: ValueNames, notes: string[]): readonly StageId[] {
  const stage = stages.find(({ id, name }) => id === said || name.toLowerCase() === said.toLowerCase());
  if (!stage) notes.push(`${of}: the stage ${said} is not in the policy, so it is left out.`);
  return stage ? [stage.id] : [];
}

function ownerOf(said: string, of: string, { owners, rep }: ValueNames, notes: string[]): OwnerId | null {
  const word = said.trim().toLowerCase();
  if (word === '') return null;
  if (word === rep.email) return rep.id;
  const owner = owners.find(
    ({ name, email, id }) => email === word || name.toLowerCase() === word || id === said.trim(),
  );
  if (!owner) notes.push(`${of}: its owner ${said} is not known here, so nobody is named.`);
  return owner?.id ?? null;
}

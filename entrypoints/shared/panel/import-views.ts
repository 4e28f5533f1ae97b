import type { Choice, Count, ImportView } from '@/components/import/import-view';
import type { ImportConflict, ImportPlan } from '@/lib/app/import/import-plan';
import { type ImportKind, type ImportMapping, type ImportTable, importFields } from '@/lib/crm/crm-connector';

const kinds: readonly Choice[] = [
  { value: 'deals', label: 'Deals' },
  { value: 'contacts', label: 'Contacts' },
  { value: 'companies', label: 'Companies' },
  { value: 'stakeholders', label: 'Stakeholders' },
];
const sources = { hubspot: 'HubSpot', pipedrive: 'Pipedrive', salesforce: 'Salesforce', file: null } as const;

export function mapView(table: ImportTable, mapping: ImportMapping | null): ImportView {
  return {
    step: 'map',
    name: table.name,
    rows: table.rows.length,
    kinds,
    kind: mapping?.kind ?? null,
    from: mapping ? sources[mapping.source] : null,
    columns: table.headers.map((header, index) => ({
      header,
      sample: table.rows.find((row) => row[index]?.trim())?.[index] ?? '',
      field: mapping?.columns[index] ?? null,
    })),
    fields: mapping ? fieldsOf(mapping.kind) : [],
    dates: mapping?.dates ?? 'auto',
    notes: table.notes,
  };
}

function fieldsOf(kind: ImportKind): readonly Choice[] {
  return importFields[kind].map((value) => ({ value, label: labelOf(value) }));
}

/** `company-name` → `Company name` */
function labelOf(id: string): string {
  const words = id.replaceAll('-', ' ').replace(/\bid(s?)\b/, 'ID$1');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function previewView(plan: ImportPlan, mapped: boolean): ImportView {
  return {
    step: 'preview',
    name: plan.name,
    counts: countsOf(plan),
    conflicts: plan.conflicts.map(sayConflict),
    problems: plan.problems,
    duplicates: plan.duplicates,
    notes: plan.notes,
    mapped,
  };
}

function countsOf(plan: ImportPlan): readonly Count[] {
  const rows = Object.entries(plan.counts)
    .filter(([, count]) => count.create + count.update + count.same + (count.kept ?? 0) > 0)
    .map(([noun, { kept, ...count }]) => ({ noun: labelOf(nounWords(noun)), ...count, kept: kept ?? null }));
  return [
    ...rows,
    ...(plan.events.length > 0
      ? [{ noun: 'History', create: plan.events.length, update: 0, same: 0, kept: null }]
      : []),
    ...(plan.settings ? [{ noun: 'Settings', create: 0, update: 1, same: 0, kept: null }] : []),
  ];
}

function sayConflict({ table, name, taken }: ImportConflict): string {
  const whose = taken === 'file' ? 'the file’s is newer and takes its place' : 'yours is newer and stays';
  return `${labelOf(nounWords(table))}${name ? `, “${name.slice(0, 60)}”` : ''}: ${whose}.`;
}

function nounWords(noun: string): string {
  return noun.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function doneView(plan: ImportPlan): ImportView {
  const made = Object.values(plan.counts).reduce((sum, count) => sum + count.create, 0);
  const changed = Object.values(plan.counts).reduce((sum, count) => sum + count.update, 0);
  const says = `${made.toLocaleString('en')} new, ${changed.toLocaleString('en')} changed.`;
  return { step: 'done', name: plan.name, says, undo: true };
}

import type { Choice, ImportView } from '@/components/import/import-view';
import type { ImportPlan } from '@/lib/app/import/import-plan';
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
    counts: Object.entries(plan.counts).map(([noun, count]) => ({ noun: labelOf(nounWords(noun)), ...count })),
    problems: plan.problems,
    duplicates: plan.duplicates,
    notes: plan.notes,
    mapped,
  };
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

import type { ImportView } from '@/components/import/import-view';

const kinds = [
  { value: 'deals', label: 'Deals' },
  { value: 'contacts', label: 'Contacts' },
];
const fields = [
  { value: 'name', label: 'Name' },
  { value: 'company-name', label: 'Company name' },
  { value: 'stage', label: 'Stage' },
  { value: 'amount', label: 'Amount' },
];

export const importViews: Readonly<Record<string, ImportView>> = {
  'import-choose': { step: 'choose', error: 'The file is empty. Export it again and choose the new one.' },
  'import-reading': { step: 'reading', name: 'deals.csv' },
  'import-map': {
    step: 'map',
    name: 'deals.csv',
    rows: 1250,
    kinds,
    kind: 'deals',
    from: 'HubSpot',
    columns: [
      { header: 'Deal Name', sample: 'Operating-model review', field: 'name' },
      { header: 'Associated Company', sample: 'Halden Logistics', field: 'company-name' },
      { header: 'Deal Stage', sample: 'Solution design', field: 'stage' },
      { header: 'Amount', sample: '48000', field: 'amount' },
      { header: 'Forecast note', sample: '', field: null },
    ],
    fields,
    dates: 'auto',
    notes: ['Columns are separated by semicolons.'],
  },
  'import-preview': {
    step: 'preview',
    name: 'deals.csv',
    counts: [
      { noun: 'Companies', create: 410, update: 3, same: 12, kept: null },
      { noun: 'Deals', create: 1240, update: 8, same: 0, kept: null },
    ],
    problems: [
      { line: 17, message: 'It has no name. Give the deal one.' },
      { line: 340, message: '“soon” is no date. Write it as 2026-06-30.' },
    ],
    duplicates: [{ line: 91, message: 'The same deal as line 44.' }],
    notes: ['Dates like 03/04/2026 are read month first. Choose day first if that is wrong.'],
    conflicts: [],
    mapped: true,
  },
  'import-move': {
    step: 'preview',
    name: 'throughline-2026-06-11.json',
    counts: [
      { noun: 'Deals', create: 4, update: 2, same: 19, kept: 1 },
      { noun: 'Suppressions', create: 1, update: 0, same: 2, kept: 0 },
      { noun: 'History', create: 61, update: 0, same: 0, kept: null },
    ],
    problems: [],
    duplicates: [],
    conflicts: [
      'Deals, “Operating-model review”: the file’s is newer and takes its place.',
      'Deals, “Cold chain pilot”: yours is newer and stays.',
    ],
    notes: ['Lifted in the file, in force here: 1. They stay in force. Lift them here, if that is right.'],
    mapped: false,
  },
  'import-running': { step: 'running', name: 'deals.csv', written: 820, of: 1661 },
  'import-done': { step: 'done', name: 'deals.csv', says: '1,650 new, 11 changed.', undo: true },
};

import type { SampleDeal } from './sample-row';

type Stage = SampleDeal['stage'];
/** `file` is offered when it is attached, `page` when it is linked. */
type ValueRow = readonly [
  key: string,
  name: string,
  where: { readonly file?: string; readonly page?: string },
  stages: readonly Stage[],
  topics: readonly string[],
];

export const valueRows: readonly ValueRow[] = [
  [
    'hand-over-map',
    'Hand-over map',
    { file: 'Hand-over map.pdf' },
    ['discovery', 'solution-design'],
    ['operating model', 'hand-over', 'dispatch'],
  ],
  [
    'pick-rate',
    'Pick-rate benchmark',
    { file: 'Pick-rate benchmark.pdf', page: 'pick-rate-benchmark' },
    ['discovery'],
    ['warehouse', 'benchmark', 'shift'],
  ],
  [
    'tariff',
    'Tariff comparison',
    { file: 'Tariff comparison.pdf' },
    ['discovery', 'proposal'],
    ['energy', 'tariff', 'pay-back'],
  ],
  [
    'migration-risks',
    'Migration risk list',
    { file: 'Migration risk list.xlsx' },
    ['solution-design', 'proposal'],
    ['migration', 'cut-over', 'risk'],
  ],
  [
    'filing-checklist',
    'Regulator filing checklist',
    { file: 'Regulator filing checklist.pdf' },
    ['discovery', 'solution-design'],
    ['regulator', 'filing', 'grid'],
  ],
  [
    'trial-plan',
    'Four-week trial plan',
    { file: 'Four-week trial plan.pdf' },
    ['solution-design', 'proposal'],
    ['trial', 'plan', 'rota'],
  ],
  [
    'security-overview',
    'Security overview',
    { file: 'Security overview.pdf', page: 'security-overview' },
    ['solution-design', 'proposal', 'negotiation'],
    ['security', 'data protection', 'hosting'],
  ],
  [
    'roll-out-plan',
    'Roll-out plan by waves',
    { file: 'Roll-out plan by waves.xlsx' },
    ['proposal', 'negotiation', 'close'],
    ['roll-out', 'waves', 'sites'],
  ],
  [
    'interfaces',
    'Interface list',
    { file: 'Interface list.xlsx', page: 'interface-list' },
    ['solution-design', 'proposal'],
    ['interfaces', 'data', 'systems'],
  ],
  [
    'validation',
    'Validation template',
    { file: 'Validation template.docx' },
    ['solution-design'],
    ['validation', 'laboratory', 'records'],
  ],
  [
    'business-case',
    'One-page business case',
    { file: 'One-page business case.docx' },
    ['proposal', 'negotiation'],
    ['business case', 'decision', 'signer'],
  ],
  [
    'sign-in-guide',
    'Sign-in guide',
    { page: 'timetable-sign-in' },
    ['negotiation', 'close'],
    ['sign-in', 'schools', 'guide'],
  ],
  [
    'island-notes',
    'Planner’s notes from the island line',
    { file: 'Island line notes.pdf' },
    ['solution-design', 'proposal'],
    ['trial', 'crew', 'reference'],
  ],
  [
    'first-90-days',
    'First ninety days',
    { page: 'first-ninety-days' },
    ['negotiation', 'close'],
    ['onboarding', 'start', 'team'],
  ],
];

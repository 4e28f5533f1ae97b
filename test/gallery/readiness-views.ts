import type { ReadinessView } from '@/components/readiness/readiness-view';
import type { DealId } from '@/lib/core/domain/ids';
import type { Readiness } from '@/lib/core/measures/readiness';

type Check = Readiness['checks'][number];

function check(
  id: string,
  label: string,
  level: Check['level'],
  bad: number,
  of: number,
  says: string,
  todo: string,
): Check {
  const deals = bad > 0 ? [{ id: 'local:d' as DealId, name: 'Halden Logistics: Operating-model review' }] : [];
  return { id, label, level, bad, of, says: `${bad} of ${of} ${says}.`, todo, deals };
}

const checks: readonly Check[] = [
  check(
    'close-dates',
    'Close dates',
    'red',
    31,
    40,
    'open deals have no close date or one that has passed',
    'Set a new close date on each, or close the deal.',
  ),
  check(
    'stakeholders',
    'Stakeholders',
    'amber',
    9,
    40,
    'open deals have nobody with a buying role',
    'Name who decides on each: open a thread of the deal and give the people their roles.',
  ),
  check('stages', 'Stages', 'green', 0, 40, 'open deals stand in a stage that the policy does not know', ''),
  check('overdue-steps', 'Overdue steps', 'green', 0, 0, 'next steps are more than a week late', ''),
];

export const readinessViews: Readonly<Record<string, ReadinessView>> = {
  'readiness-counting': { step: 'counting', done: 7250, of: 20_000 },
  'readiness-failed': { step: 'failed', detail: 'The browser denies storage. Allow it for this extension.' },
  'readiness-empty': { step: 'done', readiness: { level: 'green', checks: [] }, deals: 0 },
  'readiness-red': { step: 'done', readiness: { level: 'red', checks }, deals: 40 },
  'readiness-green': {
    step: 'done',
    readiness: { level: 'green', checks: checks.filter(({ level }) => level === 'green') },
    deals: 40,
  },
};

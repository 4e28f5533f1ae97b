import { stateNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import type { Owner, Rep } from '@/lib/core/domain/records';
import { breachRules } from '@/lib/core/measures/breaches';
import { type DealFilter, everyOpenDeal } from '@/lib/core/measures/lists/deal-filter';
import type { Policy } from '@/lib/core/policy/policy';
import { breachNames } from './breach-names';
import { ChipMenu } from './chip-menu';
import styles from './deals-view.module.css';
import { modeNames } from './say-line';

const cx = classes(styles);

type Props = {
  readonly filter: DealFilter;
  readonly owners: readonly Owner[];
  readonly rep: Rep;
  readonly policy: Policy;
  readonly onNarrow: (by: Partial<DealFilter>) => void;
};

const states = ['hot', 'warm', 'recycle'] as const;
const modes = ['active', 'long-cycle'] as const;
const marks = [
  { id: 'noNext', label: 'No next step' },
  { id: 'stale', label: 'Stale' },
  { id: 'untouched', label: 'Untouched' },
] as const;

export function FilterBar({ filter, owners, rep, policy, onNarrow }: Props) {
  const others = owners.filter(({ id }) => id !== rep.id);
  return (
    <fieldset className={cx('filters')}>
      <legend className="vh">Filter</legend>
      <ChipMenu<DealFilter['owner']>
        name="Owner"
        value={filter.owner}
        options={[
          { value: null, label: 'Anyone' },
          { value: 'mine', label: 'Mine' },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(owner) => onNarrow({ owner })}
      />
      <ChipMenu<DealFilter['stage']>
        name="Stage"
        value={filter.stage}
        options={[
          { value: null, label: 'Any stage' },
          ...policy.stages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(stage) => onNarrow({ stage })}
      />
      <ChipMenu<DealFilter['state']>
        name="State"
        value={filter.state}
        options={[{ value: null, label: 'Any state' }, ...states.map((value) => ({ value, label: stateNames[value] }))]}
        onChange={(state) => onNarrow({ state })}
      />
      <ChipMenu<DealFilter['mode']>
        name="Cycle"
        value={filter.mode}
        options={[{ value: null, label: 'Any cycle' }, ...modes.map((value) => ({ value, label: modeNames[value] }))]}
        onChange={(mode) => onNarrow({ mode })}
      />
      <ChipMenu<DealFilter['breach']>
        name="Breach"
        value={filter.breach}
        options={[
          { value: null, label: 'Any or none' },
          ...breachRules.map(({ id }) => ({ value: id, label: breachNames[id] ?? id })),
        ]}
        onChange={(breach) => onNarrow({ breach })}
      />
      <ChipMenu<DealFilter['shows']>
        name="Open"
        value={filter.shows}
        options={[
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
          { value: 'all', label: 'Open and closed' },
        ]}
        onChange={(shows) => onNarrow({ shows })}
      />
      {marks.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={cx('chip', filter[id] && 'set')}
          aria-pressed={filter[id]}
          onClick={() => onNarrow({ [id]: !filter[id] })}
        >
          {label}
        </button>
      ))}
      {!isEvery(filter) && <LinkButton onClick={() => onNarrow(everyOpenDeal)}>Clear</LinkButton>}
    </fieldset>
  );
}

function isEvery(filter: DealFilter): boolean {
  return (Object.keys(everyOpenDeal) as (keyof DealFilter)[]).every((key) => filter[key] === everyOpenDeal[key]);
}

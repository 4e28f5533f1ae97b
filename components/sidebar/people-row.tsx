import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import type { BriefPerson, DealBrief } from '@/lib/core/domain/brief';
import type { BuyingRole, Stance } from '@/lib/core/domain/records';
import { LedgerRow } from './ledger-row';
import styles from './people-row.module.css';
import { firstName, roleNames } from './say';

const cx = classes(styles);

type Props = {
  readonly deal: DealBrief;
  readonly onName?: (role: BuyingRole | null) => void;
};

const strength: Readonly<Partial<Record<Stance, number>>> = { strong: 3, supportive: 2, neutral: 1 };

/** Who is on the deal, who is new, who must be left alone, and which role nobody holds. */
export function PeopleRow({ deal, onName }: Props) {
  const shown = deal.people.filter((person) => person.role !== null || person.here || person.suppressed);
  return (
    <LedgerRow label="People" tall>
      <ul className={cx('people')}>
        {shown.map((person) => (
          <li key={person.email}>
            <PersonChip person={person} onName={onName} />
          </li>
        ))}
        {deal.missingRoles.length > 0 && (
          <li className={cx('gap')}>
            <span>Missing</span>
            {deal.missingRoles.map((role) => (
              <button
                type="button"
                key={role}
                className={cx('person missing')}
                title="Name someone"
                aria-label={`Missing: ${roleNames[role]}. Name someone`}
                onClick={() => onName?.(role)}
              >
                {roleNames[role]}
              </button>
            ))}
          </li>
        )}
        {shown.length === 0 && deal.missingRoles.length === 0 && <li className="sub">Nobody known yet</li>}
      </ul>
    </LedgerRow>
  );
}

function PersonChip({ person, onName }: { readonly person: BriefPerson; readonly onName: Props['onName'] }) {
  const kind = person.suppressed ? 'stop' : person.isNew ? 'new' : 'known';
  const says = wordsFor(person);
  const bars = person.role === 'champion' && kind === 'known' ? strength[person.stance] : undefined;
  return (
    <Popover
      name={person.name}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          className={cx('person', kind)}
          aria-label={`${person.name}, ${says}${bars ? `, ${person.stance}` : ''}`}
        >
          <Avatar name={person.name} />
          <b>{firstName(person.name)}</b>
          <span className={cx('role')}>
            {kind === 'new' ? <NewPerson /> : says}
            {bars && <Bars on={bars} />}
          </span>
        </button>
      )}
    >
      {(close) => (
        <div className={cx('card')}>
          <p>
            <b>{person.name}</b>
          </p>
          <p className="sub">{person.email}</p>
          <p className="sub">
            {says}
            {person.stance !== 'unknown' && `, ${person.stance}`}
            {person.here ? ', on this thread' : ', not on this thread'}
          </p>
          {onName && person.role === null && !person.suppressed && (
            <Button
              onClick={() => {
                close();
                onName(null);
              }}
            >
              <Icon name="plus" size={14} />
              Give them a role
            </Button>
          )}
        </div>
      )}
    </Popover>
  );
}

function wordsFor(person: BriefPerson): string {
  if (person.suppressed) return person.suppressed === 'channel' ? 'Other channel' : 'Do not contact';
  if (person.isNew) return 'New, owner review';
  return person.role ? roleNames[person.role] : 'No role';
}

function NewPerson() {
  return (
    <span>
      New<span className="hide-s">, owner review</span>
    </span>
  );
}

function Bars({ on }: { readonly on: number }) {
  return (
    <i className={cx('bars')} aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <i key={bar} className={cx(bar <= on && 'on')} />
      ))}
    </i>
  );
}

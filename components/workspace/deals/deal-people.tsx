import { roleNames } from '@/components/sidebar/say';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import type { BriefPerson } from '@/lib/core/domain/brief';
import type { BuyingRole, Stance } from '@/lib/core/domain/records';
import { DealCard } from './deal-card';
import styles from './deal-page.module.css';
import { useDealPage } from './deal-page-store';
import type { DealView } from './deal-view';

const cx = classes(styles);

const stances: Readonly<Record<Stance, string>> = {
  strong: 'strongly for it',
  supportive: 'for it',
  neutral: 'neutral',
  against: 'against it',
  lost: 'lost to us',
  unknown: 'stance not known',
};

/** People by role, and the roles the stage needs and nobody holds. */
export function DealPeople({ view: { people, line } }: { readonly view: DealView }) {
  const open = useDealPage((ui) => ui.open);
  const roles = (Object.keys(roleNames) as BuyingRole[]).filter(
    (role) => line.missingRoles.includes(role) || people.some((person) => person.role === role),
  );
  const others = people.filter(({ role }) => role === null);
  return (
    <DealCard title="People" act={<Button onClick={() => open('person')}>Name someone…</Button>}>
      {roles.length === 0 && others.length === 0 && <p className="dim">Nobody is known yet.</p>}
      <table className={cx('map')} aria-label="People by role">
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{roleNames[role]}</th>
              <td>
                <Holders role={role} people={people.filter((person) => person.role === role)} />
              </td>
            </tr>
          ))}
          {others.length > 0 && (
            <tr>
              <th scope="row">No role</th>
              <td>
                {others.slice(0, MOST).map((person) => (
                  <Person key={person.email} person={person} />
                ))}
                {others.length > MOST && <p className="sub">and {others.length - MOST} more of the company</p>}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </DealCard>
  );
}

const MOST = 6;

function Holders({ role, people }: { readonly role: BuyingRole; readonly people: readonly BriefPerson[] }) {
  const open = useDealPage((ui) => ui.open);
  const here = people.some(({ stance }) => stance !== 'lost');
  return (
    <>
      {people.map((person) => (
        <Person key={person.email} person={person} stance />
      ))}
      {!here && (
        <span className={cx('none')}>
          <Icon name="gap" size={12} />
          Missing
          <LinkButton onClick={() => open('person', role)} aria-label={`Name the ${roleNames[role].toLowerCase()}`}>
            Name someone
          </LinkButton>
        </span>
      )}
    </>
  );
}

function Person({ person, stance = false }: { readonly person: BriefPerson; readonly stance?: boolean }) {
  return (
    <p className={cx('person')}>
      <span title={person.email}>{person.name || person.email}</span>
      {stance && <span className="sub">{stances[person.stance]}</span>}
      {person.suppressed && <span className={cx('held')}>do not contact</span>}
    </p>
  );
}

import type { MergePair } from '@/components/merge/merge-view';
import { sayMoney, sayShortDay } from '@/components/sidebar/say';
import type { Company, Contact, Deal, Records } from '@/lib/core/domain/records';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import type { MergePlan } from '@/lib/core/matching/duplicates/merge-plan';

type Row = Contact | Company | Deal;
/** For the names of owners. */
type People = Pick<Records, 'owners' | 'rep'>;
type Field = { readonly label: string; readonly value: string };
export type Pairing = {
  readonly duplicate: Duplicate;
  /** The one that stays and the one that goes. */
  readonly keep: string;
  readonly drop: string;
  readonly rows: readonly [Row, Row];
  readonly plan: MergePlan;
};

/** Both records field by field, with what the one record says afterwards. */
export function pairView({ duplicate, keep, drop, rows, plan }: Pairing, records: People): MergePair {
  const merged = [...(plan.rows.contacts ?? []), ...(plan.rows.companies ?? []), ...(plan.rows.deals ?? [])];
  const after = merged.find(({ id }) => id === keep);
  const [left, right] = rows.map((row) => fieldsOf(row, records)) as [readonly Field[], readonly Field[]];
  const stays = after ? fieldsOf(after, records) : left;
  return {
    kind: duplicate.kind,
    says: duplicate.says,
    keep,
    sides: [sideOf(rows[0]), sideOf(rows[1])],
    fields: left
      .map(({ label, value }, at) => ({
        label,
        values: [value, right[at]?.value ?? ''] as const,
        stays: stays[at]?.value ?? '',
      }))
      .filter(({ values, stays: value }) => value !== '' || values.some(Boolean)),
    moves: movesOf(plan, drop),
  };
}

const sources: Readonly<Record<string, string>> = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
};

function sideOf({ id, name }: Row): MergePair['sides'][0] {
  const [source] = id.split(':');
  return { id, name, from: sources[source ?? ''] ?? (source === 'local' ? 'By hand' : 'Import') };
}

function fieldsOf(row: Row, records: People): readonly Field[] {
  if ('email' in row) return contactFields(row);
  return 'domains' in row ? companyFields(row) : dealFields(row, records);
}

function contactFields({ name, email, otherEmails, title, consent }: Contact): readonly Field[] {
  return [
    { label: 'Name', value: name },
    { label: 'Mail', value: email },
    { label: 'Also', value: otherEmails.join(', ') },
    { label: 'Title', value: title ?? '' },
    { label: 'Consent', value: consent },
  ];
}

function companyFields({ name, domains, businessType, location }: Company): readonly Field[] {
  return [
    { label: 'Name', value: name },
    { label: 'Domains', value: domains.join(', ') },
    { label: 'Trade', value: businessType ?? '' },
    { label: 'Place', value: location ?? '' },
  ];
}

function dealFields(
  { name, stage, amount, closeDate, ownerId, created, outcome }: Deal,
  records: People,
): readonly Field[] {
  const owner = [...records.owners, records.rep].find(({ id }) => id === ownerId);
  return [
    { label: 'Name', value: name },
    { label: 'Stage', value: stage },
    { label: 'Amount', value: amount ? sayMoney(amount) : '' },
    { label: 'Close', value: closeDate ? sayShortDay(closeDate, created) : '' },
    { label: 'Owner', value: owner?.name ?? '' },
    { label: 'Since', value: sayShortDay(created) },
    { label: 'Outcome', value: outcome === 'open' ? '' : outcome },
  ];
}

const nouns = {
  deals: ['deal', 'deals'],
  contacts: ['person', 'people'],
  stakeholders: ['person', 'people'],
  milestones: ['milestone', 'milestones'],
  nextSteps: ['next step', 'next steps'],
  touches: ['mail', 'mails'],
  valueLog: ['value', 'values'],
  reviews: ['review', 'reviews'],
  threadLinks: ['thread', 'threads'],
  suppressions: ['stop', 'stops'],
} as const;

/** `2 mails go over to the one that stays.` The two records themselves are not counted. */
function movesOf({ rows }: MergePlan, drop: string): readonly string[] {
  const self = rows.contacts?.length === 1 ? 'contacts' : rows.deals?.length === 1 ? 'deals' : null;
  return (Object.keys(nouns) as (keyof typeof nouns)[]).flatMap((name) => {
    const count = (rows[name] ?? []).length - (name === self ? 1 : 0);
    if (count <= 0 || drop === '') return [];
    const [one, many] = nouns[name];
    return [`${count} ${count === 1 ? `${one} goes` : `${many} go`} over to the one that stays.`];
  });
}

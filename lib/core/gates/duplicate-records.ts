import type { SomeEvidence } from '../domain/evidence';
import { saidApart } from '../matching/duplicates/pair-key';
import { rankReasons } from '../reasons/rank-reasons';
import type { Situation } from '../situation';
import { audienceOf, newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';

/** Two records seem to be the same person, company or deal: what one of them knows the other does not (S0-32). */
export const duplicateRecords = {
  id: 'duplicate-records',
  label: '2 records',
  severity: 'ask-first',
  why: 'Two records of the same thing split its history, its stops among it.',
  clearedBy: 'account',
  check(s) {
    if (rankReasons(s).length === 0) return pass;
    const twins = twinContacts(s) ?? twinCompanies(s) ?? twinDeals(s);
    if (!twins) return pass;
    const newest = newestOf(s)?.message.id ?? null;
    const answer = answerTo(s, 'duplicate-records', newest);
    if (answer === false) return pass;
    if (answer === null) return { kind: 'unknown', question: twins.question, evidence: twins.evidence };
    return {
      kind: 'fires',
      message: `${twins.what} is there twice.`,
      fix: 'Merge the two, or choose the one that counts.',
      decides: `which record of ${twins.what} counts`,
      evidence: twins.evidence,
    };
  },
} as const satisfies Gate;

type Twins = { readonly what: string; readonly question: string; readonly evidence: SomeEvidence };
type Row = { readonly id: string; readonly name: string };

function twins([a, b]: readonly [Row, Row], what: 'person' | 'company' | 'deal', shared: string): Twins {
  return {
    what: a.name,
    question: `${a.name} and ${b.name} are two records${shared}. Are they the same ${what}?`,
    evidence: [
      { kind: 'record', record: a.id, says: `${a.name}, ${a.id}` },
      { kind: 'record', record: b.id, says: `${b.name}, ${b.id}` },
    ],
  };
}

/** Two contacts with one address, for somebody the mail would reach. */
function twinContacts(s: Situation): Twins | null {
  for (const { email } of audienceOf(s)) {
    const [a, b] = s.records.contacts.filter((row) => row.email === email || row.otherEmails.includes(email));
    if (a && b && !isApart(s, a, b)) return twins([a, b], 'person', ` with the address ${email}`);
  }
  return null;
}

/** Another company with a domain of this deal's company. */
function twinCompanies(s: Situation): Twins | null {
  const { company } = s.on;
  if (!company) return null;
  const other = s.records.companies.find(
    (row) =>
      row.id !== company.id &&
      !isApart(s, row, company) &&
      row.domains.some((domain) => company.domains.includes(domain)),
  );
  return other ? twins([company, other], 'company', ' with the same domain') : null;
}

/** Another open deal of the same company under the same name. */
function twinDeals(s: Situation): Twins | null {
  const { deal } = s.on;
  const other = s.records.deals.find(
    (row) =>
      row.id !== deal.id &&
      !isApart(s, row, deal) &&
      row.companyId === deal.companyId &&
      row.outcome === 'open' &&
      plain(row.name) === plain(deal.name),
  );
  return other && deal.outcome === 'open' ? twins([deal, other], 'deal', ' of one company') : null;
}

function isApart({ records }: Situation, a: Row, b: Row): boolean {
  return saidApart(records.answers, a.id, b.id);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

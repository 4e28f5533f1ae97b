import type { ContactId, DealId } from '../../core/domain/ids';
import type { NextStep } from '../../core/domain/records';
import type { SuppressionScope } from '../../core/domain/suppression';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { domainKeys } from './domain-keys';

/** Open next steps of the deals that a suppression ends. A closed channel ends none: the rep may still call. */
export async function openStepsUnder(db: Database, scope: SuppressionScope): Promise<readonly NextStep[]> {
  const steps = await byKeys(db, 'nextSteps', 'dealId', await dealsUnder(db, scope));
  return steps.filter((step) => step.status === 'open');
}

async function dealsUnder(db: Database, scope: SuppressionScope): Promise<readonly DealId[]> {
  if (scope.kind === 'deal') return [scope.dealId];
  if (scope.kind === 'channel') return [];
  if (scope.kind === 'company') {
    const named = scope.companyId ? [scope.companyId] : [];
    const byDomain = await byKeys(db, 'companies', '_domains', domainKeys(scope.domains));
    const deals = await byKeys(db, 'deals', 'companyId', [...named, ...byDomain.map((company) => company.id)]);
    return deals.map((deal) => deal.id);
  }
  const found = await byKeys(db, 'contacts', '_mails', scope.emails);
  const person = new Set<ContactId>(found.map((contact) => contact.id));
  if (scope.contactId) person.add(scope.contactId);
  const theirs = await byKeys(db, 'stakeholders', 'contactId', [...person]);
  const everyone = await byKeys(
    db,
    'stakeholders',
    'dealId',
    theirs.map((row) => row.dealId),
  );
  const shared = new Set(everyone.filter((row) => !person.has(row.contactId)).map((row) => row.dealId));
  return theirs.map((row) => row.dealId).filter((deal) => !shared.has(deal));
}

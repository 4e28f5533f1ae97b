import type { Evidence } from '../core/domain/evidence';
import type { DealId, EmailAddress, SuppressionId, ThreadId } from '../core/domain/ids';
import type { Day } from '../core/domain/instant';
import type { Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Suppression, SuppressionKind, SuppressionScope } from '../core/domain/suppression';
import type { Store, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';

type Input = Act & {
  readonly scope: SuppressionScope;
  readonly reason: SuppressionKind;
  readonly until: Day | null;
  readonly evidence: Evidence | null;
  readonly dealId: DealId | null;
  readonly threadId: ThreadId | null;
};

/** Puts a person, company, deal or channel on the ledger and ends the next steps that it makes pointless. */
export function suppress(store: Store, { scope, reason, until, evidence, dealId, threadId, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    if (namesNobody(scope))
      return refuse('It does not say whom to leave alone. Choose a person, a company or the deal.');
    const [settings, records] = [
      await reads.settings(),
      await reads.recordsForThread({ id: threadId ?? NO_THREAD, people: mailsOf(scope) }),
    ];
    const whole = withKnownAddresses(scope, records);
    const by = (settings.rep ?? records.rep).id;
    const row: Suppression = {
      id: `local:${key}` as SuppressionId,
      scope: whole,
      reason,
      until,
      evidence,
      by,
      at: now,
      source: 'rep',
    };
    const ended = closeSteps(await stepsEnded(reads, whole, dealId), {
      outcome: 'cancelled',
      why: `suppressed: ${reason}`,
      at: now,
      threadId,
    });
    const data = { suppression: row.id, scope: scope.kind, reason, until, steps: ended.nextSteps.length };
    return ok({
      rows: { suppressions: [row], nextSteps: ended.nextSteps, ...linkForDealStop(whole, threadId, records, now) },
      events: [...ended.events, { at: now, kind: 'suppressed', dealId, threadId, data }],
    });
  });
}

const NO_THREAD = 'none:' as ThreadId;

function namesNobody(scope: SuppressionScope): boolean {
  if (scope.kind === 'deal') return false;
  if (scope.kind === 'company') return scope.companyId === null && scope.domains.length === 0;
  return scope.contactId === null && scope.emails.length === 0;
}

function mailsOf(scope: SuppressionScope): readonly EmailAddress[] {
  return scope.kind === 'person' || scope.kind === 'channel' ? scope.emails : [];
}

/** The person, not the string: every address we know of them is meant. */
function withKnownAddresses(scope: SuppressionScope, records: Records): SuppressionScope {
  if (scope.kind !== 'person' && scope.kind !== 'channel') return scope;
  const contact = records.contacts.find(
    (row) => row.id === scope.contactId || [row.email, ...row.otherEmails].some((mail) => scope.emails.includes(mail)),
  );
  if (!contact) return scope;
  const emails = [...new Set([...scope.emails, contact.email, ...contact.otherEmails])];
  return { ...scope, contactId: contact.id, emails };
}

/** Those under the scope, and for a person the step of the deal it was said on. */
async function stepsEnded(
  reads: StoreReads,
  scope: SuppressionScope,
  dealId: DealId | null,
): Promise<Records['nextSteps']> {
  const under = await reads.openStepsUnder(scope);
  if (scope.kind !== 'person' || !dealId) return under;
  const here = (await reads.recordsForDeal(dealId)).nextSteps.filter(
    (step) => !under.some((row) => row.id === step.id),
  );
  return [...under, ...here];
}

/** A stop on a deal must hold on the thread it was said in, so the thread remembers its deal. */
function linkForDealStop(scope: SuppressionScope, threadId: ThreadId | null, records: Records, at: Act['now']): object {
  if (scope.kind !== 'deal' || !threadId || records.threadLinks.some((link) => link.threadId === threadId)) return {};
  return { threadLinks: [{ threadId, dealId: scope.dealId, at }] };
}

import { describe, expect, it } from 'vitest';
import { type OwnerId, parseEmailAddress } from '../../core/domain/ids';
import { type Instant, parseInstant } from '../../core/domain/instant';
import type { Rep } from '../../core/domain/records';
import { sampleWorkspace } from './sample-workspace';

const rep: Rep = {
  id: 'local:rep' as OwnerId,
  name: 'Jonas Weber',
  email: parseEmailAddress('jonas.weber@northlight.example') ?? never(),
  zone: 'Europe/Berlin',
};
const start = parseInstant('2026-06-05T22:30:00Z') ?? never();
const fortnight = Array.from({ length: 14 }, (_, index) => (start + index * 86_400_000) as Instant);

describe.each(fortnight)('the sample workspace at %d', (now) => {
  const records = sampleWorkspace(now, rep);
  const deals = new Map(records.deals.map((deal) => [deal.id, deal]));
  const contacts = new Map(records.contacts.map((contact) => [contact.id, contact]));

  it('points only at rows that exist', () => {
    const owners = new Set(records.owners.map((o) => o.id));
    const companies = new Set(records.companies.map((c) => c.id));
    const values = new Set(records.values.map((v) => v.id));
    const addresses = new Set(records.contacts.flatMap((c) => [c.email, ...c.otherEmails]));
    expect(records.deals.filter((d) => !owners.has(d.ownerId) || !companies.has(d.companyId))).toEqual([]);
    expect(records.contacts.filter((c) => !c.companyId || !companies.has(c.companyId))).toEqual([]);
    expect(records.stakeholders.filter((s) => !deals.has(s.dealId) || !contacts.has(s.contactId))).toEqual([]);
    const hung = [records.milestones, records.nextSteps, records.touches, records.valueLog, records.reviews].flat();
    expect(hung.filter((row) => !deals.has(row.dealId))).toEqual([]);
    expect(records.nextSteps.filter((s) => !owners.has(s.ownerId))).toEqual([]);
    expect(records.valueLog.filter((v) => !v.valueId || !values.has(v.valueId))).toEqual([]);
    expect(
      [...records.touches, ...records.valueLog].flatMap((row) => row.to).filter((to) => !addresses.has(to)),
    ).toEqual([]);
    expect(records.reviews.filter((r) => !owners.has(r.ownerId))).toEqual([]);
    expect(records.lifts.filter((l) => !records.suppressions.some((s) => s.id === l.lifts))).toEqual([]);
  });

  it('keeps a stakeholder at the company of the deal', () => {
    const strangers = records.stakeholders.filter(
      (s) => deals.get(s.dealId)?.companyId !== contacts.get(s.contactId)?.companyId,
    );
    expect(strangers).toEqual([]);
  });

  it('gives every row its own id, marked as sample', () => {
    const rows = [
      records.companies,
      records.contacts,
      records.deals,
      records.stakeholders,
      records.milestones,
      records.nextSteps,
      records.touches,
      records.values,
      records.valueLog,
      records.suppressions,
      records.lifts,
      records.reviews,
    ].flat();
    const ids = rows.map((row) => row.id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('sample:'))).toEqual([]);
  });

  it('has one open next step at most on a deal, and none on an ended one', () => {
    const open = records.nextSteps.filter((s) => s.status === 'open');
    expect(new Set(open.map((s) => s.dealId)).size).toBe(open.length);
    expect(open.filter((s) => deals.get(s.dealId)?.outcome !== 'open')).toEqual([]);
  });

  it('has not happened in the future', () => {
    const happened = [records.touches, records.valueLog, records.suppressions, records.lifts]
      .flat()
      .map((row) => row.at);
    expect(happened.filter((at) => at > now)).toEqual([]);
    expect(records.nextSteps.filter((s) => s.created > now || (s.closed?.at ?? 0) > now)).toEqual([]);
  });
});

it('covers every stage, outcome and mode', () => {
  const { deals, values } = sampleWorkspace(start, rep);
  expect(new Set(deals.map((d) => d.stage))).toEqual(
    new Set(['discovery', 'solution-design', 'proposal', 'negotiation', 'close']),
  );
  expect(new Set(deals.map((d) => d.outcome))).toEqual(new Set(['open', 'won', 'lost']));
  expect(new Set(deals.map((d) => d.mode))).toEqual(new Set(['active', 'long-cycle']));
  expect(deals.filter((d) => d.parked)).not.toEqual([]);
  expect(deals.length).toBeGreaterThanOrEqual(25);
  expect(values.length).toBeGreaterThanOrEqual(10);
});

function never(): never {
  throw new Error('not a valid value');
}

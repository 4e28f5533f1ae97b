import type { CompanyId } from '../../core/domain/ids';
import type { Company } from '../../core/domain/records';
import { companyDomain } from '../../core/matching/company-domain';
import type { CompanyRef, CrmRecord } from '../../crm/crm-connector';
import { alias, byDomain, byId, byName, findRow, metBefore, place, type Workbench } from './workbench';

export function placeCompany(bench: Workbench, record: Extract<CrmRecord, { kind: 'company' }>): void {
  const { id, name, domains, line } = record;
  const found = findRow<Company>(bench, 'companies', [byId(bench, id), ...domains.map(byDomain), byName(name)]);
  const rowId = found?.id ?? ((id ? `${bench.source}:${id}` : `local:${bench.key}-${line}`) as CompanyId);
  if (metBefore(bench, 'companies', rowId, line, 'company')) return;
  alias(bench, 'companies', id, rowId);
  place<Company>(bench, 'companies', {
    id: rowId,
    name,
    domains: [...new Set([...(found?.domains ?? []), ...domains])],
  });
}

/** The company a record points to; one known by name alone is made. `null` = the record names none that we know. */
export function companyFor(bench: Workbench, ref: CompanyRef, line: number): Company | null {
  const found = findRow<Company>(bench, 'companies', [byId(bench, ref.id), byName(ref.name), byDomain(ref.domain)]);
  if (found) return withDomain(bench, found, ref.domain);
  if (ref.name === null) return null;
  const id = (ref.id ? `${bench.source}:${ref.id}` : `local:${bench.key}-company-${line}`) as CompanyId;
  return withDomain(bench, place<Company>(bench, 'companies', { id, name: ref.name, domains: [] }), ref.domain);
}

/** Without a domain no thread would find the company: the first person’s becomes it, unless it is another one’s. */
function withDomain(bench: Workbench, company: Company, domain: string | null): Company {
  const way = byDomain(domain);
  if (way === null || domain === null || company.domains.length > 0 || bench.ways.has(`companies ${way}`))
    return company;
  return place<Company>(bench, 'companies', { ...company, domains: [companyDomain(domain)] });
}

import { type EmailAddress, parseEmailAddress } from '../../core/domain/ids';
import type { Company, Contact, Owner, Rep } from '../../core/domain/records';
import { companyRows } from './companies';
import { contactRows } from './contacts';
import { sampleIds } from './sample-ids';

export function sampleOwners(rep: Rep): readonly Owner[] {
  return [
    { id: rep.id, name: rep.name, email: rep.email, duties: [] },
    {
      id: sampleIds.owner('priya'),
      name: 'Priya Nair',
      email: address('priya.nair@northlight.example'),
      duties: ['account', 'executive'],
    },
    {
      id: sampleIds.owner('dana'),
      name: 'Dana Okafor',
      email: address('dana.okafor@northlight.example'),
      duties: ['price'],
    },
    {
      id: sampleIds.owner('mats'),
      name: 'Mats Ekholm',
      email: address('mats.ekholm@northlight.example'),
      duties: ['terms', 'procurement'],
    },
    { id: sampleIds.owner('sam'), name: 'Sam Reyes', email: address('sam.reyes@northlight.example'), duties: [] },
  ];
}

export function sampleCompanies(): readonly Company[] {
  return companyRows.map(([key, name, domain]) => ({ id: sampleIds.company(key), name, domains: [domain] }));
}

export function sampleContacts(): readonly Contact[] {
  return contactRows.map(([key, company, name, local, title, more]) => ({
    id: sampleIds.contact(key),
    companyId: sampleIds.company(company),
    name,
    email: address(`${local}@${domainOfCompany(company)}`),
    otherEmails: more?.also ? [address(`${more.also}@${domainOfCompany(company)}`)] : [],
    title,
    consent: more?.consent ?? 'given',
    prefers: more?.prefers ?? null,
  }));
}

/** The address of a contact of the sample, by key. */
export function sampleAddress(contact: string): EmailAddress {
  const row = contactRows.find(([key]) => key === contact);
  if (!row) throw new Error(`the sample has no contact ${contact}`);
  return address(`${row[3]}@${domainOfCompany(row[1])}`);
}

function domainOfCompany(company: string): string {
  const row = companyRows.find(([key]) => key === company);
  if (!row) throw new Error(`the sample has no company ${company}`);
  return row[2];
}

function address(text: string): EmailAddress {
  const email = parseEmailAddress(text);
  if (!email) throw new Error(`not an address: ${text}`);
  return email;
}

import { describe, expect, it } from 'vitest';
import { guessMapping, mappingFor } from '@/lib/crm/csv/guess-mapping';

const guess = (headers: string) => {
  const mapping = guessMapping(headers.split(','));
  return mapping && { source: mapping.source, kind: mapping.kind, columns: mapping.columns };
};

describe('exports are known by their headers', () => {
  it.each([
    [
      'HubSpot deals',
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Contact IDs,Associated Company IDs,Associated Company',
      'hubspot',
      'deals',
      ['id', 'name', 'stage', 'close-date', 'owner-name', 'amount', 'contact-ids', 'company-id', 'company-name'],
    ],
    [
      'HubSpot deals by property name',
      'hs_object_id,dealname,dealstage,amount,closedate,hs_next_step',
      'hubspot',
      'deals',
      ['id', 'name', 'stage', 'amount', 'close-date', 'next-step'],
    ],
    [
      'HubSpot contacts',
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Job Title,Unsubscribed from all email,Buying Role,Associated Deal IDs',
      'hubspot',
      'contacts',
      ['id', 'first-name', 'last-name', 'email', null, null, 'company-name', 'title', 'opted-out', 'role', 'deal-ids'],
    ],
    [
      'HubSpot companies',
      'Record ID,Company name,Company owner,Company Domain Name,City',
      'hubspot',
      'companies',
      ['id', 'name', null, 'domain', null],
    ],
    [
      'Pipedrive deals',
      'Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Owner,Deal - Stage,Deal - Status,Deal - Expected close date',
      'pipedrive',
      'deals',
      [
        'id',
        'name',
        'amount',
        'currency',
        'company-name',
        'contact-names',
        'owner-name',
        'stage',
        'outcome',
        'close-date',
      ],
    ],
    [
      'Pipedrive people',
      'Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Email - Other,Person - Marketing status',
      'pipedrive',
      'contacts',
      ['id', 'name', 'company-name', 'email', 'other-emails', 'other-emails', 'consent'],
    ],
    [
      'Pipedrive organizations',
      'Organization - ID,Organization - Name,Organization - Website',
      'pipedrive',
      'companies',
      ['id', 'name', 'website'],
    ],
    [
      'Salesforce opportunities, report',
      'Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Close Date,Opportunity Owner,Next Step',
      'salesforce',
      'deals',
      ['id', 'name', 'company-name', 'stage', 'amount', 'close-date', 'owner-name', 'next-step'],
    ],
    [
      'Salesforce opportunities, Data Loader',
      'Id,Name,AccountId,StageName,Amount,CloseDate,IsClosed,IsWon,NextStep',
      'salesforce',
      'deals',
      ['id', 'name', 'company-id', 'stage', 'amount', 'close-date', 'closed', 'won', 'next-step'],
    ],
    [
      'Salesforce contacts',
      'Contact ID,First Name,Last Name,Email,Title,Account Name,Email Opt Out',
      'salesforce',
      'contacts',
      ['id', 'first-name', 'last-name', 'email', 'title', 'company-name', 'opted-out'],
    ],
    [
      'Salesforce accounts',
      'Account ID,Account Name,Website,Account Owner',
      'salesforce',
      'companies',
      ['id', 'name', 'website', null],
    ],
    [
      'Salesforce contact roles',
      'Id,OpportunityId,ContactId,Role,IsPrimary',
      'salesforce',
      'stakeholders',
      ['id', 'deal-id', 'contact-id', 'role', null],
    ],
    ['plain contacts', 'Name,E-Mail,Company,Shoe size', 'file', 'contacts', ['name', 'email', 'company-name', null]],
    [
      'plain German contacts',
      'Vorname,Nachname,E-Mail-Adresse,Firma',
      'file',
      'contacts',
      ['first-name', 'last-name', 'email', 'company-name'],
    ],
    [
      'plain deals',
      'Deal,Company,Stage,Amount,Contact Email',
      'file',
      'deals',
      ['name', 'company-name', 'stage', 'amount', 'contact-emails'],
    ],
    ['plain roles', 'Deal,Email,Role', 'file', 'stakeholders', ['deal-name', 'contact-email', 'role']],
    ['plain companies', 'Company,Website', 'file', 'companies', ['name', 'website']],
    ['one column of addresses', 'Email', 'file', 'contacts', ['email']],
  ])('%s', (_name, headers, source, kind, columns) => {
    expect(guess(headers)).toEqual({ source, kind, columns });
  });

  it.each(['Colour,Size,Weight', 'Name,Phone', 'Invoice,Amount,Date'])('says nothing about %s', (headers) => {
    expect(guess(headers)).toBeNull();
  });

  it('follows the rep when they say what the rows are', () => {
    expect(mappingFor('companies', ['Company', 'Email'])).toMatchObject({
      kind: 'companies',
      source: 'file',
      columns: ['name', null],
    });
    expect(mappingFor('contacts', ['Colour'])).toMatchObject({ kind: 'contacts', columns: [null] });
  });
});

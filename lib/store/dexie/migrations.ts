import type { Transaction } from 'dexie';
import type { Company, Contact } from '../../core/domain/records';
import { wordsOf } from './words';

/** One step of the database's shape. Stored data of every released step must still open. */
export type Migration = {
  readonly version: number;
  readonly why: string;
  /** Tables that are new or change; the first field is the primary key, `*` marks one entry for each element. */
  readonly tables: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

/** In order, without gaps. Never change a step that was released: add one. Each has its example in test/store/migrations.test.ts. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    why: 'the nouns, their events, drafts and the intents that wrote them',
    tables: {
      owners: 'id',
      companies: 'id, *_domains',
      contacts: 'id, *_mails',
      deals: 'id, companyId, *_words',
      stakeholders: 'id, dealId, contactId',
      milestones: 'id, dealId',
      nextSteps: 'id, dealId',
      touches: 'id, dealId',
      values: 'id',
      valueLog: 'id, dealId',
      suppressions: 'id, *_keys',
      lifts: 'id, lifts',
      reviews: 'id, dealId',
      threadLinks: 'threadId, dealId',
      answers: '_id, threadId',
      events: '++seq',
      settings: 'id',
      drafts: 'threadId',
      intents: 'key',
      imports: 'key',
      importChunks: '[key+index]',
    },
  },
  {
    version: 2,
    why: 'a deal is found by its company and its people, not by its own name alone',
    tables: { companies: 'id, *_domains, *_words', contacts: 'id, *_mails, *_words' },
    async upgrade(transaction) {
      for (const table of ['companies', 'contacts']) {
        await transaction
          .table<(Company | Contact) & { _words?: readonly string[] }>(table)
          .toCollection()
          .modify((row) => {
            row._words = wordsOf(row.name);
          });
      }
    },
  },
  {
    version: 3,
    why: 'the rep corrects what was read in a message',
    tables: { corrections: '_id, threadId' },
  },
  {
    version: 4,
    why: 'the policy has its versions; what happened on a deal is found without reading all events',
    tables: { policies: 'id, version', events: '++seq, [dealId+kind]' },
  },
  {
    version: 5,
    why: 'what a buyer did outside the mail is kept with the deal',
    tables: { engagements: 'id, dealId' },
  },
  {
    version: 6,
    why: 'lists of all deals open at once',
    tables: { dealSummaries: '++rev, &id' },
  },
  {
    version: 7,
    why: 'the workspace opens within a second; what buyers wrote is found without reading all that happened',
    tables: {
      ...{ forgotten: 'id', summaryParts: 'at', summaryHead: 'id' },
      events: '++seq, [kind+dealId]',
    },
    async upgrade(transaction) {
      await transaction.table('dealSummaries').clear();
    },
  },
];

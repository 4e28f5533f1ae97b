import type { Correction } from '../../core/domain/correction';
import type { Answer, Company, Contact, Deal, ThreadLink } from '../../core/domain/records';
import type { Suppression } from '../../core/domain/suppression';
import type { Rows, TableName } from '../store';
import { domainKeys } from './domain-keys';
import { suppressionKeys } from './suppression-keys';
import { wordsOf } from './words';

export type Row<Name extends TableName> = NonNullable<Rows[Name]>[number];

/** A row as it lies in the database: the noun and its index keys, which all begin with `_`. */
export type StoredRow<Name extends TableName = TableName> = Row<Name> & IndexKeys;
type IndexKeys = {
  readonly _id?: string;
  readonly _mails?: readonly string[];
  readonly _domains?: readonly string[];
  readonly _words?: readonly string[];
  readonly _keys?: readonly string[];
};

/** The text a row is known by within its table. */
export function rowId(name: TableName, row: object): string {
  if (name === 'threadLinks') return (row as ThreadLink).threadId;
  if (name === 'answers') {
    const { threadId, messageId, gate } = row as Answer;
    return `${threadId}|${messageId ?? ''}|${gate}`;
  }
  if (name === 'corrections') {
    const { threadId, messageId, kind } = row as Correction;
    return `${threadId}|${messageId}|${kind}`;
  }
  return (row as { readonly id: string }).id;
}

export function toStored(name: TableName, row: object): object {
  return { ...row, ...indexKeys(name, row) };
}

function indexKeys(name: TableName, row: object): IndexKeys {
  switch (name) {
    case 'companies':
      return { _domains: domainKeys((row as Company).domains), _words: wordsOf((row as Company).name) };
    case 'contacts': {
      const { email, otherEmails, name: called } = row as Contact;
      return { _mails: [email, ...otherEmails], _words: wordsOf(called) };
    }
    case 'deals':
      return { _words: wordsOf((row as Deal).name) };
    case 'suppressions':
      return { _keys: suppressionKeys(row as Suppression) };
    case 'answers':
    case 'corrections':
      return { _id: rowId(name, row) };
    default:
      return {};
  }
}

export function fromStored<T extends object>(stored: T & IndexKeys): T {
  const { _id, _mails, _domains, _words, _keys, ...row } = stored;
  return row as unknown as T;
}

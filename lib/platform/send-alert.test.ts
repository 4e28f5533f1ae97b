import { describe, expect, it } from 'vitest';
import { type AlertHold, type AlertTable, heldBy, parseAlertTable } from './send-alert';

const nobody: AlertHold = { people: [], domains: [], threads: [], anyone: false, until: null, says: 'because' };
const own = { email: 'jonas@northlight.example', domain: 'northlight.example' };
const today = '2026-06-11';

function held(hold: Partial<AlertHold>, to: readonly string[], thread: string | null = null) {
  const table: AlertTable = { version: 1, mode: 'hold', own, holds: [{ ...nobody, ...hold }] };
  return heldBy(table, { to, thread, today })?.people ?? null;
}

describe('a mail is held', () => {
  it.each<readonly [string, Partial<AlertHold>, readonly string[], string | null, readonly string[]]>([
    ['to the person', { people: ['ana@acme.example'] }, ['ana@acme.example'], null, ['ana@acme.example']],
    [
      'however the address is written',
      { people: ['ana@acme.example'] },
      ['Ana@Acme.example'],
      null,
      ['ana@acme.example'],
    ],
    ['among others', { people: ['ana@acme.example'] }, ['b@b.example', 'ana@acme.example'], null, ['ana@acme.example']],
    ['to the company', { domains: ['acme.example'] }, ['bo@acme.example'], null, ['bo@acme.example']],
    ['to its other offices', { domains: ['acme.example'] }, ['bo@it.acme.example'], null, ['bo@it.acme.example']],
    ['on the last day', { people: ['a@a.example'], until: today }, ['a@a.example'], null, ['a@a.example']],
    ['in its thread', { people: ['a@a.example'], threads: ['t'] }, ['a@a.example'], 't', ['a@a.example']],
    ['to anybody in a stopped deal’s thread', { threads: ['t'], anyone: true }, ['x@x.example'], 't', ['x@x.example']],
  ])('%s', (_, hold, to, thread, people) => expect(held(hold, to, thread)).toEqual(people));
});

describe('a mail goes', () => {
  it.each<readonly [string, Partial<AlertHold>, readonly string[], string | null]>([
    ['to somebody else', { people: ['ana@acme.example'] }, ['bo@acme.example'], null],
    ['to a company of a like name', { domains: ['acme.example'] }, ['bo@notacme.example'], null],
    ['a day later', { people: ['a@a.example'], until: '2026-06-10' }, ['a@a.example'], null],
    ['in another thread', { people: ['a@a.example'], threads: ['t'] }, ['a@a.example'], 'u'],
    ['in a new thread', { people: ['a@a.example'], threads: ['t'] }, ['a@a.example'], null],
    ['to a colleague in a stopped deal’s thread', { threads: ['t'], anyone: true }, ['mia@northlight.example'], 't'],
    ['to nobody', { threads: ['t'], anyone: true }, [], 't'],
  ])('%s', (_, hold, to, thread) => expect(held(hold, to, thread)).toBeNull());
});

it('what is stored is read back, and nothing else is taken for it', () => {
  const table: AlertTable = { version: 1, mode: 'warn', own, holds: [nobody] };
  expect(parseAlertTable(JSON.stringify(table))).toEqual(table);
  for (const text of [null, '', 'null', '{', '[]', '{"version":2,"holds":[],"own":{"email":""}}', '{"version":1}'])
    expect(parseAlertTable(text)).toBeNull();
});

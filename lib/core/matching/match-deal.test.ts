import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsSchema } from '../../../test/eval/schema/record-schema';
import { threadOf, threadSchema } from '../../../test/eval/schema/thread-schema';
import type { EmailAddress } from '../domain/ids';
import { type Instant, parseInstant } from '../domain/instant';
import { isFreeMail } from './free-mail';
import { matchDeal } from './match-deal';
import { examples, type MatchExample, notADeal } from './match-deal.examples';

const now = parseInstant('2026-06-10T09:00:00Z') as Instant;

function run({ records, thread }: Pick<MatchExample, 'records' | 'thread'>) {
  const rows = recordsSchema.parse(records);
  return matchDeal(threadOf(threadSchema.parse(thread), rows.rep.email), rows, now);
}

describe('which deal', () => {
  test.each([...examples, notADeal])('$name', (example) => {
    const found = run(example);
    expect({ status: found.status, decided: found.decided }).toEqual({
      status: example.status,
      decided: example.decided ?? null,
    });
    if (example.says) expect(found.candidates[0]?.grounds.map(({ says }) => says)).toContain(example.says);
    for (const { score, grounds } of found.candidates) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(grounds.length).toBeGreaterThan(0);
    }
  });
});

describe('always', () => {
  const table = fc.constantFrom(...examples);

  test('a linked thread is its deal', () => {
    fc.assert(
      fc.property(table, fc.nat(), ({ records, thread }, nth) => {
        const deals = records['deals'] as readonly { id: string }[];
        const deal = deals[nth % deals.length];
        const linked = { ...records, threadLinks: [{ threadId: 't', dealId: deal?.id, at: 1 }] };
        expect(run({ records: linked, thread })).toMatchObject({ status: 'decided', decided: deal?.id });
      }),
    );
  });

  test('an unrelated deal changes nothing', () => {
    fc.assert(
      fc.property(table, fc.uuid(), (example, id) => {
        const { records, thread } = example;
        const more = {
          ...records,
          companies: [
            ...(records['companies'] as object[]),
            { id: `c${id}`, name: `Zorvex ${id}`, domains: [`z${id}.example`] },
          ],
          deals: [
            ...(records['deals'] as object[]),
            { id, name: `Quibble ${id}`, companyId: `c${id}`, ownerId: 'rep' },
          ],
        };
        const found = run({ records: more, thread });
        expect([found.status, found.decided]).toEqual([example.status, example.decided ?? null]);
      }),
    );
  });

  test('free mail is no ground', () => {
    const providers = [
      'gmail.com',
      'gmx.de',
      'outlook.com',
      'hey.com',
      'orange.fr',
      'libero.it',
      'uol.com.br',
      'yahoo.co.in',
    ];
    expect(providers.every(isFreeMail)).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...providers), (host) => {
        const records = {
          companies: [{ id: 'c', name: 'Some Trade', domains: [host] }],
          deals: [{ id: 'd', name: 'Warehouse', companyId: 'c' }],
        };
        const thread = {
          id: 't',
          messages: [{ from: `x@${host}` as EmailAddress, to: 'rep@example.com', text: 'Hello there' }],
        };
        expect(run({ records, thread }).candidates).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultPolicy } from './default-policy';
import { checkPolicy } from './parse/check-policy';
import { policyFields } from './parse/policy-shape';
import { readJson } from './parse/read-json';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';
import { anyPolicy } from './policy.arbitrary';
import { printPolicy } from './print-policy';
import { stageSets } from './sets/index';

function parsed(text: string): Policy {
  const result = parsePolicy(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.policy;
}

function problems(text: string) {
  const result = parsePolicy(text);
  return result.ok ? [] : result.error;
}

const FILE = printPolicy(defaultPolicy);
/** The default file with one piece of it replaced. */
function having(piece: string, by: string): string {
  expect(FILE).toContain(piece);
  return FILE.replace(piece, by);
}

describe('a policy file', () => {
  it('reads back as what was printed, and prints the same again', () => {
    expect(parsePolicy(FILE)).toEqual({ ok: true, value: { policy: defaultPolicy, warnings: [] } });
    expect(printPolicy(parsed(FILE))).toBe(FILE);
  });

  it('has every field of the policy, each on its own line', () => {
    for (const name of Object.keys(defaultPolicy)) expect(FILE).toContain(`\n  "${name}": `);
    expect(Object.keys(policyFields)).toEqual(expect.arrayContaining(Object.keys(defaultPolicy)));
  });

  it('holds each set of stages', () => {
    for (const { stages } of stageSets) {
      const policy = { ...defaultPolicy, stages };
      expect(checkPolicy(policy)).toEqual([]);
      expect(parsed(printPolicy(policy))).toEqual(policy);
    }
  });

  test('any policy that holds together reads back as it was printed', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyPolicy, (any) => {
        // what is said by one field alone is free; between fields the policy must hold together
        const policy: Policy = {
          ...any,
          stages: any.stages.map((stage, at) => ({
            ...stage,
            id: `${at}-${stage.id.slice(0, 50)}` as Policy['stages'][number]['id'],
            name: `${at} ${stage.name.slice(0, 50)}`,
            also: stage.also.map((other, nth) => `${at}.${nth} ${other.slice(0, 100)}`),
            maxSilentDaysLong: Math.max(stage.maxSilentDays, stage.maxSilentDaysLong),
          })),
          wordBudgets: any.wordBudgets.toSorted((a, b) => b - a),
          triggers: any.triggers.map((one, at) => ({ ...one, id: `${at}`, active: at === 0 || one.active })),
          cadence: any.cadence.map((one, at) => ({ ...one, dealType: `${at} ${one.dealType.slice(0, 50)}` })),
          approvals: { ...defaultPolicy.approvals, ...any.approvals },
        };
        if (checkPolicy(policy).length > 0) return;
        seen++;
        expect(parsed(printPolicy(policy))).toEqual(policy);
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe('a policy file with mistakes', () => {
  it('says all of them at once: where, what, why, what to do', () => {
    const text = having('"maxAttempts": 3', '"maxAttempts": "three"').replace('"lang": "en"', '"lang": 1');
    const broken = text
      .replace('"decision": "safe"', '"decision": "Relevan"')
      .replace('"withinDays": 5', '"withinDays": -5');
    const found = problems(broken);
    expect(found.map((one) => one.path)).toEqual(['stages[1].decision', 'maxAttempts', 'states.warm.withinDays']);
    expect(found[1]).toEqual({
      path: 'maxAttempts',
      line: broken.split('\n').findIndex((line) => line.includes('"maxAttempts"')) + 1,
      what: 'maxAttempts is “three”.',
      why: 'It must be a whole number of attempts from 1 to 20.',
      fix: 'Write it without quotes.',
    });
    expect(found[0]?.fix).toBe('Write “relevant”.');
    for (const { what, why, fix } of found) for (const says of [what, why, fix]) expect(says).toMatch(/\.$/);
  });

  it.each([
    ['"maxSilentDays": 10', '"maxSilentDays": 0', 'stages[0].maxSilentDays'],
    ['"maxSilentDays": 10', '"maxSilentDays": 1.5', 'stages[0].maxSilentDays'],
    ['"maxSilentDaysLong": 45', '"maxSilentDaysLong": 9', 'stages[0].maxSilentDaysLong'],
    ['"name": "Proposal"', '"name": " "', 'stages[2].name'],
    ['"name": "Proposal"', '"name": "discovery"', 'stages[2].name'],
    ['"id": "proposal"', '"id": "discovery"', 'stages[2]'],
    ['"wordBudgets": [120, 90, 60, 40]', '"wordBudgets": [120, 90, 95, 40]', 'wordBudgets[2]'],
    ['"wordBudgets": [120, 90, 60, 40]', '"wordBudgets": []', 'wordBudgets'],
    ['"pricing": "price"', '"pricing": "boss"', 'approvals.pricing'],
    ['"pricing": "price"', '"Pricing!": "price"', 'approvals.Pricing!'],
    ['"highValueBy": {}', '"highValueBy": { "euro": 1 }', 'highValueBy.euro'],
    ['"changed": null', '"changed": { "at": "yesterday", "by": "x", "why": "" }', 'changed.at'],
    ['"stages": [', '"stages": 4, "$was": [', 'stages'],
    ['"id": "they-wait"', '"id": "promise"', 'triggers[1].id'],
    ['"channel": "phone"', '"channel": "mail"', 'cadence[1]'],
    ['"maxAttempts": 3', '"maxAttempts": 3, "maxAttempts": 4', ''],
  ])('%s → %s is an error at %s', (piece, by, path) => {
    expect(problems(having(piece, by)).map((one) => one.path)).toEqual([path]);
  });

  it('has at most five active triggers (S3-27), and at least one', () => {
    const sixth = '"triggers": [\n    { "id": "more", "label": "More", "reasons": ["x"], "active": true },';
    const six = having('"triggers": [', sixth);
    expect(problems(six)).toMatchObject([{ path: 'triggers', what: '6 triggers are active.' }]);
    expect(problems(six.replace('"active": true', '"active": false'))).toEqual([]);
    expect(problems(FILE.replaceAll('"active": true', '"active": false'))).toMatchObject([{ path: 'triggers' }]);
  });

  it('passes over what it does not know, and says so; what is left out comes from the product', () => {
    const result = parsePolicy(having('"maxAttempts": 3', '"maxAtempts": 4'));
    expect(result).toMatchObject({
      ok: true,
      value: {
        policy: defaultPolicy,
        warnings: [
          { path: 'maxAtempts', line: expect.any(Number) },
          { path: 'maxAttempts', line: null },
        ],
      },
    });
  });

  it('takes a short file somebody wrote by hand', () => {
    const { stages, maxAttempts, ...rest } = parsed(
      '{"stages":[{"id":"talk","name":"Talk","maxSilentDays":8,"maxSilentDaysLong":31}],"maxAttempts":2}',
    );
    expect(stages).toMatchObject([
      { id: 'talk', decision: 'relevant', requiredFields: expect.arrayContaining(['due']) },
    ]);
    expect(maxAttempts).toBe(2);
    expect({ ...defaultPolicy, ...rest, stages: defaultPolicy.stages, maxAttempts: 3 }).toEqual(defaultPolicy);
  });

  it.each([
    ['', 1, 'ends here'],
    ['{"stages": [', 1, 'ends here'],
    ['{\n "maxAttempts": 3\n "x": 1\n}', 3, 'comma'],
    ['{\n "maxAttempts": 3,\n}', 3, 'field name'],
    ['{\n\n "maxAttempts" 3 }', 3, 'colon'],
    ['{\n "maxAttempts": three }', 2, '“three”'],
    ["{\n 'maxAttempts': 3 }", 2, 'double quotes'],
    ['{\n "why": "no end\n}', 2, 'closing quote'],
    ['{} \n\n{}', 3, 'after the end'],
    ['PK\u0003\u0004', 1, 'no value'],
  ])('that is no JSON says the line: %j', (text, line, says) => {
    const [problem, more] = problems(text);
    expect(more).toBeUndefined();
    expect(problem).toMatchObject({ line, path: '' });
    expect(problem?.what).toContain(says);
  });

  it('is refused when it is something else, or newer', () => {
    for (const text of ['[]', '{}', '"text"', '{"format":"throughline","rows":{}}', '{"version":3}'])
      expect(problems(text)).toMatchObject([{ what: 'This is not a policy of Throughline.' }]);
    expect(problems(having('"formatVersion": 1', '"formatVersion": 2'))).toMatchObject([
      { path: 'formatVersion', line: 3 },
    ]);
  });

  test('whatever the text, it is read or refused with a reason, and never breaks', () => {
    const cut = fc.tuple(fc.nat(FILE.length), fc.nat(40), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut), (any) => {
        const text = typeof any === 'string' ? any : FILE.slice(0, any[0]) + any[2] + FILE.slice(any[0] + any[1]);
        const result = parsePolicy(text);
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
        else expect(checkPolicy(result.value.policy)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test('the JSON reader takes what JSON.parse takes, and nothing else', () => {
  const odd = fc.constantFrom(
    '01',
    '1.',
    '.5',
    '-',
    '+1',
    '1e',
    '[1,]',
    '{"a":1,}',
    '"\t"',
    '"\\x"',
    'nul',
    'truex',
    '\uFEFF1',
    '1 2',
    '[1 2]',
    'NaN',
    '"\\ud800"',
  );
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ maxLength: 12 }), odd), (text) => {
      let good = true;
      try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        good = false;
      }
      expect(readJson(text).ok).toBe(good);
    }),
    { numRuns: 600 },
  );
});

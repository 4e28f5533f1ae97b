import { describe, expect, it } from 'vitest';
import { testCrmConnector } from '../contract/crm-connector';
import { SMALL } from '../store/example-rows';
import { connectorOf, fileOf, read } from './file';

const GOOD = 'Name,Email,Company\nAna Ruiz,ana@corvane.example,Corvane\nBo Lind,bo@corvane.example,Corvane\n';

testCrmConnector('csv', {
  good: () => connectorOf(GOOD),
  malformed: () => connectorOf(`${GOOD}No Mail,,Corvane\nBad Mail,at nowhere,Corvane\n`),
});

async function own(rows: object) {
  const result = await read(
    fileOf(JSON.stringify({ format: 'throughline', version: 1, exported: '2026-06-11', rows, events: [] })),
  );
  if (!result.ok || result.value.kind !== 'own-export') throw new Error('not read');
  return result.value.connector;
}
testCrmConnector('json', {
  good: () => own(SMALL),
  malformed: () => own({ ...SMALL, contacts: [...SMALL.contacts, { id: 'local:x', name: 'No mail' }] }),
});

describe('a JSON file that is not our export', () => {
  it.each([
    ['another’s', '{"deals":[]}', 'not-a-table'],
    ['a list', '[1,2]', 'not-a-table'],
    ['cut off', '{"format":"throughline","version":1,"rows":{"deals":[{"id":', 'corrupt'],
    ['from the future', '{"format":"throughline","version":2,"exported":"x","rows":{}}', 'newer-version'],
  ])('%s', async (_name, text, kind) => {
    expect(await read(fileOf(text))).toMatchObject({ ok: false, error: { kind } });
  });
});

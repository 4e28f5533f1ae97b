import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '@/lib/app/sample/sample-workspace';
import { brief } from '@/lib/core/brief';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { at, mailOf, records } from '../../test/core/build-situation';
import { asThread } from '../../test/mailbox/threads/as-thread';
import { demoThreads } from '../../test/mailbox/threads/demo-threads';
import { fourParts } from './four-parts';
import { summaryText } from './summary-text';

const now = at('2026-06-11T08:00:00Z');
const rep = { ...records.rep, email: mailOf('jonas.weber@northlight.example') };
const workspace = sampleWorkspace(now, rep);
const demos = demoThreads(now).map(
  (demo) => [demo.slug, brief(asThread(demo), workspace, defaultPolicy, now)] as const,
);

function of(slug: string) {
  const found = demos.find(([name]) => name === slug);
  if (!found) throw new Error(`no demo ${slug}`);
  return found[1];
}

describe('the four parts of a verdict (S3-15)', () => {
  test.each(demos.filter(([, { verdict }]) => verdict !== 'none'))('%s has all four, each a sentence', (_, found) => {
    const parts = fourParts(found);
    for (const part of Object.values(parts ?? { signal: '' })) {
      expect(part).toMatch(/^[“\p{Lu}\d].*[.”?!]$/su);
      expect(part).not.toMatch(/undefined|null|\[object/);
    }
  });

  test('a stop says what it rests on, why, what to do and who lifts it', () => {
    expect(fourParts(of('corvane-opt-out'))).toMatchObject({
      signal: '“Please take me off your list.”',
      rule: expect.stringContaining('Opted out.'),
      feedback: expect.stringContaining('Lifting it needs the owner'),
    });
  });

  test('a go ends in what is logged and what silence leads to', () => {
    expect(fourParts(of('halden-next-steps'))?.feedback).toMatch(/logged with its reason.*No answer by/);
  });

  test('without a verdict there are none', () => {
    expect(fourParts(of('veldt-fleet'))).toBeNull();
  });
});

describe('people and milestones as text (S0-27)', () => {
  test.each(demos.filter(([, { deal }]) => deal !== null))('%s: four lines', (_, found) => {
    const lines = summaryText(found).split('\n');
    expect(lines[0]).toContain(found.deal?.name);
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual(['People', 'Next', 'Last']);
    expect(lines.join(' ')).not.toMatch(/undefined|null|\[object/);
  });

  test('says who is missing and who must not be written to', () => {
    expect(summaryText(of('halden-next-steps'))).toContain('Missing:');
  });
});

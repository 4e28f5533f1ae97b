import { describe, expect, test } from 'vitest';
import { situation } from '../../../test/core/build-situation';
import { allDrafts } from '../../../test/core/generated-drafts';
import { blocksIn } from './blocks-in';
import type { Draft } from './draft';
import { promisesIn } from './promises-in';
import { unapprovedSpans } from './unapproved-spans';

const s = situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Could you send the plan?' }] });

describe('promises in a draft', () => {
  test.each([
    ['I’ll send you the plan by Friday.', 'Send the plan', '2026-06-12'],
    ['We will share the floor plan tomorrow.', 'Share the floor plan', '2026-06-12'],
    ['I’ll send the data sheet.', 'Send the data sheet', '2026-06-12'],
  ])('%s', (text, what, due) => {
    expect(promisesIn(`Hi Ana,\n\n${text}\n\nJonas`, s)).toMatchObject([{ what, due, quote: text }]);
  });

  test.each([
    'If I hear nothing by Friday, I’ll close it on my side.',
    'I’ll keep the time free until Friday and release it after that.',
    'Would Friday suit you?',
    'You will send the plan by Friday.',
    'I sent the plan on Friday.',
  ])('%s is none', (text) => {
    expect(promisesIn(`Hi Ana,\n\n${text}\n\nJonas`, s)).toEqual([]);
  });

  test('what we propose promises nothing beyond the summary for the signer', () => {
    const promised = allDrafts()
      .filter((_, index) => index % 5 === 0)
      .flatMap((one) => promisesIn(one.draft.text, one.s).map(({ quote }) => quote));
    expect([...new Set(promised)].filter((quote) => !quote.includes('summary'))).toEqual([]);
  });
});

describe('the rep’s text', () => {
  const drafts = allDrafts().slice(0, 60);

  test('as proposed is all approved, and holds all its blocks', () => {
    for (const { draft } of drafts) {
      expect(unapprovedSpans(draft.text, draft), draft.text).toEqual([]);
      const blocks = draft.sentences.filter(
        ({ block, role }) => block !== null && role !== 'greeting' && role !== 'sign-off',
      );
      expect(blocksIn(draft.text, draft)).toEqual(blocks.map(({ block }) => block));
    }
  });

  test('with a line of its own has that line marked, and a filled blank not', () => {
    const draft = allDrafts().find((one) => one.draft.text.includes('[your answer]'))?.draft as Draft;
    const own = 'Elif runs it day to day.';
    const text = draft.text.replace('[your answer]', 'Elif Aydin').replace('\n\n', `\n\n${own}\n\n`);
    expect(unapprovedSpans(text, draft).map((at) => text.slice(...at))).toEqual([own]);
    expect(blocksIn(text, draft)).toEqual(blocksIn(draft.text, draft));
  });

  test('without a sentence is without its block', () => {
    const draft = drafts[0]?.draft as Draft;
    const ask = draft.sentences.find(({ role }) => role === 'ask');
    expect(blocksIn(draft.text.replace(ask?.text ?? '', ''), draft)).not.toContain(ask?.block);
  });
});

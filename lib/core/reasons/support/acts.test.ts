import { describe, expect, test } from 'vitest';
import { promiseAct } from './promise-act';
import { requestAct } from './request-act';
import { shortQuote } from './short-quote';

describe('a request as verb and object', () => {
  test.each([
    [
      'Could you send me an email with the next steps before Friday’s ops meeting?',
      'Send an email with the next steps before Friday’s ops meeting',
    ],
    ['Can you share the pricing sheet with us?', 'Share the pricing sheet'],
    ['Could you please confirm whether SSO is included?', 'Confirm whether SSO is included'],
    ['Please send over the updated deck.', 'Send over the updated deck'],
    ['Hi Jonas, could you send me the deck?', 'Send the deck'],
    ['Thanks, could you send the plan? Also the price?', 'Send the plan'],
    ['Could you also include Ruben?', 'Include Ruben'],
  ])('%s', (quote, act) => {
    expect(requestAct(quote)).toBe(act);
  });
  test.each([
    ['a question', 'Which file format should the article list have?'],
    ['what it points at is not in the sentence', 'Can you send it to me?'],
    ['it speaks of their side', 'Please forward this to your legal team.'],
    ['it is a call', 'Can you give me a call?'],
    ['it hangs on a condition', 'If Dana agrees, could you send the plan?'],
    ['it asks not to', 'Please do not send the plan.'],
    ['it is no verb we know', 'Can you help the team?'],
    ['it is too long to be read at once', `Could you send ${'a long list of things '.repeat(5)}?`],
  ])('left in their words: %s', (_, quote) => {
    expect(requestAct(quote)).toBeNull();
  });
});

describe('our promise as verb and object', () => {
  test.each([
    ['I’ll send you the plan by Friday.', 'Send the plan'],
    ['I will get back to you tomorrow.', 'Get back to Ana'],
    ['I’ll ask Dana and come back to you on Thursday.', 'Ask Dana and come back to Ana'],
    ['I’m going to check with our team.', 'Check with our team'],
    ['I’ll send the security overview by Wednesday; it has a page on exactly that.', 'Send the security overview'],
    ['Let me check and revert by Monday.', 'Check and revert'],
  ])('%s', (quote, act) => {
    expect(promiseAct(quote, 'Ana')).toBe(act);
  });
  test.each([
    ['I’ll be in touch.'],
    ['You’ll have the draft from me by Friday.'],
    ['I’ll send it.'],
    ['I’ll read your contract tonight.'],
  ])('left in our words: %s', (quote) => {
    expect(promiseAct(quote, 'Ana')).toBeNull();
  });
});

describe('a short quote', () => {
  test('is one line, cut at a word, without invisible characters', () => {
    expect(shortQuote(' two\n lines ')).toBe('two lines');
    expect(shortQuote('arti\u200bcle')).toBe('article');
    expect(shortQuote(`${'word '.repeat(20)}`)).toBe(`${'word '.repeat(14).trim()}…`);
    expect(shortQuote('x'.repeat(90))).toBe(`${'x'.repeat(70)}…`);
  });
});

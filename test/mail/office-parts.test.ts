import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/core/reading/html-to-text';
import { bodyOfHtml } from '../../lib/mail/office/body-of-mail';
import { readMailHeaders } from '../../lib/mail/office/mail-headers';
import { outlookMessageId, outlookThreadId } from '../../lib/mail/office/office-ids';
import { openItem } from '../../lib/mail/office/open-item';
import { replyHtml } from '../../lib/mail/office/reply-html';
import { startOffice } from '../../lib/mail/office/start-office';
import { fakeOffice } from '../outlook-host/fake-office';
import { question, thanks } from '../outlook-host/mails';
import { headersOf } from '../outlook-host/outlook-item';

describe('the start', () => {
  const { host } = fakeOffice(question);
  const ready = () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' });
  it.each<[string, unknown, object]>([
    ['an open mailbox', { ...host, onReady: ready }, { ok: true }],
    ['no script of Microsoft’s', undefined, { ok: false, error: { kind: 'not-loaded' } }],
    [
      'an Outlook that stays silent',
      { ...host, onReady: () => new Promise(() => {}) },
      { error: { kind: 'no-answer' } },
    ],
    [
      'a tab of its own',
      { ...host, onReady: () => Promise.resolve({ host: null, platform: null }), context: {} },
      { error: { kind: 'no-mailbox' } },
    ],
    [
      'an old Exchange',
      { ...fakeOffice(question, { set: '1.4' }).host, onReady: ready },
      { error: { kind: 'too-old' } },
    ],
  ])('%s', async (_name, office, expected) => {
    expect(await startOffice({ Office: office }, 20)).toMatchObject(expected);
  });
});

it('one id in both of Outlook’s alphabets is one id', () => {
  expect(outlookThreadId('AAQk+a/b=')).toBe(outlookThreadId('AAQk_a-b='));
  expect(outlookMessageId({ itemId: 'AAMk+a/b=', internetMessageId: '' as never })).toBe('outlook:AAMk_a-b=');
  expect(outlookMessageId({ itemId: 'AAMk', internetMessageId: '<a+b/c@x.example>' })).toBe(
    'outlook:<a+b/c@x.example>',
  );
});

it('an appointment is no mail', () => {
  const item = { itemType: 'appointment', itemId: 'AAMk', conversationId: 'AAQk', subject: 'Review' };
  const office = (itemType: string) => ({ context: { mailbox: { item: { ...item, itemType } } } }) as never;
  expect(openItem(office('appointment'))).toBeNull();
  expect(openItem(office('message'))).toMatchObject({ mode: 'read', key: 'AAMk' });
});

describe('headers', () => {
  it('joins folded lines, and reads date, own id and those before', () => {
    expect(readMailHeaders(headersOf(thanks))).toEqual({
      messageId: '<third@corvane.example>',
      date: { at: thanks.date, text: 'Thu, 11 Jun 2026 07:02:00 +0000' },
      earlier: ['<first@corvane.example>', '<second@northlight.example>'],
    });
  });
  it.each<[string, string, object]>([
    ['nothing', '', { messageId: null, date: null, earlier: [] }],
    ['a date with a zone in words', 'Date: Thu, 11 Jun 2026 09:02:00 +0200 (CEST)', { date: { at: thanks.date } }],
    ['a date that is none', 'Date: soon', { date: null }],
    ['a word inside another field', 'X-Date: Thu, 11 Jun 2026 07:02:00 +0000\nSubject: Date: x', { date: null }],
    ['In-Reply-To alone', 'In-Reply-To: <a@b.example>', { earlier: ['<a@b.example>'] }],
  ])('%s', (_name, raw, expected) => {
    expect(readMailHeaders(raw)).toMatchObject(expected);
  });
});

describe('a body', () => {
  it.each<[string, string, object]>([
    [
      'the history that Outlook marked',
      '<p>Yes.</p><div id="x_divRplyFwdMsg">From: Ana</div><p>Old</p>',
      { text: 'Yes.\n\nFrom: Ana\n\nOld', quotedFrom: 6 },
    ],
    ['what a style hides', '<p>Yes.<span style="display:none">secret</span></p>', { text: 'Yes.', hiddenChars: 6 }],
    ['what shows nothing', '<p>pl\u200bea\u00adse</p>', { text: 'please', hiddenChars: 2 }],
    ['a near miss: a word about hiding', '<p>Costs are hidden.</p>', { text: 'Costs are hidden.', hiddenChars: 0 }],
    [
      'a link in Defender’s wrapping',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcorvane.example%2Fa&amp;data=1">plan</a>',
      { links: [{ href: 'https://corvane.example/a', text: 'plan' }] },
    ],
    [
      'a wrapping that holds something else',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aa">plan</a>',
      { links: [{ href: 'https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aa', text: 'plan' }] },
    ],
    [
      'links of the history',
      '<p>Yes.</p><div id="appendonsend"></div><a href="https://corvane.example">old</a>',
      { links: [] },
    ],
  ])('%s', (_name, html, expected) => {
    expect(bodyOfHtml(html)).toMatchObject(expected);
  });
});

it('whatever the draft says, the form says the same and none of it works as markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab <>&"\'\n/=;#') }), (draft) => {
      const html = replyHtml(draft);
      expect(html.replaceAll(/<\/?div>|<br>/g, '')).not.toMatch(/[<>"']/);
      const lines = (text: string) =>
        text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean);
      expect(lines(readHtml(html).text)).toEqual(lines(draft));
    }),
  );
});

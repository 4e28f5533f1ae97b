import { describe, expect, test } from 'vitest';
import { isMailPage, isOwnPage, type Sender } from './sender-check';

const OWN = 'aaaabbbbccccddddeeeeffffgggghhhh';
const mail: Sender = { id: OWN, origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };

describe('isMailPage', () => {
  const cases: readonly [string, Sender, boolean][] = [
    ['our script in the top frame', mail, true],
    [
      'no origin given, the url says it',
      { id: OWN, url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } },
      true,
    ],
    ['Outlook on the web', { ...mail, origin: 'https://outlook.office.com' }, true],
    ['Outlook on the web, its newest host', { ...mail, origin: 'https://outlook.cloud.microsoft' }, true],
    ['Outlook on the web, a mailbox of one’s own', { ...mail, origin: 'https://outlook.live.com' }, true],
    ['another host of Microsoft’s', { ...mail, origin: 'https://www.office.com' }, false],
    ['a look-alike of Outlook', { ...mail, origin: 'https://outlook.cloud.microsoft.attacker.example' }, false],
    ['a nested frame', { ...mail, frameId: 3 }, false],
    ['a sandboxed frame', { ...mail, origin: 'null' }, false],
    ['another extension', { ...mail, id: 'other' }, false],
    ['a look-alike host', { ...mail, origin: 'https://mail.google.com.attacker.example' }, false],
    ['plain http', { ...mail, origin: 'http://mail.google.com' }, false],
    ['no tab', { id: OWN, origin: 'https://mail.google.com', frameId: 0 }, false],
    ['one of our own pages', { ...mail, origin: `chrome-extension://${OWN}` }, false],
  ];
  test.each(cases)('%s', (_name, sender, expected) => {
    expect(isMailPage(sender, OWN)).toBe(expected);
  });
});

test('only our own origin is an own page', () => {
  const origin = `chrome-extension://${OWN}`;
  expect(isOwnPage({ id: OWN, origin }, OWN, origin)).toBe(true);
  expect(isOwnPage(mail, OWN, origin)).toBe(false);
  expect(isOwnPage({ id: 'other', origin }, OWN, origin)).toBe(false);
});

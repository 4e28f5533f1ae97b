import { describe, expect, test } from 'vitest';
import { parseFromMailPage } from './message-schema';

const person = { name: 'Ana Ruiz', email: 'ana@corvane.example' };
const message = {
  id: 'gmail:msg-1',
  from: person,
  to: [{ name: 'Jonas', email: 'jonas@northlight.example' }],
  cc: [],
  direction: 'inbound',
  at: 1781160000000,
  atText: '11 Jun 2026, 07:58',
  dateSource: 'title',
  state: 'expanded',
  text: 'Please take me off your list.',
  html: null,
  clipped: false,
  attachments: [],
  links: [],
  hiddenChars: 0,
};
const thread = {
  id: 'gmail:18f0',
  account: 'jonas@northlight.example',
  subject: 'Re: Energy audit',
  messages: [message],
  completeness: { read: 1, total: 1, headers: 'full', bodies: 'full', dates: 'full' },
  conversationView: true,
  source: 'dom',
};
const send = {
  status: 'pending',
  key: 'k1',
  thread: 'gmail:18f0',
  subject: 'Re: Energy audit',
  to: ['ana@corvane.example'],
  text: 'Hi Ana',
  attachments: [],
  links: [],
  messageId: null,
  at: 1781160000001,
};

describe('a mail page may send', () => {
  test.each([
    ['a thread', { type: 'view', view: { status: 'ok', thread } }],
    ['no thread', { type: 'view', view: { status: 'none' } }],
    [
      'why it cannot read',
      { type: 'view', view: { status: 'ambiguous', reason: 'Two threads are open.', subject: null } },
    ],
    ['a question about recipients', { type: 'check-recipients', thread: null, to: ['ana@corvane.example'] }],
    ['a send', { type: 'send', event: send }],
    ['what the guard did', { type: 'guard', outcome: 'overruled', reason: 'legal', thread: null, to: [], key: 'k2' }],
    ['what stands in the reply', { type: 'reply', thread: 'gmail:18f0', text: 'Hi Ana' }],
    ['a wish to open the panel', { type: 'open-panel' }],
  ])('%s', (_name, sent) => {
    expect(parseFromMailPage(sent)).toEqual(sent);
  });
});

describe('a mail page may not send', () => {
  test.each([
    ['a write', { type: 'suppress', email: 'ana@corvane.example' }],
    ['a command meant for mail pages', { type: 'insert-draft', request: {} }],
    ['our own pages’ message', { type: 'records-changed' }],
    [
      'a thread without an account',
      { type: 'view', view: { status: 'ok', thread: { ...thread, account: undefined } } },
    ],
    [
      'a message of a strange direction',
      {
        type: 'view',
        view: { status: 'ok', thread: { ...thread, messages: [{ ...message, direction: 'sideways' }] } },
      },
    ],
    [
      'a body of three megabytes',
      {
        type: 'view',
        view: { status: 'ok', thread: { ...thread, messages: [{ ...message, text: 'x'.repeat(3_000_000) }] } },
      },
    ],
    [
      'a thousand and one messages',
      { type: 'view', view: { status: 'ok', thread: { ...thread, messages: Array(1001).fill(message) } } },
    ],
    ['a status we do not know', { type: 'send', event: { ...send, status: 'delivered' } }],
    ['text', 'open-panel'],
    ['nothing', null],
  ])('%s', (_name, sent) => {
    expect(parseFromMailPage(sent)).toBeNull();
  });
});

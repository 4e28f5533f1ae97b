import { expect, test } from 'vitest';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { pastedThread } from './pasted-thread';

const about = { subject: null, account: 'jonas.weber@northlight.example' as EmailAddress, now: 1_000 as Instant };
const ana = { name: 'Ana Ruiz', email: 'ana.ruiz@corvane.example' };
const words = 'Please take me off your list.';

const cases: readonly [string, string, { from: object; text: string; subject?: string }][] = [
  ['words alone', words, { from: { name: 'Somebody', email: 'unknown@example.com' }, text: words }],
  ['under "wrote:"', `Ana Ruiz <ana.ruiz@corvane.example> wrote:\n\n${words}`, { from: ana, text: words }],
  [
    'under "On … wrote:"',
    `On Thu, 11 Jun 2026 at 09:05, Ana Ruiz <ana.ruiz@corvane.example> wrote:\n${words}`,
    { from: { email: 'ana.ruiz@corvane.example' }, text: words },
  ],
  [
    'under the fields of a head',
    `From: Ana Ruiz <ana.ruiz@corvane.example>\r\nTo: jonas.weber@northlight.example\r\nSubject: Energy audit\r\n\r\n${words}`,
    { from: ana, text: words, subject: 'Energy audit' },
  ],
  [
    'copied off the page',
    `Ana Ruiz <ana.ruiz@corvane.example>\n09:05 (2 hours ago)\nto me\n\n${words}`,
    { from: ana, text: words },
  ],
  [
    'a sentence with a time is the message',
    `Ana Ruiz <ana.ruiz@corvane.example>\nCan we talk on Tuesday? 10:30 suits me.\n\n${words}`,
    { from: ana, text: `Can we talk on Tuesday? 10:30 suits me.\n\n${words}` },
  ],
  [
    'a quote further down stays one',
    `No more, please.\n\nJonas Weber <jonas.weber@northlight.example> wrote:\n> Any news?`,
    {
      from: { email: 'unknown@example.com' },
      text: 'No more, please.\n\nJonas Weber <jonas.weber@northlight.example> wrote:\n> Any news?',
    },
  ],
];

test.each(cases)('%s', (_name, pasted, { from, text, subject }) => {
  const thread = pastedThread(pasted, about);
  expect(thread.subject).toBe(subject ?? 'Pasted message');
  expect(thread.messages).toMatchObject([{ from, text, direction: 'inbound' }]);
});

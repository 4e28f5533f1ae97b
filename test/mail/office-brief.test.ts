import { expect, it } from 'vitest';
import { brief } from '../../lib/core/brief';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { at, deal, records } from '../core/build-situation';
import { question, replying, thanks } from '../outlook-host/mails';
import { newest, openOffice } from '../outlook-host/open-office';
import type { OutlookItem } from '../outlook-host/outlook-item';

/** What the panel makes of what Outlook hands over. */
async function briefOf(item: OutlookItem) {
  const { follow, views } = openOffice(item);
  await follow();
  const thread = newest(views);
  const link = { threadId: thread.id, dealId: deal.id, at: at('2026-06-01'), by: 'rep' } as never;
  const linked = { ...records, deals: [deal], threadLinks: [link] };
  return brief(thread, linked, defaultPolicy, at('2026-06-11T08:00:00Z'));
}

it.each<[string, OutlookItem, object]>([
  ['a first mail is all there is', question, { read: { read: 1, total: 1, partial: false } }],
  ['an answer is one of several', thanks, { verdict: 'none', read: { read: 1, total: 3, partial: true }, draft: null }],
  [
    'beside a reply only the quoted mail is known',
    replying,
    { verdict: 'none', read: { read: 1, total: 2, partial: true } },
  ],
  [
    'beside a reply that quotes nothing no mail is known',
    { ...replying, body: { html: '<p></p>', text: '' } },
    { verdict: 'none', read: { read: 0, total: 2, partial: true } },
  ],
  [
    'a stop counts from the first mail that was read',
    { ...thanks, body: { html: '<p>Please stop writing to me.</p>', text: '' } },
    { verdict: 'stop', read: { partial: true } },
  ],
])('%s', async (_name, item, expected) => {
  expect(await briefOf(item)).toMatchObject(expected);
});

import { expect, it } from 'vitest';
import type { ThreadId } from '../../lib/core/domain/ids';
import { outlookMessageId } from '../../lib/mail/office/office-ids';
import type { FakeOfficeOptions } from '../outlook-host/fake-office';
import { ana, answer, carla, jonas, question, replying, security, thanks } from '../outlook-host/mails';
import { forever, newest, openOffice, thread } from '../outlook-host/open-office';
import type { OutlookItem } from '../outlook-host/outlook-item';

it('reads the open mail: who, when, what, and how much of the conversation that is', async () => {
  const { follow, views } = openOffice({ ...question, attachments: ['plan.pdf'] });
  await follow();
  expect(newest(views)).toEqual({
    id: 'outlook:AAQkAGVm_Conv-1=',
    account: jonas.address,
    subject: 'Rollout in two plants',
    conversationView: true,
    source: 'office',
    completeness: { read: 1, total: 1, headers: 'partial', bodies: 'full', dates: 'full' },
    messages: [
      {
        id: 'outlook:<first@corvane.example>',
        from: { name: ana.name, email: ana.address },
        to: [{ name: jonas.name, email: jonas.address }],
        cc: [{ name: carla.name, email: carla.address }],
        direction: 'inbound',
        at: question.date,
        atText: 'Wed, 10 Jun 2026 12:04:00 +0000',
        dateSource: 'header',
        state: 'expanded',
        text: question.body.text,
        html: question.body.html,
        clipped: false,
        attachments: [{ name: 'plan.pdf' }],
        links: [],
        hiddenChars: 0,
      },
    ],
  });
});

it('an own mail is outbound; without headers the date is when the mailbox took it in', async () => {
  const { follow, views } = openOffice({ ...answer, headers: false });
  await follow();
  const [message] = newest(views).messages;
  expect(message).toMatchObject({ direction: 'outbound', dateSource: 'mail-id', at: answer.date });
  expect(message?.text?.slice(message.quotedFrom)).toMatch(/^From: Ana Ruiz/);
});

it('counts the mails that are named before it, and reads on as the rep opens them', async () => {
  const { follow, views, office, settle } = openOffice(thanks);
  await follow();
  expect(newest(views).completeness).toMatchObject({ read: 1, total: 3, bodies: 'partial' });
  office.select(question);
  await settle();
  expect(newest(views).completeness).toMatchObject({ read: 2, total: 3, bodies: 'partial' });
  office.select(answer);
  await settle();
  expect(newest(views).completeness).toMatchObject({ read: 3, total: 3, bodies: 'full' });
  expect(newest(views).messages.map(({ direction }) => direction)).toEqual(['inbound', 'outbound', 'inbound']);
});

it.each<[string, OutlookItem, FakeOfficeOptions]>([
  ['its subject', { ...question, subject: 'RE: Rollout in two plants' }, { set: '1.5' }],
  ['the history below', { ...answer, subject: 'Rollout', headers: false }, {}],
])('a mail that answers, by %s, is never all there is', async (_name, item, options) => {
  const { follow, views } = openOffice(item, options);
  await follow();
  expect(newest(views).completeness).toMatchObject({ read: 1, total: 2, bodies: 'partial' });
});

it('follows what Outlook tells, and on the rep’s return what it did not tell', async () => {
  const { follow, told, office, clock, settle } = openOffice(question);
  await follow();
  office.select(security);
  await settle();
  office.select(question, 'unheard');
  await settle(1_000);
  expect(told()).toEqual(['Rollout in two plants', 'Security questions']);
  clock.comeBack();
  await settle();
  office.select(null);
  await settle(1_000);
  expect(told()).toEqual(['Rollout in two plants', 'Security questions', 'Rollout in two plants', 'none']);
});

it('a reply that the rep comes back to is read again, and told only when it has changed', async () => {
  const { follow, told, office, clock, settle } = openOffice(replying);
  await follow();
  clock.comeBack();
  await settle();
  expect(told()).toEqual(['RE: Rollout in two plants']);
  office.select({ ...replying, subject: 'RE: Rollout, plant one' }, 'unheard');
  clock.comeBack();
  await settle();
  expect(told()).toEqual(['RE: Rollout in two plants', 'RE: Rollout, plant one']);
});

it('a mail that gives way to another while it is read is not told', async () => {
  const { follow, told, office, settle } = openOffice(question);
  const following = follow();
  office.select(security, 'unheard');
  await following;
  await settle(400);
  expect(told()).toEqual(['Security questions']);
});

it('an item that is missing for a moment is waited for', async () => {
  const { follow, told, office, settle } = openOffice(question);
  await follow();
  office.select(null);
  office.select(security, 'unheard');
  await settle(400);
  expect(told()).toEqual(['Rollout in two plants', 'Security questions']);
});

it('a frozen item is told as unreadable once the rep is back, and nothing is inserted on it', async () => {
  const { follow, told, office, clock, settle, insert } = openOffice(question);
  await follow();
  office.select(security, 'frozen');
  expect(await insert()).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
  clock.comeBack();
  await settle();
  expect(told().at(-1)).toBe('other-mail: null');
  expect(office.drafts).toEqual([]);
});

it('asks which mail is selected where Outlook can say so', async () => {
  const { follow, told, office, clock, settle } = openOffice({ ...question, headers: false }, { set: '1.13' });
  await follow();
  office.select({ ...security, headers: false }, 'frozen');
  clock.comeBack();
  await settle();
  expect(told()).toEqual(['Rollout in two plants', 'other-mail: Security questions']);
});

it('says that Outlook does not answer, and reads the mail once it does', async () => {
  const { follow, told, office, clock, settle } = openOffice(question);
  office.faults['body.html'] = 'silent';
  await follow();
  await settle(400);
  await settle(10_000);
  delete office.faults['body.html'];
  clock.comeBack();
  await settle();
  expect(told()).toEqual(['loading', 'no-answer: Rollout in two plants', 'Rollout in two plants']);
});

it('a mail that keeps turning into another is not read for ever', async () => {
  const { follow, told, office, settle } = openOffice(question);
  office.faults['body.html'] = 9030;
  await follow();
  for (let turn = 0; turn < 10; turn++) await settle(300);
  expect(told()).toEqual(['other-mail: Rollout in two plants']);
  expect(office.calls.filter((call) => call === 'body.html')).toHaveLength(5);
});

it.each<[string, Record<string, number | 'throws'>, string]>([
  ['a permission that is too low', { 'body.html': 'throws' }, 'no-permission: Rollout in two plants'],
  ['a body that is not handed over', { 'body.html': 9002, 'body.text': 9002 }, 'no-body: Rollout in two plants'],
  ['html that is not handed over', { 'body.html': 9002 }, 'Rollout in two plants'],
])('%s', async (_name, faults, expected) => {
  const { follow, told, office } = openOffice(question);
  Object.assign(office.faults, faults);
  await follow();
  expect(told()).toEqual([expected]);
});

it('a reply knows its conversation and the mail it answers, never more', async () => {
  const { follow, views } = openOffice(replying);
  await follow();
  const { id, subject, messages, completeness } = newest(views);
  expect([id, subject, completeness]).toEqual([
    thread,
    'RE: Rollout in two plants',
    { read: 1, total: 2, headers: 'partial', bodies: 'partial', dates: 'none' },
  ]);
  expect(messages).toMatchObject([
    { from: { name: ana.name, email: ana.address }, direction: 'inbound', at: null, text: question.body.text },
  ]);
  const fresh = openOffice({ ...replying, conversationId: null });
  await fresh.follow();
  expect(fresh.views).toEqual([{ status: 'none' }]);
});

it('reads the whole conversation with the reader it was given, for the thread on screen only', async () => {
  const asked: unknown[] = [];
  const { adapter, follow } = openOffice(thanks, {
    readWhole: async ({ shown, open: message }) => {
      asked.push(message);
      return { ok: true, value: shown };
    },
  });
  expect(adapter.can.history).toBe('full');
  expect(await adapter.readWholeThread(thread, forever())).toMatchObject({
    ok: false,
    error: { kind: 'wrong-thread' },
  });
  await follow();
  expect(await adapter.readWholeThread(thread, forever())).toMatchObject({ ok: true, value: { id: thread } });
  expect(await adapter.readWholeThread('outlook:other' as ThreadId, forever())).toMatchObject({ ok: false });
  expect(asked).toEqual([outlookMessageId({ itemId: thanks.id, internetMessageId: thanks.internetMessageId ?? null })]);
});

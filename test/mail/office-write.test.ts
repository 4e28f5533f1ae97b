import { expect, it } from 'vitest';
import type { SendEvent } from '../../lib/mail/mail-adapter';
import type { FakeOfficeOptions } from '../outlook-host/fake-office';
import { ana, answer, carla, question, replying, security, thanks } from '../outlook-host/mails';
import { forever, openOffice, thread } from '../outlook-host/open-office';

it('opens Reply or Reply all as asked, with the text as text', async () => {
  const { follow, insert, office } = openOffice(question);
  await follow();
  const text = 'Hi Ana,\n\n<b>one</b> & "two"  three';
  expect(await insert(text)).toEqual({ ok: true, value: { where: 'reply', recipients: [ana.address] } });
  expect(await insert(text, { mode: 'reply-all', keepExisting: true })).toMatchObject({
    value: { recipients: [ana.address, carla.address] },
  });
  const html =
    '<div>Hi Ana,</div><div><br></div><div>&#60;b&#62;one&#60;/b&#62; &#38; &#34;two&#34;\u00a0 three</div><div><br></div>';
  expect(office.drafts).toEqual([
    { all: false, html, on: question.id },
    { all: true, html, on: question.id },
  ]);
});

it('names nobody for an answer to an own mail: Outlook’s rule for it is not known', async () => {
  const { follow, insert } = openOffice(answer);
  await follow();
  expect(await insert()).toEqual({ ok: true, value: { where: 'reply', recipients: [] } });
  expect(await insert('Hi', { mode: 'reply-all', keepExisting: true })).toMatchObject({
    value: { recipients: [ana.address] },
  });
});

it('says when the reply did not take the text as it was', async () => {
  const { follow, insert } = openOffice(replying, { garble: (text) => text.slice(0, 20) });
  await follow();
  expect(await insert('Hi Ana,\n\nplant one.')).toMatchObject({ ok: false, error: { kind: 'read-back-failed' } });
});

it('says that the box is gone once the mail being written is', async () => {
  const { follow, insert, adapter, office, settle } = openOffice(replying);
  await follow();
  await insert();
  const told: string[] = [];
  adapter.watchReply((text) => told.push(text), forever());
  office.select(null);
  await settle(2_000);
  await settle(2_000);
  expect(told).toEqual(['']);
});

it('refuses a draft that was written for another mail, of the same conversation too', async () => {
  const { follow, insert, office, settle, told } = openOffice(question);
  await follow();
  office.select(thanks, 'unheard');
  expect(await insert()).toMatchObject({ ok: false, error: { kind: 'wrong-thread', detail: /another message/ } });
  await settle();
  expect(told().at(-1)).toBe('RE: Rollout in two plants');
  office.select(security);
  expect(await insert()).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
  expect(office.drafts).toEqual([]);
});

it('a mail whose words could not be shown gets no draft', async () => {
  const { follow, insert, office } = openOffice(question);
  office.faults['body.html'] = 'throws';
  await follow();
  expect(await insert()).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
  expect(office.drafts).toEqual([]);
});

it.each<[string, FakeOfficeOptions, string, object]>([
  ['a phone', { platform: 'iOS', set: '1.5', missing: ['displayReplyForm'] }, 'Hi', { kind: 'unsupported' }],
  ['a text longer than a form takes', {}, 'x'.repeat(33_000), { kind: 'unsupported' }],
])('%s: nothing is opened, so that the panel offers to copy', async (_name, options, text, error) => {
  const { follow, insert, office } = openOffice(question, options);
  await follow();
  expect(await insert(text)).toMatchObject({ ok: false, error });
  expect(office.drafts).toEqual([]);
});

it('uses the older call below set 1.9', async () => {
  const { follow, insert, office } = openOffice(question, { set: '1.5' });
  await follow();
  expect(await insert()).toMatchObject({ ok: true });
  expect(office.drafts).toHaveLength(1);
});

it('a form that Outlook did not confirm is not opened a second time unasked', async () => {
  const { follow, insert, office, settle } = openOffice(question);
  await follow();
  office.faults['reply'] = 'silent';
  const waiting = insert();
  await settle();
  await settle(9_000);
  expect(await waiting).toMatchObject({ ok: false, error: { kind: 'no-answer' } });
  delete office.faults['reply'];
  expect(await insert()).toMatchObject({ ok: false, error: { kind: 'box-not-empty' } });
});

it('puts the draft before what the reply holds, in the format it has, and reads it back', async () => {
  const plain = openOffice({ ...replying, body: { html: '\n\n-- \nJonas', text: '' } }, { bodyType: 'text' });
  await plain.follow();
  expect(await plain.insert('Hi Ana,\nMarch.')).toMatchObject({ ok: true, value: { where: 'plain-text' } });
  expect(plain.office.written()).toBe('Hi Ana,\nMarch.\n\n\n\n-- \nJonas');
  const rich = openOffice(replying);
  await rich.follow();
  expect(await rich.insert('Hi <Ana>')).toEqual({ ok: true, value: { where: 'reply', recipients: [ana.address] } });
  expect(rich.office.written()).toMatch(/^<div>Hi &#60;Ana&#62;<\/div>.*Signature.*divRplyFwdMsg/s);
});

it('tells the recipients of a mail being written, and of no other', async () => {
  for (const [item, expected] of [
    [replying, [{ key: `compose ${thread}`, thread, to: [ana.address] }]],
    [question, []],
  ] as const) {
    const told: unknown[] = [];
    const { adapter, settle } = openOffice(item);
    adapter.watchRecipients((compose) => told.push(compose), forever());
    await settle();
    expect(told).toEqual(expected);
  }
});

it.each<[string, (mail: ReturnType<typeof openOffice>) => void | Promise<void>, number]>([
  ['the rep goes on to another mail', ({ office }) => office.select(security), 1],
  [
    'the rep comes back after a minute',
    async ({ clock, settle }) => {
      await settle(60_000);
      clock.comeBack();
    },
    1,
  ],
  ['the pane is closed', ({ clock }) => clock.leave(), 1],
  ['the rep comes back at once', ({ clock }) => clock.comeBack(), 0],
])('a reply that was opened is reported once as unknown when %s', async (_name, act, count) => {
  const mail = openOffice(question);
  const sends: SendEvent[] = [];
  mail.adapter.watchSend((event) => sends.push(event), forever());
  await mail.follow();
  const { now } = mail.clock;
  await mail.insert('Hi Ana, see https://northlight.example/plan');
  await act(mail);
  await act(mail);
  expect(sends).toHaveLength(count);
  if (count === 1)
    expect(sends[0]).toMatchObject({
      status: 'unknown',
      thread,
      subject: question.subject,
      to: [ana.address],
      links: ['https://northlight.example/plan'],
      messageId: null,
      at: now,
    });
});

import type { MessageId, ThreadId } from '../../lib/core/domain/ids';
import type { DemoMode } from '../mailbox/render/modes';
import { expect, test } from './support/extension';
import { box, insert, openGmail, slug, text } from './support/gmail-page';

test.describe('what is on screen', () => {
  for (const mode of [
    'preview-right',
    'preview-below',
    'popout',
    'wrappers',
    'dark',
    'own-thread',
    'drafts',
    'group',
    'menu',
  ] as DemoMode[]) {
    test(`${mode}: the open thread`, async ({ extension }) => {
      const { views, mail, thread } = await openGmail(extension, slug, { modes: [mode] });
      if (mode.startsWith('preview'))
        await mail
          .locator('tr.zA')
          .first()
          .click()
          .catch(() => {});
      await expect.poll(async () => (await views()).at(-1)?.status, { timeout: 10_000 }).toBe('ok');
      if (!mode.startsWith('preview')) {
        expect((await views()).at(-1)).toMatchObject({
          thread: { id: thread, account: 'jonas.weber@northlight.example' },
        });
      }
    });
  }

  test('a list has none; the way from thread to thread to list is followed', async ({ extension }) => {
    const { views, mail, thread } = await openGmail(extension, slug);
    await expect.poll(async () => (await views()).at(-1)).toMatchObject({ status: 'ok', thread: { id: thread } });
    const other = extension.mailbox.threads.find((one) => one.slug === 'osterby-not-now');
    await mail.evaluate(
      (hash) => {
        location.hash = hash;
      },
      new URL(extension.mailbox.addressOf('osterby-not-now')).hash,
    );
    await expect
      .poll(async () => (await views()).at(-1))
      .toMatchObject({ status: 'ok', thread: { id: `gmail:${other?.id}` } });
    await mail.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect.poll(async () => (await views()).at(-1)).toEqual({ status: 'none' });
  });

  test('two visible threads: ambiguous; a hostile mail: the thread around it', async ({ extension }) => {
    const { views } = await openGmail(extension, slug, { modes: ['ambiguous'] });
    await expect.poll(async () => (await views()).at(-1)?.status).toBe('ambiguous');
    const hostile = await openGmail(extension, 'hostile-mail');
    await expect
      .poll(async () => (await hostile.views()).at(-1))
      .toMatchObject({ status: 'ok', thread: { id: hostile.thread } });
  });

  test('the whole thread comes from one request, on the wish only', async ({ extension }) => {
    const { ask, views, thread } = await openGmail(extension, 'long-thread');
    await expect.poll(async () => (await views()).at(-1)?.status).toBe('ok');
    const prints = () => extension.mailRequests.filter((request) => request.url.includes('view=pt')).length;
    expect(prints()).toBe(0);
    expect(await ask({ type: 'read-whole-thread', thread })).toMatchObject({
      ok: true,
      value: { source: 'print-view', completeness: { read: 60, total: 60, bodies: 'full', dates: 'full' } },
    });
    expect(prints()).toBe(1);
  });

  test('evidence is marked without a change to the page', async ({ extension }) => {
    const { ask, mail, views } = await openGmail(extension, slug);
    await expect.poll(async () => (await views()).at(-1)?.status).toBe('ok');
    const view = (await views()).at(-1);
    const message = view?.status === 'ok' ? view.thread.messages.at(-1) : undefined;
    const quote =
      (message?.text ?? '')
        .split('\n')
        .find((line) => line.length > 20)
        ?.slice(0, 40) ?? '';
    const markup = () => mail.evaluate(() => document.body.outerHTML.length);
    const before = await markup();
    expect(await ask({ type: 'show-evidence', message: message?.id as MessageId, quote })).toMatchObject({ ok: true });
    expect(await mail.evaluate(() => CSS.highlights.has('throughline-evidence'))).toBe(true);
    expect(await markup()).toBe(before);
  });
});

test.describe('inserting', () => {
  for (const modes of [[], ['signature'], ['preview-right'], ['convoff'], ['own-thread']] as DemoMode[][]) {
    test(`opens Reply, writes, can be undone, sends nothing: ${modes.join() || 'plain page'}`, async ({
      extension,
    }) => {
      const { ask, mail, views } = await openGmail(extension, slug, { modes });
      if (modes.includes('preview-right'))
        await mail
          .locator('tr.zA')
          .first()
          .click()
          .catch(() => {});
      await expect.poll(async () => (await views()).at(-1)?.status).toBe('ok');
      const view = (await views()).at(-1);
      const thread = view?.status === 'ok' ? view.thread.id : ('' as ThreadId);
      expect(await ask(insert(thread))).toMatchObject({ ok: true, value: { where: 'reply' } });
      await expect(mail.locator(box)).toContainText('plant one <first>, then "two" & three.');
      await mail.locator(box).focus();
      await mail.keyboard.press('Control+z');
      await expect(mail.locator(box)).not.toContainText('plant one');
      expect(extension.mailbox.sent()).toEqual([]);
    });
  }

  test('asks before it writes over words; keeps them when the rep agrees', async ({ extension }) => {
    const { ask, mail, thread } = await openGmail(extension, slug);
    await mail.locator('.ams.bkH').click();
    await mail.locator(box).pressSequentially('Dear Lea');
    expect(await ask(insert(thread))).toMatchObject({ ok: false, error: { kind: 'box-not-empty' } });
    await expect(mail.locator(box)).toHaveText('Dear Lea');
    expect(await ask(insert(thread, { keepExisting: true }))).toMatchObject({ ok: true });
    await expect(mail.locator(box)).toContainText('Dear Lea');
    await expect(mail.locator(box)).toContainText('plant one');
  });

  test('a box of another thread is refused; one without ids needs the rep’s word; plain text works', async ({
    extension,
  }) => {
    const wrong = await openGmail(extension, slug, { modes: ['wrong-inputs'] });
    expect(await wrong.ask(insert(wrong.thread))).toMatchObject({ ok: false, error: { kind: 'wrong-thread' } });
    const bare = await openGmail(extension, slug, { modes: ['no-inputs'] });
    expect(await bare.ask(insert(bare.thread))).toMatchObject({
      error: { kind: 'wrong-thread', detail: expect.stringMatching(/^unproven/) },
    });
    expect(await bare.ask(insert(bare.thread, { acceptUnproven: true }))).toMatchObject({ ok: true });
    const plain = await openGmail(extension, slug, { modes: ['plain-text'] });
    expect(await plain.ask(insert(plain.thread))).toMatchObject({ ok: true, value: { where: 'plain-text' } });
    expect(await plain.mail.locator('textarea.Ak:visible').inputValue()).toBe(`${text}\n\n`);
    expect(extension.mailbox.sent()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ana, ben, composeBox, jonas, legacyAt, messageItem } from '../../../test/mail/gmail-markup';
import { at, legacy, message, openCompose, ours } from '../../../test/mail/open-compose';

describe('watchSend', () => {
  it('pending with what was written, then sent once Gmail said so and nobody took it back', async () => {
    const { events, find, settle, statuses, notice } = openCompose();
    find('.aoO').click();
    expect(events[0]).toMatchObject({
      status: 'pending',
      thread: `gmail:${legacy}`,
      subject: 'Rollout in two plants',
      to: [ana.email, ben.email],
      text: 'Plan: here',
      links: ['https://www.example.com/plan'],
      messageId: null,
    });
    find('.ip').remove();
    notice();
    await settle();
    await settle(29_000);
    expect(statuses()).toEqual(['pending']);
    await settle(1_500);
    expect(statuses()).toEqual(['pending', 'sent']);
    expect(events[1]?.key).toBe(events[0]?.key);
  });

  it('sent when the draft appears as a message, by its lasting id', async () => {
    const { document, events, find, settle } = openCompose();
    find('.aoO').click();
    const sent = messageItem({ ...message, from: jonas, at: null }, jonas.email).replace(
      'data-message-id',
      `data-legacy-message-id="${legacyAt(at + 90_000)}" data-message-id`,
    );
    find('.ip').remove();
    document.querySelector('.nH[role="list"]')?.append(document.createRange().createContextualFragment(sent));
    await settle();
    await settle(31_000);
    expect(events.at(-1)).toMatchObject({ status: 'sent', messageId: `gmail:${legacyAt(at + 90_000)}` });
  });

  it('unknown when the box is gone and nothing else is seen', async () => {
    const { find, settle, statuses } = openCompose();
    find('.aoO').click();
    find('.ip').remove();
    await settle();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'unknown']);
  });

  it('an older notice is no evidence', async () => {
    const { find, settle, statuses, notice } = openCompose();
    notice();
    find('.aoO').click();
    find('.ip').remove();
    await settle();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'unknown']);
  });

  it('undone by Undo', async () => {
    const { find, settle, statuses, notice } = openCompose();
    find('.aoO').click();
    find('.ip').remove();
    notice();
    await settle();
    find('#link_undo').click();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'undone']);
  });

  it('undone when the same draft opens again', async () => {
    const { document, find, settle, statuses, notice } = openCompose();
    find('.aoO').click();
    find('.ip').remove();
    notice();
    await settle();
    document.body.append(document.createRange().createContextualFragment(composeBox({ ...ours, docked: true })));
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'undone']);
  });

  const question = '<div role="alertdialog">Without a subject?</div>';
  it('undone when Gmail refuses: no recipient', async () => {
    const { document, find, settle, statuses } = openCompose();
    find('.aoO').click();
    document.body.append(document.createRange().createContextualFragment(question));
    await settle();
    await settle(65_000);
    expect(statuses()).toEqual(['pending']);
    find('[role="alertdialog"]').remove();
    await settle();
    await settle(2_000);
    expect(statuses()).toEqual(['pending', 'undone']);
  });

  it('sent when Gmail asks first and the rep says yes', async () => {
    const { document, find, settle, statuses, notice } = openCompose();
    find('.aoO').click();
    document.body.append(document.createRange().createContextualFragment(question));
    await settle();
    find('[role="alertdialog"]').remove();
    await settle();
    find('.ip').remove();
    notice();
    await settle();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'sent']);
  });

  it('undone when the box never left', async () => {
    const { find, settle, statuses } = openCompose();
    find('.aoO').click();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'undone']);
  });

  it('scheduled is not sent', async () => {
    const { document, find, settle, statuses, notice } = openCompose();
    document.body.append(
      document
        .createRange()
        .createContextualFragment(
          '<div class="J-M"><div class="J-N" selector="scheduledSend" role="menuitem">Later</div></div>',
        ),
    );
    find('.hG').click();
    find('[selector="scheduledSend"]').click();
    find('.ip').remove();
    notice();
    await settle();
    await settle(31_000);
    expect(statuses()).toEqual(['pending', 'scheduled']);
  });

  it('discard is no send', async () => {
    const { find, settle, statuses } = openCompose();
    find('.oh').click();
    find('.ip').remove();
    await settle(31_000);
    expect(statuses()).toEqual([]);
  });

  it('two presses on one box are one attempt', async () => {
    const { find, statuses } = openCompose();
    find('.aoO').click();
    find('.aoO').click();
    expect(statuses()).toEqual(['pending']);
  });

  it('send buttons in a mail’s body are nobody’s send', () => {
    const { document, statuses, find } = openCompose();
    find('.a3s').innerHTML = '<div class="M9"><div class="T-I-atl aoO">Send</div></div>';
    (document.querySelector('.a3s .aoO') as HTMLElement).click();
    expect(statuses()).toEqual([]);
  });

  it('ends with its signal', () => {
    const { find, stop, statuses } = openCompose();
    stop.abort();
    find('.aoO').click();
    expect(statuses()).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertBody, alertLines } from './alert-body';
import type { ReviewAlert } from './review-alert';
import { parseWebhook } from './webhook-address';

const SLACK = 'https://hooks.slack.com/services/T0/B0/secret';
const TEAMS =
  'https://default1a.2b.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/9/triggers/manual/paths/invoke?api-version=1&sig=x';
const alert: ReviewAlert = {
  asks: 'Priya, please decide',
  cause: 'Two mails without an answer',
  deal: 'Corvane, Plant <2> & more',
  since: 'Mon 8 Jun',
  link: 'chrome-extension://abc/workspace.html#deals/local%3A1',
  words: ['“See <!channel> and [here](https://evil.example)”'],
};

describe('the address', () => {
  test.each([
    ['of Slack', ` ${SLACK} `, 'slack', 'https://hooks.slack.com/*'],
    ['of a workflow of today', TEAMS, 'teams', 'https://default1a.2b.environment.api.powerplatform.com/*'],
    [
      'of an earlier workflow',
      'https://prod-23.westeurope.logic.azure.com:443/workflows/1?sig=x',
      'teams',
      'https://prod-23.westeurope.logic.azure.com/*',
    ],
    ['in capitals', 'HTTPS://HOOKS.SLACK.COM/services/T0', 'slack', 'https://hooks.slack.com/*'],
  ])('%s', (_, typed, kind, site) => {
    expect(parseWebhook(typed)).toEqual({ ok: true, value: { kind, url: typed.trim(), site } });
  });

  test.each([
    ['nothing', '', 'Paste the address'],
    ['without TLS', SLACK.replace('https', 'http'), 'Paste the address'],
    ['another port', SLACK.replace('.com', '.com:8443'), 'Paste the address'],
    ['a host that only ends alike', 'https://evilhooks.slack.com/services/T0', 'Paste the address'],
    ['a host hidden behind a name', 'https://hooks.slack.com@evil.example/services/T0', 'Paste the address'],
    ['a host that only begins alike', 'https://hooks.slack.com.evil.example/services/T0', 'Paste the address'],
    ['the bare end of a host', 'https://logic.azure.com/workflows/1', 'Paste the address'],
    ['a Slack workflow, which takes another shape', 'https://hooks.slack.com/triggers/T0/1', 'no incoming webhook'],
    ['a connector Microsoft has ended', 'https://contoso.webhook.office.com/webhookb2/1', 'old Teams connector'],
  ])('not %s', (_, typed, says) => {
    expect(parseWebhook(typed)).toMatchObject({ ok: false, error: expect.stringContaining(says) });
  });
});

describe('what is posted', () => {
  test('Slack gets plain text; the short text is escaped', () => {
    const body = JSON.parse(alertBody('slack', { ...alert, cause: '<!channel> & co' }));
    expect(body.text).toBe('Priya, please decide: &lt;!channel&gt; &amp; co');
    expect(body.blocks[0].text).toMatchObject({ type: 'plain_text', emoji: false });
    expect(body.blocks[0].text.text).toContain('Corvane, Plant <2> & more. Asked Mon 8 Jun.');
  });

  test('Teams gets an Adaptive Card of text runs, which read no Markdown; never a MessageCard', () => {
    const text = alertBody('teams', alert);
    const { type, attachments } = JSON.parse(text);
    expect(type).toBe('message');
    expect(attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(attachments[0].content.body.map((block: { type: string }) => block.type)).toEqual(
      alertLines(alert).map(() => 'RichTextBlock'),
    );
    expect(text).not.toMatch(/MessageCard|"TextBlock"/);
  });

  test('no words of the mail unless they are in the alert, and never more than a service takes', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 9000 }),
        fc.constantFrom('slack' as const, 'teams' as const),
        (cause, kind) => {
          const body = alertBody(kind, { ...alert, cause, words: [] });
          expect(body).not.toContain('evil.example');
          const { blocks = [] } = JSON.parse(body);
          for (const block of blocks) expect(block.text.text.length).toBeLessThanOrEqual(3000);
        },
      ),
    );
  });
});

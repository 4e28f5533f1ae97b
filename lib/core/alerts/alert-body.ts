import type { ReviewAlert } from './review-alert';
import type { WebhookKind } from './webhook-address';

/** Slack refuses a block of more than 3,000 signs. */
const LONGEST = 2900;

/** What is posted, as the service takes it. Buyer's words are plain text in both: no link, name or markup in them works. */
export function alertBody(kind: WebhookKind, alert: ReviewAlert): string {
  return JSON.stringify(kind === 'slack' ? slackMessage(alert) : teamsMessage(alert));
}

/** The same in lines, as a person reads it. */
export function alertLines({ asks, cause, deal, since, words, link }: ReviewAlert): readonly string[] {
  return [`${asks}: ${cause}`, ...words, `${deal}. Asked ${since}.`, link];
}

/** Blocks of plain text; `text` is what a phone's notification shows. */
function slackMessage(alert: ReviewAlert) {
  const text = alertLines(alert).join('\n').slice(0, LONGEST);
  return {
    text: escaped(`${alert.asks}: ${alert.cause}`.slice(0, LONGEST)),
    blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }],
  };
}

/** In Slack's own markup these three signs begin a link, a name or a channel's call. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An Adaptive Card as a workflow posts it; text runs, because a text block would read Markdown. */
function teamsMessage(alert: ReviewAlert) {
  const [first = '', ...others] = alertLines(alert);
  const run = (text: string, weight: 'Bolder' | 'Default') => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: text.slice(0, LONGEST), weight }],
  });
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [run(first, 'Bolder'), ...others.map((line) => run(line, 'Default'))],
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

import { fail, ok, type Result } from '../domain/result';

export type WebhookKind = 'slack' | 'teams';
export type WebhookAddress = {
  readonly kind: WebhookKind;
  readonly url: string;
  /** `https://hooks.slack.com/*`: the one place the browser is asked to allow. */
  readonly site: string;
};

export const webhookNames: Readonly<Record<WebhookKind, string>> = { slack: 'Slack', teams: 'Teams' };

const ADDRESS = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(:443)?(\/\S*)$/i;
/** Workflows hand out the first kind since 2025 and ended the second for new ones then. */
const TEAMS = /\.(environment\.api\.powerplatform\.com|logic\.azure\.com)$/;
/** Connectors of Office 365 took MessageCards; Microsoft ended them in 2026. */
const OLD_TEAMS = /\.webhook\.office\.com$|^outlook\.office(365)?\.com$/;

/** The address as it was typed. `error` says what is wrong with it and where the right one is found. */
export function parseWebhook(typed: string): Result<WebhookAddress, string> {
  const url = typed.trim();
  const [, typedHost = '', , path = ''] = ADDRESS.exec(url) ?? [];
  const host = typedHost.toLowerCase();
  if (host === 'hooks.slack.com') {
    if (/^\/services\/./.test(path)) return ok({ kind: 'slack', url, site: siteOf(host) });
    return fail('This is no incoming webhook of Slack: its address begins with https://hooks.slack.com/services/.');
  }
  if (TEAMS.test(host)) return ok({ kind: 'teams', url, site: siteOf(host) });
  if (OLD_TEAMS.test(host))
    return fail(
      'This is an old Teams connector, which Microsoft has ended. In the channel choose Workflows, then “Send webhook alerts to a channel”, and paste its address.',
    );
  return fail('Paste the address of an incoming webhook of Slack, or of a Teams workflow. Nothing else is written to.');
}

function siteOf(host: string): string {
  return `https://${host}/*`;
}

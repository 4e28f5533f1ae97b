import type { ManifestFacts } from './manifest-facts';

const SCHEMA = '1.21';

/**
 * The unified (JSON) manifest, the second form: Mac and mobile do not take it. `color.png` and `outline.png` stand beside
 * it in the package.
 */
export function unifiedManifest(facts: ManifestFacts): object {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: facts.id,
    version: facts.version.replace(/\.0$/, ''),
    name: { short: facts.name, full: facts.name },
    description: { short: facts.brief, full: facts.description },
    developer: {
      name: facts.provider,
      websiteUrl: facts.supportUrl,
      privacyUrl: `${facts.supportUrl}#privacy`,
      termsOfUseUrl: `${facts.supportUrl}#terms`,
    },
    localizationInfo: { defaultLanguageTag: facts.locale.toLowerCase() },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#17191c',
    validDomains: [new URL(facts.origin).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.5' }], scopes: ['mail'] },
        runtimes: runtimes(facts),
        ribbons: [ribbon(facts, 'mailRead', 'Read'), ribbon(facts, 'mailCompose', 'Compose')],
        autoRunEvents: [
          {
            requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.12' }] },
            events: [{ type: 'messageSending', actionId: facts.sendHandler, options: { sendMode: 'softBlock' } }],
          },
        ],
      },
    ],
  };
}

function runtimes({ urls, sendHandler }: ManifestFacts): readonly object[] {
  return [
    {
      id: 'pane',
      type: 'general',
      code: { page: urls.pane },
      lifetime: 'short',
      actions: [{ id: 'openPane', type: 'openPage', view: 'pane', displayName: 'openPane', pinnable: true }],
    },
    {
      requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.12' }] },
      id: 'alert',
      type: 'general',
      code: { page: urls.alertPage, script: urls.alertScript },
      lifetime: 'short',
      actions: [{ id: sendHandler, type: 'executeFunction', displayName: sendHandler }],
    },
  ];
}

function ribbon(facts: ManifestFacts, context: 'mailRead' | 'mailCompose', mode: 'Read' | 'Compose'): object {
  const { label, tip } = mode === 'Read' ? facts.open : facts.compose;
  const icons = ([16, 32, 80] as const).map((size) => ({ size, url: facts.icon(size) }));
  return {
    contexts: [context],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [
          {
            id: `throughline${mode}Group`,
            label: facts.name,
            icons,
            controls: [
              {
                id: `throughline${mode}Pane`,
                type: 'button',
                label,
                icons,
                supertip: { title: label, description: tip },
                actionId: 'openPane',
              },
            ],
          },
        ],
      },
    ],
  };
}

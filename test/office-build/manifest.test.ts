import { AppManifestUtils } from '@microsoft/app-manifest';
import { describe, expect, it } from 'vitest';
import { manifestFacts } from '@/lib/mail/office/manifest/manifest-facts';
import { unifiedManifest } from '@/lib/mail/office/manifest/unified-manifest';
import { xmlManifest } from '@/lib/mail/office/manifest/xml-manifest';
import { version } from '@/package.json';
import { checkManifest } from './check-manifest';
import { converted } from './converted';

const facts = manifestFacts({ origin: 'https://addin.northlight.example', version });
const xml = xmlManifest(facts);

/** The schema that comes with the package; nothing is fetched. */
function schemaSays(manifest: object): Promise<readonly string[]> {
  return AppManifestUtils.validateAgainstSchema(manifest as never);
}

describe('the XML manifest', () => {
  it('holds what Outlook asks of it', () => {
    expect(checkManifest(xml)).toEqual([]);
  });

  it('says what was agreed: pinned, both surfaces, SoftBlock, Mailbox 1.5, the version of the package', () => {
    expect(xml).toContain(`<Version>${version}.0</Version>`);
    expect(xml).toContain('<Set Name="Mailbox" MinVersion="1.5"/>');
    expect(xml.match(/<SupportsPinning>true</g)).toHaveLength(2);
    expect(xml.match(/MessageReadCommandSurface|MessageComposeCommandSurface/g)).toHaveLength(4);
    expect(xml).toContain('<LaunchEvent Type="OnMessageSend" FunctionName="onMessageSend" SendMode="SoftBlock"/>');
  });

  it('keeps its id: another one would orphan every install', () => {
    expect(facts.id).toBe('bee550d0-0ae8-4c82-a87f-b8b7f19bcef7');
  });

  it('is read by Microsoft’s converter into a manifest its schema takes', async () => {
    expect(await schemaSays(converted(xml))).toEqual([]);
  });
});

describe('the unified manifest', () => {
  const manifest = unifiedManifest(facts);

  it('is what the schema asks for', async () => {
    expect(await schemaSays(manifest)).toEqual([]);
  });

  it('agrees with what the converter makes of the XML one', () => {
    const theirs = extensionOf(converted(xml));
    const ours = extensionOf(manifest);
    expect(ours.autoRunEvents[0]?.events).toEqual(theirs.autoRunEvents[0]?.events);
    expect(contexts(ours)).toEqual([...new Set(contexts(theirs))]);
    expect(pages(ours).toSorted()).toEqual([...new Set(pages(theirs))].toSorted());
  });

  it('is refused when it is wrong', async () => {
    const wrong = JSON.stringify(manifest).replace('softBlock', 'softblock');
    expect(await schemaSays(JSON.parse(wrong))).toHaveLength(1);
  });
});

type Extension = {
  readonly autoRunEvents: readonly { readonly events: readonly object[] }[];
  readonly ribbons: readonly { readonly contexts: readonly string[] }[];
  readonly runtimes: readonly { readonly code: { readonly page: string; readonly script?: string } }[];
};

function extensionOf(manifest: object): Extension {
  return (manifest as { readonly extensions: readonly Extension[] }).extensions[0] as Extension;
}

function contexts({ ribbons }: Extension): readonly string[] {
  return ribbons.flatMap((ribbon) => ribbon.contexts);
}

function pages({ runtimes }: Extension): readonly string[] {
  return runtimes.flatMap(({ code }) => [code.page, ...(code.script ? [code.script] : [])]);
}

/** Each mistake, made in a manifest that is right, and what the checker says to it. */
const mistakes: readonly (readonly [name: string, from: string | RegExp, to: string, says: RegExp])[] = [
  ['a tag is not closed', '</Rule>', '', /broken/],
  [
    'two elements have changed places',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /too late/,
  ],
  [
    'an action pins before its place',
    /(<SourceLocation resid="Pane.Url"\/>)\s*(<SupportsPinning>true<\/SupportsPinning>)/,
    '$2$1',
    /SupportsPinning|SourceLocation/,
  ],
  ['an element under the wrong parent', '<SupportUrl', '<Tooltip/><SupportUrl', /Tooltip does not belong/],
  [
    'a resource is not defined',
    'bt:Url id="AlertScript.Url"',
    'bt:Url id="Alert.Url"',
    /AlertScript.Url is not defined/,
  ],
  ['a resource is never used', 'resid="Compose.Tip"', 'resid="Read.Tip"', /Compose.Tip is never used/],
  ['http', 'https://addin.northlight.example/icon/80.png', 'http://addin.northlight.example/icon/80.png', /not https/],
  [
    'another host',
    'https://addin.northlight.example/office.html',
    'https://cdn.example/office.html',
    /outside AppDomains/,
  ],
  ['two controls of one id', 'id="throughlineComposePane"', 'id="throughlineReadPane"', /stands twice/],
  ['an icon is missing', '<bt:Image size="80" resid="Icon.80"/>', '', /lacks an icon/],
  [
    'a name too long',
    'DisplayName DefaultValue="Throughline"',
    `DisplayName DefaultValue="${'x'.repeat(126)}"`,
    /longer than 125/,
  ],
  ['a tip too long', /(id="Read.Tip" DefaultValue=")/, `$1${'x'.repeat(250)}`, /longer than 250/],
  ['no help page', /<SupportUrl.*\/>/, '', /SupportUrl is missing/],
  ['an id that is none', /<Id>.*<\/Id>/, '<Id>throughline</Id>', /no GUID/],
  ['three numbers', `${version}.0<`, `${version}<`, /four numbers/],
  ['another permission', '>ReadWriteItem<', '>ReadWriteMailbox<', /Permissions/],
  ['a hard block', 'SendMode="SoftBlock"', 'SendMode="Block"', /SendMode/],
  ['no script for classic Windows', /<Override type="javascript".*\/>/, '', /no Runtime with a script/],
];

describe('the checker finds', () => {
  it.each(mistakes)('%s', (_, from, to, says) => {
    const wrong = xml.replace(from, to);
    expect(wrong).not.toBe(xml);
    expect(checkManifest(wrong).join('\n')).toMatch(says);
  });
});

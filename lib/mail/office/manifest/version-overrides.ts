import type { ManifestFacts } from './manifest-facts';
import { type XmlElement, xml } from './xml-element';

const MAIL = 'http://schemas.microsoft.com/office/mailappversionoverrides';

/**
 * Two levels; a client takes the last one it can meet. 1.0 is the pane alone, for Exchange on-premises; 1.1 adds pinning
 * and the check before sending, which came with Mailbox 1.12.
 */
export function versionOverrides(facts: ManifestFacts): XmlElement {
  const full = xml('VersionOverrides', { xmlns: `${MAIL}/1.1`, 'xsi:type': 'VersionOverridesV1_1' }, [
    required('1.12'),
    hosts([runtimes(), formFactor(facts, true)]),
    resources(facts, true),
  ]);
  return xml('VersionOverrides', { xmlns: MAIL, 'xsi:type': 'VersionOverridesV1_0' }, [
    required('1.5'),
    hosts([formFactor(facts, false)]),
    resources(facts, false),
    full,
  ]);
}

function required(version: string): XmlElement {
  return xml('Requirements', {}, [
    xml('bt:Sets', { DefaultMinVersion: version }, [xml('bt:Set', { Name: 'Mailbox', MinVersion: version })]),
  ]);
}

function hosts(children: readonly XmlElement[]): XmlElement {
  return xml('Hosts', {}, [xml('Host', { 'xsi:type': 'MailHost' }, children)]);
}

/** A page on the web, Mac and new Windows; one script without a page on classic Windows. */
function runtimes(): XmlElement {
  return xml('Runtimes', {}, [
    xml('Runtime', { resid: 'AlertPage.Url' }, [xml('Override', { type: 'javascript', resid: 'AlertScript.Url' })]),
  ]);
}

function formFactor(facts: ManifestFacts, full: boolean): XmlElement {
  return xml('DesktopFormFactor', {}, [
    ...(full ? [xml('FunctionFile', { resid: 'AlertPage.Url' })] : []),
    surface('MessageReadCommandSurface', 'Read', full),
    surface('MessageComposeCommandSurface', 'Compose', full),
    ...(full ? [alert(facts)] : []),
  ]);
}

function surface(type: string, mode: 'Read' | 'Compose', pinnable: boolean): XmlElement {
  const group = xml('Group', { id: `throughline${mode}Group` }, [
    xml('Label', { resid: 'Group.Label' }),
    xml('Control', { 'xsi:type': 'Button', id: `throughline${mode}Pane` }, [
      xml('Label', { resid: `${mode}.Label` }),
      xml('Supertip', {}, [xml('Title', { resid: `${mode}.Label` }), xml('Description', { resid: `${mode}.Tip` })]),
      xml(
        'Icon',
        {},
        ['16', '32', '80'].map((size) => xml('bt:Image', { size, resid: `Icon.${size}` })),
      ),
      xml('Action', { 'xsi:type': 'ShowTaskpane' }, [
        xml('SourceLocation', { resid: 'Pane.Url' }),
        ...(pinnable ? [xml('SupportsPinning', {}, 'true')] : []),
      ]),
    ]),
  ]);
  return xml('ExtensionPoint', { 'xsi:type': type }, [xml('OfficeTab', { id: 'TabDefault' }, [group])]);
}

/** SoftBlock: the mail waits for the rep; it goes out when the add-in cannot be reached. */
function alert({ sendHandler }: ManifestFacts): XmlElement {
  return xml('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
    xml('LaunchEvents', {}, [
      xml('LaunchEvent', { Type: 'OnMessageSend', FunctionName: sendHandler, SendMode: 'SoftBlock' }),
    ]),
    xml('SourceLocation', { resid: 'AlertPage.Url' }),
  ]);
}

function resources(facts: ManifestFacts, full: boolean): XmlElement {
  const alertUrls = [url('AlertPage.Url', facts.urls.alertPage), url('AlertScript.Url', facts.urls.alertScript)];
  return xml('Resources', {}, [
    xml(
      'bt:Images',
      {},
      ([16, 32, 80] as const).map((size) => xml('bt:Image', { id: `Icon.${size}`, DefaultValue: facts.icon(size) })),
    ),
    xml('bt:Urls', {}, [url('Pane.Url', facts.urls.pane), ...(full ? alertUrls : [])]),
    xml('bt:ShortStrings', {}, [
      text('Group.Label', facts.name),
      text('Read.Label', facts.open.label),
      text('Compose.Label', facts.compose.label),
    ]),
    xml('bt:LongStrings', {}, [text('Read.Tip', facts.open.tip), text('Compose.Tip', facts.compose.tip)]),
  ]);
}

function url(id: string, value: string): XmlElement {
  return xml('bt:Url', { id, DefaultValue: value });
}

function text(id: string, value: string): XmlElement {
  return xml('bt:String', { id, DefaultValue: value });
}

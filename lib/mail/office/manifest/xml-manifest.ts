import type { ManifestFacts } from './manifest-facts';
import { versionOverrides } from './version-overrides';
import { type XmlElement, xml, xmlText } from './xml-element';

const OFFICE = 'http://schemas.microsoft.com/office';

/** The add-in-only manifest: the one every Outlook takes that takes add-ins at all. */
export function xmlManifest(facts: ManifestFacts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(officeApp(facts))}`;
}

/** The order of the children is the schema's (manifest-element-ordering, 2025-06): another order is refused. */
function officeApp(facts: ManifestFacts): XmlElement {
  return xml(
    'OfficeApp',
    {
      xmlns: `${OFFICE}/appforoffice/1.1`,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': `${OFFICE}/officeappbasictypes/1.0`,
      'xmlns:mailappor': `${OFFICE}/mailappversionoverrides/1.0`,
      'xsi:type': 'MailApp',
    },
    [
      xml('Id', {}, facts.id),
      xml('Version', {}, facts.version),
      xml('ProviderName', {}, facts.provider),
      xml('DefaultLocale', {}, facts.locale),
      value('DisplayName', facts.name),
      value('Description', facts.description),
      value('IconUrl', facts.icon(64)),
      value('HighResolutionIconUrl', facts.icon(128)),
      value('SupportUrl', facts.supportUrl),
      xml('AppDomains', {}, [xml('AppDomain', {}, facts.origin)]),
      xml('Hosts', {}, [xml('Host', { Name: 'Mailbox' })]),
      xml('Requirements', {}, [xml('Sets', {}, [xml('Set', { Name: 'Mailbox', MinVersion: '1.5' })])]),
      xml('FormSettings', {}, [form('ItemRead', facts.urls.pane, true), form('ItemEdit', facts.urls.pane, false)]),
      xml('Permissions', {}, 'ReadWriteItem'),
      xml('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [
        xml('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Read' }),
        xml('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' }),
      ]),
      versionOverrides(facts),
    ],
  );
}

function value(name: string, text: string): XmlElement {
  return xml(name, { DefaultValue: text });
}

function form(type: 'ItemRead' | 'ItemEdit', pane: string, tall: boolean): XmlElement {
  return xml('Form', { 'xsi:type': type }, [
    xml('DesktopSettings', {}, [value('SourceLocation', pane), ...(tall ? [xml('RequestedHeight', {}, '450')] : [])]),
  ]);
}

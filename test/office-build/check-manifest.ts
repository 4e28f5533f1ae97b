import { JSDOM } from 'jsdom';

/** Child elements in the order the schema wants them (docs: manifest-element-ordering, 2025-06). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    words(`Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl
    SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides`),
  DesktopSettings: words('SourceLocation RequestedHeight'),
  VersionOverrides: words('Description Requirements Hosts Resources VersionOverrides WebApplicationInfo'),
  Host: words('Runtimes DesktopFormFactor MobileFormFactor'),
  DesktopFormFactor: words('FunctionFile ExtensionPoint'),
  OfficeTab: words('Group'),
  Group: words('Label Tooltip Control'),
  Control: words('Label Supertip Icon Action'),
  Supertip: words('Title Description'),
  Action: words('SourceLocation FunctionName SupportsPinning'),
  ExtensionPoint: words('OfficeTab LaunchEvents SourceLocation'),
  Resources: words('Images Urls ShortStrings LongStrings'),
};
/** The longest text of an element, in signs (docs: manifest reference, 2026-08). */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const LONGEST_STRING: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const NEEDED = words(
  'Id Version ProviderName DefaultLocale DisplayName Description IconUrl SupportUrl Permissions Rule',
);
const ICONS = ['16', '32', '80'];
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What Outlook would refuse or not show; one sentence each. Offline: Microsoft's own validator asks a server. */
export function checkManifest(text: string): readonly string[] {
  const { window } = new JSDOM('');
  const page = new window.DOMParser().parseFromString(text, 'text/xml');
  const broken = page.querySelector('parsererror');
  if (broken) return [`The XML is broken: ${broken.textContent?.split('\n')[0]}`];
  const root = page.documentElement;
  return [
    ...needed(root),
    ...[root, ...root.querySelectorAll('*')].flatMap(inOrder),
    ...lengths(root),
    ...addresses(root),
    ...overrides(root).flatMap(overridesHold),
  ];
}

function needed(root: Element): readonly string[] {
  const text = (name: string) => child(root, name)?.textContent ?? '';
  return [
    ...NEEDED.filter((name) => !child(root, name)).map((name) => `${name} is missing.`),
    ...(GUID.test(text('Id')) ? [] : ['Id is no GUID.']),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')) ? [] : ['Version has not four numbers.']),
    ...(text('Permissions') === 'ReadWriteItem' ? [] : ['Permissions is not ReadWriteItem.']),
  ];
}

function inOrder(element: Element): readonly string[] {
  const order = ORDER[element.localName];
  // the first Host of the file only names the mailbox
  if (!order) return [];
  const places = [...element.children].map((one) => order.indexOf(one.localName));
  const strange = [...element.children].filter((_, at) => places[at] === -1);
  const late = [...element.children].filter((_, at) => at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0));
  return [
    ...strange.map((one) => `${one.localName} does not belong into ${element.localName}.`),
    ...late.map((one) => `${one.localName} stands too late in ${element.localName}.`),
  ];
}

function lengths(root: Element): readonly string[] {
  const named = Object.entries(LONGEST).flatMap(([name, most]) => {
    const one = child(root, name);
    return one && saidBy(one).length > most ? [`${name} is longer than ${most}.`] : [];
  });
  const strings = Object.entries(LONGEST_STRING).flatMap(([list, most]) =>
    [...root.getElementsByTagName(`bt:${list}`)]
      .flatMap((each) => [...each.children])
      .filter((one) => saidBy(one).length > most)
      .map((one) => `${one.id} is longer than ${most}.`),
  );
  return [...named, ...strings];
}

/** Every address is https and on the one host, or Outlook opens it in a browser window. */
function addresses(root: Element): readonly string[] {
  const own = root.getElementsByTagName('AppDomain')[0]?.textContent ?? '';
  const names = ['SourceLocation', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'bt:Url', 'bt:Image'];
  return names
    .flatMap((name) => [...root.getElementsByTagName(name)])
    .filter((one) => one.hasAttribute('DefaultValue'))
    .map(saidBy)
    .flatMap((url) => [
      ...(url.startsWith('https://') ? [] : [`${url} is not https.`]),
      ...(url.startsWith(`${own}/`) ? [] : [`${url} is outside AppDomains.`]),
    ]);
}

function overrides(root: Element): readonly Element[] {
  return [...root.getElementsByTagName('VersionOverrides')];
}

/** One level: what it refers to is defined in its own Resources, its ids are its own, its buttons have their icons. */
function overridesHold(level: Element): readonly string[] {
  const mine = (name: string) =>
    [...level.getElementsByTagName(name)].filter((one) => one.closest('VersionOverrides') === level);
  const resources = child(level, 'Resources');
  const defined = [...(resources?.querySelectorAll('[id]') ?? [])].map((one) => one.id);
  const used = [...level.querySelectorAll('[resid]')].filter((one) => one.closest('VersionOverrides') === level);
  const ids = [...mine('Control'), ...mine('Group')].map((one) => one.id).concat(defined);
  return [
    ...used
      .map((one) => one.getAttribute('resid') ?? '')
      .filter((id) => !defined.includes(id))
      .map((id) => `${id} is not defined.`),
    ...defined
      .filter((id) => !used.some((one) => one.getAttribute('resid') === id))
      .map((id) => `${id} is never used.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32.`),
    ...mine('Icon')
      .filter((icon) => ICONS.some((size) => !icon.querySelector(`[size="${size}"]`)))
      .map(() => 'A button lacks an icon of 16, 32 or 80.'),
    ...sendHolds(mine('LaunchEvent'), mine('Runtime')),
  ];
}

/** The check before sending needs a runtime of both kinds, or classic Windows blocks every mail. */
function sendHolds(events: readonly Element[], runtimes: readonly Element[]): readonly string[] {
  if (events.length === 0) return [];
  const script = runtimes.some((one) => child(one, 'Override')?.getAttribute('type') === 'javascript');
  return [
    ...(script ? [] : ['LaunchEvent has no Runtime with a script.']),
    ...events.filter((one) => one.getAttribute('SendMode') !== 'SoftBlock').map(() => 'SendMode is not SoftBlock.'),
  ];
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find((one) => one.localName === name);
}

function saidBy(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.textContent ?? '';
}

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

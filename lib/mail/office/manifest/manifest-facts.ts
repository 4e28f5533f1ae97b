/** Never changed: another id is another add-in, and every install of this one is orphaned. */
const ID = 'bee550d0-0ae8-4c82-a87f-b8b7f19bcef7';

const ICON_SIZES = [16, 32, 64, 80, 128] as const;
type IconSize = (typeof ICON_SIZES)[number];

/** What both forms of the manifest say, in one place. Lengths are in the checker's test. */
export type ManifestFacts = {
  readonly id: string;
  /** Four numbers, as the XML form wants it. */
  readonly version: string;
  readonly name: string;
  readonly provider: string;
  /** At most 80 signs. */
  readonly brief: string;
  readonly description: string;
  readonly locale: string;
  readonly origin: string;
  readonly supportUrl: string;
  readonly urls: { readonly pane: string; readonly alertPage: string; readonly alertScript: string };
  readonly icon: (size: IconSize) => string;
  /** The handler's name, in the manifest and in `launchevent.ts`. */
  readonly sendHandler: string;
  readonly open: { readonly label: string; readonly tip: string };
  readonly compose: { readonly label: string; readonly tip: string };
};

/** `origin` is where the built folder is served, `https://host[:port]`; `version` is package.json's. */
export function manifestFacts({
  origin,
  version,
}: {
  readonly origin: string;
  readonly version: string;
}): ManifestFacts {
  return {
    id: ID,
    version: `${version}.0`,
    name: 'Throughline',
    provider: 'Throughline',
    brief: 'The deal, the stop gates and the next step beside the open mail.',
    description: 'Sales follow-up beside the open mail: the deal, the stop gates, the reason, a draft. It never sends.',
    locale: 'en-US',
    origin,
    supportUrl: `${origin}/support.html`,
    urls: {
      pane: `${origin}/office.html`,
      alertPage: `${origin}/smart-alert.html`,
      alertScript: `${origin}/launchevent.js`,
    },
    icon: (size) => `${origin}/icon/${size}.png`,
    sendHandler: 'onMessageSend',
    open: {
      label: 'Throughline',
      tip: 'Shows the deal, the stop gates and the next step for this mail, and drafts a reply with a reason.',
    },
    compose: {
      label: 'Throughline',
      tip: 'Checks who this mail goes to, and puts the draft into it. You send it yourself.',
    },
  };
}

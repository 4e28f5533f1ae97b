import type { Value, ValueLog } from '../core/domain/records';

type Sent = { readonly attachments: readonly string[]; readonly links: readonly string[] };

/** Values of the library that a sent mail carries as file or link and that are not in the deal's log yet. */
export function proposeValue(sent: Sent, values: readonly Value[], log: readonly ValueLog[]): readonly Value[] {
  const logged = new Set(log.map((row) => row.valueId));
  const files = new Set(sent.attachments.map(plainFile));
  const places = new Set(sent.links.map(plainUrl).filter((place) => place !== null));
  return values.filter((value) => {
    if (logged.has(value.id)) return false;
    if (value.fileName && files.has(plainFile(value.fileName))) return true;
    const place = value.url ? plainUrl(value.url) : null;
    return place !== null && places.has(place);
  });
}

/** `Guide (2).PDF` and `guide_2.pdf` differ; `Guide (2).PDF` and `guide.pdf` are two downloads of one file. */
function plainFile(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/ ?\(\d+\)(?=\.[a-z0-9]+$|$)/, '');
}

/** Host and path: trackers, anchors and `www.` say nothing about which page it is; a bare host is no value. */
function plainUrl(href: string): string | null {
  const parts = /^https?:\/\/(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(href.trim());
  if (!parts?.[1]) return null;
  const path = (parts[2] ?? '').replace(/\/+$/, '');
  return path === '' ? null : parts[1].toLowerCase() + path;
}

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Converter = { convert(): void; getJSON(): object };
type Parts = {
  readonly Converter: new (xml: string, locale: string) => Converter;
  readonly Utilities: { setWriteImageUrls(yes: boolean): void; logError(...words: unknown[]): void };
};

/**
 * Microsoft's own reading of the XML manifest, as the unified one. Its parts are called, not its command: the command
 * writes files and fetches icons. What it complains of is thrown.
 */
export function converted(xml: string): object {
  const { Converter } = require('office-addin-manifest-converter/lib/converter.js') as Parts;
  const { Utilities } = require('office-addin-manifest-converter/lib/utilities.js') as Parts;
  const complaints: string[] = [];
  Utilities.setWriteImageUrls(true);
  Utilities.logError = (...words) => complaints.push(words.join(' '));
  const converter = new Converter(xml, 'en-US');
  converter.convert();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return converter.getJSON();
}

import { fail, ok, type Result } from '../../core/domain/result';
import type { ImportError } from '../crm-connector';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Byte order marks first, then the zero bytes that ASCII has in UTF-16; the rest is tried as UTF-8. `null` = no text at all. */
export function guessEncoding(start: Uint8Array): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return 'utf-8';
  const many = start.length / 4;
  if (odd > many && even < many / 8) return 'utf-16le';
  if (even > many && odd < many / 8) return 'utf-16be';
  return null;
}

/** A portion of the text; `last` = the end of the file. */
export type TextPart = { readonly text: string; readonly last: boolean };

/** Text in portions; ends with `corrupt` at the first byte that this encoding cannot have. */
export async function* decodeText(file: Blob, encoding: Encoding): AsyncGenerator<Result<TextPart, ImportError>> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      yield ok({ text: done ? decoder.decode() : decoder.decode(value, { stream: true }), last: done });
      if (done) return;
    }
  } catch (thrown) {
    if (thrown instanceof TypeError) yield fail({ kind: 'corrupt', detail: `The file is not ${encoding} text.` });
    else
      yield fail({
        kind: 'unreadable',
        detail: 'The browser could not read the file. Was it moved or changed? Choose it again.',
      });
  } finally {
    reader.releaseLock();
  }
}

import type { DemoThread } from '../threads/demo-thread';

/** The names Gmail has for one thread or message: hex (legacy), decimal in a `thread-f:` name, opaque in the address. */
export function decimalOf(hex: string): string {
  return BigInt(`0x${hex}`).toString();
}

/** The opaque word of a thread in the address, `#inbox/FMfcgz…`; a navigation mark, never a key. */
export function tokenOf(thread: DemoThread): string {
  const alphabet = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
  let state = BigInt(`0x${thread.id}`) ^ 0x5bd1e9955bd1e995n;
  let text = 'FMfcgz';
  for (let i = 0; i < 26; i++) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    text += alphabet[Number(state >> 33n) % alphabet.length];
  }
  return text;
}

/** A jslog field as Gmail writes it: JSON in base64. */
export function jslogField(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64');
}

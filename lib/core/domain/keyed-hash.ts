const BLOCK = 64;
/** Half of a pair, which no address has and UTF-8 cannot say. */
const LONE = /[\uD800-\uDFFF]/gu;

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) as 64 hexadecimal digits.
 * Decision: written out here. Rationale: the browser's own answers later, and neither a database transaction nor the check
 * before sending can wait. Consequence: only for matching short texts; a test compares it with another implementation.
 * Nothing in it is newer than ES2016, as the check runs in classic Windows' engine too.
 */
export function keyedHash(key: string, text: string): string {
  const bytes = utf8(key);
  const short = bytes.length > BLOCK ? sha256(bytes) : bytes;
  const filled = [...short, ...new Array<number>(BLOCK - short.length).fill(0)];
  const inner = sha256([...filled.map((byte) => byte ^ 0x36), ...utf8(text)]);
  const outer = sha256([...filled.map((byte) => byte ^ 0x5c), ...inner]);
  return outer.map((byte) => (256 + byte).toString(16).slice(1)).join('');
}

function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(LONE, '?')).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return escaped.map((one) => (one.length > 1 ? Number.parseInt(one.slice(1), 16) : one.charCodeAt(0)));
}

const primes = firstPrimes(64);
/** The first 32 bits of the fractional parts of the roots of the first primes. */
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let at = 2; found.length < count; at += 1) if (found.every((prime) => at % prime !== 0)) found.push(at);
  return found;
}

function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;
}

function sha256(bytes: readonly number[]): readonly number[] {
  const words = padded(bytes);
  let state: readonly number[] = start;
  for (let at = 0; at < words.length; at += 16) state = compressed(state, words.slice(at, at + 16));
  const found: number[] = [];
  for (const word of state) found.push(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  return found;
}

/** The message, a one, zeros, and its length in bits, as 32-bit words. */
function padded(bytes: readonly number[]): readonly number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  const put = (byte: number, at: number) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function compressed(state: readonly number[], block: readonly number[]): readonly number[] {
  const w = [...block];
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t += 1) {
    if (t >= 16) w[t] = (small(w[t - 2], 17, 19, 10) + at(w, t - 7) + small(w[t - 15], 7, 18, 3) + at(w, t - 16)) | 0;
    const one = (h + turns(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(constants, t) + at(w, t)) | 0;
    const two = (turns(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + at(state, index)) | 0);
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function turns(word: number, one: number, two: number, three: number): number {
  return turn(word, one) ^ turn(word, two) ^ turn(word, three);
}

function small(word: number | undefined, one: number, two: number, shift: number): number {
  const value = word ?? 0;
  return turn(value, one) ^ turn(value, two) ^ (value >>> shift);
}

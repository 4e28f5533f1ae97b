/** A running sum over text: tells damage by accident, protects against nobody. 14 hex digits. */
export type TextSum = { add(text: string): void; readonly hex: string };

/** Two 32-bit FNV-like lanes over UTF-16 units; the same however the text is cut into parts. */
export function textSum(): TextSum {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  return {
    add(text) {
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        high = Math.imul(high ^ unit, 2654435761);
        low = Math.imul(low ^ unit, 1597334677);
      }
    },
    get hex() {
      const number = 4294967296 * (0x1fffff & (high ^ (low >>> 13))) + (low >>> 0);
      return number.toString(16).padStart(14, '0');
    },
  };
}

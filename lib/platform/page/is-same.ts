/** Whether two plain values (what JSON can hold, keys in the same order or not) say the same. Ends at the first difference. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame((a as Plain)[key], (b as Plain)[key]));
}

type Plain = { readonly [key: string]: unknown };

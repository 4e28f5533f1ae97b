/** What may stand at a place of the policy file. One table of shapes is read, checked and printed by. */
export type Shape =
  | { readonly kind: 'text'; readonly max: number; readonly mayBeEmpty?: boolean }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'one-of'; readonly of: readonly string[] }
  | { readonly kind: 'or-null'; readonly shape: Shape }
  | { readonly kind: 'list'; readonly of: Shape; readonly min: number; readonly max: number; readonly of1: string }
  | { readonly kind: 'map'; readonly of: Shape; readonly key: RegExp; readonly keyIs: string }
  | { readonly kind: 'object'; readonly fields: Fields };
/** In the order in which they are printed. `must` = it has no sensible default. */
export type Fields = Readonly<Record<string, { readonly shape: Shape; readonly must?: true }>>;

export const line = (max = 200): Shape => ({ kind: 'text', max });
export const orEmpty = (max = 200): Shape => ({ kind: 'text', max, mayBeEmpty: true });
export const number = (min: number, max: number, unit: string): Shape => ({ kind: 'number', min, max, unit });
export const oneOf = (...of: readonly string[]): Shape => ({ kind: 'one-of', of });
export const yesNo: Shape = { kind: 'yes-no' };

export function list(of: Shape, of1: string, min = 0, max = 40): Shape {
  return { kind: 'list', of, min, max, of1 };
}

export function object(fields: Fields): Shape {
  return { kind: 'object', fields };
}

/** The shape in words: `a whole number of days from 1 to 730`. */
export function sayShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.mayBeEmpty ? `text of up to ${shape.max} letters` : `text of 1 to ${shape.max} letters`;
    case 'number':
      return `a whole number of ${shape.unit} from ${shape.min} to ${shape.max}`;
    case 'yes-no':
      return 'true or false';
    case 'instant':
      return 'a date and time like 2026-06-11T09:30:00.000Z';
    case 'one-of':
      return `one of ${shape.of.join(', ')}`;
    case 'or-null':
      return `${sayShape(shape.shape)}, or null`;
    case 'list':
      return shape.min > 0
        ? `a list with ${shape.min} to ${shape.max} ${shape.of1}`
        : `a list of up to ${shape.max} ${shape.of1}`;
    case 'map':
      return `fields in braces, each named by ${shape.keyIs}`;
    case 'object':
      return `fields in braces: ${Object.keys(shape.fields).join(', ')}`;
  }
}

import fc from 'fast-check';
import { policyFields } from './parse/policy-shape';
import type { Shape } from './parse/shape';
import type { Policy } from './policy';

/** Any text a person could type, odd signs and halves of surrogate pairs included. */
const anyText = (max: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: Math.min(max, 12) });

/** Any value of a shape. */
export function ofShape(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return anyText(shape.max).filter((text) => shape.mayBeEmpty === true || text.trim() !== '');
    case 'number':
      return fc.integer({ min: shape.min, max: shape.max });
    case 'yes-no':
      return fc.boolean();
    case 'instant':
      return fc.integer({ min: 0, max: 4_000_000_000_000 });
    case 'one-of':
      return fc.constantFrom(...shape.of);
    case 'or-null':
      return fc.option(ofShape(shape.shape));
    case 'list':
      return fc.array(ofShape(shape.of), {
        minLength: shape.min,
        maxLength: Math.max(shape.min, Math.min(shape.max, 3)),
      });
    case 'map':
      return fc.dictionary(fc.stringMatching(shape.key), ofShape(shape.of), { maxKeys: 3, noNullPrototype: true });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, ofShape(field.shape)])),
        { noNullPrototype: true },
      );
  }
}

/** Any policy that the table of shapes allows; what must hold between its fields is for the caller to filter. */
export const anyPolicy = ofShape({ kind: 'object', fields: policyFields }) as fc.Arbitrary<Policy>;

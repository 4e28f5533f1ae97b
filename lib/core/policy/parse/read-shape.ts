import { parseInstant } from '../../domain/instant';
import type { PolicyProblem } from './policy-problem';
import type { JsonNode } from './read-json';
import { type Fields, type Shape, sayShape } from './shape';

/** What was found wrong (the file is not taken) and odd (it is taken, and said). */
export type Findings = { readonly errors: PolicyProblem[]; readonly warnings: PolicyProblem[] };

/** The value a node stands for; `undefined` when it is not of the shape, which is then among the errors. */
export function readShape(shape: Shape, node: JsonNode, path: string, found: Findings): unknown {
  switch (shape.kind) {
    case 'or-null':
      return node.kind === 'null' ? null : readShape(shape.shape, node, path, found);
    case 'list':
      return node.kind === 'list' ? items(shape, node, path, found) : notOf(shape, node, path, found);
    case 'map':
      return node.kind === 'object' ? entries(shape, node, path, found) : notOf(shape, node, path, found);
    case 'object':
      return node.kind === 'object' ? readFields(shape.fields, node, path, found) : notOf(shape, node, path, found);
    default:
      return scalar(shape, node) ?? notOf(shape, node, path, found);
  }
}

type Kind<K> = Extract<Shape, { readonly kind: K }>;
type ObjectNode = Extract<JsonNode, { readonly kind: 'object' }>;

function scalar(shape: Kind<'text' | 'number' | 'yes-no' | 'instant' | 'one-of'>, node: JsonNode): unknown {
  if (shape.kind === 'yes-no') return node.kind === 'yes-no' ? node.value : undefined;
  if (shape.kind === 'number') return node.kind === 'number' && inRange(shape, node.value) ? node.value : undefined;
  if (shape.kind === 'instant') return instantOf(node);
  if (node.kind !== 'text') return undefined;
  const fits = shape.kind === 'one-of' ? shape.of.includes(node.value) : isText(shape, node.value);
  return fits ? node.value : undefined;
}

/** A file says it in words, our own rows as the figure itself. */
function instantOf(node: JsonNode): unknown {
  if (node.kind === 'number') return Number.isInteger(node.value) ? node.value : undefined;
  return node.kind === 'text' ? (parseInstant(node.value) ?? undefined) : undefined;
}

function inRange({ min, max }: Kind<'number'>, value: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function isText({ max, mayBeEmpty }: Kind<'text'>, value: string): boolean {
  return value.length <= max && (mayBeEmpty === true || value.trim() !== '');
}

function items(shape: Kind<'list'>, node: Extract<JsonNode, { kind: 'list' }>, path: string, found: Findings): unknown {
  const { length } = node.items;
  if (length < shape.min || length > shape.max) return notOf(shape, node, path, found);
  return node.items.map((item, at) => readShape(shape.of, item, `${path}[${at}]`, found));
}

function entries(shape: Kind<'map'>, node: ObjectNode, path: string, found: Findings): unknown {
  const pairs: (readonly [string, unknown])[] = [];
  for (const [name, item] of node.fields) {
    if (!shape.key.test(name)) {
      found.errors.push({
        path: `${path}.${shown(name)}`,
        line: item.line,
        what: `“${shown(name)}” cannot stand in ${path}.`,
        why: `Each field there is named by ${shape.keyIs}.`,
        fix: 'Rename the field or take it out.',
      });
    } else pairs.push([name, readShape(shape.of, item, `${path}.${name}`, found)]);
  }
  saidTwice(node, path, found);
  return Object.fromEntries(pairs);
}

/** Known fields of an object; a field that is left out stays out, one we do not know is said and passed over. */
export function readFields(
  fields: Fields,
  node: ObjectNode,
  path: string,
  found: Findings,
): Readonly<Record<string, unknown>> {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const read: Record<string, unknown> = {};
  for (const [name, { shape, must }] of Object.entries(fields)) {
    const item = node.fields.get(name);
    if (item) read[name] = readShape(shape, item, at(name), found);
    else if (must) {
      found.errors.push({
        path: at(name),
        line: node.line,
        what: `${at(name)} is missing.`,
        why: 'Without it the rule cannot be used, and there is no value that fits everybody.',
        fix: `Add it: ${sayShape(shape)}.`,
      });
    }
  }
  for (const [name, item] of node.fields) {
    if (Object.hasOwn(fields, name) || name.startsWith('$')) continue;
    found.warnings.push({
      path: at(shown(name)),
      line: item.line,
      what: `“${shown(name)}” is not known here and was passed over.`,
      why: 'It is misspelt, or a newer version of Throughline wrote it.',
      fix: `Known here: ${Object.keys(fields).join(', ')}.`,
    });
  }
  saidTwice(node, path, found);
  return read;
}

function saidTwice(node: ObjectNode, path: string, found: Findings): void {
  for (const again of node.twice) {
    found.errors.push({
      path,
      line: again.line,
      what: 'A field stands here twice.',
      why: 'It cannot be told which of the two is meant.',
      fix: 'Take one of them out.',
    });
  }
}

function notOf(shape: Shape, node: JsonNode, path: string, found: Findings): undefined {
  found.errors.push({
    path,
    line: node.line,
    what: `${path} is ${sayNode(node)}.`,
    why: `It must be ${sayShape(shape)}.`,
    fix: fixFor(shape, node),
  });
  return undefined;
}

function fixFor(shape: Shape, node: JsonNode): string {
  if ((shape.kind === 'number' || shape.kind === 'yes-no') && node.kind === 'text') return 'Write it without quotes.';
  if (shape.kind === 'one-of') {
    const near = node.kind === 'text' ? shape.of.find((word) => alike(word, node.value)) : undefined;
    return near ? `Write “${near}”.` : `Choose one: ${shape.of.join(', ')}.`;
  }
  if (shape.kind === 'list' && node.kind === 'list') return 'Add what is missing, or take out what is too much.';
  return `Write ${sayShape(shape)}.`;
}

function alike(word: string, said: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return plain(said).length >= 3 && (plain(word) === plain(said) || plain(word).startsWith(plain(said)));
}

function sayNode(node: JsonNode): string {
  switch (node.kind) {
    case 'null':
      return 'empty (null)';
    case 'text':
      return node.value === '' ? 'empty' : `“${shown(node.value)}”`;
    case 'list':
      return `a list of ${node.items.length}`;
    case 'object':
      return 'a group of fields';
    default:
      return String(node.value);
  }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

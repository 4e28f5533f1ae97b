import { fail, ok, type Result } from '../../domain/result';

/** A JSON value with the line it stands on (from 1), so that whoever reads it can say where it is wrong. */
export type JsonNode = { readonly line: number } & (
  | { readonly kind: 'null' }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, JsonNode>; readonly twice: readonly JsonNode[] }
);
type JsonError = { readonly line: number; readonly what: string };
type Reader = { readonly text: string; at: number; line: number; error: JsonError | null };

const DEEPEST = 40;
const ENDS = 'The text ends here, in the middle of the policy.';
const COMMA = 'A comma is missing before this line, or a bracket is not closed.';

/** What `JSON.parse` accepts, no more; the engine's own messages name the place differently in each browser. */
export function readJson(text: string): Result<JsonNode, JsonError> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader: Reader = { text: source, at: 0, line: 1, error: null };
  const node = value(reader, 0);
  blank(reader);
  if (reader.at < source.length) wrong(reader, 'There is more text after the end of the policy.');
  return node && !reader.error ? ok(node) : fail(reader.error ?? { line: 1, what: ENDS });
}

/** The first error counts; every caller gives up when it gets `null`. */
function wrong(reader: Reader, what: string): null {
  reader.error ??= { line: reader.line, what: reader.at >= reader.text.length ? ENDS : what };
  return null;
}

function blank(reader: Reader): void {
  for (; ; reader.at++) {
    const char = reader.text[reader.at];
    if (char === '\n') reader.line++;
    else if (char !== ' ' && char !== '\t' && char !== '\r') return;
  }
}

function value(reader: Reader, depth: number): JsonNode | null {
  blank(reader);
  if (depth > DEEPEST) return wrong(reader, 'The brackets are nested too deep.');
  const { line } = reader;
  const char = reader.text[reader.at];
  if (char === '{') return object(reader, depth, line);
  if (char === '[') return list(reader, depth, line);
  if (char !== '"') return word(reader, line);
  const text = quoted(reader);
  return text === null ? null : { kind: 'text', line, value: text };
}

const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

function word(reader: Reader, line: number): JsonNode | null {
  WORD.lastIndex = reader.at;
  const found = WORD.exec(reader.text)?.[0];
  if (found === undefined) {
    const here = /^[^\s,\]}]{1,20}/.exec(reader.text.slice(reader.at, reader.at + 20))?.[0] ?? reader.text[reader.at];
    return wrong(reader, `“${here}” is no value here. Text stands in double quotes; a comma too many gives this too.`);
  }
  reader.at += found.length;
  if (found === 'null') return { kind: 'null', line };
  if (found === 'true' || found === 'false') return { kind: 'yes-no', line, value: found === 'true' };
  return { kind: 'number', line, value: Number(found) };
}

function object(reader: Reader, depth: number, line: number): JsonNode | null {
  const fields = new Map<string, JsonNode>();
  const twice: JsonNode[] = [];
  reader.at++;
  for (blank(reader); reader.text[reader.at] !== '}'; blank(reader)) {
    if (fields.size > 0 && !take(reader, ',', COMMA)) return null;
    blank(reader);
    if (reader.text[reader.at] !== '"') return wrong(reader, 'A field name in double quotes is expected here.');
    const name = quoted(reader);
    blank(reader);
    if (name === null || !take(reader, ':', `A colon is missing after “${name.slice(0, 30)}”.`)) return null;
    const node = value(reader, depth + 1);
    if (!node) return null;
    if (fields.has(name)) twice.push(node);
    fields.set(name, node);
  }
  reader.at++;
  return { kind: 'object', line, fields, twice };
}

function list(reader: Reader, depth: number, line: number): JsonNode | null {
  const items: JsonNode[] = [];
  reader.at++;
  for (blank(reader); reader.text[reader.at] !== ']'; blank(reader)) {
    if (items.length > 0 && !take(reader, ',', COMMA)) return null;
    const node = value(reader, depth + 1);
    if (!node) return null;
    items.push(node);
  }
  reader.at++;
  return { kind: 'list', line, items };
}

function take(reader: Reader, char: string, what: string): boolean {
  if (reader.text[reader.at] !== char) return wrong(reader, what) !== null;
  reader.at++;
  return true;
}

const QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*"/y;

function quoted(reader: Reader): string | null {
  QUOTED.lastIndex = reader.at;
  const found = QUOTED.exec(reader.text)?.[0];
  const text = found === undefined ? null : unquoted(found);
  if (found === undefined || text === null)
    return wrong(reader, 'This text has no closing quote, or a sign in it must be written with a backslash.');
  reader.at += found.length;
  return text;
}

function unquoted(text: string): string | null {
  try {
    return JSON.parse(text) as string;
  } catch {
    return null;
  }
}

import { fail, ok, type Result } from '../domain/result';
import { completePolicy, type GivenPolicy } from './complete-policy';
import { checkPolicy } from './parse/check-policy';
import type { PolicyProblem } from './parse/policy-problem';
import { policyFields } from './parse/policy-shape';
import { type JsonNode, readJson } from './parse/read-json';
import { type Findings, readFields } from './parse/read-shape';
import { sayShape } from './parse/shape';
import type { Policy } from './policy';
import { POLICY_FORMAT, POLICY_FORMAT_VERSION } from './print-policy';

type ParsedPolicy = { readonly policy: Policy; readonly warnings: readonly PolicyProblem[] };

/** A policy file, or all that is wrong with it. What it leaves out holds as in the policy that comes with the product, and is said. */
export function parsePolicy(text: string): Result<ParsedPolicy, readonly PolicyProblem[]> {
  const json = readJson(text);
  if (!json.ok) return fail([notJson(json.error)]);
  const head = checkHead(json.value);
  if (head) return fail([head]);
  const root = json.value as Extract<JsonNode, { kind: 'object' }>;
  const found: Findings = { errors: [], warnings: [] };
  const given = readFields({ ...HEAD, ...policyFields }, root, '', found) as GivenPolicy;
  if (found.errors.length > 0) return fail(found.errors);
  const { [FORMAT]: _, [FORMAT_VERSION]: __, ...said } = given as GivenPolicy & Record<string, unknown>;
  const policy = completePolicy(said);
  const odd = checkPolicy(policy);
  if (odd.length > 0) return fail(odd.map((one) => ({ ...one, line: lineOf(root, one.path) })));
  return ok({ policy, warnings: [...found.warnings, ...leftOut(root)] });
}

const FORMAT = 'format';
const FORMAT_VERSION = 'formatVersion';
const HEAD = {
  [FORMAT]: { shape: { kind: 'one-of', of: [POLICY_FORMAT] } },
  [FORMAT_VERSION]: { shape: { kind: 'number', min: 1, max: 1000, unit: 'versions' } },
} as const;

function notJson({ line, what }: { readonly line: number; readonly what: string }): PolicyProblem {
  return {
    path: '',
    line,
    what: `The file cannot be read from line ${line} on. ${what}`,
    why: 'A policy is a JSON file, and one sign out of place breaks all of it.',
    fix: `Mend line ${line} or the one before, or export the policy again.`,
  };
}

function checkHead(root: JsonNode): PolicyProblem | null {
  const about = { path: '', line: 1 };
  const fields = root.kind === 'object' ? root.fields : null;
  const format = fields?.get(FORMAT);
  if (!fields || (format ? format.kind !== 'text' || format.value !== POLICY_FORMAT : !looksLikePolicy(fields))) {
    return {
      ...about,
      what: 'This is not a policy of Throughline.',
      why: `A policy file says "${FORMAT}": "${POLICY_FORMAT}" at its top.`,
      fix: 'Choose a file that was exported under Policy.',
    };
  }
  const version = fields.get(FORMAT_VERSION);
  if (version?.kind !== 'number' || version.value <= POLICY_FORMAT_VERSION) return null;
  return {
    path: FORMAT_VERSION,
    line: version.line,
    what: 'A newer version of Throughline wrote this file.',
    why: 'It may hold rules that this version would pass over.',
    fix: 'Update Throughline, then import the file again.',
  };
}

/** Somebody wrote it by hand and left the head out. */
function looksLikePolicy(fields: ReadonlyMap<string, JsonNode>): boolean {
  return Object.keys(policyFields).some((name) => name !== 'version' && fields.has(name));
}

function leftOut(root: Extract<JsonNode, { kind: 'object' }>): readonly PolicyProblem[] {
  return Object.entries(policyFields).flatMap(([name, { shape }]) =>
    root.fields.has(name) || name === 'version' || name === 'changed'
      ? []
      : [
          {
            path: name,
            line: null,
            what: `${name} is not in the file.`,
            why: 'What comes with the product is used for it.',
            fix: `To set your own, add ${sayShape(shape)}.`,
          },
        ],
  );
}

/** The line on which a path begins, or its nearest parent that is there. */
function lineOf(root: JsonNode, path: string): number {
  let node = root;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    const next: JsonNode | undefined =
      node.kind === 'list' ? node.items[Number(part)] : node.kind === 'object' ? node.fields.get(part) : undefined;
    if (!next) break;
    node = next;
  }
  return node.line;
}

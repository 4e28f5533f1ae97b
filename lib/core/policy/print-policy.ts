import { type Instant, isoOf } from '../domain/instant';
import { policyFields } from './parse/policy-shape';
import type { Shape } from './parse/shape';
import type { Policy } from './policy';

export const POLICY_FORMAT = 'throughline-policy';
export const POLICY_FORMAT_VERSION = 1;

/** For whoever opens the file in an editor. Fields that begin with `$` are passed over when it is read. */
const ABOUT = [
  'The rules by which Throughline follows up. Change it here or under Policy, then import it: a preview says which deals each change hits.',
  'stages: in order. maxSilentDays is the longest silence before the deal asks for a review; a longer one holds for long-cycle deals.',
  'wordBudgets: by attempt, never rising. states: Hot, Warm and Recycle with action, timing and escalation.',
  'approvals: which duty clears what. triggers: at most five active; a reason in none of the active ones opens no draft.',
  'cadence: days to leave after attempt 1, 2, 3 … for a deal type and channel. bannedPhrases: what drafts may not say, and what to write instead.',
];
/** Lists of short things stay on one line up to here. */
const WIDTH = 100;

/** The policy as one readable JSON file, always in the same order; `parsePolicy` reads it back without loss. */
export function printPolicy(policy: Policy): string {
  const head = [
    `"format": ${JSON.stringify(POLICY_FORMAT)}`,
    `"formatVersion": ${POLICY_FORMAT_VERSION}`,
    `"$about": [\n${ABOUT.map((says) => `    ${JSON.stringify(says)}`).join(',\n')}\n  ]`,
  ];
  const fields = Object.entries(policyFields).map(
    ([name, { shape }]) => `${JSON.stringify(name)}: ${print(shape, policy[name as keyof Policy], '  ')}`,
  );
  return `{\n  ${[...head, ...fields].join(',\n  ')}\n}\n`;
}

function print(shape: Shape, value: unknown, indent: string): string {
  switch (shape.kind) {
    case 'or-null':
      return value === null ? 'null' : print(shape.shape, value, indent);
    case 'instant':
      return JSON.stringify(isoOf(value as Instant));
    case 'list':
      return printAll(
        '[]',
        (value as readonly unknown[]).map((item) => print(shape.of, item, `${indent}  `)),
        indent,
      );
    case 'map': {
      const entries = Object.entries(value as Readonly<Record<string, unknown>>);
      return printAll(
        '{}',
        entries.map(([name, item]) => named(name, print(shape.of, item, `${indent}  `))),
        indent,
      );
    }
    case 'object': {
      const fields = value as Readonly<Record<string, unknown>>;
      const parts = Object.entries(shape.fields).map(([name, field]) =>
        named(name, print(field.shape, fields[name], `${indent}  `)),
      );
      return printAll('{}', parts, indent);
    }
    default:
      return JSON.stringify(value);
  }
}

function named(name: string, text: string): string {
  return `${JSON.stringify(name)}: ${text}`;
}

function printAll(brackets: '[]' | '{}', parts: readonly string[], indent: string): string {
  const [open, close] = [brackets[0], brackets[1]];
  const short = brackets === '[]' ? parts.join(', ') : ` ${parts.join(', ')} `;
  if (parts.length === 0) return brackets;
  if (short.length + indent.length <= WIDTH && !short.includes('\n')) return `${open}${short}${close}`;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

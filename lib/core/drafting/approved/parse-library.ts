import type { ApprovedBlock, BlockRole, Library } from '../../domain/approved-block';
import { fail, ok, type Result } from '../../domain/result';
import { approvedLibrary } from './approved-library';
import { checkBlockText } from './check-block-text';

/** What is wrong with one block, or with the file (`block: null`). */
export type LibraryProblem = {
  readonly block: string | null;
  readonly what: string;
  readonly fix: string;
};

const ROLES: readonly BlockRole[] = ['reason', 'recap', 'answer', 'value', 'ask', 'if-silent'];
const CHOICES = {
  kind: ['advance', 'clarify', 'close'],
  decision: ['relevant', 'safe', 'urgent', 'acceptable'],
  cycle: ['active', 'long-cycle'],
} as const;
const WORDS = ['reason', 'stage', 'action', 'owner', 'topic'] as const;
const MAX_BLOCKS = 2000;

/** A firm's approved language as read from a file (already JSON), or all that is wrong with it, block by block. Never throws. */
export function parseLibrary(json: unknown): Result<Library, readonly LibraryProblem[]> {
  const rows = isRecord(json) ? json['blocks'] : undefined;
  if (!Array.isArray(rows)) return fail([ofFile('This is no approved language.', 'It needs a list called "blocks".')]);
  if (rows.length > MAX_BLOCKS) return fail([ofFile(`There are ${rows.length} blocks.`, `Keep it to ${MAX_BLOCKS}.`)]);
  const problems: LibraryProblem[] = [];
  const blocks: ApprovedBlock[] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const block = readBlock(row, index, problems);
    if (!block) continue;
    if (seen.has(block.id))
      problems.push(about(block, 'Another block has the same id.', 'Give each block its own id.'));
    seen.add(block.id);
    problems.push(...checkBlockText(block).map(({ what, fix }) => about(block, what, fix)));
    blocks.push(block);
  }
  return problems.length > 0 ? fail(problems) : ok({ blocks });
}

/** Shape first; what the words say is checked after. */
function readBlock(row: unknown, index: number, problems: LibraryProblem[]): ApprovedBlock | null {
  if (!isRecord(row)) {
    problems.push({
      block: `number ${index + 1}`,
      what: 'This block is not in braces.',
      fix: 'Write it as { "id": …, "role": …, "text": … }.',
    });
    return null;
  }
  const name = typeof row['id'] === 'string' && row['id'] !== '' ? row['id'] : `number ${index + 1}`;
  const wrong = [...MUSTS, ...MAYS].filter(({ field, holds }) => !holds(row[field]));
  problems.push(...wrong.map(({ what, fix }) => ({ block: name, what, fix })));
  return wrong.length > 0 ? null : pick(row);
}

type Rule = {
  readonly field: string;
  readonly holds: (value: unknown) => boolean;
  readonly what: string;
  readonly fix: string;
};

const MUSTS: readonly Rule[] = [
  {
    field: 'id',
    holds: (id) => typeof id === 'string' && /^[a-z0-9][a-z0-9.-]{0,79}$/.test(id),
    what: 'It has no usable id.',
    fix: 'Use small letters, digits, dots and hyphens, up to 80.',
  },
  {
    field: 'role',
    holds: (role) => ROLES.includes(role as BlockRole),
    what: 'Its role is not known.',
    fix: `Use one of ${ROLES.join(', ')}.`,
  },
  {
    field: 'text',
    holds: (text) => typeof text === 'string' && text.trim() !== '' && text.length <= 400,
    what: 'It has no text, or more than 400 letters.',
    fix: 'Write one or two sentences.',
  },
  {
    field: 'lang',
    holds: (lang) => typeof lang === 'string' && /^[a-z]{2}$/.test(lang),
    what: 'Its language is missing.',
    fix: 'Use two letters, like en.',
  },
  {
    field: 'attempt',
    holds: (attempt) => Number.isInteger(attempt) && Number(attempt) >= 1 && Number(attempt) <= 9,
    what: 'Its attempt is missing.',
    fix: 'Use 1 for the first mail, 2 for the second, and so on.',
  },
];
const MAYS: readonly Rule[] = [
  ...Object.entries(CHOICES).map(([field, of]) => ({
    field,
    holds: (value: unknown) => value === undefined || (of as readonly unknown[]).includes(value),
    what: `Its ${field} is not known.`,
    fix: `Use one of ${of.join(', ')}, or leave it out.`,
  })),
  ...WORDS.map((field) => ({
    field,
    holds: (value: unknown) => value === undefined || (typeof value === 'string' && value.length <= 120),
    what: `Its ${field} is not a short text.`,
    fix: 'Use up to 120 letters, or leave it out.',
  })),
];

function pick(row: Readonly<Record<string, unknown>>): ApprovedBlock {
  const fields = ['id', 'role', 'text', 'lang', 'attempt', ...Object.keys(CHOICES), ...WORDS];
  return Object.fromEntries(
    fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]),
  ) as unknown as ApprovedBlock;
}

/** The firm's own blocks as a file that `parseLibrary` reads back; without any, ours as a start. */
export function printLibrary(library: Library = approvedLibrary()): string {
  return `{\n  "blocks": [\n${library.blocks.map((block) => `    ${JSON.stringify(block)}`).join(',\n')}\n  ]\n}\n`;
}

function about({ id }: ApprovedBlock, what: string, fix: string): LibraryProblem {
  return { block: id, what, fix };
}

function ofFile(what: string, fix: string): LibraryProblem {
  return { block: null, what, fix };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

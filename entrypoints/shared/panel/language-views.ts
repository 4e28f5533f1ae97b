import type { BlockLine, LanguageView } from '@/components/language/language-view';
import type { ApprovedBlock, BlockRole, Library } from '@/lib/core/domain/approved-block';
import { type Day, dayOf, sayDay, type Zone } from '@/lib/core/domain/instant';
import { approvedLibrary } from '@/lib/core/drafting/approved/approved-library';
import type { BlockUse } from '@/lib/core/measures/block-use';

/** A share of fewer mails says more about chance than about the words. */
const FEWEST = 10;
export const EVERY = '*';
const ANY = '';

export const roles: readonly { readonly value: BlockRole; readonly label: string }[] = [
  { value: 'reason', label: 'Why we write' },
  { value: 'recap', label: 'What stands' },
  { value: 'answer', label: 'Our answer' },
  { value: 'value', label: 'Something useful' },
  { value: 'ask', label: 'The ask' },
  { value: 'if-silent', label: 'If they stay silent' },
];
const langs = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
  { value: 'es', label: 'Spanish' },
];

export type Filter = { readonly lang: string; readonly role: BlockRole; readonly reason: string };
export type Known = {
  readonly firm: Library;
  readonly use: ReadonlyMap<string, BlockUse>;
  readonly today: Day;
  readonly zone: Zone;
};
type List = Extract<LanguageView, { step: 'list' }>;

export function listView(known: Known, filter: Filter, says: List['says']): List {
  const place = approvedLibrary(known.firm).blocks.filter(
    (block) => block.role === filter.role && block.lang === filter.lang,
  );
  const reasons = [
    { value: EVERY, label: 'Every reason' },
    ...(place.some((block) => block.reason === undefined) ? [{ value: ANY, label: 'Whatever the reason' }] : []),
    ...namesOf(place),
  ];
  const reason = reasons.some(({ value }) => value === filter.reason) ? filter.reason : EVERY;
  const shown = place.filter((block) => reason === EVERY || (block.reason ?? ANY) === reason);
  const own = (block: ApprovedBlock) => Number(isOwn(known.firm, block.id));
  return {
    step: 'list',
    ...filter,
    reason,
    langs,
    roles,
    reasons,
    blocks: shown.toSorted((a, b) => own(b) - own(a)).map((block) => lineOf(block, known)),
    own: known.firm.blocks.length,
    says,
  };
}

/** Reasons and angles that a block of this place may be for. */
export function reasonChoices(role: BlockRole, lang: string): List['reasons'] {
  const ours = approvedLibrary().blocks.filter((block) => block.role === role && block.lang === lang);
  const any = role === 'reason' ? [] : [{ value: ANY, label: 'Whatever the reason' }];
  return [...any, ...namesOf(ours)];
}

export function isOwn(firm: Library, id: string): boolean {
  return firm.blocks.some((block) => block.id === id);
}

export function isOurs(id: string): boolean {
  return approvedLibrary().blocks.some((block) => block.id === id);
}

function namesOf(blocks: readonly ApprovedBlock[]): List['reasons'] {
  const ids = new Set(blocks.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
  return [...ids].toSorted().map((value) => ({ value, label: plain(value) }));
}

function lineOf(block: ApprovedBlock, { firm, use, today, zone }: Known): BlockLine {
  const { id, text, attempt, reason, kind, decision, cycle, stage, topic } = block;
  const own = isOwn(firm, id) ? (isOurs(id) ? 'replaces' : 'own') : null;
  const where = [
    reason ? plain(reason) : 'Any reason',
    `mail ${attempt}`,
    kind,
    decision,
    cycle === 'long-cycle' ? 'long cycle' : cycle,
    stage,
    topic,
  ];
  return { id, text, own, where: where.filter(Boolean).join(', '), use: sayUse(use.get(id), today, zone) };
}

function sayUse(use: BlockUse | undefined, today: Day, zone: Zone): string {
  if (!use) return 'Not sent yet.';
  const mails = `${use.sent} ${use.sent === 1 ? 'mail' : 'mails'}`;
  const share = use.sent >= FEWEST ? `, ${Math.round((100 * use.replied) / use.sent)} % answered` : '';
  return `${mails}${share}, last ${sayDay(dayOf(use.lastUsed, zone), today)}.`;
}

/** `their-promise` → `Their promise` */
function plain(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { firstName } from '../domain/first-name';
import { newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';

/** The deal is somebody else's. */
export const ownerConflict = {
  id: 'owner-conflict',
  label: 'Not your deal',
  severity: 'never-send',
  why: 'Two people following up on one deal contradict each other sooner or later.',
  check(s) {
    const { deal, owner } = s.on;
    if (deal.ownerId === s.records.rep.id) return pass;
    const name = owner?.name ?? 'somebody else';
    const says = owner ? `${deal.name} is owned by ${name}` : `Nobody we know owns ${deal.name}`;
    const evidence = [{ kind: 'record', record: deal.id, says }] as const;
    const fires = {
      kind: 'fires',
      headline: owner
        ? `This deal is ${possessive(firstName({ name, email: owner.email }))}.`
        : 'This deal is not yours.',
      message: owner ? `${says}.` : 'This deal belongs to somebody else.',
      fix: owner ? `Hand the thread to ${name}, or ask for the deal.` : 'Find the owner before anybody writes.',
      evidence,
    } as const;
    if (owner) return fires;
    const answer = answerTo(s, 'owner-conflict', newestOf(s)?.message.id ?? null);
    if (answer === true) return fires;
    return answer === false ? pass : { kind: 'unknown', question: `${says}. Is it somebody else's deal?`, evidence };
  },
} as const satisfies Gate;

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

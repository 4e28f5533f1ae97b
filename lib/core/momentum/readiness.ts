import type { SomeEvidence } from '../domain/evidence';
import { addDays, type Day, dayOf, sayDay } from '../domain/instant';
import type { Situation } from '../situation';

/** Something in a deal's records that a draft cannot rest on. */
export type Unready = {
  readonly id:
    | 'clock'
    | 'no-stage'
    | 'no-owner'
    | 'dates-contradict'
    | 'closed-but-open'
    | 'close-date-passed'
    | 'no-stakeholders';
  /** What is wrong, as a sentence. */
  readonly says: string;
  readonly fix: string;
  /** No draft until it is settled; the others only say so. */
  readonly holds: boolean;
  readonly evidence: SomeEvidence;
};

/** What is wrong or missing in the records of this deal, the gravest first (S0-67, S3-45, N-14). */
export function readinessOf(s: Situation): readonly Unready[] {
  return [clock(s), stage(s), owner(s), ...contradictions(s), closedButOpen(s), closeDate(s), people(s)].filter(
    (one) => one !== null,
  );
}

/** The newest mail or touch lies a day or more ahead of this computer's clock. */
function clock(s: Situation): Unready | null {
  const { zone } = s.records.rep;
  const last = s.thread.messages.findLast((read) => read.message.at !== null)?.message;
  if (!last || last.at === null) return null;
  const day = dayOf(last.at, zone);
  if (day <= addDays(s.today, 1)) return null;
  return {
    id: 'clock',
    says: `The newest mail is of ${sayDay(day, s.today)}, and this computer says it is ${sayDay(s.today, day)}.`,
    fix: 'Set the clock of this computer right. Nothing was changed.',
    holds: true,
    evidence: [{ kind: 'record', record: last.id, says: `Newest mail, ${sayDay(day, s.today)}` }],
  };
}

function stage(s: Situation): Unready | null {
  const { deal } = s.on;
  if (s.on.stage !== null) return null;
  const named = deal.stage.trim() === '' ? 'has no stage' : `stands in “${deal.stage}”, which the policy does not know`;
  return {
    id: 'no-stage',
    says: `${deal.name} ${named}.`,
    fix: 'Choose the stage of the deal.',
    holds: true,
    evidence: [{ kind: 'record', record: deal.id, says: `Stage of ${deal.name}: ${deal.stage || 'none'}` }],
  };
}

/** Asked by `owner-conflict`, which holds the draft; here so that the list is whole. */
function owner(s: Situation): Unready | null {
  const { deal } = s.on;
  if (s.on.owner !== null || deal.ownerId === s.records.rep.id) return null;
  return {
    id: 'no-owner',
    says: `Nobody we know owns ${deal.name}.`,
    fix: 'Name the owner of the deal.',
    holds: false,
    evidence: [{ kind: 'record', record: deal.id, says: `Owner of ${deal.name}: not known` }],
  };
}

function contradictions(s: Situation): readonly Unready[] {
  const { deal, milestones } = s.on;
  const found: Unready[] = [];
  const add = (record: string, says: string, fix: string) =>
    found.push({ id: 'dates-contradict', says, fix, holds: true, evidence: [{ kind: 'record', record, says }] });
  const early = milestones.find((one) => one.done !== null && one.done < deal.created);
  if (early?.done) {
    add(early.id, `“${early.name}” is done on ${say(s, early.done)}, before the deal began.`, 'Set its day right.');
  }
  const { stageSince, decisionWindow, budgetWindow } = deal;
  if (stageSince !== null && stageSince < deal.created) {
    add(deal.id, `The stage is older than the deal: since ${say(s, stageSince)}.`, 'Set the day of the stage right.');
  }
  for (const [name, window] of [
    ['decision', decisionWindow],
    ['budget', budgetWindow],
  ] as const) {
    if (window && window.to < window.from)
      add(deal.id, `The ${name} window ends before it begins.`, 'Set the two days of the window right.');
  }
  return found;
}

/** `deal-closed` stops the mail; what is left open on it is told here. */
function closedButOpen(s: Situation): Unready | null {
  const { deal, openStep } = s.on;
  if (deal.outcome === 'open') return null;
  const ahead = s.on.milestones.find((one) => one.done === null && one.due >= s.today);
  const left = openStep ? `a next step, “${openStep.what}”` : ahead ? `a milestone ahead, “${ahead.name}”` : null;
  if (left === null) return null;
  const says = `${deal.name} is ${deal.outcome} and still has ${left}.`;
  const evidence: SomeEvidence = [{ kind: 'record', record: openStep?.id ?? ahead?.id ?? deal.id, says }];
  return { id: 'closed-but-open', says, fix: 'Close what is left, or open the deal again.', holds: false, evidence };
}

/** A close date nobody moved is no forecast (S0-67). */
function closeDate(s: Situation): Unready | null {
  const { deal } = s.on;
  if (deal.outcome !== 'open' || deal.closeDate === null || deal.closeDate >= s.today) return null;
  const says = `The close date, ${say(s, deal.closeDate)}, has passed and the deal is open.`;
  const evidence: SomeEvidence = [{ kind: 'record', record: deal.id, says }];
  return { id: 'close-date-passed', says, fix: 'Set a new close date, or close the deal.', holds: false, evidence };
}

function people(s: Situation): Unready | null {
  const { deal, stakeholders, stage: now } = s.on;
  if (stakeholders.length > 0 || (now?.requiredRoles.length ?? 0) === 0) return null;
  const says = `Nobody on ${deal.name} has a buying role yet.`;
  const evidence: SomeEvidence = [{ kind: 'record', record: deal.id, says }];
  return { id: 'no-stakeholders', says, fix: 'Name the role of the people on the thread.', holds: false, evidence };
}

function say(s: Situation, day: Day): string {
  return sayDay(day, s.today);
}

import { firstName } from '../core/domain/first-name';
import type { NextStepId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { NextStep, Records, Touch } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import { promiseInMail } from '../core/momentum/promise-in-mail';
import type { Change } from '../store/store';
import { closeSteps } from './close-steps';
import { openedStep } from './opened-step';

type Effects = { readonly nextSteps: readonly NextStep[]; readonly events: Change['events'] };
const NONE: Effects = { nextSteps: [], events: [] };

export function promisedStepId(touch: Touch): NextStepId {
  return `local:${touch.id}:promise` as NextStepId;
}

/**
 * What the sent mail promised becomes the step we owe (S2-18). A deal has one open step: one that is due sooner stays, a
 * later one is replaced. `closed` = steps that this send has just completed.
 */
export function promisedStep(
  touch: Touch,
  sent: Thread,
  records: Records,
  closed: readonly NextStep[],
  at: Instant,
  answerWithinDays: number,
): Effects {
  const to = records.contacts.find(
    (row) => touch.to.includes(row.email) || row.otherEmails.some((mail) => touch.to.includes(mail)),
  );
  const name = firstName({ name: to?.name ?? '', email: touch.to[0] ?? null });
  const promise = promiseInMail(sent, records.rep, name, answerWithinDays);
  const id = promisedStepId(touch);
  if (!promise || records.nextSteps.some((step) => step.id === id)) return NONE;
  const done = new Set(closed.map((step) => step.id));
  const open = records.nextSteps.filter(
    (step) => step.dealId === touch.dealId && step.status === 'open' && !done.has(step.id),
  );
  if (open.some((step) => step.due <= promise.due)) return NONE;
  const replaced = closeSteps(open, { outcome: 'cancelled', why: 'replaced', at, threadId: touch.threadId });
  const step = openedStep(
    { ...promise, ownerId: records.rep.id, reason: 'promise-due', ifSilent: null },
    // from the moment after the mail: the mail that makes a promise does not keep it
    { dealId: touch.dealId, threadId: touch.threadId, key: `${touch.id}:promise`, now: (at + 1) as Instant },
  );
  const data = { step: id, reason: step.reason, due: step.due, replaced: replaced.nextSteps.length };
  return {
    nextSteps: [...replaced.nextSteps, step],
    events: [...replaced.events, { at, kind: 'step-accepted', dealId: touch.dealId, threadId: touch.threadId, data }],
  };
}

/** A mail that was taken back promised nothing. */
export function promiseTakenBack(touch: Touch, records: Records, at: Instant): Effects {
  const made = records.nextSteps.filter((step) => step.id === promisedStepId(touch));
  return closeSteps(made, { outcome: 'cancelled', why: 'mail taken back', at, threadId: touch.threadId });
}

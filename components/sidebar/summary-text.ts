import type { Brief, BriefPerson, DealBrief } from '@/lib/core/domain/brief';
import { sayDay } from '@/lib/core/domain/instant';
import { roleNames, stateNames } from './say';

/** People and milestones in four lines, to paste into a note, a CRM or a message (S0-27). Empty without a deal. */
export function summaryText({ deal, insight, nextStep }: Brief): string {
  if (!deal || !insight) return '';
  const { said, open } = insight.summary;
  const step = deal.openStep ?? nextStep;
  return [
    `${deal.name}${deal.company ? `, ${deal.company.name}` : ''}: ${stands(deal)}`,
    `People: ${people(deal)}`,
    `Next: ${milestone(deal)}${step ? `; ${step.what}, by ${sayDay(step.due)}` : '; no next step'}`,
    `Last: ${said?.says ?? 'no word from them yet'} Open: ${open.says}`,
  ].join('\n');
}

function stands({ stage, state, owner }: DealBrief): string {
  return `${stage?.name ?? 'no stage'}, ${stateNames[state]}, owner ${owner?.name ?? 'not known'}`;
}

function people({ people: all, missingRoles }: DealBrief): string {
  const known = all.map(person).join(', ') || 'nobody named yet';
  const missing = missingRoles.map((role) => roleNames[role].toLowerCase()).join(', ');
  return missing ? `${known}. Missing: ${missing}` : known;
}

function person({ name, role, stance, suppressed }: BriefPerson): string {
  const what = [
    role ? roleNames[role].toLowerCase() : null,
    stance === 'unknown' || stance === 'neutral' ? null : stance,
    suppressed ? 'do not contact' : null,
  ].filter((one) => one !== null);
  return what.length > 0 ? `${name} (${what.join(', ')})` : name;
}

function milestone({ milestone: next }: DealBrief): string {
  return next ? `${next.name}, ${sayDay(next.due)}${next.late ? ' (late)' : ''}` : 'no milestone';
}

import type { Event } from '../domain/event';

type DispositionId = 'insert' | 'route' | 'escalate' | 'nurture' | 'suppress' | 'close';
type Disposition = {
  readonly id: DispositionId;
  readonly label: string;
  /** Events by which a card that ended so is known afterwards. */
  readonly events: readonly Event['kind'][];
  /** What it leaves behind, in words for the settings page. */
  readonly leaves: string;
};

/** The six ways a card ends (S0-74, S1-59), with what each writes. */
export const dispositions: readonly Disposition[] = [
  {
    id: 'insert',
    label: 'Insert',
    events: ['touch-pending', 'touch-scheduled', 'touch-sent'],
    leaves: 'A touch with its reason, stage and attempt, once the mail is on its way.',
  },
  {
    id: 'route',
    label: 'Route',
    events: ['review-opened', 'routed'],
    leaves: 'A review that waits for its named owner.',
  },
  {
    id: 'escalate',
    label: 'Escalate',
    events: ['escalated'],
    leaves: 'A review for somebody above, with what to decide.',
  },
  {
    id: 'nurture',
    label: 'Nurture',
    events: ['parked'],
    leaves: 'A day until which the deal rests; its next step ends.',
  },
  {
    id: 'suppress',
    label: 'Suppress',
    events: ['suppressed'],
    leaves: 'A row on the ledger that nobody overlooks; next steps it makes pointless end.',
  },
  { id: 'close', label: 'Close', events: ['closed'], leaves: 'The outcome with its reason; the next step ends.' },
];

/** How the card ended that wrote this event; `null` = the event ends no card. */
export function dispositionOf(kind: Event['kind']): DispositionId | null {
  return dispositions.find((one) => one.events.includes(kind))?.id ?? null;
}

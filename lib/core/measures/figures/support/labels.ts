/** Names of reasons, without the rules that find them. */
const reasons: Readonly<Record<string, string>> = {
  'open-question': 'They asked',
  'promise-due': 'Promise due',
  'missed-meeting': 'Meeting missed',
  'we-owe-a-reply': 'Your turn',
  'next-step-due': 'Next step due',
  'milestone-due': 'Milestone due',
  'stakeholder-signal': 'Stakeholder',
  'meeting-without-next-step': 'No next step',
  'proposal-without-review': 'Proposal unreviewed',
  'future-window-reached': 'Window open',
  're-entry-signal': 'Back again',
};

export function reasonLabel(id: string): string {
  return reasons[id] ?? plain(id);
}

/** `opted-out` → `Opted out`. */
export function plain(id: string): string {
  const words = id.replace(/-/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

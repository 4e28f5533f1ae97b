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

const known = new Map<string, string>();

/** `opted-out` → `Opted out`. */
export function plain(id: string): string {
  const before = known.get(id);
  if (before !== undefined) return before;
  const words = id.replace(/-/g, ' ').trim();
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  known.set(id, text);
  return text;
}

/** Each rule in two or three words, for a list to choose from. */
export const breachNames: Readonly<Record<string, string>> = {
  'reply-owed': 'Reply owed',
  'promise-missed': 'Promise missed',
  'review-waits': 'Review waits',
  'step-late': 'Next step late',
  expired: 'Expired',
  'pause-over': 'Pause is over',
  'milestone-passed': 'Milestone passed',
  'met-without-next': 'Met, nothing next',
  'proposal-without-review': 'Proposal, no review',
  'quiet-too-long': 'Quiet too long',
  'no-next-step': 'No next step',
  'window-closing': 'Window closing',
  'close-date-passed': 'Close date passed',
  'role-missing': 'Role missing',
  'never-contacted': 'Never contacted',
};

import type { Trigger } from './policy';

/** Five behaviours that move a deal, each with the reasons it stands for (S3-27). Elapsed time is none of them (S1-27). */
export const defaultTriggers: readonly Trigger[] = [
  {
    id: 'they-wait',
    label: 'They wait for an answer',
    reasons: ['open-question', 'we-owe-a-reply'],
    active: true,
  },
  { id: 'promise', label: 'A promise falls due', reasons: ['promise-due', 'their-promise-due'], active: true },
  {
    id: 'agreed',
    label: 'What was agreed falls due',
    reasons: ['next-step-due', 'milestone-due'],
    active: true,
  },
  {
    id: 'talked',
    label: 'We met or sent a proposal and nothing followed',
    reasons: ['meeting-without-next-step', 'proposal-without-review', 'missed-meeting', 'viewed-not-answered'],
    active: true,
  },
  {
    id: 'opening',
    label: 'A window or a person opens the way',
    reasons: ['future-window-reached', 'budget-window', 'stakeholder-signal', 're-entry-signal'],
    active: true,
  },
];

import type { Trigger } from './policy';

/** Five behaviours that move a deal, each with the reasons it stands for (S3-27). Elapsed time is none of them (S1-27). */
export const defaultTriggers: readonly Trigger[] = [
  {
    id: 'they-wait',
    label: 'They wait for an answer',
    reasons: ['open-question', 'we-owe-a-reply'],
    active: true,
  },
  { id: 'promise', label: 'A promise falls due', reasons: ['promise-due'], active: true },
  {
    id: 'agreed',
    label: 'What was agreed falls due',
    reasons: ['next-step-due', 'milestone-due'],
    active: true,
  },
  {
    id: 'left-undated',
    label: 'A meeting or proposal led to nothing dated',
    reasons: ['missed-meeting', 'meeting-without-next-step', 'proposal-without-review'],
    active: true,
  },
  {
    id: 'opening',
    label: 'A window or a person opens the way',
    reasons: ['stakeholder-signal', 'future-window-reached', 're-entry-signal'],
    active: true,
  },
];

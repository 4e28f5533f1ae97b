import type { IconName } from '@/components/ui/icon';
import type { BreachAct } from '@/lib/core/measures/breaches/breach';
import type { TodayItem } from '@/lib/core/measures/today-list';
import type { TodayActs } from './today-acts';
import type { FormName } from './today-store';

type Does =
  | { readonly label: string; readonly form: FormName }
  | { readonly label: string; readonly perform: () => void };

/** The one act that is recommended (S2-32): a form under the row, or something that is done at once. */
export function recommended({ line, why }: TodayItem, acts: TodayActs): Does {
  const open = { label: 'Open the deal', perform: () => acts.openDeal(line) };
  const thread = (label: string): Does => (acts.canOpen(line) ? { label, perform: () => acts.openThread(line) } : open);
  switch (why.act) {
    case 'answer':
      return thread('Answer');
    case 'open':
      return thread('Open the thread');
    case 'name-role':
      return { ...open, label: 'Name them' };
    case 'wake':
      return { label: 'Take it up', perform: () => void acts.wake(line) };
    case 'set-milestone':
      return { label: why.id === 'milestone-passed' ? 'New day' : 'Set a day', form: why.act };
    default:
      return { label: formLabels[why.act], form: why.act };
  }
}

const formLabels = {
  'do-step': 'Finish it',
  'set-step': 'Next step',
  'settle-review': 'Decide',
  close: 'Close it',
} as const;

export const actIcons: Readonly<Record<BreachAct, IconName>> = {
  answer: 'reply',
  'do-step': 'alert',
  'set-step': 'gap',
  'settle-review': 'review',
  'set-milestone': 'milestone',
  wake: 'wait',
  close: 'stop',
  'name-role': 'person',
  open: 'alert',
};

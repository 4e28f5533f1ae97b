import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Verdict } from '@/lib/core/domain/brief';
import styles from './verdict-badge.module.css';

const cx = classes(styles);

export type Hue = 'go' | 'review' | 'stop' | 'wait' | 'none';

export function hueOf(verdict: Verdict): Hue {
  return verdict === 'question' ? 'none' : verdict;
}

export const verdictNames: Readonly<Record<Exclude<Verdict, 'none'>, string>> = {
  go: 'Go',
  review: 'Review',
  stop: 'Stop',
  wait: 'Wait',
  question: 'Question',
};
const icons = { go: 'go', review: 'review', stop: 'stop', wait: 'wait', question: 'q' } as const;

export function VerdictBadge({ verdict }: { readonly verdict: Exclude<Verdict, 'none'> }) {
  return <Badge hue={hueOf(verdict)} icon={icons[verdict]} word={verdictNames[verdict]} />;
}

/** Shape, word and colour: any two of them still tell the verdict. */
export function Badge({ hue, icon, word }: { readonly hue: Hue; readonly icon: IconName; readonly word: string }) {
  return (
    <span className={cx('badge')} data-hue={hue} data-badge="">
      <Icon name={icon} />
      {word}
    </span>
  );
}

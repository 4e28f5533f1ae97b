import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import type { EngagementId, ThreadId } from '@/lib/core/domain/ids';
import { type Day, dayOf, isoOf, sayDay, type Zone } from '@/lib/core/domain/instant';
import type { TimelineEntry, TimelineKind } from '@/lib/core/measures/deal/timeline-entry';
import { DealCard } from './deal-card';
import styles from './deal-page.module.css';
import type { DealView } from './deal-view';

const cx = classes(styles);

const icons: Readonly<Record<TimelineKind, IconName>> = {
  touch: 'mail',
  reply: 'reply',
  step: 'check',
  milestone: 'milestone',
  review: 'review',
  stage: 'go',
  heard: 'person',
  value: 'gift',
  note: 'edit',
  deal: 'deals',
};
const FIRST = 40;
/** So much of a note tells which one a button is about. */
const LABEL = 60;

type Props = {
  readonly view: DealView;
  readonly today: Day;
  readonly zone: Zone;
  readonly onThread: (thread: ThreadId) => void;
  readonly onErase: (note: EngagementId) => void;
};

/** All that happened, newest first, each with the thread it happened on. */
export function DealTimeline({ view: { timeline, stillReading }, today, zone, onThread, onErase }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? timeline : timeline.slice(0, FIRST);
  return (
    <DealCard title="What happened">
      {timeline.length === 0 && <p className="dim">{stillReading ? 'Reading…' : 'Nothing is known yet.'}</p>}
      <ol className={cx('timeline')} aria-label="What happened, newest first">
        {shown.map((entry, at) => (
          <Entry
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity beyond their place in the order
            key={at}
            entry={entry}
            day={dayOf(entry.at, zone)}
            today={today}
            onThread={onThread}
            onErase={onErase}
          />
        ))}
      </ol>
      {shown.length < timeline.length && (
        <Button onClick={() => setAll(true)}>Show all {timeline.length.toLocaleString('en')}</Button>
      )}
    </DealCard>
  );
}

type EntryProps = Pick<Props, 'today' | 'onThread' | 'onErase'> & { readonly entry: TimelineEntry; readonly day: Day };

function Entry({ entry: { at, kind, says, detail, threadId, note }, day, today, onThread, onErase }: EntryProps) {
  return (
    <li className={cx('entry')}>
      <time dateTime={isoOf(at)}>{sayDay(day, today)}</time>
      <Icon name={icons[kind]} size={14} />
      <p>
        {says}
        {detail && <span className={note ? undefined : 'sub'}>{`${note ? '\n' : ' '}${detail}`}</span>}
      </p>
      {note && (
        <LinkButton onClick={() => onErase(note)} aria-label={`Erase the note: ${detail?.slice(0, LABEL)}`}>
          Erase
        </LinkButton>
      )}
      {threadId && (
        <LinkButton onClick={() => onThread(threadId)} aria-label={`Thread: ${says}`}>
          Thread
        </LinkButton>
      )}
    </li>
  );
}

import { useRef, useState } from 'react';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { Segmented } from '@/components/ui/segmented';
import { webhookNames } from '@/lib/core/alerts/webhook-address';
import { ViewHead } from '../parts/view-head';
import { AlertSheet } from './alert-sheet';
import type { AlertActs, AlertsView } from './alert-view';
import { ReviewCard } from './review-card';
import styles from './reviews.module.css';
import type { ReviewMode, ReviewOwner, ReviewsActs, ReviewsView } from './reviews-view';
import { SettledReviews } from './settled-reviews';
import { useReviewKeys } from './use-review-keys';

const cx = classes(styles);
const MOST = 50;

type Props = {
  readonly view: ReviewsView;
  readonly owners: readonly ReviewOwner[];
  readonly acts: ReviewsActs & AlertActs;
  readonly alerts: AlertsView;
  readonly onWhose: (whose: ReviewsView['whose']) => void;
};

const whose = [
  { value: 'mine', label: 'Mine' },
  { value: 'all', label: 'All owners' },
] as const;

/** Exceptions that wait for a word, the oldest first, and what was answered (S0-29, S0-50, S0-51). */
export function ReviewsPage({ view, owners, acts, alerts, onWhose }: Props) {
  const { waiting, settled, summary } = view;
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<ReviewMode | null>(null);
  const [shown, setShown] = useState(MOST);
  const list = useRef<HTMLOListElement>(null);
  const active = waiting[Math.min(at, waiting.length - 1)];
  const reach = (to: number) => {
    const next = Math.max(0, Math.min(to, waiting.length - 1));
    setAt(next);
    setMode(null);
    if (next >= shown) setShown(next + MOST);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-active]')?.focus());
  };
  useReviewKeys(active !== undefined && mode === null, {
    j: () => reach(Math.min(at, waiting.length - 1) + 1),
    k: () => reach(Math.min(at, waiting.length - 1) - 1),
    a: () => setMode('approve'),
    r: () => setMode('refuse'),
    t: () => setMode('pass'),
    o: () => active?.threadId && acts.openThread(active.threadId),
    c: () => active && acts.copyAlert(active),
    // a single key posts nothing: it shows what would go out
    s: () => active && acts.look(active),
  });
  return (
    <>
      <ViewHead title="Reviews" says={summary}>
        <Segmented name="Whose reviews" value={view.whose} options={whose} onChange={onWhose} />
      </ViewHead>
      {waiting.length === 0 && (
        <p className={cx('empty')}>
          {view.whose === 'mine' ? 'Nothing waits for your word.' : 'Nothing waits for anybody’s word.'} A review begins
          on a thread, when a rule asks a named owner first.
        </p>
      )}
      {waiting.length > 0 && (
        <ol ref={list} className={cx('queue')} aria-label="Waiting, the oldest first">
          {waiting.slice(0, shown).map((review, index) => (
            <ReviewCard
              key={review.id}
              review={review}
              owners={owners}
              acts={acts}
              alerts={alerts}
              active={review === active}
              mode={review === active ? mode : null}
              onMode={(next) => {
                setAt(index);
                setMode(next);
              }}
              onActive={() => {
                if (review === active) return;
                setAt(index);
                setMode(null);
              }}
            />
          ))}
        </ol>
      )}
      {waiting.length > shown && (
        <button type="button" className={cx('more')} onClick={() => setShown(shown + MOST)}>
          Show more: {(waiting.length - shown).toLocaleString('en')} wait below
        </button>
      )}
      {waiting.length > 0 && (
        <p className={cx('keys')}>
          <kbd>J</kbd> <kbd>K</kbd> next, previous <kbd>A</kbd> approve <kbd>R</kbd> refuse <kbd>T</kbd> route{' '}
          <kbd>O</kbd> open the thread <kbd>C</kbd> copy for chat <kbd>S</kbd> send to chat
        </p>
      )}
      {active && <Target alerts={alerts} onChange={() => acts.look(active)} />}
      <SettledReviews settled={settled} />
      {alerts.looking && <AlertSheet review={alerts.looking} alerts={alerts} acts={acts} />}
    </>
  );
}

/** Once alerts are on: where they go, and the way back. */
function Target({ alerts: { target }, onChange }: { readonly alerts: AlertsView; readonly onChange: () => void }) {
  if (!target) return null;
  return (
    <p className={cx('keys')}>
      Alerts go to {webhookNames[target.kind]}, {target.withWords ? 'with' : 'without'} the words they rest on.{' '}
      <LinkButton onClick={onChange}>Change</LinkButton>
    </p>
  );
}

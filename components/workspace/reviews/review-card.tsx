import { useEffect, useRef } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { webhookNames } from '@/lib/core/alerts/webhook-address';
import { hashOf } from '../workspace-store';
import type { AlertActs, AlertsView } from './alert-view';
import { ReviewForm } from './review-form';
import styles from './reviews.module.css';
import type { ReviewMode, ReviewOwner, ReviewsActs, WaitingReview } from './reviews-view';

const cx = classes(styles);

type Props = {
  readonly review: WaitingReview;
  readonly owners: readonly ReviewOwner[];
  readonly acts: ReviewsActs & AlertActs;
  readonly alerts: AlertsView;
  readonly active: boolean;
  readonly mode: ReviewMode | null;
  readonly onMode: (mode: ReviewMode | null) => void;
  readonly onActive: () => void;
};

/** What is asked, the words it rests on, and the three answers. */
export function ReviewCard({ review, owners, acts, alerts, active, mode, onMode, onActive }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(mode);
  useEffect(() => {
    // the form is gone: the keys go on working from its card
    if (before.current !== null && mode === null) item.current?.focus();
    before.current = mode;
  }, [mode]);
  return (
    <li
      ref={item}
      className={cx('card', active && 'active')}
      tabIndex={-1}
      data-active={active || undefined}
      aria-current={active || undefined}
      onFocus={onActive}
    >
      <div className={cx('top')}>
        <Icon name="review" />
        <a className={cx('deal')} href={hashOf({ view: 'deals', deal: review.dealId })}>
          <b>{review.who}</b> <span className="dim">{review.deal}</span>
        </a>
        <span className={cx('about')}>{review.about}</span>
        <span className={cx('waits')} title={`Asked ${review.since}`}>
          {review.mine ? 'Waits for you' : `Waits for ${review.owner}`}, {review.waits}
        </span>
      </div>
      <p className={cx('says')}>{review.says}</p>
      {review.grounds.map(({ quoted, text }) => (
        <p key={text} className={cx('ground')}>
          <Icon name={quoted ? 'mail' : 'file'} size={14} />
          <span>{quoted ? `“${text}”` : text}</span>
        </p>
      ))}
      {review.passed.map((says) => (
        <p key={says} className={cx('passed')}>
          {says}
        </p>
      ))}
      {review.told && <p className={cx('passed')}>{review.told}</p>}
      <Sending review={review} acts={acts} alerts={alerts} />
      {mode === null ? (
        <CardActs review={review} acts={acts} alerts={alerts} onMode={onMode} />
      ) : (
        <ReviewForm key={mode} mode={mode} review={review} owners={owners} acts={acts} onDone={() => onMode(null)} />
      )}
    </li>
  );
}

/** An alert on its way, or why it did not arrive. The sheet says so itself while it is open. */
function Sending({ review, acts, alerts: { sending, looking } }: Pick<Props, 'review' | 'acts' | 'alerts'>) {
  const state = sending.get(review.id);
  if (!state || looking) return null;
  if (state === 'sending')
    return (
      <p className={cx('passed')} role="status">
        The alert is being sent.
      </p>
    );
  return <AlertLine says={`The alert was not sent. ${state.failed}`} onAgain={() => acts.alert(review)} />;
}

function CardActs({ review, acts, alerts, onMode }: Pick<Props, 'review' | 'acts' | 'alerts' | 'onMode'>) {
  const { threadId } = review;
  const { target } = alerts;
  const noThread = threadId === null && 'This review came from no thread.';
  return (
    <div className={cx('acts')}>
      <Button look="ink" aria-keyshortcuts="A" onClick={() => onMode('approve')}>
        Approve
      </Button>
      <Button aria-keyshortcuts="R" onClick={() => onMode('refuse')}>
        Refuse
      </Button>
      <Button aria-keyshortcuts="T" onClick={() => onMode('pass')}>
        Route…
      </Button>
      <span className={cx('side')}>
        <Button
          look="quiet"
          aria-keyshortcuts="O"
          off={noThread}
          onClick={() => threadId !== null && acts.openThread(threadId)}
        >
          <Icon name="jump" size={14} />
          Open thread
        </Button>
        <Button look="quiet" aria-keyshortcuts="C" onClick={() => acts.copyAlert(review)}>
          <Icon name="copy" size={14} />
          Copy for chat
        </Button>
        <Button look="quiet" aria-keyshortcuts="S" onClick={() => acts.alert(review)}>
          <Icon name="go" size={14} />
          {target ? `Send to ${webhookNames[target.kind]}` : 'Send to chat…'}
        </Button>
      </span>
    </div>
  );
}

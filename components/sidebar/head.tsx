import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './head.module.css';

const cx = classes(styles);

type Props = {
  readonly subject: string;
  readonly more: ReactNode;
  /** The deal, or who the thread is from. */
  readonly deal: ReactNode;
  readonly match: ReactNode;
  /** Takes the match line's place once the card has scrolled away. */
  readonly mini?: ReactNode;
};

/** The thread, the deal, and why they belong together. */
export function Head({ subject, more, deal, match, mini }: Props) {
  return (
    <header className={cx('head', mini !== undefined && 'turns')}>
      <h1 className={cx('subject clip')} title={subject}>
        {subject}
      </h1>
      <div className={cx('more')}>{more}</div>
      <div className={cx('deal')}>{deal}</div>
      <div className={cx('match')}>{match}</div>
      {mini !== undefined && (
        <div className={cx('mini')} aria-hidden="true">
          {mini}
        </div>
      )}
    </header>
  );
}

export function DealName({ company, deal }: { readonly company: string | null; readonly deal: string }) {
  const first = company ?? deal;
  return (
    <>
      <span className={cx('mono')} aria-hidden="true">
        {[...first][0]?.toLocaleUpperCase() ?? '?'}
      </span>
      <span className="clip" title={company ? `${company}, ${deal}` : deal}>
        <b>{first}</b> {company && <span className="dim">{deal}</span>}
      </span>
    </>
  );
}

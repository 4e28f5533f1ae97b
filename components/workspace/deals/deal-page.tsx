import { useEffect } from 'react';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import type { WorkspaceData } from '../workspace-store';
import { DealAhead } from './deal-ahead';
import { DealFacts } from './deal-facts';
import { DealHead } from './deal-head';
import { DealNotes } from './deal-notes';
import styles from './deal-page.module.css';
import type { DealPageActs } from './deal-page-acts';
import { useDealPage } from './deal-page-store';
import { DealPeople } from './deal-people';
import { DealSheet } from './deal-sheet';
import { DealTimeline } from './deal-timeline';
import type { DealView } from './deal-view';

const cx = classes(styles);

type Props = { readonly view: DealView; readonly data: WorkspaceData; readonly acts: DealPageActs };

/** One deal: what is next, who is on it, what it waits for, and all that happened. */
export function DealPage({ view, data, acts }: Props) {
  useEscape(acts.back);
  return (
    <article className={cx('page')}>
      <LinkButton onClick={acts.back} aria-keyshortcuts="Escape">
        All deals
      </LinkButton>
      <DealHead view={view} data={data} acts={acts} />
      <div className={cx('columns')}>
        <div className={cx('column')}>
          <DealAhead view={view} data={data} acts={acts} />
          <DealNotes today={data.today} rep={data.rep} acts={acts} />
          <DealTimeline
            view={view}
            today={data.today}
            zone={data.rep.zone}
            onThread={acts.openThread}
            onErase={acts.eraseNote}
          />
        </div>
        <div className={cx('column')}>
          <DealPeople view={view} />
          <DealFacts view={view} today={data.today} acts={acts} />
        </div>
      </div>
      <DealSheet view={view} data={data} acts={acts} />
    </article>
  );
}

/** Escape goes back to the list, unless something is open or being written. */
function useEscape(back: () => void): void {
  useEffect(() => {
    useDealPage.getState().open(null);
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (useDealPage.getState().sheet !== null || target?.closest('input, textarea, dialog, [role="menu"]')) return;
      back();
    };
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, [back]);
}

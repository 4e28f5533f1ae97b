import { classes } from '@/components/ui/cx';
import type { Instant } from '@/lib/core/domain/instant';
import styles from './freshness-clock.module.css';

const cx = classes(styles);

const MINUTE = 60_000;
const HOUR = 60;
/** The clock's whole width; the hour mark stands at its middle. */
const SHOWN = 2 * HOUR;

/** How long somebody waits for an answer, with the mark of the first hour (S4-9, R-6). It is shown, never a target. */
export function FreshnessClock({ since, now }: { readonly since: Instant; readonly now: Instant }) {
  const minutes = Math.max(0, Math.floor((now - since) / MINUTE));
  const fresh = minutes < HOUR;
  const says = fresh
    ? `They wrote ${minutes} minutes ago; the first hour ends in ${HOUR - minutes} minutes`
    : `They have waited ${sayWait(minutes)}; the first hour is over`;
  return (
    <span className={cx('clock', fresh ? 'fresh' : 'past')} title={says}>
      <svg className={cx('track')} viewBox="0 0 64 12" aria-hidden="true">
        <rect className={cx('rail')} x="0" y="3" width="64" height="6" rx="3" />
        <rect
          className={cx('fill')}
          x="0"
          y="3"
          width={Math.max(3, (64 * Math.min(minutes, SHOWN)) / SHOWN)}
          height="6"
          rx="3"
        />
        <rect className={cx('mark')} x="31" y="0" width="2" height="12" rx="1" />
      </svg>
      <span aria-hidden="true">{sayWait(minutes)}</span>
      <span className="vh">{says}</span>
    </span>
  );
}

/** `38 min`, `3 h`, `2 d 4 h`, `9 d`. */
export function sayWait(minutes: number): string {
  if (minutes < HOUR) return `${minutes} min`;
  const hours = Math.floor(minutes / HOUR);
  if (hours < 24) return `${hours} h`;
  const days = Math.floor(hours / 24);
  return days < 3 && hours % 24 > 0 ? `${days} d ${hours % 24} h` : `${days} d`;
}

import type { CSSProperties } from 'react';
import { classes } from '@/components/ui/cx';
import { type Day, daysBetween, sayDay } from '@/lib/core/domain/instant';
import type { ReadyState } from './panel-state';
import { sayShortDay, today } from './say';
import styles from './time-ribbon.module.css';

const cx = classes(styles);

/** From today to the day it wakes, with the window in between that the wait is for. */
export function TimeRibbon({ state, until }: { readonly state: ReadyState; readonly until: Day }) {
  const now = today(state.brief, state.records);
  const deal = state.records.deals.find((candidate) => candidate.id === state.brief.deal?.id);
  const window =
    windowBefore(until, deal?.budgetWindow ?? null, 'Budget window') ??
    windowBefore(until, deal?.decisionWindow ?? null, 'Decision window');
  const whole = Math.max(1, daysBetween(now, until));
  const from = window ? Math.min(90, Math.max(0, (100 * daysBetween(now, window.from)) / whole)) : 0;
  const middle = window?.label ?? '';
  return (
    <div
      className={cx('ribbon')}
      role="img"
      aria-label={`From today${middle && `, through the ${middle.toLowerCase()}`}, to ${sayDay(until, now)}`}
    >
      <div className={cx('bar')} style={{ '--from': `${from}%` } as CSSProperties}>
        <i className={cx('now')} />
        {window && <i className={cx('window')} />}
        <i className={cx('until')} />
      </div>
      <div className={cx('scale')}>
        <span>Today</span>
        <span>{middle}</span>
        <span>{sayShortDay(until, now)}</span>
      </div>
    </div>
  );
}

type Window = { readonly from: Day; readonly to: Day };

function windowBefore(until: Day, window: Window | null, label: string): { from: Day; label: string } | null {
  return window && window.from < until && window.to >= window.from ? { from: window.from, label } : null;
}

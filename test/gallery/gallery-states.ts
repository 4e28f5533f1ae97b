import type { PanelState, Surroundings } from '@/components/sidebar/panel-state';
import type { SheetName } from '@/components/sidebar/panel-store';
import { importViews } from './import-views';
import { languageViews } from './language-views';
import { mergeViews } from './merge-views';
import { policyViews } from './policy-views';
import { readinessViews } from './readiness-views';
import { apartStates } from './states-apart';
import { goStates } from './states-go';
import { reviewStates } from './states-review';
import { stopStates } from './states-stop';
import { waitStates } from './states-wait';

export const states: Readonly<Record<string, PanelState>> = {
  ...goStates,
  ...reviewStates,
  ...stopStates,
  ...waitStates,
  ...apartStates,
};

export const calm: Surroundings = { offlineSince: null, stale: false, selfCheck: [] };

/** Every picture of the gallery: a state or a demo thread (`demo:<slug>`), and what is open or true around it. */
export type Scene = {
  readonly state: string;
  readonly sheet?: SheetName;
  /** The stage the sheet `stage` moves to. */
  readonly stage?: string;
  readonly around?: Partial<Surroundings>;
  readonly notice?: string;
  readonly adjusting?: boolean;
  readonly picking?: boolean;
};

export const scenes: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(Object.keys(states).map((state) => [state, { state }])),
  offline: { state: 'go', around: { offlineSince: '09:41' } },
  'poor-records': { state: 'go', around: { poorRecords: true } },
  'mail-kept': { state: 'no-mail', around: { mailKept: 'all' } },
  stale: { state: 'go', around: { stale: true } },
  'page-changed': { state: 'go', around: { selfCheck: [{ name: 'reply box', ok: false }] } },
  undo: { state: 'stop-suppressed', notice: 'Ana is suppressed. One step was cancelled.' },
  adjusting: { state: 'go', adjusting: true },
  changing: { state: 'go', picking: true },
  'sheet-suppress': { state: 'stop', sheet: 'suppress' },
  'sheet-suppress-go': { state: 'go', sheet: 'suppress' },
  'sheet-route': { state: 'go', sheet: 'route' },
  'sheet-escalate': { state: 'review', sheet: 'escalate' },
  'sheet-nurture': { state: 'wait', sheet: 'nurture' },
  'sheet-close': { state: 'stop', sheet: 'close' },
  'sheet-value': { state: 'go', sheet: 'value' },
  'sheet-person': { state: 'go', sheet: 'person' },
  'sheet-new-deal': { state: 'unmatched', sheet: 'new-deal' },
  'sheet-reason': { state: 'wait', sheet: 'reason' },
  'sheet-keys': { state: 'go', sheet: 'keys' },
  'sheet-settings': { state: 'go', sheet: 'settings' },
  'sheet-brief': { state: 'demo:halden-next-steps', sheet: 'brief' },
  'sheet-brief-silent': { state: 'demo:no-reason', sheet: 'brief' },
  'sheet-reading': { state: 'demo:corvane-opt-out', sheet: 'reading' },
  'sheet-reading-nothing': { state: 'demo:morel-unknown', sheet: 'reading' },
  'sheet-stage': { state: 'demo:halden-next-steps', sheet: 'stage', stage: 'proposal' },
  'sheet-note': { state: 'demo:halden-next-steps', sheet: 'note' },
  ...Object.fromEntries(Object.keys(policyViews).map((view) => [view, { state: 'go', sheet: 'policy' as const }])),
  ...Object.fromEntries(Object.keys(mergeViews).map((view) => [view, { state: 'go', sheet: 'merge' as const }])),
  ...Object.fromEntries(Object.keys(languageViews).map((view) => [view, { state: 'go', sheet: 'language' as const }])),
  ...Object.fromEntries(
    Object.keys(readinessViews).map((view) => [view, { state: 'go', sheet: 'readiness' as const }]),
  ),
  ...Object.fromEntries(
    Object.keys(importViews).map((view) => [view, { state: 'first-run', sheet: 'import' as const }]),
  ),
};

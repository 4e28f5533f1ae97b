import { useEffect, useState } from 'react';
import type { Segment, ShownMeasure, Weeks } from '@/components/workspace/momentum/shown-measure';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { Event } from '@/lib/core/domain/event';
import type { Instant } from '@/lib/core/domain/instant';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { EventLog } from '@/lib/core/measures/event-log';
import { measures } from '@/lib/core/measures/figures';
import { logOfDeals } from '@/lib/core/measures/log-of-deals';
import type { Measure, MeasureInput } from '@/lib/core/measures/measure';

const WEEK_MS = 7 * 86_400_000;
const TREND_WEEKS = 8;
/** So long at a time, then the page gets its turn. */
const SLICE_MS = 24;

/** The deals that are looked at, and the period up to now. */
export function inputOf(data: WorkspaceData, log: EventLog, segment: Segment, weeks: Weeks): MeasureInput {
  const { now, today, rep, policy } = data;
  const lines = linesIn(data.lines, segment);
  const whole = lines === data.lines;
  const period = { from: (now - weeks * WEEK_MS) as Instant, to: now };
  return { lines, log: logOfDeals(log, lines, whole), period, now, today, rep, policy };
}

function linesIn(lines: readonly DealLine[], { mode, stage, owner }: Segment): readonly DealLine[] {
  if (mode === null && stage === null && owner === null) return lines;
  return lines.filter(
    ({ summary, stage: known }) =>
      (mode === null || summary.mode === mode) &&
      (stage === null || known?.id === stage) &&
      (owner === null || summary.ownerId === owner),
  );
}

function shownOf(measure: Measure, input: MeasureInput, baseline: Event | null): ShownMeasure {
  const dayOne = baseline?.data[measure.id];
  return {
    measure,
    now: measure.of(input),
    trend: measure.span === 'today' ? [] : trendOf(measure, input),
    dayOne: typeof dayOne === 'number' ? dayOne : null,
  };
}

function trendOf(measure: Measure, input: MeasureInput): readonly (number | null)[] {
  return Array.from({ length: TREND_WEEKS }, (_, at) => {
    const to = (input.period.to - (TREND_WEEKS - 1 - at) * WEEK_MS) as Instant;
    const { value, cases } = measure.of({ ...input, period: { from: (to - WEEK_MS) as Instant, to } });
    return cases.length === 0 ? null : value;
  });
}

/** All measures, worked out in slices so that the page never waits; what is on screen stays until it is replaced. */
export function useMeasures(input: MeasureInput | null, baseline: Event | null): ReadonlyMap<string, ShownMeasure> {
  const [shown, setShown] = useState<ReadonlyMap<string, ShownMeasure>>(new Map());
  useEffect(() => {
    if (input === null) return;
    const ending = new AbortController();
    void workOut(input, baseline, ending.signal, (fresh) => setShown((before) => new Map([...before, ...fresh])));
    return () => ending.abort();
  }, [input, baseline]);
  return shown;
}

async function workOut(
  input: MeasureInput,
  baseline: Event | null,
  signal: AbortSignal,
  onSlice: (fresh: readonly (readonly [string, ShownMeasure])[]) => void,
): Promise<void> {
  let fresh: (readonly [string, ShownMeasure])[] = [];
  let began = performance.now();
  for (const measure of measures) {
    if (signal.aborted) return;
    fresh.push([measure.id, shownOf(measure, input, baseline)]);
    if (performance.now() - began < SLICE_MS) continue;
    onSlice(fresh);
    fresh = [];
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
  if (!signal.aborted) onSlice(fresh);
}

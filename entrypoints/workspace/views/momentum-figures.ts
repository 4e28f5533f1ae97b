import { useEffect, useState } from 'react';
import type { Segment, ShownMeasure, Weeks } from '@/components/workspace/momentum/shown-measure';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { Figures } from '@/lib/app/freeze-baseline';
import type { Event } from '@/lib/core/domain/event';
import type { Instant } from '@/lib/core/domain/instant';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { EventLog } from '@/lib/core/measures/event-log';
import { measures } from '@/lib/core/measures/figures';
import { logOfDeals } from '@/lib/core/measures/log-of-deals';
import type { Measure, MeasureInput } from '@/lib/core/measures/measure';

const WEEK_MS = 7 * 86_400_000;
export const TREND_WEEKS = 8;
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

/** All measures, worked out in slices so that the page never waits; what is on screen stays until it is replaced. */
export function useMeasures(
  input: MeasureInput,
  baseline: Event | null,
  keptTrend: (measure: string) => readonly (number | null)[],
): ReadonlyMap<string, ShownMeasure> {
  const [shown, setShown] = useState<ReadonlyMap<string, ShownMeasure>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    const show = (one: ShownMeasure) => setShown((before) => new Map(before).set(one.measure.id, one));
    void workOut(input, { baseline, keptTrend }, slices(ending.signal), show);
    return () => ending.abort();
  }, [input, baseline, keptTrend]);
  return shown;
}

/** First every figure, then how each went week by week. */
async function workOut(
  input: MeasureInput,
  { baseline, keptTrend }: { baseline: Event | null; keptTrend: (measure: string) => readonly (number | null)[] },
  slice: () => Promise<boolean>,
  show: (one: ShownMeasure) => void,
): Promise<void> {
  const figures: ShownMeasure[] = [];
  for (const measure of measures) {
    if (!(await slice())) return;
    const dayOne = baseline?.data[measure.id];
    const one = {
      measure,
      now: measure.of(input),
      trend: measure.span === 'today' ? keptTrend(measure.id) : [],
      dayOne: typeof dayOne === 'number' ? dayOne : null,
    };
    figures.push(one);
    show(one);
  }
  for (const one of figures.filter(({ measure }) => measure.span === 'period')) {
    const trend: (number | null)[] = [];
    for (let week = 0; week < TREND_WEEKS; week++) {
      if (!(await slice())) return;
      trend.push(ofWeek(one.measure, input, week));
    }
    show({ ...one, trend });
  }
}

function ofWeek(measure: Measure, input: MeasureInput, week: number): number | null {
  const to = (input.period.to - (TREND_WEEKS - 1 - week) * WEEK_MS) as Instant;
  const { value, cases } = measure.of({ ...input, period: { from: (to - WEEK_MS) as Instant, to } });
  return cases.length === 0 ? null : value;
}

/** The figures of all measures, for keeping. */
export async function figuresOf(input: MeasureInput, signal: AbortSignal): Promise<Figures | null> {
  const slice = slices(signal);
  const figures: Record<string, number | null> = {};
  for (const measure of measures) {
    if (!(await slice())) return null;
    figures[measure.id] = measure.of(input).value;
  }
  return figures;
}

/** Gives the page its turn when a slice is used up; `false` = nobody waits for the answer any more. */
function slices(signal: AbortSignal): () => Promise<boolean> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began >= SLICE_MS) {
      await new Promise((resume) => setTimeout(resume));
      began = performance.now();
    }
    return !signal.aborted;
  };
}

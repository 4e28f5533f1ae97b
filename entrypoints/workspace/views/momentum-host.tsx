import { memo, useEffect, useMemo, useState } from 'react';
import { sayShortDay } from '@/components/sidebar/say';
import { SkeletonLines } from '@/components/ui/skeleton';
import { type Behind, MeasureSheet, type Names } from '@/components/workspace/momentum/measure-sheet';
import { MomentumFilters } from '@/components/workspace/momentum/momentum-filters';
import { useMomentum } from '@/components/workspace/momentum/momentum-store';
import { MomentumView } from '@/components/workspace/momentum/momentum-view';
import type { Segment, ShownMeasure, Weeks } from '@/components/workspace/momentum/shown-measure';
import { ViewHead } from '@/components/workspace/parts/view-head';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { baselineIn, freezeBaseline } from '@/lib/app/freeze-baseline';
import { hasFigures, keepFigures, keptFigures } from '@/lib/app/keep-figures';
import { measureCsv } from '@/lib/app/measure-csv';
import type { Event } from '@/lib/core/domain/event';
import { dayOf, sayDay } from '@/lib/core/domain/instant';
import type { EventLog } from '@/lib/core/measures/event-log';
import type { MeasureInput } from '@/lib/core/measures/measure';
import { downloadParts } from '../../shared/panel/download-parts';
import type { HostProps } from '../workspace-deps';
import { MomentumAudit, MomentumReport } from './momentum-audit';
import { figuresOf, inputOf, TREND_WEEKS, useMeasures } from './momentum-figures';
import type { Month } from './momentum-months';

export default function MomentumHost({ data, deps }: HostProps) {
  if (data.log === null) return <SkeletonLines widths={[32, 92, 84, 88]} />;
  return <Momentum data={data} deps={deps} log={data.log} />;
}

function Momentum({ data, deps, log }: HostProps & { readonly log: EventLog }) {
  const { segment, weeks } = useMomentum();
  const [behind, setBehind] = useState<Behind | null>(null);
  const sample = log.of('sample-loaded').length > log.of('sample-removed').length;
  const baseline = useMemo(() => baselineIn(log, sample), [log, sample]);
  const input = useMemo(() => inputOf(data, log, segment, weeks), [data, log, segment, weeks]);
  const keptTrend = useMemo(() => trendOf(data, log, segment, sample), [data, log, segment, sample]);
  const shown = useMeasures(input, baseline, keptTrend);
  useKeptFigures({ data, deps }, log, { frozen: baseline !== null, sample });
  const names = useMemo(() => namesOf(data), [data]);
  const [inPilot, setInPilot] = useState<ShownMeasure | null>(null);
  const [month, setMonth] = useState<Month | null>(null);
  const open = behind && (inPilot ?? shown.get(behind.id));
  if (month)
    return (
      <MomentumReport {...{ data, input, baseline, month }} ownerName={names.owner} onBack={() => setMonth(null)} />
    );
  return (
    <>
      <Page
        {...{ data, deps, log, input, baseline, segment, weeks, shown, names }}
        onOpen={setBehind}
        onPilot={setInPilot}
        onReport={setMonth}
      />
      {behind && open && (
        <MeasureSheet
          shown={open}
          behind={behind}
          names={names}
          onDeal={(deal) => {
            setBehind(null);
            setInPilot(null);
            deps.openDeal(deal);
          }}
          onThread={deps.openThread}
          onCsv={() =>
            downloadParts(
              `${open.measure.id}-${data.today}.csv`,
              [measureCsv(open.measure, open.now, names, data.rep.zone)],
              'text/csv',
            )
          }
          onClose={() => {
            setBehind(null);
            setInPilot(null);
          }}
        />
      )}
    </>
  );
}

type PageProps = HostProps & {
  readonly log: EventLog;
  readonly input: MeasureInput;
  readonly baseline: Event | null;
  readonly segment: Segment;
  readonly weeks: Weeks;
  readonly shown: ReadonlyMap<string, ShownMeasure>;
  readonly names: Names;
  readonly onOpen: (behind: Behind) => void;
  readonly onPilot: (one: ShownMeasure) => void;
  readonly onReport: (month: Month) => void;
};

/** All that stands behind a sheet: not drawn anew when one is opened. */
const Page = memo(function Page({ shown, names, weeks, onOpen, onPilot, onReport, ...told }: PageProps) {
  const { data, log, segment } = told;
  const since = useMemo(() => saysSince(data, log), [data, log]);
  return (
    <>
      <ViewHead title="Momentum" says={since}>
        <MomentumFilters policy={data.policy} owners={data.owners} rep={data.rep} />
      </ViewHead>
      <p className="print-only">{saysPrinted(data, segment, weeks, names)}</p>
      <MomentumView
        data={data}
        shown={shown}
        ownerName={names.owner}
        onOpen={(id, group, across) => onOpen({ id, group: group ?? null, across: across ?? null })}
      >
        <MomentumAudit
          {...told}
          ownerName={names.owner}
          onReport={onReport}
          onShow={(one) => {
            onPilot(one);
            onOpen({ id: one.measure.id, group: null, across: null });
          }}
        />
      </MomentumView>
    </>
  );
});

/** The first time there is something to measure, its figures are kept for good; and each week those of the present. */
function useKeptFigures({ data, deps }: HostProps, log: EventLog, is: { frozen: boolean; sample: boolean }) {
  const { frozen, sample } = is;
  useEffect(() => {
    const { now, rep, lines } = data;
    const kept = hasFigures(log, sample, now, rep.zone);
    if ((frozen && kept) || lines.length === 0) return;
    const ending = new AbortController();
    const input = inputOf(data, log, { mode: null, stage: null, owner: null }, 52);
    void figuresOf(input, ending.signal).then(async (figures) => {
      if (!figures) return;
      if (!frozen) await freezeBaseline(deps.store, { figures, now });
      if (!kept) await keepFigures(deps.store, { figures, now, zone: rep.zone });
    });
    return () => ending.abort();
  }, [frozen, sample, data, deps, log]);
}

/** What the present was in each week, told of all deals only: of a part of them nobody kept it. */
function trendOf({ now, rep }: WorkspaceData, log: EventLog, segment: Segment, sample: boolean) {
  const whole = segment.mode === null && segment.stage === null && segment.owner === null;
  return (measure: string) =>
    whole ? keptFigures(log, measure, { sample, now, zone: rep.zone, weeks: TREND_WEEKS }) : [];
}

function namesOf({ byId, owners, rep }: WorkspaceData): Names {
  const known = new Map<string, string>([...owners.map(({ id, name }) => [id, name] as const), [rep.id, 'You']]);
  return { deal: (id) => byId.get(id)?.summary ?? null, owner: (id) => known.get(id) ?? id };
}

/** On paper no filter can be opened: which deals, how far back, and when it was printed. */
function saysPrinted({ policy, today }: WorkspaceData, segment: Segment, weeks: Weeks, names: Names): string {
  const { mode, stage, owner } = segment;
  const parts = [
    mode === null ? 'All cycles' : mode === 'active' ? 'Active deals' : 'Long-cycle deals',
    policy.stages.find(({ id }) => id === stage)?.name ?? 'all stages',
    owner === null ? 'all owners' : names.owner(owner),
    weeks === 52 ? 'the last year' : `the last ${weeks} weeks`,
  ];
  return `${parts.join(', ')}. Printed ${sayDay(today)}.`;
}

function saysSince({ rep, today }: WorkspaceData, log: EventLog): string {
  const first = log.all.reduce<number | null>((least, { at }) => (least === null || at < least ? at : least), null);
  if (first === null) return 'Nothing has happened here yet. No benchmark claim.';
  return `Your data since ${sayShortDay(dayOf(first as never, rep.zone), today)}. No benchmark claim.`;
}

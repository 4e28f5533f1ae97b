import { type ReactNode, useMemo, useState } from 'react';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { AuditPane } from '@/components/workspace/momentum/audit-pane';
import { AuditReport } from '@/components/workspace/momentum/audit-report';
import { DiagnosticPane } from '@/components/workspace/momentum/diagnostic-pane';
import { PilotPane } from '@/components/workspace/momentum/pilot-pane';
import { saySample, sayValue } from '@/components/workspace/momentum/say-figure';
import type { Segment, ShownMeasure } from '@/components/workspace/momentum/shown-measure';
import { parseWorksheet } from '@/components/workspace/momentum/worksheet';
import { WorksheetPane } from '@/components/workspace/momentum/worksheet-pane';
import { WorthPane } from '@/components/workspace/momentum/worth-pane';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { type AuditLine, auditMarkdown } from '@/lib/app/audit-report';
import { dealAudit, taskAudit } from '@/lib/app/audit-table';
import { auditThemes } from '@/lib/app/audit-themes';
import { changePolicy } from '@/lib/app/change-policy';
import { ownersByMomentum } from '@/lib/app/owners-by-momentum';
import { startPilot } from '@/lib/app/start-pilot';
import type { Event } from '@/lib/core/domain/event';
import { sayDay } from '@/lib/core/domain/instant';
import type { EventLog } from '@/lib/core/measures/event-log';
import { measures } from '@/lib/core/measures/figures';
import type { MeasureInput } from '@/lib/core/measures/measure';
import { keepList, keptList } from '@/lib/platform/kept-list';
import { downloadParts } from '../../shared/panel/download-parts';
import type { HostProps } from '../workspace-deps';
import { lastMonths, type Month } from './momentum-months';
import { pilotNow, pilotsOf } from './momentum-pilots';

type Props = HostProps & {
  readonly log: EventLog;
  readonly input: MeasureInput;
  readonly baseline: Event | null;
  readonly segment: Segment;
  readonly ownerName: (id: string) => string;
  readonly onShow: (one: ShownMeasure) => void;
  readonly onReport: (month: Month) => void;
};

/** Pilots, the five questions and what an audit takes away. */
export function MomentumAudit({ data, deps, log, input, segment, ownerName, onShow, onReport }: Props): ReactNode {
  const pilots = useMemo(() => pilotsOf(data, log, segment), [data, log, segment]);
  const months = lastMonths(data.today, data.now);
  const asked = { lines: input.lines, today: data.today, rep: data.rep, ownerName, log };
  const { policy } = data;
  return (
    <>
      {pilots.map((pilot) => (
        <PilotPane
          key={pilot.id}
          pilot={pilot}
          onStart={() =>
            void deps.run('The pilot has begun. Today’s figures are its day one.', (act) =>
              startPilot(deps.store, { ...act, ...pilotNow(data, log, segment, pilot.id) }),
            )
          }
          onOpen={(id) => {
            const one = pilot.bars.find(({ measure }) => measure.id === id);
            if (one) onShow(one);
          }}
        />
      ))}
      <AuditPane
        months={months.map(({ name }) => name)}
        onReport={(name) => {
          const month = months.find((one) => one.name === name);
          if (month) onReport(month);
        }}
        onDeals={() => downloadParts(`audit-deals-${data.today}.csv`, [dealAudit(asked)], 'text/csv')}
        onTasks={() =>
          void taskAudit(deps.store, asked).then((text) =>
            downloadParts(`audit-tasks-${data.today}.csv`, [text], 'text/csv'),
          )
        }
      />
      <WorthPane currency={currencyOf(data)} />
      <Worksheet policy={policy} />
      <DiagnosticPane
        switches={policy.switches}
        onAnswer={(id, yes) =>
          void deps.run('Your answer is in force.', (act) =>
            changePolicy(deps.store, {
              ...act,
              policy: { ...policy, switches: { ...policy.switches, [id]: yes } },
              from: policy.version,
              why: 'Answered in the five questions',
            }),
          )
        }
      />
    </>
  );
}

/** Kept in this browser: it is about one's own head, not about a record. */
function Worksheet({ policy }: { readonly policy: WorkspaceData['policy'] }) {
  const [rows, setRows] = useState(() => parseWorksheet(keptList('worksheet')));
  return (
    <WorksheetPane
      policy={policy}
      rows={rows}
      onRows={(next) => {
        setRows(next);
        if (keepList('worksheet', next)) return;
        usePanelStore.getState().say({ text: 'This browser keeps nothing for the page.', tone: 'warn' });
      }}
    />
  );
}

/** That of most deals with an amount. */
function currencyOf({ lines }: WorkspaceData): string {
  const counts = new Map<string, number>();
  for (const { summary } of lines)
    if (summary.amount) counts.set(summary.amount.currency, (counts.get(summary.amount.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'EUR';
}

type ReportProps = Pick<Props, 'data' | 'input' | 'baseline' | 'ownerName'> & {
  readonly month: Month;
  readonly onBack: () => void;
};

/** The page of one month; figures of the present are those of today. */
export function MomentumReport({ data, input, baseline, ownerName, month, onBack }: ReportProps) {
  const [say] = useState(() => usePanelStore.getState().say);
  const lines = useMemo(() => {
    const inMonth = { ...input, period: { from: month.from, to: month.to } };
    return measures.map((measure): AuditLine => {
      const dayOne = baseline?.data[measure.id];
      return { measure, now: measure.of(inMonth), dayOne: typeof dayOne === 'number' ? dayOne : null };
    });
  }, [input, baseline, month]);
  const themes = useMemo(() => auditThemes({ ...input, period: { from: month.from, to: month.to } }), [input, month]);
  const owners = useMemo(() => ownersByMomentum(input.lines, ownerName), [input, ownerName]);
  const { today } = data;
  const text = () =>
    auditMarkdown({ month: month.name, lines, themes, owners, today, say: sayValue, sample: saySample });
  return (
    <AuditReport
      month={month.name}
      lines={lines}
      themes={themes}
      owners={owners}
      written={sayDay(today)}
      onCopy={() =>
        void navigator.clipboard.writeText(text()).then(
          () => say({ text: 'Copied. Paste it where it should stand.', tone: 'done' }),
          () => say({ text: 'The browser did not let us copy. Save the file instead.', tone: 'warn' }),
        )
      }
      onSave={() => downloadParts(`audit-${month.name.replace(' ', '-')}.md`, [text()], 'text/markdown')}
      onPrint={() => window.print()}
      onBack={onBack}
    />
  );
}

import { useEffect, useMemo, useState } from 'react';
import { ImportSheet } from '@/components/import/import-sheet';
import { MergeSheet } from '@/components/merge/merge-sheet';
import { ReadinessSheet } from '@/components/readiness/readiness-sheet';
import { CalendarSheet } from '@/components/workspace/data/calendar-sheet';
import { DataPage } from '@/components/workspace/data/data-page';
import { useData } from '@/components/workspace/data/data-state';
import { EraseSheet } from '@/components/workspace/data/erase-sheet';
import { importSession, useImport } from '../../shared/panel/import-session';
import { readinessSession, useReadiness } from '../../shared/panel/readiness-session';
import { useKeptCalendar } from '../keep-calendar';
import type { HostProps, WorkspaceDeps } from '../workspace-deps';
import { dataActs } from './data-acts';
import { dataCalendar, useCalendar } from './data-calendar';
import { dataErase, useErase } from './data-erase';
import { dataMerge, useDataMerge } from './data-merge';

/** The Data view with its sessions. */
export default function DataHost({ data, deps }: HostProps) {
  const [{ acts, merge, bring, readiness, erase, calendar }] = useState(() => theSessions(deps));
  const sheet = useData((shown) => shown.sheet);
  const kept = useKeptCalendar((shown) => shown.view);
  // the workspace's data is made anew after each act in any window
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` stands for a change
  useEffect(() => void acts.refresh(), [acts, data.now]);
  useEffect(() => {
    if (sheet === 'readiness') readiness.check();
    if (sheet === 'erase') erase.back();
    if (sheet === 'calendar') calendar.cancel();
    return () => readiness.stop();
  }, [sheet, readiness, erase, calendar]);
  const mine = useMemo(
    () => data.lines.filter(({ summary }) => summary.outcome === 'open' && summary.ownerId === data.rep.id),
    [data.lines, data.rep.id],
  );
  const views = {
    bring: useImport((shown) => shown.view),
    merge: useDataMerge((shown) => shown.view),
    readiness: useReadiness((shown) => shown.view),
    erase: useErase((shown) => shown.view),
    calendar: useCalendar((shown) => shown.view),
  };
  return (
    <>
      <DataPage
        acts={acts}
        retention={data.policy.retentionDays}
        mine={mine}
        today={data.today}
        kept={kept}
        keeping={deps.calendarFile}
      />
      {sheet === 'import' && <ImportSheet view={views.bring} acts={bring} onClose={acts.close} />}
      {sheet === 'merge' && <MergeSheet view={views.merge} acts={merge} onClose={acts.close} />}
      {sheet === 'calendar' && (
        <CalendarSheet view={views.calendar} acts={calendar} today={data.today} onClose={acts.close} />
      )}
      {sheet === 'erase' && <EraseSheet view={views.erase} acts={erase} onClose={acts.close} />}
      {sheet === 'readiness' && <ReadinessSheet view={views.readiness} acts={readiness} onClose={acts.close} />}
    </>
  );
}

let sessions: ReturnType<typeof makeSessions> | null = null;

/** One for the page's whole life: an import that runs on while another view is shown can still be taken back. */
function theSessions(deps: WorkspaceDeps) {
  sessions ??= makeSessions(deps);
  return sessions;
}

function makeSessions(deps: WorkspaceDeps) {
  const { store, clock, reload } = deps;
  const acts = dataActs(deps, (pair) => merge.look(pair));
  const merge = dataMerge(deps, () => acts.findDuplicates());
  const openPolicy = () => {
    useData.setState({ sheet: null });
    location.hash = '#policy';
  };
  return {
    acts,
    merge,
    erase: dataErase(deps),
    calendar: dataCalendar(deps),
    bring: importSession({ store, clock, onChanged: reload }),
    readiness: { ...readinessSession({ store, clock }), openPolicy },
  };
}

import { create } from 'zustand';
import type { KeptCalendar, KeptCalendarActs } from '@/components/workspace/data/kept-calendar';
import { useWorkspace, type WorkspaceData } from '@/components/workspace/workspace-store';
import { entriesOf } from '@/lib/core/calendar/entries-of';
import { makeIcs } from '@/lib/core/calendar/make-ics';
import type { Instant } from '@/lib/core/domain/instant';
import {
  canKeepFile,
  chooseCalendarFile,
  forgetCalendarFile,
  keptCalendarFile,
  mayWrite,
  writeFile,
} from '@/lib/platform/kept-file';

const NAME = 'throughline.ics';
/** Several acts in a row are one writing. */
const AFTER_MS = 1000;

export const useKeptCalendar = create<{ readonly view: KeptCalendar }>()(() => ({
  view: { step: canKeepFile() ? 'off' : 'unsupported' },
}));

const show = (view: KeptCalendar) => useKeptCalendar.setState({ view });

/** Keeps one file of the rep's next steps and milestones up to date, whatever view is open, as long as the page is. */
export function keepCalendar(clock: () => Instant, signal: AbortSignal): KeptCalendarActs {
  let written = '';
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function write(): Promise<void> {
    timer = null;
    // asked each time: another window may have chosen another one, or stopped
    const file = await keptCalendarFile().catch(() => null);
    if (file === null) return show({ step: 'off' });
    const { loaded } = useWorkspace.getState();
    if (loaded.step !== 'ready' || signal.aborted) return;
    const { name } = file;
    const entries = ownEntries(loaded.data);
    const text = JSON.stringify([name, entries]);
    if (text === written) return;
    if (!(await mayWrite(file, false))) return show({ step: 'asks', name });
    const done = await writeFile(file, makeIcs(entries, 'Throughline', clock()));
    if (done) written = text;
    show({ step: done ? 'on' : 'failed', name });
  }

  function soon(): void {
    if (timer === null) timer = setTimeout(() => void write(), AFTER_MS);
  }

  if (canKeepFile()) {
    signal.addEventListener('abort', useWorkspace.subscribe(soon));
    void write();
  }
  return {
    async keep() {
      if (!(await chooseCalendarFile(NAME))) return;
      written = '';
      await write();
    },
    async allow() {
      const file = await keptCalendarFile();
      if (file && (await mayWrite(file, true))) await write();
    },
    async stop() {
      written = '';
      await forgetCalendarFile();
      show({ step: 'off' });
    },
  };
}

function ownEntries({ lines, rep }: WorkspaceData) {
  return lines.filter(({ summary }) => summary.ownerId === rep.id).flatMap(({ summary }) => entriesOf(summary));
}

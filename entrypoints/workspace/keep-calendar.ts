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
  let file: FileSystemFileHandle | null = null;
  let written = '';
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function write(): Promise<void> {
    timer = null;
    const { loaded } = useWorkspace.getState();
    if (file === null || loaded.step !== 'ready' || signal.aborted) return;
    const { name } = file;
    const entries = JSON.stringify(ownEntries(loaded.data));
    if (entries === written) return;
    if (!(await mayWrite(file, false))) return show({ step: 'asks', name });
    const done = await writeFile(file, makeIcs(ownEntries(loaded.data), 'Throughline', clock()));
    if (done) written = entries;
    show({ step: done ? 'on' : 'failed', name });
  }

  function soon(): void {
    if (file !== null && timer === null) timer = setTimeout(() => void write(), AFTER_MS);
  }

  async function begin(): Promise<void> {
    file = canKeepFile() ? await keptCalendarFile().catch(() => null) : null;
    if (file) await write();
    soon();
  }

  const unsubscribe = useWorkspace.subscribe(soon);
  signal.addEventListener('abort', unsubscribe);
  void begin();
  return {
    async keep() {
      file = (await chooseCalendarFile(NAME)) ?? file;
      written = '';
      await write();
    },
    async allow() {
      if (file && (await mayWrite(file, true))) await write();
    },
    async stop() {
      file = null;
      written = '';
      await forgetCalendarFile();
      show({ step: 'off' });
    },
  };
}

function ownEntries({ lines, rep }: WorkspaceData) {
  return lines.filter(({ summary }) => summary.ownerId === rep.id).flatMap(({ summary }) => entriesOf(summary));
}

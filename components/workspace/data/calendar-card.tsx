import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { TextField } from '@/components/ui/text-field';
import { calendarLinks } from '@/lib/core/calendar/calendar-links';
import { entriesOf } from '@/lib/core/calendar/entries-of';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { DealLine } from '@/lib/core/measures/deal-line';
import styles from './data.module.css';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';
import type { KeptCalendar, KeptCalendarActs } from './kept-calendar';

const cx = classes(styles);

type Props = {
  readonly lines: readonly DealLine[];
  readonly today: Day;
  readonly acts: DataActs;
  readonly kept: KeptCalendar;
  readonly keeping: KeptCalendarActs;
};

const SHOWN = 8;

/** Next steps and milestones in the rep's own calendar, and meetings out of it. `lines`: the rep's own open deals. */
export function CalendarCard({ lines, today, acts, kept, keeping }: Props) {
  const [text, setText] = useState('');
  const found = useMemo(() => dealsMatching(lines, text), [lines, text]);
  return (
    <DataCard
      title="Calendar"
      says="Next steps and milestones as whole-day entries. A file exported later changes the entries of the one before. Meetings with known people become milestones."
      acts={
        <>
          <Button onClick={() => acts.exportCalendar(lines)}>Export mine (.ics)</Button>
          <Button onClick={() => acts.open('calendar')}>Import a calendar</Button>
        </>
      }
    >
      <KeptFile kept={kept} keeping={keeping} />
      <TextField
        value={text}
        onChange={setText}
        placeholder="One deal: type its name"
        aria-label="One deal for the calendar"
      />
      {text.trim() !== '' && (
        <div role="status">
          {found.length === 0 && <p className="sub">No open deal of yours with a step or milestone is called so.</p>}
          <ul className={cx('list')} aria-label="Deals for the calendar">
            {found.map((line) => (
              <DealEntries key={line.summary.id} line={line} today={today} acts={acts} />
            ))}
          </ul>
        </div>
      )}
    </DataCard>
  );
}

/** The file a calendar on this computer follows. */
function KeptFile({ kept, keeping }: Pick<Props, 'kept' | 'keeping'>) {
  if (kept.step === 'unsupported')
    return <p className="sub">This browser cannot keep a file up to date. Export it again after changes.</p>;
  if (kept.step === 'off')
    return (
      <p>
        <LinkButton onClick={keeping.keep}>Keep a file up to date…</LinkButton>{' '}
        <span className="sub">For a calendar that follows a file: it is written after each change here.</span>
      </p>
    );
  const says = {
    on: `${kept.name} is kept up to date while the workspace is open.`,
    asks: `The browser asks again before ${kept.name} is written.`,
    failed: `${kept.name} could not be written. It may be moved or open elsewhere.`,
  };
  return (
    <p role="status">
      {says[kept.step]} {kept.step === 'asks' && <LinkButton onClick={keeping.allow}>Allow</LinkButton>}
      {kept.step === 'failed' && <LinkButton onClick={keeping.keep}>Choose it again…</LinkButton>}{' '}
      <LinkButton onClick={keeping.stop}>Stop</LinkButton>
    </p>
  );
}

function DealEntries({ line, today, acts }: { line: DealLine; today: Day; acts: DataActs }) {
  const entries = entriesOf(line.summary);
  return (
    <li>
      <div>
        <p>
          <b>{line.summary.company || line.summary.name}</b> {line.summary.company && line.summary.name}
        </p>
        {entries.map((entry) => {
          const links = calendarLinks(entry);
          return (
            <p className="sub" key={entry.uid}>
              {sayDay(entry.day, today)}, {entry.title.replace(`${line.summary.company}: `, '')}
              <span className={cx('links')}>
                <CalendarLink href={links.google} to="Google" title={entry.title} />
                <CalendarLink href={links.outlook} to="Outlook" title={entry.title} />
              </span>
            </p>
          );
        })}
      </div>
      <Button onClick={() => acts.exportCalendar([line])} title={`Export ${line.summary.name} (.ics)`}>
        .ics<span className="vh"> of {line.summary.name}</span>
      </Button>
    </li>
  );
}

/** Opens the calendar's own form with these words; the rep saves it there. */
function CalendarLink({ href, to, title }: { readonly href: string; readonly to: string; readonly title: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" aria-label={`Add to ${to}: ${title}`}>
      Add to {to}
      <Icon name="jump" size={12} />
    </a>
  );
}

function dealsMatching(lines: readonly DealLine[], text: string): readonly DealLine[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: DealLine[] = [];
  for (const line of lines) {
    const said = `${line.summary.company} ${line.summary.name}`.toLowerCase();
    if (!words.every((word) => said.includes(word)) || entriesOf(line.summary).length === 0) continue;
    found.push(line);
    if (found.length === SHOWN) break;
  }
  return found;
}

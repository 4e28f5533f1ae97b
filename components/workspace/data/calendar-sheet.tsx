import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { PlacedMeeting } from '@/lib/core/calendar/place-meetings';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { CalendarActs, CalendarView } from './calendar-view';
import styles from './data.module.css';

const cx = classes(styles);

type Props = {
  readonly view: CalendarView;
  readonly acts: CalendarActs;
  readonly today: Day;
  readonly onClose: () => void;
};

const SHOWN = 200;
const does = { new: 'New milestone', moved: 'Changed', gone: 'Called off', same: 'Known already' } as const;
const left = {
  past: 'Past or called off',
  'nobody-known': 'Nobody of your records is in it',
  'no-deal': 'On no open deal',
  'several-deals': 'On several open deals: set it on the right one by hand',
  reached: 'Held already',
} as const;

/** Meetings with known people become milestones; seen first, taken back with one Undo. */
export function CalendarSheet({ view, acts, today, onClose }: Props) {
  const write = () => view.step === 'preview' && acts.write();
  return (
    <Sheet title="Import a calendar" full={view.step === 'preview'} onClose={onClose} onSubmit={write}>
      {view.step === 'choose' && (
        <>
          <label className={cx('file')}>
            <input
              type="file"
              className="vh"
              accept=".ics,text/calendar"
              data-first=""
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) acts.choose(file);
              }}
            />
            <Icon name="upload" />
            Choose a calendar file (.ics)
          </label>
          <p className="sub">Google, Outlook and Apple calendars export such a file. It stays on this computer.</p>
          <PastedInvitation onPaste={acts.paste} />
          {view.error && <AlertLine says={view.error} />}
        </>
      )}
      {view.step === 'reading' && (
        <div role="status">
          <p className="sub">Reading {view.name}.</p>
          <SkeletonLines widths={[90, 70, 82]} />
        </div>
      )}
      {view.step === 'preview' && <Preview view={view} acts={acts} today={today} />}
    </Sheet>
  );
}

/** An invitation out of a mail, where there is no file. */
function PastedInvitation({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <>
      <textarea
        className={cx('paste')}
        aria-label="Paste an invitation"
        placeholder="Or paste an invitation: “When: Tuesday, 16 June 2026 10:00”, with who is in it."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && <Button onClick={() => onPaste(text)}>Read the invitation</Button>}
    </>
  );
}

type PreviewProps = Pick<Props, 'acts' | 'today'> & { readonly view: Extract<CalendarView, { step: 'preview' }> };

function Preview({ view: { name, placed, saving }, acts, today }: PreviewProps) {
  const changes = placed.filter((one) => one.does.kind !== 'left' && one.does.kind !== 'same');
  const others = placed.filter((one) => !changes.includes(one));
  const off = changes.length === 0 ? 'There is nothing new in this calendar.' : saving && 'It is being saved.';
  return (
    <>
      <p className="sub">{name}. Nothing is written yet.</p>
      <Meetings title="Goes in" list={changes} today={today} />
      <Meetings title="Left out" list={others} today={today} />
      <Effect>The next meeting of each deal is known then. It can be undone.</Effect>
      <SheetActs
        act={`Write ${changes.length.toLocaleString('en')}`}
        off={off}
        onAct={acts.write}
        onCancel={acts.cancel}
      />
    </>
  );
}

function Meetings({ title, list, today }: { title: string; list: readonly PlacedMeeting[]; today: Day }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h3 className={cx('title')}>
        {title}: {list.length.toLocaleString('en')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
      <ul className={cx('list')} aria-label={title} tabIndex={0}>
        {list.slice(0, SHOWN).map(({ meeting, deal, does: what }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same twice
          <li key={at}>
            <div>
              <p>{meeting.title || 'Meeting'}</p>
              <p className="sub">
                {what.kind === 'left' ? left[what.why] : does[what.kind]}
                {deal && `, ${deal.name}`}
              </p>
            </div>
            <span className="nw">{sayDay(meeting.day, today)}</span>
          </li>
        ))}
        {list.length > SHOWN && <li className="sub">and {(list.length - SHOWN).toLocaleString('en')} more</li>}
      </ul>
    </section>
  );
}

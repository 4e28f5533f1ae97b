import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { invitationIn } from '@/lib/core/calendar/invitation-in';
import { LONGEST_NOTE } from '@/lib/core/domain/engagement';
import { type Day, sayDay } from '@/lib/core/domain/instant';
import type { Rep } from '@/lib/core/domain/records';
import { plansInNote } from '@/lib/core/momentum/plans-in-note';
import { DealCard } from './deal-card';
import styles from './deal-page.module.css';
import type { DealPageActs } from './deal-page-acts';

const cx = classes(styles);

type Props = { readonly today: Day; readonly rep: Rep; readonly acts: DealPageActs };

/** A note of a call or an invitation, typed or pasted: what was promised in it for a day becomes a step or a milestone (S2-18). */
export function DealNotes({ today, rep, acts }: Props) {
  const [text, setText] = useState('');
  const plans = useMemo(() => plansInNote(text, today), [text, today]);
  const invitation = useMemo(() => invitationIn(text, '', today), [text, today]);
  return (
    <DealCard title="Notes">
      <textarea
        className={cx('note')}
        aria-label="Note of a call"
        placeholder="Paste your notes of a call. “Call Ana next Tuesday” becomes a step with a day."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {invitation && !invitation.cancelled && (
        <div className={cx('step')}>
          <p>
            An invitation: {invitation.title} <span className="sub">{sayDay(invitation.day, today)}</span>
          </p>
          <Button onClick={() => acts.addMilestone(invitation.title, invitation.day, 'meeting')}>
            Set the meeting
          </Button>
        </div>
      )}
      {plans.length > 0 && (
        <ul className={cx('list')} aria-label="Promises in the note">
          {plans.map(({ what, due, quote }) => (
            <li key={quote}>
              <span title={quote}>
                {what} <span className="sub">{sayDay(due, today)}</span>
              </span>
              <span className={cx('acts end')}>
                <Button onClick={() => acts.setStep({ what, due, ownerId: rep.id })} aria-label={`Next step: ${what}`}>
                  Next step
                </Button>
                <Button onClick={() => acts.addMilestone(what, due, 'other')} aria-label={`Milestone: ${what}`}>
                  Milestone
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && (
        <div className={cx('step')}>
          <p className="sub">
            {plans.length === 0 && 'No plan with a day is found in it. '}
            {text.length > LONGEST_NOTE
              ? `It has ${text.length.toLocaleString('en')} letters; ${LONGEST_NOTE.toLocaleString('en')} are kept.`
              : 'It is kept below with the day and your name. A note is changed by adding one.'}
          </p>
          <Button
            onClick={() => {
              acts.note(text);
              setText('');
            }}
          >
            Keep the note
          </Button>
        </div>
      )}
    </DealCard>
  );
}

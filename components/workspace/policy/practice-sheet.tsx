import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Sheet } from '@/components/ui/sheet';
import type { PracticeMail } from '@/lib/app/practice';
import styles from './policy-page.module.css';

const cx = classes(styles);

type Props = { readonly mails: readonly PracticeMail[]; readonly onClose: () => void };

const answers = [
  ['go', 'Go'],
  ['review', 'Review'],
  ['stop', 'Stop'],
  ['wait', 'Wait'],
] as const;
/** The button that was pressed is gone: this one has the focus. */
const focus = (button: HTMLButtonElement | null) => button?.focus();
const names: Readonly<Record<string, string>> = Object.fromEntries(answers);

/** A few mails of a made-up buyer: one says what one would do, then hears what the rules say (S4-24). */
export function PracticeSheet({ mails, onClose }: Props) {
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  const [right, setRight] = useState(0);
  const mail = mails[at];
  if (!mail)
    return (
      <Sheet title="Practice" onClose={onClose}>
        <p role="status">
          You and the rules agreed on {right} of {mails.length}. Nothing was written anywhere.
        </p>
        <div>
          <Button ref={focus} data-first="" look="ink" tall onClick={onClose}>
            Done
          </Button>
        </div>
      </Sheet>
    );
  function answer(id: string) {
    setSaid(id);
    if (id === mail?.verdict) setRight(right + 1);
  }
  function next() {
    setSaid(null);
    setAt(at + 1);
  }
  return (
    <Sheet title={`Practice, mail ${at + 1} of ${mails.length}`} onClose={onClose}>
      <p className="sub">{mail.from} writes. You had sent what was agreed. What now?</p>
      <blockquote className={cx('mail')}>{mail.text}</blockquote>
      {said === null ? (
        <div className={cx('answers')}>
          {answers.map(([id, name], place) => (
            <Button key={id} ref={place === 0 ? focus : null} data-first="" tall onClick={() => answer(id)}>
              {name}
            </Button>
          ))}
        </div>
      ) : (
        <Verdict mail={mail} said={said} next={at + 1 < mails.length ? 'Next mail' : 'How it went'} onNext={next} />
      )}
    </Sheet>
  );
}

type VerdictProps = {
  readonly mail: PracticeMail;
  readonly said: string;
  readonly next: string;
  readonly onNext: () => void;
};

function Verdict({ mail: { verdict, label, headline }, said, next, onNext }: VerdictProps) {
  return (
    <>
      <p role="status">
        <b>{said === verdict ? 'So say the rules.' : `The rules say ${names[verdict] ?? verdict}.`}</b> {label}:{' '}
        {headline}
      </p>
      <div>
        <Button ref={focus} look="ink" tall onClick={onNext}>
          {next}
        </Button>
      </div>
    </>
  );
}

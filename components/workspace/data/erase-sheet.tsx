import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import { TextField } from '@/components/ui/text-field';
import styles from './data.module.css';
import type { EraseActs, EraseView } from './erase-view';

const cx = classes(styles);

type Props = { readonly view: EraseView; readonly acts: EraseActs; readonly onClose: () => void };

/** Whom, what goes, and the address typed again: there is no way back. */
export function EraseSheet({ view, acts, onClose }: Props) {
  const [text, setText] = useState('');
  const submit = () => {
    if (view.step === 'ask') acts.look(text);
    if (view.step === 'sure' && !view.running) acts.erase(text);
    if (view.step !== 'done') setText('');
  };
  return (
    <Sheet title="Erase a person" onClose={onClose} onSubmit={submit}>
      {view.step === 'ask' && (
        <>
          <Field label="Address" htmlFor="erase-whom">
            <TextField id="erase-whom" type="email" value={text} onChange={setText} />
          </Field>
          {view.error && <AlertLine says={view.error} />}
          <SheetActs
            act="Look"
            off={text.trim() === '' && 'Type the address first.'}
            onAct={submit}
            onCancel={onClose}
          />
        </>
      )}
      {view.step === 'looking' && <SkeletonLines widths={[72, 90]} />}
      {view.step === 'sure' && <Sure view={view} text={text} onText={setText} onErase={submit} onBack={acts.back} />}
      {view.step === 'done' && (
        <div role="status">
          <p>{view.says}</p>
          <p className="sub">Files exported before, and your mail itself, still hold what they held.</p>
          <Button tall look="ink" onClick={onClose}>
            Done
          </Button>
        </div>
      )}
    </Sheet>
  );
}

type SureProps = {
  readonly view: Extract<EraseView, { step: 'sure' }>;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onErase: () => void;
  readonly onBack: () => void;
};

function Sure({ view: { who, running, error }, text, onText, onErase, onBack }: SureProps) {
  const off = running ? 'It is being erased.' : text.trim().toLowerCase() !== who.email && 'Type the address first.';
  return (
    <div className={cx('stack')}>
      <p>
        <b>{who.contacts.map(({ name }) => name).join(' and ') || 'No record'}</b> {who.email}
      </p>
      <ul className="sub">
        {who.contacts.length === 0 && (
          <li>Nobody here has this address. What still names it is looked for and goes.</li>
        )}
        {who.deals.length > 0 && <li>On {who.deals.join(', ')}. The deals stay.</li>}
        <li>
          {who.suppressed
            ? 'On the suppression list: they stay on it, by a code that cannot be read.'
            : 'Not on the suppression list: nothing of them stays. A later import may bring them back.'}
        </li>
      </ul>
      <Effect icon="alert">This cannot be undone.</Effect>
      <Field label="Type it again" htmlFor="erase-again">
        <TextField id="erase-again" value={text} onChange={onText} />
      </Field>
      {error && <AlertLine says={error} />}
      <SheetActs act="Erase for good" off={off} onAct={onErase} onCancel={onBack} />
    </div>
  );
}

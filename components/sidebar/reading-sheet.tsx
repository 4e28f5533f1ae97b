import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { Readings } from '@/lib/app/readings-of';
import type { Signal, SignalKind } from '@/lib/core/domain/signal';
import type { PanelActs } from './panel-acts';
import styles from './reading-sheet.module.css';
import { Effect, SheetActs } from './sheet-parts';
import { markableSignals, signalWords } from './signal-words';

type Props = { readonly acts: PanelActs; readonly onClose: () => void };

/** What was read in the buyer's words. A wrong reading goes in one act, a missed one is pointed at; both are kept as labels. */
export function ReadingSheet({ acts, onClose }: Props) {
  const [readings, setReadings] = useState<Readings | null>(null);
  useEffect(() => {
    void acts.readings().then(setReadings);
  }, [acts]);
  return (
    <Sheet title="What was read" onClose={onClose}>
      {readings ? <Read readings={readings} acts={acts} onClose={onClose} /> : <SkeletonLines widths={[92, 84]} />}
    </Sheet>
  );
}

type ReadProps = Props & { readonly readings: Readings };

function Read({ readings, acts, onClose }: ReadProps) {
  const body = useRef<HTMLDivElement>(null);
  // the sheet opened before there was anything to put the focus on
  useEffect(() => body.current?.querySelector<HTMLElement>('button')?.focus(), []);
  function undo(signal: Signal) {
    onClose();
    acts.correct({ words: signal, kind: signal.kind, is: false });
  }
  return (
    <div ref={body}>
      {readings.signals.length === 0 && (
        <p className={styles['none']}>Nothing in their newest words means anything to us yet.</p>
      )}
      <ul className={styles['list']}>
        {readings.signals.map((signal) => (
          <li key={`${signal.kind}:${signal.messageId}:${signal.span[0]}`}>
            <div>
              <p className={styles['kind']}>
                {signalWords[signal.kind]}
                {signal.certainty === 'likely' && <span className={styles['likely']}> likely</span>}
              </p>
              <button
                type="button"
                className={styles['quote']}
                title="Show in the thread"
                onClick={() => acts.showEvidence({ kind: 'quote', messageId: signal.messageId, quote: signal.quote })}
              >
                “{signal.quote}”
              </button>
            </div>
            <Button aria-label={`Not so: ${signalWords[signal.kind]}`} onClick={() => undo(signal)}>
              Not so
            </Button>
          </li>
        ))}
      </ul>
      <Missed readings={readings} acts={acts} onClose={onClose} />
    </div>
  );
}

function Missed({ readings: { newest, telling }, acts, onClose }: ReadProps) {
  const [kind, setKind] = useState<SignalKind>('decline');
  const first = newest?.sentences.find((one) => telling?.includes(one)) ?? newest?.sentences[0] ?? '';
  const [quote, setQuote] = useState(first);
  if (!newest || newest.sentences.length === 0) return null;
  const { messageId, from, sentences } = newest;

  function mark() {
    onClose();
    acts.correct({ words: { messageId, quote }, kind, is: true });
  }
  return (
    <>
      <Field label="Missed">
        <Pick
          name={`Words of ${from}`}
          value={quote}
          options={sentences.map((one) => ({ value: one, label: one }))}
          onChange={setQuote}
        />
      </Field>
      <Field label="Is">
        <Pick
          name="What it is"
          value={kind}
          options={markableSignals.map((one) => ({ value: one, label: signalWords[one] }))}
          onChange={setKind}
        />
      </Field>
      <Effect>Holds for this message at once, can be undone, and is kept as a label on this machine.</Effect>
      <SheetActs act={`Mark as “${signalWords[kind].toLowerCase()}”`} onAct={mark} onCancel={onClose} />
    </>
  );
}

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { ownerName } from './say';
import styles from './stop-note.module.css';
import { isStopNoted, stopNoteWords } from './stop-words';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** What goes to the deal log instead of a draft. */
export function StopNote({ state, acts }: Props) {
  const { brief, records } = state;
  const paragraphs = stopNoteWords(state);
  const logged =
    isStopNoted(state) || brief.stops.some((stop) => stop.gate === 'suppressed' || stop.gate === 'deal-closed');
  const owner = brief.deal?.owner ? ownerName(brief.deal.owner.id, records) : 'You';
  const signed = `Recorded by ${records.rep.name}. Undo: ${owner === 'You' ? records.rep.name : brief.deal?.owner?.name}.`;
  return (
    <section className={cx('stop')} aria-label="Stop note">
      <div className={cx('head')}>
        <h2 className={cx('title')}>Stop note</h2>
        <span className="sub end">For the deal log, never sent</span>
      </div>
      <div className={cx('note')}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="sub">{signed}</p>
      </div>
      <div className={cx('acts')}>
        {logged ? (
          <Button tall grow off="It is in the log already.">
            <Icon name="check" />
            In the log
          </Button>
        ) : (
          <Button look="ink" tall grow onClick={acts.noteStop}>
            Save to log
          </Button>
        )}
        <Button tall onClick={() => acts.copy([...paragraphs, signed].join('\n\n'), 'Stop note copied.')}>
          <Icon name="copy" />
          Copy
        </Button>
      </div>
      <p className={cx('hint')}>No draft while a stop is open.</p>
    </section>
  );
}

import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Evidence } from '@/lib/core/domain/evidence';
import type { Instant, Zone } from '@/lib/core/domain/instant';
import type { Thread } from '@/lib/core/domain/thread';
import styles from './evidence-quote.module.css';
import { quoteAround } from './quote-around';
import { sayAgo, sayWhen } from './say';

const cx = classes(styles);

type Props = {
  readonly evidence: Evidence;
  readonly thread: Thread;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onShow: (evidence: Evidence) => void;
};

/** The sentence a claim rests on, its words marked. A click jumps to it in the thread. */
export function EvidenceQuote({ evidence, thread, now, zone, onShow }: Props) {
  if (evidence.kind === 'record') {
    return (
      <p className={cx('quote record')}>
        <Icon name="file" size={14} />
        <span>{evidence.says}</span>
      </p>
    );
  }
  const message = thread.messages.find((candidate) => candidate.id === evidence.messageId);
  const { before, lead, marked, tail } = quoteAround(message?.text ?? null, evidence.quote, evidence.span);
  const ago = message ? sayAgo(message.at, now) : null;
  return (
    <button
      type="button"
      className={cx('quote')}
      title="Show this message in the thread (G)"
      onClick={() => onShow(evidence)}
    >
      <span className={cx('text')}>
        “{before && <span className="hide-short">{before}</span>}
        {lead}
        <mark>{marked}</mark>
        {tail}”
      </span>
      {message && (
        <span className={cx('by')}>
          <span className="clip" title={message.from.email}>
            {message.from.name || message.from.email}
          </span>
          <span aria-hidden="true">·</span>
          <span>
            {sayWhen(message, now, zone)}
            {ago && <span className="hide-s">, {ago}</span>}
          </span>
          <Icon name="jump" size={14} />
        </span>
      )}
    </button>
  );
}

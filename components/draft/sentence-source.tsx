import { quoteAround } from '@/components/sidebar/quote-around';
import { sayWhen } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Evidence } from '@/lib/core/domain/evidence';
import type { Instant, Zone } from '@/lib/core/domain/instant';
import type { Thread } from '@/lib/core/domain/thread';
import type { Sentence } from '@/lib/core/drafting/draft';
import styles from './sentence-source.module.css';

const cx = classes(styles);

type Props = {
  readonly sentence: Sentence | null;
  readonly thread: Thread;
  readonly now: Instant;
  readonly zone: Zone;
  readonly onShow: (evidence: Evidence) => void;
};

/** What the sentence under the caret rests on. Approved words without a fact say so; the rep's own words need no source. */
export function SentenceSource({ sentence, thread, now, zone, onShow }: Props) {
  if (!sentence)
    return (
      <Plain title="Your words" says="You wrote this one. It is not approved language; Insert takes it as it is." />
    );
  const [first] = sentence.source;
  if (!first)
    return (
      <Plain
        title={titles[sentence.role] ?? 'Approved words'}
        says={sayings[sentence.role] ?? 'No fact in it, so no source.'}
      />
    );
  return (
    <ul className={cx('source')}>
      {sentence.source.map((evidence) => (
        <li key={evidence.kind === 'quote' ? evidence.quote : evidence.says}>
          {evidence.kind === 'record' ? (
            <>
              <b>From your records</b>
              <span>{evidence.says}</span>
            </>
          ) : (
            <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onShow(evidence)}>
              <b>
                {byLine(evidence.messageId, thread, now, zone)}
                <Icon name="jump" size={14} />
              </b>
              <Words evidence={evidence} thread={thread} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({
  evidence,
  thread,
}: {
  readonly evidence: Extract<Evidence, { kind: 'quote' }>;
  readonly thread: Thread;
}) {
  const text = thread.messages.find((message) => message.id === evidence.messageId)?.text ?? null;
  const { lead, marked, tail } = quoteAround(text, evidence.quote, evidence.span);
  return (
    <span>
      “{lead}
      <mark>{marked}</mark>
      {tail}”
    </span>
  );
}

function byLine(id: string, thread: Thread, now: Instant, zone: Zone): string {
  const message = thread.messages.find((candidate) => candidate.id === id);
  return message ? `${message.from.name || message.from.email}, ${sayWhen(message, now, zone)}` : 'In this thread';
}

function Plain({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <p className={cx('source')}>
      <b>{title}</b>
      <span>{says}</span>
    </p>
  );
}

const titles: Readonly<Partial<Record<Sentence['role'], string>>> = {
  greeting: 'Greeting',
  'own-line': 'Your line',
  locked: 'Locked',
  ask: 'The one ask',
  'if-silent': 'If silent',
  'sign-off': 'Sign-off',
};
const sayings: Readonly<Partial<Record<Sentence['role'], string>>> = {
  'own-line': 'One line only you can write. Left empty, it is not sent.',
  locked: 'Only its owner fills this. Left locked, it is not sent.',
  ask: 'Approved words. No source needed for an ask.',
  'if-silent': 'Becomes the if-silent line of the next step.',
};

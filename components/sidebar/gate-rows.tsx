import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Evidence } from '@/lib/core/domain/evidence';
import type { Thread } from '@/lib/core/domain/thread';
import styles from './gate-rows.module.css';
import { quoteAround } from './quote-around';

const cx = classes(styles);

export type GateRowView = {
  readonly key: string;
  readonly icon: IconName;
  readonly name: string;
  /** A word or two: stands in for the name of a later gate where there is little room. */
  readonly short: string;
  readonly evidence: Evidence | null;
  readonly act: ReactNode;
};

type Props = {
  readonly rows: readonly GateRowView[];
  readonly thread: Thread;
  readonly onShow: (evidence: Evidence) => void;
};

/** One row a gate: what it is, the words it rests on, one act or a state. */
export function GateRows({ rows, thread, onShow }: Props) {
  return (
    <ul className={cx('gates')} data-many={rows.length > 2 || undefined}>
      {rows.map((row) => (
        <li className={cx('gate')} key={row.key}>
          <Icon name={row.icon} />
          <div>
            <p className={cx('name')} title={row.name}>
              <span className={cx('long')}>{row.name}</span>
              <span className={cx('short')}>{row.short}</span>
            </p>
            {row.evidence && !saysTheSame(row) && <GateLine evidence={row.evidence} thread={thread} onShow={onShow} />}
          </div>
          {row.act}
        </li>
      ))}
    </ul>
  );
}

/** A record that says what the name of the row says already. */
function saysTheSame({ name, evidence }: GateRowView): boolean {
  return evidence?.kind === 'record' && evidence.says.replace(/\.$/, '') === name.replace(/\.$/, '');
}

function GateLine({ evidence, thread, onShow }: { evidence: Evidence; thread: Thread; onShow: Props['onShow'] }) {
  if (evidence.kind === 'record') {
    return (
      <p className={cx('line')} title={evidence.says}>
        <span className={cx('words')}>{evidence.says}</span>
      </p>
    );
  }
  const text = thread.messages.find((message) => message.id === evidence.messageId)?.text ?? null;
  const { lead, marked, tail } = quoteAround(text, evidence.quote, evidence.span);
  const short = lead.length + marked.length + tail.length <= 44;
  return (
    <button
      type="button"
      className={cx('line')}
      title={`Show in the thread: ${lead}${marked}${tail}`}
      onClick={() => onShow(evidence)}
    >
      <span className={cx('words')}>
        “{short && lead}
        <mark>{marked}</mark>
        {short && tail}”
      </span>
    </button>
  );
}

export function GateState({ children, done = true }: { readonly children: ReactNode; readonly done?: boolean }) {
  return (
    <span className={cx('state')}>
      {done && <Icon name="check" size={12} />}
      {children}
    </span>
  );
}

const icons: Readonly<Record<string, IconName>> = {
  'opted-out': 'stop',
  suppressed: 'stop',
  complained: 'alert',
  declined: 'x',
  'deal-closed': 'lock',
  'owner-conflict': 'person',
  'consent-unclear': 'shield',
  'no-reason': 'wait',
  'new-recipient': 'person',
  pricing: 'tag',
  'terms-and-legal': 'file',
  procurement: 'file',
  'repeated-silence': 'pause',
  'left-or-wrong-person': 'x',
  'dormant-reentry': 'loop',
  'open-objection': 'alert',
  executive: 'review',
  strategic: 'milestone',
  'high-value': 'tag',
};

export function gateIcon(gate: string): IconName {
  return icons[gate] ?? 'gap';
}

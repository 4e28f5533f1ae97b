import { LinkButton } from '@/components/ui/link-button';
import type { Touch } from '@/lib/core/domain/records';
import { LedgerRow, Line } from './ledger-row';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { sayWhen } from './say';

const SHOWN_FOR_MS = 24 * 3_600_000;

const words: Readonly<Record<Exclude<Touch['status'], 'pending'>, string>> = {
  sent: 'Logged as sent',
  undone: 'Logged as not sent',
  scheduled: 'Scheduled, logged when it goes out',
  unknown: 'Was this sent?',
};

/** The mail that just went out: logged on evidence, corrected in one act. */
export function TouchRow({ state, acts }: { readonly state: ReadyState; readonly acts: PanelActs }) {
  const { brief, records } = state;
  const touch = records.touches
    .filter((row) => row.threadId === brief.threadId && brief.now - row.at < SHOWN_FOR_MS)
    .sort((a, b) => b.at - a.at)[0];
  if (!touch || touch.status === 'pending') return null;
  const when = sayWhen({ at: touch.at, atText: '' }, brief.now, records.rep.zone);
  return (
    <LedgerRow label="Sent" tall>
      <Line>
        <span className="clip">
          {words[touch.status]} <span className="sub">{when}</span>
        </span>
        <span className="end">
          {touch.status !== 'sent' && (
            <LinkButton onClick={() => acts.correctTouch(touch, 'sent')}>It was sent</LinkButton>
          )}{' '}
          {touch.status !== 'undone' && (
            <LinkButton onClick={() => acts.correctTouch(touch, 'undone')}>Not sent</LinkButton>
          )}
        </span>
      </Line>
    </LedgerRow>
  );
}

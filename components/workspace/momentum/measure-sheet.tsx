import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import { Sheet } from '@/components/ui/sheet';
import type { DealId, ThreadId } from '@/lib/core/domain/ids';
import type { MeasureCase } from '@/lib/core/measures/measure';
import styles from './measure-sheet.module.css';
import { isFew, saySample, sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';

const cx = classes(styles);
const MORE = 100;

export type Behind = { readonly id: string; readonly group: string | null; readonly across: string | null };
export type Names = {
  readonly deal: (id: DealId) => { readonly name: string; readonly company: string } | null;
  readonly owner: (id: string) => string;
};
type Props = {
  readonly shown: ShownMeasure;
  readonly behind: Behind;
  readonly names: Names;
  readonly onDeal: (id: DealId) => void;
  readonly onThread: (id: ThreadId) => void;
  /** All of it as a file. */
  readonly onCsv: () => void;
  readonly onClose: () => void;
};

/** The figure as a table: what it means, its groups, and every deal or thread behind it. */
export function MeasureSheet({ shown: { measure, now }, behind, names, onDeal, onThread, onCsv, onClose }: Props) {
  const [count, setCount] = useState(MORE);
  const [only, setOnly] = useState(false);
  const inGroup = now.cases.filter(
    ({ group, across }) =>
      (behind.group === null || group === behind.group) && (behind.across === null || across === behind.across),
  );
  const rows = only ? inGroup.filter(({ counts }) => !counts) : inGroup;
  const rest = inGroup.filter(({ counts }) => !counts).length;
  const part = [behind.group, behind.across].filter(Boolean).map((label) => names.owner(label ?? ''));
  return (
    <Sheet title={[measure.name, ...part].join(' · ')} onClose={onClose} full>
      <div className={cx('about')}>
        <p>
          <b>{sayValue(now.value, measure.unit)}</b>, {saySample(measure, now)}. {isFew(now) && 'Too few to say much. '}
          {measure.definition}
        </p>
        <p className="sub">= {measure.formula}</p>
        <div className={cx('acts')}>
          {rest > 0 && rest < inGroup.length && (
            <Button onClick={() => setOnly(!only)} aria-pressed={only}>
              Only those that do not count ({rest.toLocaleString('en')})
            </Button>
          )}
          <Button onClick={onCsv}>Save as CSV</Button>
        </div>
      </div>
      <div>
        <table className={cx('cases')}>
          <thead>
            <tr>
              <th scope="col">Deal</th>
              <th scope="col">What</th>
              <th scope="col">Counts</th>
              <th scope="col">Owner</th>
              <th scope="col">
                <span className="vh">Open</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a case has no name of its own, and the order stays
              <CaseRow key={at} one={one} names={names} onDeal={onDeal} onThread={onThread} />
            ))}
          </tbody>
        </table>
        {rows.length > count && (
          <p className={cx('more')}>
            <LinkButton onClick={() => setCount(count + MORE)}>
              Show {Math.min(MORE, rows.length - count)} more of {(rows.length - count).toLocaleString('en')}
            </LinkButton>
          </p>
        )}
      </div>
    </Sheet>
  );
}

type RowProps = Pick<Props, 'names' | 'onDeal' | 'onThread'> & { readonly one: MeasureCase };

function CaseRow({ one: { dealId, threadId, ownerId, counts, says }, names, onDeal, onThread }: RowProps) {
  const deal = dealId && names.deal(dealId);
  return (
    <tr>
      <td>
        {deal && dealId ? (
          <LinkButton onClick={() => onDeal(dealId)}>
            {deal.company || deal.name} {deal.company && <span className="dim">{deal.name}</span>}
          </LinkButton>
        ) : (
          <span className="dim">No deal</span>
        )}
      </td>
      <td>{says}</td>
      <td>{counts ? 'Yes' : 'No'}</td>
      <td>{ownerId ? names.owner(ownerId) : ''}</td>
      <td>{threadId && <LinkButton onClick={() => onThread(threadId)}>Thread</LinkButton>}</td>
    </tr>
  );
}

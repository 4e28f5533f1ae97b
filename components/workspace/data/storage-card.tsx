import { classes } from '@/components/ui/cx';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { Policy } from '@/lib/core/policy/policy';
import { hashOf } from '../workspace-store';
import styles from './data.module.css';
import { DataCard } from './data-card';
import type { useData } from './data-state';

const cx = classes(styles);

type State = ReturnType<typeof useData.getState>;
type Props = Pick<State, 'counts' | 'storage'> & { readonly retention: Policy['retentionDays'] };

const MB = 1024 * 1024;

/** How much is kept and for how long. */
export function StorageCard({ counts, storage, retention }: Props) {
  if (!counts)
    return (
      <DataCard title="Kept here" says="How much, and for how long.">
        <SkeletonLines widths={[60, 80, 70]} />
      </DataCard>
    );
  const rows = [
    ['Deals', counts.deals.toLocaleString('en')],
    ['People', counts.contacts.toLocaleString('en')],
    ['Companies', counts.companies.toLocaleString('en')],
    ['Events', counts.events.toLocaleString('en')],
    ['Storage used', storage ? `${sayBytes(storage.used)} of ${sayBytes(storage.quota)}` : 'The browser does not say'],
    ['Quoted words of closed deals', `${retention.quotes.toLocaleString('en')} days`],
    ['Drafts nobody sent', `${retention.drafts.toLocaleString('en')} days`],
  ] as const;
  return (
    <DataCard
      title="Kept here"
      says="How much, and for how long. The policy sets the days; older words are dropped once a day."
    >
      <dl className={cx('facts')}>
        {rows.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <p>
        <a href={hashOf({ view: 'policy', deal: null })}>Change the days in the policy</a>
      </p>
      {storage && storage.used > storage.quota * 0.8 && (
        <p>The browser’s storage is nearly full. Export everything, then free space on this computer.</p>
      )}
    </DataCard>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function sayBytes(bytes: number): string {
  if (bytes >= 1024 * MB) return `${(bytes / 1024 / MB).toFixed(1)} GB`;
  return bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

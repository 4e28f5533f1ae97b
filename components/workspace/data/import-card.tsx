import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLines } from '@/components/ui/skeleton';
import styles from './data.module.css';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';
import type { ImportMade } from './data-state';

const cx = classes(styles);

type Props = { readonly imports: readonly ImportMade[] | null; readonly acts: DataActs };

const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const states = { running: 'Running', done: null, undone: 'Taken back' } as const;

/** The way in, and every import made here with its Undo. */
export function ImportCard({ imports, acts }: Props) {
  return (
    <DataCard
      title="Import"
      says="Companies, people, deals and stakeholders from a table, or a copy made by Throughline. You see what would change first."
      acts={
        <Button look="ink" onClick={() => acts.open('import')}>
          <Icon name="upload" />
          Import a file
        </Button>
      }
    >
      {imports === null && <SkeletonLines widths={[90, 70]} />}
      {imports && imports.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
        <ul className={cx('list')} aria-label="Imports made" tabIndex={0}>
          {imports.map((one) => (
            <li key={one.key}>
              <div>
                <p>{one.name}</p>
                <p className="sub">
                  {when.format(one.at)}. {one.created.toLocaleString('en')} new, {one.updated.toLocaleString('en')}{' '}
                  changed.
                </p>
              </div>
              {states[one.status] ? (
                <span className="sub">{states[one.status]}</span>
              ) : (
                <LinkButton aria-label={`Take ${one.name} back`} onClick={() => acts.undoImport(one.key)}>
                  Undo
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {imports?.length === 0 && <p className="sub">Nothing was imported yet.</p>}
    </DataCard>
  );
}

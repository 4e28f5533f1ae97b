import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLines } from '@/components/ui/skeleton';
import styles from './data.module.css';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';
import type { DuplicatesState } from './data-state';

const cx = classes(styles);

type Props = { readonly duplicates: DuplicatesState; readonly acts: DataActs };

/** Enough to work through in a sitting; the rest follows once these are settled. */
const SHOWN = 100;

export function DuplicatesCard({ duplicates, acts }: Props) {
  return (
    <DataCard
      title="There twice"
      says="People, companies and deals that seem to be one. You see both before they are merged, and a merge can be undone."
      acts={
        <Button off={duplicates.step === 'looking' && 'It is looking.'} onClick={acts.findDuplicates}>
          {duplicates.step === 'done' ? 'Look again' : 'Look for duplicates'}
        </Button>
      }
    >
      <div role="status">
        {duplicates.step === 'looking' && <SkeletonLines widths={[92, 84]} />}
        {duplicates.step === 'done' && <p>{wordsOf(duplicates.pairs.length)}</p>}
      </div>
      {duplicates.step === 'failed' && <AlertLine says={duplicates.detail} />}
      {duplicates.step === 'done' && duplicates.pairs.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
        <ul className={cx('list')} aria-label="Pairs" tabIndex={0}>
          {duplicates.pairs.slice(0, SHOWN).map((pair) => (
            <li key={`${pair.keep} ${pair.drop}`}>
              <div>
                <p>{pair.keepName === pair.dropName ? pair.keepName : `${pair.keepName} and ${pair.dropName}`}</p>
                <p className="sub">
                  {pair.certainty === 'likely' && (
                    <>
                      <Icon name="q" size={12} /> Look first.{' '}
                    </>
                  )}
                  {pair.says}
                </p>
              </div>
              <span className={cx('rowActs')}>
                <LinkButton aria-label={`Look at ${pair.keepName}`} onClick={() => acts.lookAt(pair)}>
                  Look
                </LinkButton>
                <LinkButton aria-label={`${pair.keepName}: not the same`} onClick={() => acts.keepApart(pair)}>
                  Not the same
                </LinkButton>
              </span>
            </li>
          ))}
          {duplicates.pairs.length > SHOWN && (
            <li className="sub">and {(duplicates.pairs.length - SHOWN).toLocaleString('en')} more</li>
          )}
        </ul>
      )}
    </DataCard>
  );
}

function wordsOf(count: number): string {
  if (count === 0) return 'Nothing is there twice.';
  return count === 1 ? '1 pair.' : `${count.toLocaleString('en')} pairs, the sure ones first.`;
}

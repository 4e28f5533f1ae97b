import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import type { DealsSheet } from './deals-store';
import styles from './deals-view.module.css';
import { MOST_AT_ONCE } from './most-at-once';

const cx = classes(styles);

type Props = {
  readonly count: number;
  /** Open ones among them: a closed deal is neither parked nor closed again. */
  readonly open: number;
  readonly onOpen: (sheet: DealsSheet) => void;
  readonly onClear: () => void;
};

/** What can be done with the chosen deals. Nothing here writes mail: there is no bulk send (S2-19). */
export function BulkBar({ count, open, onOpen, onClear }: Props) {
  const many = count > MOST_AT_ONCE && `At most ${MOST_AT_ONCE} deals at once. Choose fewer.`;
  const closed = many || (open === 0 && 'All of them are closed.');
  return (
    <fieldset className={cx('bulk')}>
      <legend className="vh">Chosen deals</legend>
      <p aria-live="polite">
        <b>{count.toLocaleString('en')}</b> chosen
      </p>
      <Button off={closed} onClick={() => onOpen('park')}>
        Park until…
      </Button>
      <Button off={many} onClick={() => onOpen('owner')}>
        Give to…
      </Button>
      <Button off={many} onClick={() => onOpen('mode')}>
        Cycle…
      </Button>
      <Button off={closed} onClick={() => onOpen('lose')}>
        Close as lost…
      </Button>
      <LinkButton onClick={onClear}>Clear</LinkButton>
    </fieldset>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import type { DealId } from '@/lib/core/domain/ids';
import styles from './deal-search.module.css';
import type { DealHit } from './panel-state';

const cx = classes(styles);

type Props = {
  readonly find: (text: string) => Promise<readonly DealHit[]>;
  readonly onPick: (deal: DealId) => void;
  readonly onNew: () => void;
};

/** Another deal by its name, company or people; or a new one. */
export function DealSearch({ find, onPick, onNew }: Props) {
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly DealHit[] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (!text.trim()) return setHits(null);
    let gone = false;
    void find(text).then((found) => !gone && setHits(found));
    return () => {
      gone = true;
    };
  }, [text, find]);

  return (
    <div className={cx('search')}>
      <TextField
        ref={field}
        role="searchbox"
        aria-label="Search a deal"
        placeholder="Deal, company or person"
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          const first = hits?.[0];
          if (first) onPick(first.deal.id);
        }}
      />
      <ul aria-label="Deals found">
        {hits?.map(({ deal, company }) => (
          <li key={deal.id}>
            <button type="button" className={cx('hit')} title={deal.name} onClick={() => onPick(deal.id)}>
              <b className="clip">{deal.name}</b> <span className="sub clip">{company?.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="sub" role="status">
        {hits?.length === 0 && 'No open deal fits these words.'}
      </p>
      <Button onClick={onNew}>
        <Icon name="plus" size={14} />
        New deal
      </Button>
    </div>
  );
}

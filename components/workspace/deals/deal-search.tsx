import type { RefObject } from 'react';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { useDeals } from './deals-store';
import styles from './deals-view.module.css';

const cx = classes(styles);

type Props = { readonly field: RefObject<HTMLInputElement | null>; readonly onLeave: () => void };

/** Narrows as one types; Enter goes on to the rows, Escape takes the words away first. */
export function DealSearch({ field, onLeave }: Props) {
  const search = useDeals((ui) => ui.search);
  const find = useDeals((ui) => ui.find);
  return (
    <label className={cx('search')}>
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="search"
        aria-label="Find a deal by company or name"
        aria-keyshortcuts="/"
        placeholder="Find a deal"
        value={search}
        onChange={(event) => find(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          if (event.key === 'Escape') find('');
          event.preventDefault();
          onLeave();
        }}
      />
      <span className={cx('key')} aria-hidden="true">
        /
      </span>
    </label>
  );
}

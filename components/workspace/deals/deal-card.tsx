import { type ReactNode, useId } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './deal-page.module.css';

const cx = classes(styles);

type Props = { readonly title: string; readonly act?: ReactNode; readonly children: ReactNode };

export function DealCard({ title, act, children }: Props) {
  const id = useId();
  return (
    <section className={cx('card')} aria-labelledby={id}>
      <div className={cx('cardHead')}>
        <h2 id={id}>{title}</h2>
        {act}
      </div>
      {children}
    </section>
  );
}

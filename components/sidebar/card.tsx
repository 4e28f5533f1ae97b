import type { ReactNode } from 'react';
import { classes } from '@/components/ui/cx';
import styles from './card.module.css';
import type { Hue } from './verdict-badge';

const cx = classes(styles);

type Props = {
  readonly hue: Hue;
  readonly name: string;
  readonly badge: ReactNode;
  /** The few words beside the badge. */
  readonly what?: ReactNode;
  readonly meta?: ReactNode;
  readonly why?: ReactNode;
  readonly children?: ReactNode;
};

/** The card at the top of every state: badge, a few words, one sentence, and what it rests on. */
export function Card({ hue, name, badge, what, meta, why, children }: Props) {
  return (
    <section className={cx('card')} data-hue={hue} aria-label={name}>
      <div className={cx('head')}>
        {badge}
        {what && <span className={cx('what')}>{what}</span>}
        {meta && <span className={cx('meta')}>{meta}</span>}
      </div>
      {why && (
        <p className={cx('why')} {...(typeof why === 'string' ? { title: why } : {})}>
          {why}
        </p>
      )}
      {children}
    </section>
  );
}

export function CardActs({ children }: { readonly children: ReactNode }) {
  return <div className={cx('acts')}>{children}</div>;
}

export function CardFoot({ children }: { readonly children: ReactNode }) {
  return <p className={cx('foot')}>{children}</p>;
}

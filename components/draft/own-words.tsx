import { classes } from '@/components/ui/cx';
import styles from './own-words.module.css';

const cx = classes(styles);

/** The legend of the dotted line: how much of the text nobody has approved. It marks and never holds. */
export function OwnWords({ sentences }: { readonly sentences: number }) {
  if (sentences === 0) return null;
  return (
    <p className={cx('own')}>
      <span className={cx('sample')}>
        {sentences} {sentences === 1 ? 'sentence' : 'sentences'}
      </span>{' '}
      of your own, the rest is approved
    </p>
  );
}

import styles from './avatar.module.css';
import { classes } from './cx';

const cx = classes(styles);

/** Initials, never a picture from the web. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className={cx('avatar')} aria-hidden="true" data-avatar="">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s@._-]+/).filter(Boolean);
  const first = words[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${[...first][0] ?? '?'}${[...last][0] ?? ''}`.toLocaleUpperCase();
}

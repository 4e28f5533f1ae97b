import { classes } from '@/components/ui/cx';
import type { Command } from './commands';
import styles from './disposition-bar.module.css';
import type { Hue } from './verdict-badge';

const cx = classes(styles);

type Props = { readonly hue: Hue; readonly commands: readonly Command[]; readonly recommended: string | null };

/** How a card ends. One act is recommended; what cannot be done now stays in its place. */
export function DispositionBar({ hue, commands, recommended }: Props) {
  return (
    <nav className={cx('bar')} data-hue={hue} aria-label="Finish this card">
      {commands.map((command) => (
        <button
          type="button"
          key={command.id}
          className={cx('act', command.id === recommended && !command.off && 'recommended')}
          aria-disabled={command.off ? true : undefined}
          aria-keyshortcuts={command.key}
          title={command.off || command.says}
          onClick={() => !command.off && command.perform()}
        >
          <span className={cx('key')} aria-hidden="true">
            {command.key.toUpperCase()}
          </span>
          {command.label}
        </button>
      ))}
    </nav>
  );
}

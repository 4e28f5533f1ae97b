import { classes } from '@/components/ui/cx';
import { Sheet } from '@/components/ui/sheet';
import { type Command, otherKeys } from './commands';
import styles from './keys-sheet.module.css';

const cx = classes(styles);

export function KeysSheet({
  commands,
  workspace,
  onClose,
}: {
  readonly commands: readonly Command[];
  /** Whether this browser can open the workspace from here. */
  readonly workspace: boolean;
  readonly onClose: () => void;
}) {
  const rows = [
    ...commands.map((command) => ({ keys: command.key.toUpperCase(), says: command.says.replace(/ \(.\)$/, '') })),
    ...otherKeys,
    ...(workspace ? [{ keys: 'T', says: 'The workspace: today’s list and every deal' }] : []),
  ];
  return (
    <Sheet title="Keys" onClose={onClose} onSubmit={onClose}>
      <p className="sub">They work while this panel has the focus. In a field, letters are letters.</p>
      <dl className={cx('keys')}>
        {rows.map((row) => (
          <div key={row.keys}>
            <dt>
              <kbd>{row.keys}</kbd>
            </dt>
            <dd>{row.says}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

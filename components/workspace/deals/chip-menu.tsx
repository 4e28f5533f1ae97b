import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import styles from './deals-view.module.css';

const cx = classes(styles);

type Option<T> = { readonly value: T; readonly label: string };
type Props<T> = {
  readonly name: string;
  readonly value: T;
  /** The first one narrows nothing; while it is chosen the chip shows the name alone. */
  readonly options: readonly [Option<T>, ...Option<T>[]];
  readonly onChange: (value: T) => void;
};

/** One filter: its name, and what is chosen once something is. */
export function ChipMenu<T>({ name, value, options, onChange }: Props<T>) {
  const chosen = options.find((option) => option.value === value);
  const isSet = chosen !== undefined && chosen !== options[0];
  return (
    <Menu
      name={name}
      items={options.map((option) => ({
        id: option.label,
        label: option.label,
        checked: option.value === value,
        onPick: () => onChange(option.value),
      }))}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          className={cx('chip', isSet && 'set')}
          aria-label={`${name}: ${(chosen ?? options[0]).label}`}
        >
          {isSet ? chosen.label : name}
          <Icon name="down" size={12} />
        </button>
      )}
    />
  );
}

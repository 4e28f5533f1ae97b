import { classes } from './cx';
import { Icon } from './icon';
import { Menu } from './menu';
import styles from './pick.module.css';

const cx = classes(styles);

type Option<T extends string> = { readonly value: T; readonly label: string; readonly detail?: string | undefined };
type Props<T extends string> = {
  readonly name: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
};

/** One of several, full width, with room for what each option rests on. */
export function Pick<T extends string>({ name, value, options, onChange }: Props<T>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      name={name}
      width="trigger"
      items={options.map((option) => ({
        id: option.value,
        label: option.label,
        detail: option.detail,
        checked: option.value === value,
        onPick: () => onChange(option.value),
      }))}
      trigger={(props) => (
        <button type="button" {...props} className={cx('pick')} aria-label={`${name}: ${chosen?.label ?? 'choose'}`}>
          <span className="clip" title={chosen?.label}>
            {chosen?.label ?? 'Choose'}
          </span>
          <Icon name="down" size={14} />
        </button>
      )}
    />
  );
}

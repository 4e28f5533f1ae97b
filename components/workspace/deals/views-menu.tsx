import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import styles from './deals-view.module.css';
import { givenViews, type SavedView } from './saved-view';

const cx = classes(styles);

type Props = {
  readonly current: string | null;
  readonly saved: readonly SavedView[];
  readonly onShow: (view: SavedView) => void;
  readonly onSave: () => void;
  readonly onDrop: (name: string) => void;
};

export function ViewsMenu({ current, saved, onShow, onSave, onDrop }: Props) {
  const own = saved.find(({ name }) => name === current);
  const views = [...givenViews, ...saved].map((view, at) => ({
    id: view.name,
    label: view.name,
    checked: view.name === current,
    rule: at === givenViews.length,
    onPick: () => onShow(view),
  }));
  const acts = [
    { id: 'save', label: 'Save this view…', rule: true, onPick: onSave },
    ...(own ? [{ id: 'drop', label: `Delete “${own.name}”`, onPick: () => onDrop(own.name) }] : []),
  ];
  return (
    <Menu
      name="View"
      items={[...views, ...acts]}
      trigger={(props) => (
        <button type="button" {...props} className={cx('chip')} aria-label={`View: ${current ?? 'changed by hand'}`}>
          {current ?? 'Own filter'}
          <Icon name="down" size={12} />
        </button>
      )}
    />
  );
}

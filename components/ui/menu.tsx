import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useId } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './cx';
import { Icon } from './icon';
import styles from './layer.module.css';
import type { TriggerProps } from './popover';
import { useLayer } from './use-layer';

const cx = classes(styles);

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** Set on all items of a menu that chooses one of several. */
  readonly checked?: boolean | undefined;
  /** Why it cannot be chosen now. */
  readonly off?: string | undefined;
  readonly rule?: boolean | undefined;
  readonly onPick: () => void;
};

type MenuTrigger = TriggerProps & {
  readonly 'aria-haspopup': 'menu';
  readonly onKeyDown: (event: KeyboardEvent) => void;
};
type Props = {
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly width?: 'trigger' | 'content';
  readonly trigger: (props: MenuTrigger) => ReactNode;
};

export function Menu({ name, items, width = 'content', trigger }: Props) {
  const id = useId();
  const { trigger: at, layer, root, open, close } = useLayer(width);
  useEffect(() => {
    if (!root) return;
    const buttons = itemsOf(layer.current);
    (buttons.find((button) => button.getAttribute('aria-checked') === 'true') ?? buttons[0])?.focus();
  }, [root, layer]);

  return (
    <>
      {trigger({
        ref: at,
        onClick: root ? () => close() : open,
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open();
        },
        'aria-haspopup': 'menu',
        'aria-expanded': root !== null,
        'aria-controls': root ? id : undefined,
      })}
      {root &&
        createPortal(
          <div
            ref={layer}
            id={id}
            className={cx('layer menu')}
            role="menu"
            aria-label={name}
            tabIndex={-1}
            onKeyDown={(event) => onMenuKey(event, close)}
          >
            {items.map((item) => (
              <Fragment key={item.id}>
                {item.rule && <hr className={cx('rule')} />}
                <ItemButton item={item} close={close} />
              </Fragment>
            ))}
          </div>,
          root,
        )}
    </>
  );
}

function ItemButton({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only a menuitemradio is given aria-checked
    <button
      type="button"
      className={cx('item')}
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={item.checked}
      aria-disabled={item.off ? true : undefined}
      tabIndex={-1}
      onClick={() => {
        if (item.off) return;
        close();
        item.onPick();
      }}
    >
      <span>{item.label}</span>
      <span className={cx('tick')}>{item.checked && <Icon name="check" size={14} />}</span>
      {(item.off ?? item.detail) && <span className={cx('detail')}>{item.off ?? item.detail}</span>}
    </button>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function onMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void) {
  const all = itemsOf(event.currentTarget);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = targetOf(event.key, at, all);
  if (event.key === 'Tab') close();
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function targetOf(key: string, at: number, all: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (element: HTMLElement) => element.textContent?.toLowerCase().startsWith(key.toLowerCase()) ?? false;
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(starts);
}

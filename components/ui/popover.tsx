import { type ReactNode, type Ref, useEffect, useId } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './cx';
import styles from './layer.module.css';
import { useLayer } from './use-layer';

const cx = classes(styles);

export type TriggerProps = {
  readonly ref: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
};

type Props = {
  readonly name: string;
  readonly trigger: (props: TriggerProps & { readonly 'aria-haspopup': 'dialog' }) => ReactNode;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** More about one thing, beside it. Never holds what the rep needs to decide. */
export function Popover({ name, trigger, children }: Props) {
  const id = useId();
  const { trigger: at, layer, root, open, close } = useLayer('root');
  useEffect(() => {
    if (root) layer.current?.focus({ preventScroll: true });
  }, [root, layer]);
  return (
    <>
      {trigger({
        ref: at,
        onClick: root ? () => close() : open,
        'aria-haspopup': 'dialog',
        'aria-expanded': root !== null,
        'aria-controls': root ? id : undefined,
      })}
      {root &&
        createPortal(
          <div ref={layer} id={id} className={cx('layer popover')} role="dialog" aria-label={name} tabIndex={-1}>
            {typeof children === 'function' ? children(() => close()) : children}
          </div>,
          root,
        )}
    </>
  );
}

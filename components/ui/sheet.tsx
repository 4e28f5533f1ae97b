import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { classes } from './cx';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';

const cx = classes(styles);

/** Where the focus goes first: what the sheet names, a choice already made, a field, the act. Never the cross. */
const FIRST = ['[data-first]', 'input:checked', 'input, textarea', '[aria-keyshortcuts=Enter]', 'button'];

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Enter anywhere in the sheet does this. */
  readonly onSubmit?: () => void;
  /** Takes all the height: for lists and tables. */
  readonly full?: boolean;
};

/**
 * A sheet over the lower part of the panel; what it is about stays readable above it. A native modal dialog: the rest is
 * inert, Escape closes, the focus returns to where it was.
 */
export function Sheet({ title, children, onClose, onSubmit, full }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // before the paint, so that the panel is never seen without its sheet; and closed before React removes the element,
  // because only close() gives the focus back
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    const first = FIRST.map((words) => dialog.current?.querySelector<HTMLElement>(words)).find(Boolean);
    first?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={cx('backdrop')}
      aria-labelledby={heading}
      data-layer-root=""
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      <form className={cx('sheet', full && 'full')} onSubmit={submit} onKeyDown={submitOnEnter} noValidate>
        <div className={cx('head')}>
          <h2 className={cx('title')} id={heading}>
            {title}
          </h2>
          <span className="end">
            <IconButton icon="x" name="Close" onClick={onClose} />
          </span>
        </div>
        {children}
      </form>
    </dialog>
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit?.();
  }
  function submitOnEnter(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onSubmit?.();
  }
}

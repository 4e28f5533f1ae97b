import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './row-form.module.css';
import { useToday } from './today-store';

const cx = classes(styles);

type Props = {
  /** What the form is for, for who cannot see the row above it. */
  readonly name: string;
  readonly act: string;
  readonly off?: string | false;
  /** What the act will do, or what it asks for. */
  readonly says?: ReactNode;
  readonly onSave: () => Promise<boolean>;
  readonly children: ReactNode;
};

/** A few fields under the row. Enter does it, Escape leaves it as it was; it closes once the act is done. */
export function RowForm({ name, act, off = false, says, onSave, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = ['input[type=text]', 'input:checked', 'input', 'button'];
    first
      .map((words) => form.current?.querySelector<HTMLElement>(words))
      .find(Boolean)
      ?.focus();
  }, []);
  return (
    <form ref={form} className={cx('form')} aria-label={name} onSubmit={submit} onKeyDown={onKey} noValidate>
      <div className={cx('fields')}>{children}</div>
      <div className={cx('acts')}>
        <Button look="ink" type="submit" off={off}>
          {act}
        </Button>
        <Button look="quiet" onClick={leave}>
          Cancel
        </Button>
      </div>
      <p className={cx('says')}>{off || says}</p>
    </form>
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!off && (await onSave())) leave();
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  }
}

function leave() {
  useToday.setState({ form: null, byKey: true });
}

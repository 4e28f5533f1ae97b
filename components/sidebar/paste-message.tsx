import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './paste-message.module.css';

const cx = classes(styles);

type Props = { readonly label: string; readonly onPaste: (text: string) => void };

/** A message the rep brings, where none can be read. */
export function PasteMessage({ label, onPaste }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className={cx('stack')}>
      <label className={cx('label')} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={cx('paste')}
        placeholder="It stays in this browser."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && (
        <Button look="ink" onClick={() => onPaste(text)}>
          Read it
        </Button>
      )}
    </div>
  );
}

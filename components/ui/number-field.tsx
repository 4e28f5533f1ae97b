import { useState } from 'react';
import styles from './number-field.module.css';
import { TextField } from './text-field';

type Props = {
  readonly name: string;
  /** `NaN` = what was typed is no number. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly wrong?: boolean;
  /** The id of what is wrong with it. */
  readonly describedBy?: string | undefined;
  readonly wide?: boolean;
};

/** A whole number. What is typed stays as it was typed; nothing is corrected under the hand. */
export function NumberField({ name, value, onChange, wrong = false, describedBy, wide = false }: Props) {
  const [text, setText] = useState(shown(value));
  // set back from outside
  if (!Number.isNaN(value) && numberOf(text) !== value) setText(shown(value));
  return (
    <span className={styles[wide ? 'wide' : 'narrow']} data-wrong={wrong || undefined}>
      <TextField
        inputMode="numeric"
        aria-label={name}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? describedBy : undefined}
        value={text}
        onChange={(typed) => {
          setText(typed);
          onChange(numberOf(typed));
        }}
      />
    </span>
  );
}

function shown(value: number): string {
  return Number.isNaN(value) ? '' : value.toLocaleString('en');
}

function numberOf(text: string): number {
  const digits = text.trim().replace(/(?<=\d)[,\s](?=\d)/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

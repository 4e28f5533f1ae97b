// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { NumberField } from './number-field';

function Form({ onValue }: { readonly onValue: (value: number) => void }) {
  const [value, setValue] = useState(500_000);
  function take(next: number) {
    setValue(next);
    onValue(next);
  }
  return (
    <>
      <NumberField name="High value" value={value} onChange={take} />
      <button type="button" onClick={() => setValue(500_000)}>
        Back
      </button>
    </>
  );
}

test('what is typed stays as typed: a figure is a number, anything else is none; set back it shows the number again', async () => {
  const sent: number[] = [];
  render(<Form onValue={(value) => sent.push(value)} />);
  const user = userEvent.setup();
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'High value' });
  expect(field.value).toBe('500,000');
  await user.clear(field);
  await user.type(field, '1,250');
  expect(sent.at(-1)).toBe(1250);
  expect(field.value).toBe('1,250');
  await user.type(field, 'x');
  expect(sent.at(-1)).toBeNaN();
  expect(field.value).toBe('1,250x');
  expect(sent[0]).toBeNaN();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(field.value).toBe('500,000');
});

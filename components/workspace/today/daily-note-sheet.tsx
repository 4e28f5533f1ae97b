import { Effect } from '@/components/sidebar/sheet-parts';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';

type Props = {
  /** `null` = off. */
  readonly hour: number | null;
  readonly onHour: (hour: number | null) => void;
  readonly onClose: () => void;
};

const NINE = 9;
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${`${hour}`.padStart(2, '0')}:00`,
}));

/** One notification a day, off until it is switched on here. */
export function DailyNoteSheet({ hour, onHour, onClose }: Props) {
  return (
    <Sheet title="One notification a day" onClose={onClose} onSubmit={onClose}>
      <Checkbox checked={hour !== null} onChange={(on) => onHour(on ? NINE : null)}>
        Tell me once a day how many deals need me
      </Checkbox>
      {hour !== null && (
        <Field label="At">
          <Pick name="Hour" value={String(hour)} options={hours} onChange={(value) => onHour(Number(value))} />
        </Field>
      )}
      <Effect icon="lock">
        It holds a number, no names. A day that needs nobody has none. Its click opens this page.
      </Effect>
      <div>
        <Button tall onClick={onClose}>
          Done
        </Button>
      </div>
    </Sheet>
  );
}

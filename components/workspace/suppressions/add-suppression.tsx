import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { suppressionNames } from '@/components/sidebar/suppress-scopes';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { Channel } from '@/lib/core/domain/channel';
import type { DealId } from '@/lib/core/domain/ids';
import { type Day, parseDay } from '@/lib/core/domain/instant';
import { fail, ok, type Result } from '@/lib/core/domain/result';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import { scopeFromText } from './scope-from-text';
import styles from './suppressions.module.css';
import type { NewStop, SuppressionsActs } from './suppressions-view';

const cx = classes(styles);

type Props = { readonly today: Day; readonly acts: SuppressionsActs; readonly onDone: () => void };
type Kind = 'person' | 'company' | 'deal' | 'channel';

const kinds = [
  { value: 'person', label: 'Person' },
  { value: 'company', label: 'Company' },
  { value: 'deal', label: 'Deal' },
  { value: 'channel', label: 'One channel' },
] as const;
const channels = [
  { value: 'mail', label: 'Mail' },
  { value: 'phone', label: 'Phone' },
  { value: 'meeting', label: 'Meetings' },
  { value: 'other', label: 'Other' },
] as const;
const hints = {
  person: 'Their address, or all of them',
  company: 'The company’s domain, like corvane.example',
  deal: 'Begin to type the deal or its company',
  channel: 'Their address, or all of them',
} as const;
/** The reason `channel` goes with the scope of one channel, and with no other. */
export const reasonOptions = (Object.keys(suppressionNames) as SuppressionKind[])
  .filter((value) => value !== 'channel')
  .map((value) => ({ value, label: suppressionNames[value] }));

type Typed = {
  readonly kind: Kind;
  readonly text: string;
  readonly deal: DealId | null;
  readonly channel: Channel;
  readonly reason: SuppressionKind;
  readonly day: string;
  readonly says: string;
};
const blank: Typed = { kind: 'person', text: '', deal: null, channel: 'mail', reason: 'opted-out', day: '', says: '' };

/** By hand, where no thread says it: a call, a letter, a list. */
export function AddSuppression({ today, acts, onDone }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(blank);
  const [busy, setBusy] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector<HTMLElement>('input[type=text]')?.focus(), []);
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const stop = stopOf(typed);
  const off = busy ? 'It is being added.' : !stop.ok && stop.error;

  async function save() {
    if (off || !stop.ok) return;
    setBusy(true);
    const done = await acts.add(stop.value);
    setBusy(false);
    if (done) onDone();
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void save();
    else return;
    event.preventDefault();
  }
  return (
    <section ref={card} className={cx('card')} aria-labelledby={`${id}-title`} onKeyDown={onKey}>
      <h2 id={`${id}-title`}>Leave alone</h2>
      <WhoFields typed={typed} set={set} acts={acts} />
      {typed.kind !== 'channel' && (
        <Field label="Reason">
          <Pick name="Reason" value={typed.reason} options={reasonOptions} onChange={(reason) => set({ reason })} />
        </Field>
      )}
      <Field label="Until">
        <DayField name="Last day" value={typed.day} min={today} onChange={(day) => set({ day })} />
        <p className="sub">Empty means for good.</p>
      </Field>
      <Field label="Rests on" htmlFor={`${id}-says`}>
        <TextField
          id={`${id}-says`}
          placeholder="Who said so, and where"
          maxLength={400}
          value={typed.says}
          onChange={(says) => set({ says })}
        />
      </Field>
      <div className={cx('acts')}>
        <Button look="ink" off={off} onClick={() => void save()}>
          Suppress
        </Button>
        <Button onClick={onDone}>Cancel</Button>
        <span className="sub">Open steps it makes pointless end. It can be taken back.</span>
      </div>
    </section>
  );
}

type WhoProps = Pick<Props, 'acts'> & { readonly typed: Typed; readonly set: (part: Partial<Typed>) => void };

function WhoFields({ typed: { kind, text, deal, channel }, set, acts }: WhoProps) {
  const id = useId();
  const deals = kind === 'deal' && deal === null ? acts.findDeals(text) : [];
  return (
    <>
      <Field label="Scope">
        <Segmented
          name="Scope"
          value={kind}
          options={kinds}
          onChange={(next) => set({ kind: next, text: '', deal: null })}
        />
      </Field>
      {kind === 'channel' && (
        <Field label="Closed">
          <Pick name="Closed channel" value={channel} options={channels} onChange={(next) => set({ channel: next })} />
          <p className="sub">
            {channel === 'mail'
              ? 'No draft is made to them, and a mail is held before it goes. Other ways stay open.'
              : 'Noted for whoever plans the next touch. Mail stays open.'}
          </p>
        </Field>
      )}
      <Field label="Who" htmlFor={id}>
        <TextField
          id={id}
          placeholder={hints[kind]}
          value={text}
          onChange={(next) => set({ text: next, deal: null })}
        />
        {deals.length > 0 && (
          <ul className={cx('found')} aria-label="Deals">
            {deals.map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => set({ deal: one.id, text: one.name })}>
                  {one.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Field>
    </>
  );
}

function stopOf({ kind, text, deal, channel, reason, day, says }: Typed): Result<NewStop, string> {
  const scope = scopeFromText(kind, text, { deal, channel });
  if (!scope.ok) return scope;
  const until = parseDay(day);
  if (day !== '' && until === null) return fail('Give the last day.');
  const why = kind === 'channel' ? 'channel' : reason;
  return ok({ scope: scope.value, reason: why, until, says: says.trim(), name: text.trim() });
}

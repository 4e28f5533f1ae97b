import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { TextField } from '@/components/ui/text-field';
import styles from './values.module.css';
import type { ValueDraft, ValuesActs, ValuesView } from './values-view';

const cx = classes(styles);

type Props = {
  readonly value: ValueDraft;
  readonly stages: ValuesView['stages'];
  readonly owners: ValuesView['owners'];
  readonly acts: ValuesActs;
  readonly onDone: () => void;
};

/** One useful thing: what it is called, how it is known when it goes out, and where it helps. */
export function EditValue({ value, stages, owners, acts, onDone }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [topics, setTopics] = useState(value.topics.join(', '));
  const [busy, setBusy] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const set = (part: Partial<ValueDraft>) => setDraft({ ...draft, ...part });
  const off = busy ? 'It is being saved.' : offOf(draft);

  async function save() {
    if (off) return;
    setBusy(true);
    const done = await acts.keep({ ...draft, topics: topics.split(',') });
    setBusy(false);
    if (done) onDone();
  }
  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter' && typing) void save();
    else return;
    event.preventDefault();
  }
  const text = (name: string, label: string, hint: string, now: string, onChange: (next: string) => void) => (
    <Field label={label} htmlFor={`${id}-${name}`}>
      <TextField id={`${id}-${name}`} placeholder={hint} maxLength={400} value={now} onChange={onChange} />
    </Field>
  );
  return (
    <section ref={card} className={cx('card')} aria-labelledby={`${id}-title`} onKeyDown={onKey}>
      <h2 id={`${id}-title`}>{value.id === null ? 'A useful thing' : `Change ${value.name}`}</h2>
      {text('name', 'Name', 'What the buyer would call it', draft.name, (name) => set({ name }))}
      {text('file', 'File', 'Its name when it is attached', draft.fileName ?? '', (next) =>
        set({ fileName: next || null }),
      )}
      {text('link', 'Link', 'https://…', draft.url ?? '', (next) => set({ url: next || null }))}
      {text('topics', 'Topics', 'Several by comma', topics, setTopics)}
      <Field label="Stages">
        <fieldset className={cx('stages')}>
          <legend className="vh">Stages it fits; none = any</legend>
          {stages.map((stage) => (
            <Checkbox
              key={stage.id}
              checked={draft.stages.includes(stage.id)}
              onChange={(on) =>
                set({ stages: on ? [...draft.stages, stage.id] : draft.stages.filter((one) => one !== stage.id) })
              }
            >
              {stage.name}
            </Checkbox>
          ))}
        </fieldset>
      </Field>
      <Field label="Owner">
        <Pick
          name="Owner"
          value={draft.ownerId ?? ''}
          options={[
            { value: '', label: 'Nobody named' },
            ...owners.map(({ id: of, name }) => ({ value: of, label: name })),
          ]}
          onChange={(next) => set({ ownerId: owners.find((owner) => owner.id === next)?.id ?? null })}
        />
      </Field>
      <div className={cx('acts')}>
        <Button look="ink" off={off} onClick={() => void save()}>
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </section>
  );
}

function offOf({ name, url, fileName }: ValueDraft): string | false {
  if (name.trim() === '') return 'Give it a name.';
  return !url?.trim() && !fileName?.trim() && 'Give its link or its file name.';
}

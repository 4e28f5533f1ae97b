import { useId } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Pick } from '@/components/ui/pick';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import styles from './language.module.css';
import type { LanguageActs, LanguageView } from './language-view';

const cx = classes(styles);

type Props = { readonly view: Extract<LanguageView, { step: 'edit' }>; readonly acts: LanguageActs };

const attempts = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));
const kinds = [
  { value: 'any', label: 'Any' },
  { value: 'advance', label: 'Advance' },
  { value: 'clarify', label: 'Clarify' },
  { value: 'close', label: 'Close' },
] as const;

/** One block; what is wrong with it is said while it is written. */
export function EditBlock({ view: { block, replaces, roles, reasons, problems, failed, saving }, acts }: Props) {
  const id = useId();
  const empty = block.text.trim() === '';
  const off = empty
    ? 'Write the words first.'
    : saving
      ? 'It is being saved.'
      : problems.length > 0 && 'Mend it first.';
  return (
    <>
      <label className="vh" htmlFor={`${id}-text`}>
        Words
      </label>
      <textarea
        id={`${id}-text`}
        data-first=""
        className={cx('text')}
        rows={4}
        maxLength={400}
        value={block.text}
        aria-invalid={!empty && problems.length > 0}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => acts.edit({ text: event.target.value })}
      />
      <p className="sub">{'{topic} is filled from evidence, [blank] is left to the rep.'}</p>
      <ul className={cx('wrong')} id={`${id}-wrong`} aria-live="polite">
        {!empty &&
          problems.map(({ what, fix }) => (
            <li key={what}>
              <Icon name="alert" size={14} />
              <span>
                {what} {fix}
              </span>
            </li>
          ))}
      </ul>
      {!replaces && (
        <>
          <Field label="Place">
            <Pick
              name="Place in the mail"
              value={block.role}
              options={roles}
              onChange={(role) => acts.edit({ role })}
            />
          </Field>
          <Field label="Reason">
            <Pick
              name="Reason"
              value={block.reason ?? ''}
              options={reasons}
              onChange={(reason) => acts.edit({ reason: reason || undefined })}
            />
          </Field>
          <Field label="Kind" wide>
            <Segmented
              name="Kind"
              value={block.kind ?? 'any'}
              options={kinds}
              onChange={(kind) => acts.edit({ kind: kind === 'any' ? undefined : kind })}
            />
          </Field>
          <Field label="From mail" wide>
            <Segmented
              name="From which mail on"
              value={String(block.attempt)}
              options={attempts}
              onChange={(attempt) => acts.edit({ attempt: Number(attempt) })}
            />
          </Field>
        </>
      )}
      {block.role === 'if-silent' && (
        <Field label="Then" htmlFor={`${id}-action`}>
          <TextField
            id={`${id}-action`}
            placeholder="What the rep does on that day"
            value={block.action ?? ''}
            onChange={(action) => acts.edit({ action: action || undefined })}
          />
        </Field>
      )}
      <Field label="Topic" htmlFor={`${id}-topic`}>
        <TextField
          id={`${id}-topic`}
          placeholder="For the list only"
          value={block.topic ?? ''}
          onChange={(topic) => acts.edit({ topic: topic || undefined })}
        />
      </Field>
      {failed && <AlertLine says={failed} />}
      <div className={cx('acts')}>
        <Button look="ink" tall grow off={off} onClick={acts.save}>
          {replaces ? 'Replace ours' : 'Save'}
        </Button>
        <Button tall onClick={acts.back}>
          Back
        </Button>
      </div>
    </>
  );
}

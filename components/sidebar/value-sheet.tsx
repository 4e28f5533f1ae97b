import { useState } from 'react';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import type { Value } from '@/lib/core/domain/records';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { SheetActs } from './sheet-parts';
import { buyersOf, LastValue } from './value-row';
import styles from './value-sheet.module.css';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

const MOST = 6;

/** Proposed ones first, then the library, then by hand. Sent before is said, so that nothing goes twice. */
export function ValueSheet({ state, acts, onClose }: Props) {
  const [name, setName] = useState('');
  const to = buyersOf(state);
  const { values, valueLog } = state.records;
  const { deal } = state.brief;
  const sent = valueLog.filter((log) => log.dealId === deal?.id).sort((a, b) => b.at - a.at);
  const proposed = new Set(state.proposedValues.map((value) => value.id));
  const words = name.trim().toLowerCase();
  const shown = [...state.proposedValues, ...values.filter((value) => !proposed.has(value.id))]
    .filter(
      (value) =>
        !words ||
        value.name.toLowerCase().includes(words) ||
        value.topics.some((topic) => topic.toLowerCase().includes(words)),
    )
    .slice(0, MOST);

  function log(value: Value | null) {
    const said = value?.name ?? name.trim();
    if (!said) return;
    onClose();
    acts.logValue(value?.id ?? null, said, to);
  }
  const exact = shown.find((value) => value.name.toLowerCase() === words) ?? null;
  return (
    <Sheet title="Log value" onClose={onClose} onSubmit={() => log(exact)}>
      <Field label="What" htmlFor="value-name">
        <TextField
          id="value-name"
          data-first=""
          placeholder="The useful thing you sent"
          value={name}
          onChange={setName}
        />
      </Field>
      <ul className={cx('list')} aria-label="Value library">
        {shown.map((value) => (
          <li key={value.id}>
            <button type="button" className={cx('value')} onClick={() => log(value)}>
              <Icon name="gift" size={14} />
              <span className="clip" title={value.name}>
                {value.name}
              </span>
              <span className={cx('sub end nw')}>
                {proposed.has(value.id)
                  ? 'just sent'
                  : sent.some((row) => row.valueId === value.id)
                    ? 'sent before'
                    : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {sent[0] && (
        <div className={cx('last')}>
          <span className="sub">Last</span>
          <LastValue last={sent[0]} state={state} />
          <LinkButton
            onClick={() => {
              const row = sent[0];
              onClose();
              if (row) acts.removeValue(row);
            }}
          >
            Remove
          </LinkButton>
        </div>
      )}
      <SheetActs
        act={exact || !name.trim() ? 'Log it' : 'Log by hand'}
        off={!name.trim() && 'Choose one, or write its name.'}
        onAct={() => log(exact)}
        onCancel={onClose}
      />
    </Sheet>
  );
}

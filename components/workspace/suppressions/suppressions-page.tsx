import { useDeferredValue, useMemo, useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { Day } from '@/lib/core/domain/instant';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import { ViewHead } from '../parts/view-head';
import { AddSuppression } from './add-suppression';
import { LedgerTable } from './ledger-table';
import { ListPreviewCard } from './list-preview-card';
import styles from './suppressions.module.css';
import type { ListStep, SuppressionsActs, SuppressionsView } from './suppressions-view';

const cx = classes(styles);

type Props = {
  readonly view: SuppressionsView;
  readonly list: ListStep;
  readonly today: Day;
  readonly acts: SuppressionsActs;
};

const states = [
  { value: 'in-force', label: 'In force' },
  { value: 'all', label: 'All' },
] as const;

/** The list nobody writes to, with what each row rests on. Rows only ever come; a lift is a row of its own. */
export function SuppressionsPage({ view, list, today, acts }: Props) {
  const [state, setState] = useState<(typeof states)[number]['value']>('in-force');
  const [code, setCode] = useState<SuppressionKind | null>(null);
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const text = useDeferredValue(search.trim().toLowerCase());
  const lines = useMemo(
    () =>
      view.lines.filter(
        (line) =>
          (state === 'all' || line.state === 'in-force') &&
          (code === null || line.reason === code) &&
          (text === '' || textOf(line).includes(text)),
      ),
    [view, state, code, text],
  );
  return (
    <>
      <ViewHead title="Suppressions" says={view.summary}>
        <Button look="ink" onClick={() => setAdding(true)}>
          <Icon name="plus" size={14} />
          Add
        </Button>
        <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onFile={acts.chooseList}>
          Import addresses…
        </FileButton>
        <Button off={view.lines.length === 0 && 'There is nothing to export yet.'} onClick={acts.exportCsv}>
          Export CSV
        </Button>
      </ViewHead>
      {list.step === 'failed' && <AlertLine says={list.detail} />}
      {list.step === 'preview' && <ListPreviewCard list={list.list} acts={acts} />}
      {adding && <AddSuppression today={today} acts={acts} onDone={() => setAdding(false)} />}
      {view.lines.length === 0 ? (
        <p className={cx('empty')}>
          Nobody is on the list. Whoever asks not to be contacted is put here from their thread, in two acts, and stays
          out of every draft. Addresses you know already can be added or imported.
        </p>
      ) : (
        <>
          <div className={cx('bar')}>
            <div className={cx('search')}>
              <TextField
                type="search"
                aria-label="Find a suppression"
                placeholder="Find a person, company, reason"
                value={search}
                onChange={setSearch}
              />
            </div>
            <Segmented name="State" value={state} options={states} onChange={setState} />
            <fieldset className={cx('codes')}>
              <legend className="vh">Stop code, in force</legend>
              {view.codes.map(({ reason, name, count }) => (
                <button
                  key={reason}
                  type="button"
                  className={cx('code')}
                  aria-pressed={code === reason}
                  onClick={() => setCode(code === reason ? null : reason)}
                >
                  {name} <b>{count.toLocaleString('en')}</b>
                </button>
              ))}
            </fieldset>
          </div>
          <LedgerTable key={`${state} ${code} ${text}`} lines={lines} acts={acts} />
        </>
      )}
    </>
  );
}

function textOf({ who, where, reasonName, evidence, source, stateSays }: SuppressionsView['lines'][number]): string {
  return `${who} ${where} ${reasonName} ${evidence?.text ?? ''} ${source} ${stateSays}`.toLowerCase();
}

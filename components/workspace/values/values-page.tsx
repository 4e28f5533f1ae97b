import { useMemo, useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import { Icon } from '@/components/ui/icon';
import { Pick } from '@/components/ui/pick';
import { TextField } from '@/components/ui/text-field';
import { ViewHead } from '../parts/view-head';
import { EditValue } from './edit-value';
import { FilePreview } from './file-preview';
import { ValueTable } from './value-table';
import styles from './values.module.css';
import type { ValueDraft, ValuesActs, ValuesFileStep, ValuesView } from './values-view';

const cx = classes(styles);

const blank: ValueDraft = { id: null, name: '', url: null, fileName: null, stages: [], topics: [], ownerId: null };
const ANY = '';

type Props = { readonly view: ValuesView; readonly file: ValuesFileStep; readonly acts: ValuesActs };

/** Useful things that may be sent, by stage and topic, and what they brought back (S4-13, S4-14). */
export function ValuesPage({ view, file, acts }: Props) {
  const [search, setSearch] = useState('');
  const [stage, setStage] = useState<string>(ANY);
  const [editing, setEditing] = useState<ValueDraft | null>(null);
  const text = search.trim().toLowerCase();
  const lines = useMemo(
    () =>
      view.lines.filter(
        ({ value }) =>
          (stage === ANY || value.stages.length === 0 || value.stages.some((id) => id === stage)) &&
          [value.name, ...value.topics, value.fileName, value.url].join(' ').toLowerCase().includes(text),
      ),
    [view, stage, text],
  );
  return (
    <>
      <ViewHead title="Values" says={view.summary}>
        <span className={cx('heads')}>
          <FileButton onFile={acts.chooseFile}>Import a file…</FileButton>
          <Button off={view.lines.length === 0 && 'There is nothing to export yet.'} onClick={acts.exportFile}>
            Export
          </Button>
          <Button look="ink" onClick={() => setEditing(blank)}>
            <Icon name="plus" size={14} />
            Add
          </Button>
        </span>
      </ViewHead>
      {file.step === 'failed' && <AlertLine says={file.detail} />}
      {file.step === 'preview' && <FilePreview file={file.file} acts={acts} />}
      {editing && (
        <EditValue
          key={editing.id ?? 'new'}
          value={editing}
          stages={view.stages}
          owners={view.owners}
          acts={acts}
          onDone={() => setEditing(null)}
        />
      )}
      {view.lines.length === 0 ? (
        <p className={cx('empty')}>
          Nothing is in the library yet. Add what helps a buyer decide: a checklist, a benchmark, a plan. When it goes
          out as a file or link, it is noted by itself, and nobody gets it twice.
        </p>
      ) : (
        <>
          <div className={cx('bar')}>
            <div className={cx('search')}>
              <TextField
                type="search"
                aria-label="Find a value"
                placeholder="Find a name, topic, file"
                value={search}
                onChange={setSearch}
              />
            </div>
            <div className={cx('stage')}>
              <Pick
                name="Fits the stage"
                value={stage}
                onChange={setStage}
                options={[
                  { value: ANY, label: 'Any stage' },
                  ...view.stages.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </div>
          </div>
          <ValueTable lines={lines} acts={acts} onEdit={setEditing} />
        </>
      )}
    </>
  );
}

import { useState } from 'react';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './import-sheet.module.css';

const cx = classes(styles);

type Props = { readonly error: string | null; readonly onFile: (file: File) => void };

export function ChooseFile({ error, onFile }: Props) {
  const [over, setOver] = useState(false);
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={cx('drop', over && 'over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) onFile(file);
        }}
      >
        <label className={cx('file')}>
          <input
            type="file"
            data-first=""
            className="vh"
            accept=".csv,.tsv,.txt,.json,.xlsx,text/csv,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
            }}
          />
          <Icon name="upload" />
          Choose a file
        </label>
        <p className="sub">or drop it here</p>
        <p className="sub">
          CSV or Excel (.xlsx) of companies, contacts, deals or stakeholders. HubSpot, Pipedrive and Salesforce exports
          are known.
        </p>
        <p className="sub">It stays on this computer.</p>
      </div>
      {error && (
        <p className={cx('error')} role="alert">
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

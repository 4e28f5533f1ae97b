import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './suppressions.module.css';

const cx = classes(styles);

/** A list of addresses from elsewhere: the CRM’s opt-outs, the newsletter’s. */
export function ListFile({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <label className={cx('file')}>
      <input
        type="file"
        className="vh"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file can be chosen again once it is mended
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name="upload" size={14} />
      Import addresses…
    </label>
  );
}

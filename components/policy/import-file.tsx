import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './policy.module.css';

const cx = classes(styles);

type Props = { readonly label: string; readonly onFile: (file: File) => void };

export function ImportFile({ label, onFile }: Props) {
  return (
    <label className={cx('file')}>
      <input
        type="file"
        className="vh"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file can be chosen again once it is mended
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name="upload" size={14} />
      {label}
    </label>
  );
}

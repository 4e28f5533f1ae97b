import { classes } from './cx';
import styles from './file-button.module.css';
import { Icon } from './icon';

const cx = classes(styles);

type Props = {
  readonly children: string;
  /** Endings and types, with commas between. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** Takes a file from this computer; a JSON file where nothing else is said. */
export function FileButton({ children, accept = '.json,application/json', onFile }: Props) {
  return (
    <label className={cx('file')}>
      <input
        type="file"
        className="vh"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file can be chosen again once it is mended
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Icon name="upload" size={14} />
      {children}
    </label>
  );
}

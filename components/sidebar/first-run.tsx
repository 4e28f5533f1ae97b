import { type DragEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { Thread } from '@/lib/core/domain/thread';
import styles from './first-run.module.css';
import type { PanelActs } from './panel-acts';
import { usePanelStore } from './panel-store';
import { ThroughlineArt } from './throughline-art';

const cx = classes(styles);

type Props = { readonly thread: Thread | null; readonly acts: PanelActs };

/** No deals yet: bring a list, try the sample, or start with this thread. Useful on the first thread (U-11). */
export function FirstRun({ thread, acts }: Props) {
  const open = usePanelStore((panel) => panel.open);
  const [over, setOver] = useState(false);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    acts.openImport(file);
  }
  return (
    <section className={cx('empty')}>
      <ThroughlineArt />
      <h2 className={cx('title')}>Bring your deals</h2>
      <p className={cx('text')}>Add a list and this thread gets its verdict at once. No admin, no CRM needed.</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={cx('drop', over && 'over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button look="ink" tall onClick={() => acts.openImport()}>
          <Icon name="upload" />
          Import CSV
        </Button>
        <p className="sub">or drop the file here</p>
        <p className="sub">Company, contact e-mail, stage. The rest can wait.</p>
      </div>
      <div className={cx('acts')}>
        <Button tall onClick={acts.loadSample}>
          <Icon name="play" />
          Try the sample workspace
        </Button>
        {thread && (
          <Button look="quiet" tall onClick={() => open('new-deal')}>
            Start with this thread only
          </Button>
        )}
      </div>
    </section>
  );
}

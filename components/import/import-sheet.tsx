import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { ProgressLine } from '@/components/ui/progress-line';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import { ChooseFile } from './choose-file';
import styles from './import-sheet.module.css';
import type { ImportActs, ImportView } from './import-view';
import { MapColumns } from './map-columns';
import { PreviewPlan } from './preview-plan';

const cx = classes(styles);

type Props = { readonly view: ImportView; readonly acts: ImportActs; readonly onClose: () => void };

/** File, columns, preview, result. Nothing is written before the preview is agreed to, and all of it can be taken back. */
export function ImportSheet({ view, acts, onClose }: Props) {
  const running = view.step === 'running';
  const close = () => {
    acts.cancel();
    onClose();
  };
  return (
    <Sheet title="Import" full onClose={running ? acts.cancel : close}>
      <Step view={view} acts={acts} onClose={close} />
    </Sheet>
  );
}

function Step({ view, acts, onClose }: Props) {
  switch (view.step) {
    case 'choose':
      return <ChooseFile error={view.error} onFile={acts.choose} />;
    case 'reading':
      return (
        <div role="status">
          <p className="sub">Reading {view.name}.</p>
          <SkeletonLines widths={[90, 70, 82]} />
        </div>
      );
    case 'map':
      return <MapColumns view={view} acts={acts} />;
    case 'preview':
      return <PreviewPlan view={view} acts={acts} />;
    case 'running':
      return (
        <ProgressLine
          done={view.written}
          of={view.of}
          says={`${view.written.toLocaleString('en')} of ${view.of.toLocaleString('en')} rows`}
          label="Rows written"
          note="All or nothing: cancelled or cut off, no row stays."
          onCancel={acts.cancel}
        />
      );
    case 'done':
      return <Done view={view} acts={acts} onClose={onClose} />;
  }
}

function Done({
  view,
  acts,
  onClose,
}: {
  view: Extract<ImportView, { step: 'done' }>;
  acts: ImportActs;
  onClose: () => void;
}) {
  return (
    <div className={cx('step')} role="status">
      <p className={cx('big')}>
        <Icon name="check" /> {view.says}
      </p>
      <p className="sub">{view.name}</p>
      <div className={cx('acts')}>
        <Button look="ink" tall grow onClick={onClose}>
          Done
        </Button>
        {view.undo && (
          <Button tall onClick={acts.undo}>
            <Icon name="undo" />
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}

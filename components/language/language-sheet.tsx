import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import { BlockList } from './block-list';
import { EditBlock } from './edit-block';
import styles from './language.module.css';
import type { LanguageActs, LanguageView } from './language-view';

const cx = classes(styles);

type Props = { readonly view: LanguageView; readonly acts: LanguageActs; readonly onClose: () => void };

/** The approved words drafts are made of: ours, and the firm's own laid over them (S4-14). */
export function LanguageSheet({ view, acts, onClose }: Props) {
  const editing = view.step === 'edit';
  return (
    <Sheet title={editing ? titleOf(view) : 'Approved language'} full onClose={onClose}>
      <Step view={view} acts={acts} />
    </Sheet>
  );
}

function titleOf({ replaces, fresh }: Extract<LanguageView, { step: 'edit' }>): string {
  if (replaces && fresh) return 'Replace these words';
  return fresh ? 'Words of your own' : 'Change your words';
}

function Step({ view, acts }: Omit<Props, 'onClose'>) {
  switch (view.step) {
    case 'loading':
      return <SkeletonLines widths={[72, 92, 84, 60]} />;
    case 'failed':
      return <AlertLine says={view.detail} onAgain={acts.load} />;
    case 'list':
      return <BlockList view={view} acts={acts} />;
    case 'edit':
      return <EditBlock view={view} acts={acts} />;
    case 'problems':
      return <FileWrong view={view} acts={acts} />;
  }
}

type WrongProps = { readonly view: Extract<LanguageView, { step: 'problems' }>; readonly acts: LanguageActs };

function FileWrong({ view: { name, problems }, acts }: WrongProps) {
  return (
    <>
      <p role="alert">
        {name} was not taken: {problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong with it.
        Your words stay as they were.
      </p>
      <ul className={cx('blocks')}>
        {problems.slice(0, 100).map(({ block, what, fix }) => (
          <li key={`${block}:${what}`}>
            {block && <code>{block}</code>}
            <p>{what}</p>
            <p className="sub">{fix}</p>
          </li>
        ))}
      </ul>
      <div className={cx('acts')}>
        <FileButton onFile={acts.chooseBlocks}>Import another…</FileButton>
        <Button tall onClick={acts.back}>
          Back
        </Button>
      </div>
    </>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import { FileProblems } from './file-problems';
import { LookAtPolicy } from './look-at-policy';
import styles from './policy.module.css';
import type { PolicyActs, PolicyView } from './policy-view';
import { PreviewChange } from './preview-change';

const cx = classes(styles);

type Props = { readonly view: PolicyView; readonly acts: PolicyActs; readonly onClose: () => void };

/** The rules in force, what may be changed of them, and which deals a change would hit before it is made. */
export function PolicySheet({ view, acts, onClose }: Props) {
  return (
    <Sheet title="Policy" full onClose={onClose}>
      <Focused step={view.step === 'counting' ? 'preview' : view.step}>
        <Step view={view} acts={acts} onClose={onClose} />
      </Focused>
    </Sheet>
  );
}

/** Another step takes away the control that was pressed: the focus goes to the top of what came. */
function Focused({ step, children }: { readonly step: string; readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    body.current?.focus({ preventScroll: true });
    const scroller = body.current?.closest('form');
    if (scroller) scroller.scrollTop = 0;
  }, [step]);
  return (
    <div ref={body} className={cx('body')} tabIndex={-1}>
      {children}
    </div>
  );
}

function Step({ view, acts, onClose }: Props) {
  switch (view.step) {
    case 'loading':
      return <SkeletonLines widths={[72, 92, 84, 60]} />;
    case 'failed':
      return <Failed detail={view.detail} onAgain={acts.load} />;
    case 'look':
      return <LookAtPolicy view={view} acts={acts} />;
    case 'problems':
      return <FileProblems view={view} acts={acts} />;
    case 'counting':
      return <Counting done={view.done} of={view.of} onCancel={acts.back} />;
    case 'preview':
      return <PreviewChange view={view} acts={acts} onClose={onClose} />;
  }
}

function Failed({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }) {
  return (
    <div role="alert">
      <p className={cx('alert')}>
        <Icon name="alert" />
        <span>{detail}</span>
      </p>
      <div className={cx('acts')}>
        <Button tall onClick={onAgain}>
          Try again
        </Button>
      </div>
    </div>
  );
}

type CountingProps = { readonly done: number; readonly of: number; readonly onCancel: () => void };

function Counting({ done, of, onCancel }: CountingProps) {
  return (
    <div className={cx('body')}>
      <p role="status">
        Looking at {done.toLocaleString('en')} of {of.toLocaleString('en')} deals. Nothing is changed.
      </p>
      <progress className={cx('bar')} max={Math.max(1, of)} value={done} aria-label="Deals looked at" />
      <div className={cx('acts')}>
        <Button tall onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

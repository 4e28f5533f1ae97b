import { type ReactNode, useEffect, useRef } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { classes } from '@/components/ui/cx';
import { ProgressLine } from '@/components/ui/progress-line';
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
      return <AlertLine says={view.detail} onAgain={acts.load} />;
    case 'look':
      return <LookAtPolicy view={view} acts={acts} />;
    case 'problems':
      return <FileProblems view={view} acts={acts} />;
    case 'counting':
      return (
        <ProgressLine
          {...view}
          says={`Looking at ${view.done.toLocaleString('en')} of ${view.of.toLocaleString('en')} deals. Nothing is changed.`}
          label="Deals looked at"
          onCancel={acts.back}
        />
      );
    case 'preview':
      return <PreviewChange view={view} acts={acts} onClose={onClose} />;
  }
}

import type { ReactNode } from 'react';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { AlertLine } from '@/components/ui/alert-line';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { SkeletonLines } from '@/components/ui/skeleton';
import { SystemLine } from '@/components/ui/system-line';
import { ThroughlineMark } from './throughline-mark';
import styles from './workspace.module.css';
import { hashOf, useWorkspace, type ViewId, type WorkspaceData } from './workspace-store';

const cx = classes(styles);

const views: readonly { readonly id: ViewId; readonly name: string; readonly icon: IconName }[] = [
  { id: 'today', name: 'Today', icon: 'today' },
  { id: 'deals', name: 'Deals', icon: 'deals' },
  { id: 'reviews', name: 'Reviews', icon: 'review' },
  { id: 'momentum', name: 'Momentum', icon: 'momentum' },
  { id: 'values', name: 'Values', icon: 'gift' },
  { id: 'suppressions', name: 'Suppressions', icon: 'stop' },
  { id: 'policy', name: 'Policy', icon: 'shield' },
  { id: 'data', name: 'Data', icon: 'data' },
];

type Props = {
  /** The view on screen; each is a part of its own, fetched when it is first opened. */
  readonly view: (data: WorkspaceData) => ReactNode;
  /** Figures beside the names of views: what waits there. */
  readonly counts: Partial<Record<ViewId, number>>;
  readonly onUndo: (key: string) => void;
  readonly onAgain: () => void;
};

/** The page around the views: where one is, what the last act was, and whether the records can be read. */
export function Workspace({ view, counts, onUndo, onAgain }: Props) {
  const { loaded, place } = useWorkspace();
  return (
    <div className={cx('ws')}>
      <nav className={cx('nav')} aria-label="Workspace">
        <p className={cx('name')}>
          <ThroughlineMark />
          Throughline
        </p>
        {views.map(({ id, name, icon }) => (
          <a key={id} href={hashOf({ view: id, deal: null })} aria-current={place.view === id ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{name}</span>
            {(counts[id] ?? 0) > 0 && <span className={cx('count')}>{counts[id]?.toLocaleString('en')}</span>}
          </a>
        ))}
        <p className={cx('foot')}>All data on this computer.</p>
      </nav>
      <main className={cx('main')} data-panel="" tabIndex={-1}>
        <LastAct onUndo={onUndo} />
        {loaded.step === 'failed' && <AlertLine says={loaded.detail} onAgain={onAgain} />}
        {loaded.step === 'loading' && <Loading done={loaded.done} of={loaded.of} />}
        {loaded.step === 'ready' && view(loaded.data)}
      </main>
    </div>
  );
}

function Loading({ done, of }: { readonly done: number; readonly of: number }) {
  if (of === 0) return <SkeletonLines widths={[32, 92, 84, 88]} />;
  return (
    <div className={cx('loading')}>
      <p role="status">
        Looking at {done.toLocaleString('en')} of {of.toLocaleString('en')} deals. Only the first time takes so long.
      </p>
      <progress max={of} value={done} aria-label="Deals looked at" />
    </div>
  );
}

/** The last act with its Undo; it stays until the next one. */
function LastAct({ onUndo }: Pick<Props, 'onUndo'>) {
  const notice = usePanelStore((panel) => panel.notice);
  const say = usePanelStore((panel) => panel.say);
  const undo = notice?.undo;
  return (
    <div role="status" className={cx('notice')}>
      {notice && (
        <SystemLine
          icon={notice.tone === 'warn' ? 'alert' : 'check'}
          act={
            <>
              {undo !== undefined && <LinkButton onClick={() => onUndo(undo)}>Undo</LinkButton>}
              <LinkButton aria-label="Hide this line" onClick={() => say(null)}>
                Hide
              </LinkButton>
            </>
          }
        >
          {notice.text}
        </SystemLine>
      )}
    </div>
  );
}

import { useState } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { SystemLine } from '@/components/ui/system-line';
import type { PanelActs } from './panel-acts';
import type { Surroundings } from './panel-state';
import { usePanelStore } from './panel-store';

type Props = {
  readonly around: Surroundings;
  readonly acts: PanelActs;
  readonly onDiagnostic: () => void;
};

/** Quiet lines under the head: what is true around the thread, and the last act with its Undo. Never a toast. */
export function SystemLines({ around, acts, onDiagnostic }: Props) {
  const notice = usePanelStore((panel) => panel.notice);
  const say = usePanelStore((panel) => panel.say);
  const broken = around.selfCheck.filter((check) => !check.ok);
  return (
    <div>
      {around.stale && (
        <SystemLine icon="alert" act={<LinkButton onClick={acts.readAgain}>Read it</LinkButton>}>
          The mail shows another thread. Every act is off until it is read.
        </SystemLine>
      )}
      {around.offlineSince && (
        <SystemLine icon="cloud">Offline since {around.offlineSince}. All of this is on your computer.</SystemLine>
      )}
      {around.mailKept && (
        <SystemLine icon="alert" act={acts.allowMail && <LinkButton onClick={acts.allowMail}>Allow</LinkButton>}>
          This browser does not let Throughline see {around.mailKept === 'all' ? 'your mail' : 'every mail site'}.
        </SystemLine>
      )}
      {around.poorRecords && <PoorRecords />}
      {broken.length > 0 && (
        <SystemLine icon="alert" act={<LinkButton onClick={onDiagnostic}>Copy diagnostic</LinkButton>}>
          The mail page looks different: {broken.map((check) => check.name).join(', ')}.
        </SystemLine>
      )}
      <div role="status">
        {notice && (
          <SystemLine
            icon={notice.tone === 'warn' ? 'alert' : 'check'}
            act={
              <>
                {notice.undo !== undefined && <Undo undo={notice.undo} acts={acts} />}
                {notice.copy !== undefined && (
                  <LinkButton onClick={() => acts.copy(notice.copy ?? '', 'Copied.')}>Copy</LinkButton>
                )}
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
    </div>
  );
}

/** Said once: hidden, it stays away. */
function PoorRecords() {
  const [hidden, setHidden] = useState(false);
  const open = usePanelStore((panel) => panel.open);
  if (hidden) return null;
  return (
    <SystemLine
      icon="alert"
      act={
        <>
          <LinkButton onClick={() => open('readiness')}>See why</LinkButton>
          <LinkButton aria-label="Hide the line on records" onClick={() => setHidden(true)}>
            Hide
          </LinkButton>
        </>
      }
    >
      The records are too poor to rely on. A draft is held where a deal’s own records contradict.
    </SystemLine>
  );
}

function Undo({ undo, acts }: { readonly undo: string; readonly acts: PanelActs }) {
  return <LinkButton onClick={() => acts.undo(undo)}>Undo</LinkButton>;
}

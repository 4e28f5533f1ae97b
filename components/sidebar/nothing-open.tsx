import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './first-run.module.css';
import type { PanelActs } from './panel-acts';
import type { PanelState } from './panel-state';
import { PasteMessage } from './paste-message';
import { ThroughlineArt } from './throughline-art';

const cx = classes(styles);

type Props = {
  readonly state: Extract<PanelState, { status: 'no-mail' | 'no-thread' | 'blocked' }>;
  readonly acts: PanelActs;
};

const words = {
  'no-thread': { title: 'Open a thread', text: 'Its deal, its verdict and the next step stand here at once.' },
  'no-mail': {
    title: 'Open your mail',
    text: 'Go to the tab with Gmail or Outlook and open a thread. This panel follows it.',
  },
  blocked: { title: 'No place to keep your deals', text: '' },
} as const;

export function NothingOpen({ state, acts }: Props) {
  if (state.status === 'no-thread' && state.paste) return <PasteOnly acts={acts} />;
  const { title, text } = words[state.status];
  return (
    <section className={cx('empty')}>
      <ThroughlineArt />
      <h2 className={cx('title')}>{title}</h2>
      <p className={cx('text')}>{state.status === 'blocked' ? state.detail : text}</p>
      {state.status === 'blocked' && (
        <div className={cx('acts')}>
          <Button tall onClick={acts.readAgain}>
            Try again
          </Button>
        </div>
      )}
    </section>
  );
}

function PasteOnly({ acts }: Pick<Props, 'acts'>) {
  return (
    <section className={cx('empty')}>
      <ThroughlineArt />
      <h2 className={cx('title')}>Paste a mail</h2>
      <p className={cx('text')}>There is no mailbox round this page. A mail you paste is read like an open one.</p>
      <div className={cx('flush')}>
        <PasteMessage label="The last message, with its From line" onPaste={acts.pasteMessage} />
      </div>
    </section>
  );
}

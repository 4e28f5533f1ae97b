import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Card, CardActs } from './card';
import { KnownRows } from './known-rows';
import type { PanelActs } from './panel-acts';
import type { PanelState } from './panel-state';
import { PasteMessage } from './paste-message';
import styles from './unreadable-card.module.css';
import { Badge } from './verdict-badge';

const cx = classes(styles);

type Props = { readonly state: Extract<PanelState, { status: 'unreadable' }>; readonly acts: PanelActs };

/** Said plainly, nothing guessed: why, the full thread, try again, or paste. */
export function UnreadableCard({ state, acts }: Props) {
  return (
    <>
      <Card
        hue="none"
        name="Cannot read this thread"
        badge={<Badge hue="none" icon="unread" word="Can’t read" />}
        why={state.reason}
      >
        <p className={cx('sub note')}>Nothing was guessed, so there is no verdict.</p>
        <CardActs>
          <Button look="ink" grow onClick={acts.readWhole}>
            <Icon name="expand" size={14} />
            Open full thread
          </Button>
          <Button look="paper" onClick={acts.readAgain}>
            Try again
          </Button>
        </CardActs>
      </Card>
      <PasteMessage label="Or paste the last message" onPaste={acts.pasteMessage} />
      {state.known && <KnownRows deal={state.known} asOf="Last known" />}
    </>
  );
}

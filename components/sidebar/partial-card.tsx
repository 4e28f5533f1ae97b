import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { Card, CardActs } from './card';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import styles from './partial-card.module.css';
import { ReadProgress } from './read-progress';
import { Badge } from './verdict-badge';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** Too little was read for a go. A stop would count already. */
export function PartialCard({ state, acts }: Props) {
  const { read, total } = state.brief.read;
  const rest = total - read;
  return (
    <Card
      hue="none"
      name="Partly read"
      badge={<Badge hue="none" icon="mail" word="Partly read" />}
      meta={`${read} of ${total} messages`}
    >
      <ReadProgress read={read} total={total} />
      <PartialWhy read={read} total={total} />
      {state.readsByOpening && (
        <p>{rest === 1 ? 'Open the other message' : 'Open the other messages'} of this conversation; each counts.</p>
      )}
      <CardActs>
        {state.thread.source === 'outlook-web' && <OnScreenOnly acts={acts} />}
        {state.readsByOpening && <WhyOpening />}
        {state.thread.source !== 'outlook-web' && !state.readsByOpening && (
          <>
            <Button look="ink" grow onClick={acts.readWhole}>
              {rest > 0 ? `Read the other ${rest}` : 'Read the whole thread'}
            </Button>
            {state.thread.source === 'office' ? (
              <Why name="How?">
                Outlook hands over the open message. On your click Microsoft Graph is asked for the others of this
                thread, with your own sign-in, if you have agreed to it in Settings.
              </Why>
            ) : (
              <Why name="Why folded?">
                The mail client folds messages you have read. We read what it shows. On your click the whole thread is
                asked for once, in the page you are signed in to.
              </Why>
            )}
          </>
        )}
      </CardActs>
    </Card>
  );
}

/** Outlook hands an add-in the open message, and no other: what was open in this sitting counts. */
function WhyOpening() {
  return (
    <Why name="Why open them?">
      Outlook shows an add-in one message at a time. Each one you open is read, and counts until the pane is closed. Who
      runs this add-in can let it read whole conversations by Microsoft Graph.
    </Why>
  );
}

/** Outlook on the web is read from the screen alone: the rep can unfold, nothing can be fetched. */
function OnScreenOnly({ acts }: { readonly acts: PanelActs }) {
  return (
    <>
      <Button look="ink" grow onClick={acts.readAgain}>
        Unfold in Outlook, then read again
      </Button>
      <Why name="Why not all?">
        On the web Outlook shows colleagues, and you, without an address, so their mails are not taken for anybody’s
        words. Folded messages are read once you unfold them. Outlook’s add-in reads the whole thread.
      </Why>
    </>
  );
}

function Why({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Popover
      name={name}
      trigger={(props) => (
        <Button look="paper" {...props}>
          {name}
        </Button>
      )}
    >
      <p>{children}</p>
    </Popover>
  );
}

function PartialWhy({ read, total }: { readonly read: number; readonly total: number }) {
  const rest = total > 1 ? `all ${total}` : 'the whole message';
  return (
    <>
      <p className={styles['why']}>{`No stop in the ${read === 1 ? 'one message' : `${read} messages`} read.`}</p>
      <p className="sub">A stop counts from the first message we see. A go needs {rest}.</p>
    </>
  );
}

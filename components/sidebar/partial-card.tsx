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
      <CardActs>
        <Button look="ink" grow onClick={acts.readWhole}>
          {rest > 0 ? `Read the other ${rest}` : 'Read the whole thread'}
        </Button>
        <Popover
          name="Why folded?"
          trigger={(props) => (
            <Button look="paper" {...props}>
              Why folded?
            </Button>
          )}
        >
          <p>
            The mail client folds messages you have read. We read what it shows. On your click the whole thread is asked
            for once, in the page you are signed in to.
          </p>
        </Popover>
      </CardActs>
    </Card>
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

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Card, CardActs } from './card';
import { DealSearch } from './deal-search';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import styles from './unmatched-card.module.css';
import { Badge } from './verdict-badge';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** Nobody on this thread is known, or the rep said it is no deal. Nothing is created without a click. */
export function UnmatchedCard({ state, acts }: Props) {
  const panel = usePanelStore();
  const { brief } = state;
  if (brief.match.status === 'not-a-deal') {
    return (
      <Card
        hue="none"
        name="Not a deal"
        badge={<Badge hue="none" icon="x" word="Not a deal" />}
        why="You said this thread is not a deal."
      >
        <CardActs>
          <Button look="paper" grow onClick={() => panel.setPicking(true)}>
            Choose a deal after all
          </Button>
        </CardActs>
      </Card>
    );
  }
  return (
    <Card
      hue="none"
      name="No deal for this thread"
      badge={<Badge hue="none" icon="q" word="No deal" />}
      why={brief.headline || 'Nobody on this thread is on a deal of yours.'}
    >
      {panel.searching ? (
        <div className={styles['search']}>
          <DealSearch
            find={acts.findDeals}
            onPick={(deal) => acts.linkDeal(deal, true)}
            onNew={() => panel.open('new-deal')}
          />
        </div>
      ) : (
        <CardActs>
          <Button look="ink" grow aria-keyshortcuts="1" onClick={panel.search}>
            <Icon name="search" size={14} />
            Link a deal
          </Button>
          <Button look="paper" onClick={() => panel.open('new-deal')}>
            <Icon name="plus" size={14} />
            New deal
          </Button>
        </CardActs>
      )}
      <CardActs>
        <Button look="quiet" aria-keyshortcuts="0" onClick={() => acts.linkDeal(null, true)}>
          Not a deal
        </Button>
      </CardActs>
    </Card>
  );
}

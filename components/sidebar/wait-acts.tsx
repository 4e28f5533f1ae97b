import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { addDays, sayDay } from '@/lib/core/domain/instant';
import { CardActs } from './card';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { sayShortDay, today } from './say';
import { TimeRibbon } from './time-ribbon';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

const PAUSE_DAYS = 14;

/** Nothing is due: until when, and the two ways to let it rest. */
export function WaitActs({ state, acts }: Props) {
  const { brief, records } = state;
  const open = usePanelStore((panel) => panel.open);
  const now = today(brief, records);
  const until = brief.wait?.until ?? null;
  const pause = addDays(now, PAUSE_DAYS);
  const parked = brief.deal?.momentum.stopped ?? null;
  return (
    <>
      {until && <TimeRibbon state={state} until={until} />}
      <CardActs>
        {until && parked === until ? (
          <Button grow off="It is parked already.">
            <Icon name="check" size={14} />
            Parked until {sayShortDay(until, now)}
          </Button>
        ) : (
          <Button
            look="ink"
            grow
            onClick={() => (until ? acts.park(until, brief.wait?.why ?? brief.headline) : open('nurture'))}
          >
            {until ? `Recycle until ${sayShortDay(until, now)}` : 'Recycle until…'}
          </Button>
        )}
        <Button look="paper" icon aria-label="Another date" title="Another date" onClick={() => open('nurture')}>
          <Icon name="cal" size={14} />
        </Button>
        <Button look="paper" title={`Until ${sayDay(pause)}`} onClick={() => acts.park(pause, 'Paused by hand')}>
          Pause
        </Button>
      </CardActs>
    </>
  );
}

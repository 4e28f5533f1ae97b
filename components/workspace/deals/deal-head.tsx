import { sayMoney } from '@/components/sidebar/say';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { sayDay } from '@/lib/core/domain/instant';
import { ruleOfBreach } from '@/lib/core/measures/deal/rule-of-breach';
import type { WorkspaceData } from '../workspace-store';
import { StateFace } from './deal-columns';
import styles from './deal-page.module.css';
import type { DealPageActs } from './deal-page-acts';
import { useDealPage } from './deal-page-store';
import type { DealView } from './deal-view';
import { modeNames, namesOfOwners, sayNext } from './say-line';

const cx = classes(styles);

type Props = { readonly view: DealView; readonly data: WorkspaceData; readonly acts: DealPageActs };

/** Which deal it is, where it stands, what it breaks, and what can be done. */
export function DealHead({ view, data, acts }: Props) {
  const { deal, line } = view;
  const { summary, stage, state } = line;
  const open = useDealPage((ui) => ui.open);
  return (
    <header className={cx('head')}>
      <div className={cx('title')}>
        <h1>{deal.name}</h1>
        <p>{summary.company}</p>
        {deal.amount && <b>{sayMoney(deal.amount)}</b>}
      </div>
      <div className={cx('marks')}>
        <button type="button" className={cx('chip')} onClick={() => open('stage')} title="Change the stage">
          <span>Stage</span> {stage?.name ?? deal.stage}
        </button>
        <button type="button" className={cx('chip')} onClick={() => open('state')} title="Change the state">
          <span>State</span> <StateFace state={state} />
        </button>
        <button type="button" className={cx('chip')} onClick={() => open('mode')} title="Change whose rules hold">
          <span>Rules</span> {modeNames[deal.mode]}
        </button>
        <button type="button" className={cx('chip')} onClick={() => open('owner')} title="Give it to somebody else">
          <span>Owner</span> {namesOfOwners(data.owners, data.rep)(deal.ownerId)}
        </button>
        <span className="sub">
          Next: {sayNext(line, data.today)}
          {line.dwell !== null && deal.outcome === 'open' && `, ${line.dwell} days in stage`}
        </span>
        <DealButtons view={view} data={data} acts={acts} />
      </div>
      <Breaches view={view} />
    </header>
  );
}

function DealButtons({ view, data, acts }: Props) {
  const { deal, line } = view;
  const open = useDealPage((ui) => ui.open);
  const { threadId } = line.summary;
  const parked = deal.parked !== null && deal.parked.until > data.today;
  return (
    <span className={cx('acts end')}>
      <Button onClick={acts.copyScript} title="What is known, for a call or a message elsewhere">
        Copy for a call
      </Button>
      {threadId && <Button onClick={() => acts.openThread(threadId)}>Open the thread</Button>}
      {deal.outcome === 'open' && parked && deal.parked && (
        <Button onClick={acts.wake} title={`Parked until ${sayDay(deal.parked.until, data.today)}: ${deal.parked.why}`}>
          Take up again
        </Button>
      )}
      {deal.outcome === 'open' && !parked && <Button onClick={() => open('park')}>Park…</Button>}
      {deal.outcome === 'open' ? (
        <Button onClick={() => open('close')}>Close…</Button>
      ) : (
        <Button onClick={() => acts.end('open', '')}>Open again</Button>
      )}
    </span>
  );
}

function Breaches({ view: { line, loss, deal } }: { readonly view: DealView }) {
  const found = loss ?? line.breaches;
  if (deal.outcome !== 'open') {
    return (
      <div className={cx('breaches')}>
        <p>
          Closed as {deal.outcome}
          {deal.exitReason && `: ${deal.exitReason}`}.
        </p>
        {loss !== null && <p className="sub">{sayLoss(loss.length)}</p>}
        <BreachList found={found} />
      </div>
    );
  }
  return found.length > 0 ? (
    <BreachList found={found} />
  ) : (
    <p className={cx('breach')} data-hue="go">
      <Icon name="check" size={14} />
      In order
    </p>
  );
}

/** A loss put down to budget or politics, beside what was left undone before it (S2-16). */
function sayLoss(count: number): string {
  if (count === 0) return 'No rule was broken when it was closed.';
  return `${count} ${count === 1 ? 'rule was' : 'rules were'} broken when it was closed:`;
}

function BreachList({ found }: { readonly found: DealView['line']['breaches'] }) {
  if (found.length === 0) return null;
  return (
    <ul className={cx('breaches')} aria-label="Rule breaches">
      {found.map((breach) => (
        <li key={breach.id} className={cx('breach')} data-hue="review">
          <Icon name="alert" size={14} />
          {breach.says}
          <span className="sub">{ruleOfBreach(breach.id)}</span>
        </li>
      ))}
    </ul>
  );
}

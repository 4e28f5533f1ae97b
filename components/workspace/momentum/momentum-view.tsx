import type { ReactNode } from 'react';
import { sayMoney } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { Measured } from '@/lib/core/measures/measure';
import { GroupBars } from './group-bars';
import styles from './momentum-view.module.css';
import type { ShownMeasure } from './shown-measure';
import { SilenceTable } from './silence-table';
import { SpreadStrips } from './spread-strips';
import { Tile } from './tile';

const cx = classes(styles);

const HEADLINES = ['long-cycle-next-milestone-coverage', 'follow-up-completion-rate', 'missed-promises', 'stale-deals'];
const SECTIONS: readonly { readonly name: string; readonly tiles: readonly string[] }[] = [
  {
    name: 'The records today',
    tiles: [
      'next-meeting-scheduled',
      'stakeholder-coverage',
      'task-or-exit',
      'next-milestone-or-reason',
      'days-since-contact',
      'stale-leads',
      'forecast-split',
    ],
  },
  {
    name: 'What was done',
    tiles: [
      'promises-kept',
      'days-lost',
      'weeks-with-next',
      'milestone-completion',
      'milestone-progression',
      'exception-rate',
    ],
  },
  {
    name: 'What came of it',
    tiles: ['progression-after-follow-up', 're-engagement', 'decisions-resolved', 'touches-per-decision'],
  },
  {
    name: 'Patterns of losing',
    tiles: ['viewed-not-accepted', 'booked-not-progressed', 'price-then-silence', 'spike-then-drop'],
  },
];

type Props = {
  readonly data: WorkspaceData;
  readonly shown: ReadonlyMap<string, ShownMeasure>;
  readonly ownerName: (id: string) => string;
  readonly onOpen: (id: string, group?: string, across?: string) => void;
  /** Pilots and the audit, below the figures. */
  readonly children?: ReactNode;
};

/** Every measure: first what the pilots are judged by, then where it goes quiet and what brings replies. */
export function MomentumView({ data, shown, ownerName, onOpen, children }: Props) {
  const of = (id: string, make: (one: ShownMeasure) => ReactNode) => {
    const one = shown.get(id);
    return one ? make(one) : <SkeletonLines key={id} widths={[60, 40]} />;
  };
  const tile = (id: string, large = false) =>
    of(id, (one) => <Tile key={id} shown={one} large={large} note={noteOf(id, one.now, data)} onOpen={onOpen} />);
  return (
    <div className={cx('view')}>
      <section aria-labelledby="headlines">
        <h2 id="headlines" className="vh">
          First of all
        </h2>
        <div className={cx('tiles headlines')}>{HEADLINES.map((id) => tile(id, true))}</div>
      </section>
      <div className={cx('pair')}>
        {of('silence-map', (one) => (
          <SilenceTable shown={one} policy={data.policy} onOpen={onOpen} />
        ))}
        {of('replies-by-reason', (one) => (
          <GroupBars shown={one} says="within 7 days, a rate from n 10" onOpen={onOpen} />
        ))}
      </div>
      {SECTIONS.map(({ name, tiles }) => (
        <section key={name} aria-labelledby={idOf(name)}>
          <h2 id={idOf(name)} className={cx('name')}>
            {name}
          </h2>
          <div className={cx('tiles')}>{tiles.map((id) => tile(id))}</div>
        </section>
      ))}
      <div className={cx('even')}>
        {of('dwell-by-stage', (one) => (
          <SpreadStrips shown={one} onOpen={onOpen} />
        ))}
        {of('dwell-by-owner', (one) => (
          <SpreadStrips shown={one} labelOf={({ label }) => ownerName(label)} onOpen={onOpen} />
        ))}
        {of('answer-time-spread', (one) => (
          <SpreadStrips shown={one} onOpen={onOpen} />
        ))}
        {of('objections', (one) => (
          <GroupBars shown={one} says="by theme" onOpen={onOpen} />
        ))}
        {of('silence-after-mail', (one) => (
          <GroupBars shown={one} says="by the stage they were sent in" onOpen={onOpen} />
        ))}
        {of('momentum-lost', (one) => (
          <GroupBars
            shown={one}
            says="of the last 30 leads"
            labelOf={({ label, across }) => `${label}, ${across}`}
            onOpen={onOpen}
          />
        ))}
        {of('stops-by-code', (one) => (
          <GroupBars shown={one} says="by stop code" onOpen={onOpen} />
        ))}
      </div>
      <section aria-labelledby="pilots">
        <h2 id="pilots" className={cx('name')}>
          Pilots and audit
        </h2>
        <div className={cx('even')}>{children}</div>
      </section>
    </div>
  );
}

function idOf(name: string): string {
  return `momentum-${name.toLowerCase().replace(/\W+/g, '-')}`;
}

/** What the figure alone does not say: the oldest miss, the amount at stake. */
function noteOf(id: string, now: Measured, { byId }: WorkspaceData): string | null {
  if (id === 'missed-promises') {
    const oldest = now.cases.find(({ counts }) => counts);
    const deal = oldest?.dealId ? byId.get(oldest.dealId)?.summary : undefined;
    return oldest && deal ? `Oldest: ${deal.company || deal.name}, ${oldest.says}` : null;
  }
  if (id === 'stale-deals')
    return `${amountsOf(now, byId) || 'No amount'}, not in the forecast. Past the window, no pause.`;
  if (id === 'forecast-split')
    return now.groups
      .map(({ label, done, of }) => `${money(done, label)} with momentum, ${money(of - done, label)} without`)
      .join('; ');
  return null;
}

function amountsOf(now: Measured, byId: WorkspaceData['byId']): string {
  const sums = new Map<string, number>();
  for (const { dealId, counts } of now.cases) {
    const amount = counts && dealId ? byId.get(dealId)?.summary.amount : null;
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  }
  return [...sums].map(([currency, amount]) => money(amount, currency)).join(' + ');
}

function money(amount: number, currency: string): string {
  return sayMoney({ amount, currency });
}

import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Popover } from '@/components/ui/popover';
import type { Measure } from '@/lib/core/measures/measure';
import { GoalBar } from './goal-bar';
import { isFew, saySample, sayValue } from './say-figure';
import type { ShownMeasure } from './shown-measure';
import styles from './tile.module.css';
import { TrendLine } from './trend-line';

const cx = classes(styles);

type Props = {
  readonly shown: ShownMeasure;
  /** A second line for what the figure alone does not say. */
  readonly note?: string | null;
  readonly large?: boolean;
  readonly onOpen: (id: string) => void;
};

/** One figure: what it rests on, where it comes from, and one press from the deals behind it. */
export function Tile({ shown: { measure, now, trend, dayOne }, note, large, onOpen }: Props) {
  return (
    <article className={cx('tile', large && 'large')} data-measure={measure.id}>
      <div className={cx('label')}>
        <h3>{measure.name}</h3>
        <About measure={measure} />
      </div>
      <p className={cx('figure')}>
        <b>{sayValue(now.value, measure.unit)}</b>
        <span>{saySample(measure, now)}</span>
      </p>
      {measure.unit === 'share' && now.value !== null && (
        <GoalBar value={now.value} goal={measure.goal} dayOne={dayOne} />
      )}
      {measure.unit !== 'share' && dayOne !== null && <p className="sub">Day 1: {sayValue(dayOne, measure.unit)}</p>}
      {isFew(now) && <p className={cx('few')}>Rests on {now.cases.length}: too few to say much.</p>}
      {note && <p className="sub">{note}</p>}
      <div className={cx('foot')}>
        <TrendLine weeks={trend} unit={measure.unit} />
        {now.cases.length > 0 && (
          <LinkButton aria-label={`${measure.name}: show what is behind it`} onClick={() => onOpen(measure.id)}>
            Show {now.cases.length.toLocaleString('en')}
          </LinkButton>
        )}
      </div>
    </article>
  );
}

/** How the figure is made, on demand. */
export function About({ measure }: { readonly measure: Measure }) {
  return (
    <Popover
      name={`About ${measure.name}`}
      trigger={(props) => (
        <button type="button" {...props} className={cx('about')} aria-label={`About: ${measure.name}`}>
          <Icon name="q" size={14} />
        </button>
      )}
    >
      <div className={cx('aboutText')}>
        <p>{measure.definition}</p>
        <p className="sub">= {measure.formula}</p>
        <p className="sub">
          {measure.span === 'today' ? 'From the records as they are today.' : 'From what happened in the period.'} Asked
          for by {measure.requirement}.
        </p>
      </div>
    </Popover>
  );
}

import { useEffect, useId, useRef } from 'react';
import { sayMoney } from '@/components/sidebar/say';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { Meter } from '@/components/ui/meter';
import type { Day, Instant } from '@/lib/core/domain/instant';
import type { TodayItem } from '@/lib/core/measures/today-list';
import { CloseForm, ParkForm } from './end-forms';
import type { FormProps } from './form-props';
import { FreshnessClock } from './freshness-clock';
import { MilestoneForm } from './milestone-form';
import { actIcons, recommended } from './recommended';
import { ReviewForm } from './review-form';
import { DoStepForm, SetStepForm } from './step-forms';
import type { TodayActs } from './today-acts';
import styles from './today-row.module.css';
import { type FormName, goTo, useToday } from './today-store';
import { rowCommands } from './use-today-keys';

const cx = classes(styles);

type Props = {
  readonly item: TodayItem;
  readonly items: readonly TodayItem[];
  readonly at: number;
  readonly current: boolean;
  readonly form: FormName | null;
  readonly byKey: boolean;
  readonly owner: string | null;
  readonly now: Instant;
  readonly today: Day;
  readonly acts: TodayActs;
};

const forms: Readonly<Record<FormName, (props: FormProps) => React.ReactNode>> = {
  'do-step': DoStepForm,
  'set-step': SetStepForm,
  'settle-review': ReviewForm,
  'set-milestone': MilestoneForm,
  close: CloseForm,
  park: ParkForm,
};

/** One deal, why it is here, and the one act that is recommended. */
export function TodayRow(props: Props) {
  const { item, items, at, current, form, byKey, today, acts } = props;
  const row = useRef<HTMLElement>(null);
  const name = useId();
  useEffect(() => {
    if (current && byKey && form === null) row.current?.focus({ preventScroll: true });
  }, [current, byKey, form]);
  const Form = form ? forms[form] : null;
  return (
    <article
      ref={row}
      className={cx('row', current && 'current')}
      tabIndex={current ? 0 : -1}
      aria-labelledby={name}
      aria-posinset={at + 1}
      aria-setsize={items.length}
      aria-current={current ? 'true' : undefined}
      onPointerDown={() => {
        useToday.setState({ byKey: false });
        goTo(items, at, current ? form : null);
      }}
    >
      <RowLine {...props} name={name} />
      {Form && <Form line={item.line} today={today} acts={acts} />}
    </article>
  );
}

function RowLine(props: Props & { readonly name: string }) {
  const { item, owner, now, name } = props;
  const { line, why, others, group } = item;
  const { company, name: deal, lastReply, amount, stage } = line.summary;
  const waits = group === 'waiting' ? lastReply : null;
  return (
    <div className={cx('line', owner !== null && 'owned')}>
      <span className={cx('icon')} data-hue="review">
        <Icon name={actIcons[why.act]} />
      </span>
      <div className={cx('words')} id={name}>
        <p className="clip">
          <b>{company || deal}</b> {company && <span className="dim">{deal}</span>}
        </p>
        <p className={cx('why')} title={[why, ...others].map(({ says }) => says).join('\n')}>
          <span className={cx('reason')}>{waits === null ? why.says : 'They wrote, no answer yet'}</span>
          <Rest item={item} />
        </p>
      </div>
      <span className={cx('stage')}>{line.stage?.name ?? stage}</span>
      <span>{waits === null ? <Quiet line={line} /> : <FreshnessClock since={waits} now={now} />}</span>
      <span className={cx('amount')}>{amount && sayMoney(amount)}</span>
      {owner !== null && <span className="clip">{owner}</span>}
      <RowActs {...props} />
    </div>
  );
}

function RowActs({ item, items, at, current, form, acts }: Props) {
  const does = recommended(item, acts);
  const more = `More for ${item.line.summary.name}`;
  const tabIndex = current ? 0 : -1;
  const commands = rowCommands(item, acts, (next) => goTo(items, at, next));
  function act() {
    if ('form' in does) goTo(items, at, form === does.form ? null : does.form);
    else does.perform();
  }
  return (
    <>
      <span className={cx('act')}>
        <Button look={current ? 'ink' : 'plain'} tabIndex={tabIndex} onClick={act}>
          {does.label}
          {current && (
            <span className={cx('key')} aria-hidden="true">
              ⏎
            </span>
          )}
        </Button>
      </span>
      <Menu
        name={more}
        items={commands.map(({ key, label, detail, perform }) => ({
          id: key,
          label,
          detail: `${detail} (${key.toUpperCase()})`,
          onPick: perform,
        }))}
        trigger={(props) => <IconButton icon="more" name={more} {...props} tabIndex={tabIndex} />}
      />
    </>
  );
}

/** What the act is about, and what else is wrong: in words where there is room for them. */
function Rest({ item }: Pick<Props, 'item'>) {
  const about = aboutOf(item);
  const { others } = item;
  return (
    <>
      {about && <span className="clip">{about}</span>}
      {others.length > 0 && about && (
        <span className={cx('more', 'dim')}>
          +{others.length}
          <span className="vh"> more</span>
        </span>
      )}
      {others.length > 0 && !about && <span className="dim clip">{others.map(({ says }) => says).join(', ')}</span>}
    </>
  );
}

/** The step that was agreed, the milestone, what the deal waited for. */
function aboutOf({ line, why }: TodayItem): string {
  const { step, ahead, parked } = line.summary;
  if (why.act === 'do-step') return step?.what ?? '';
  if (why.act === 'wake') return parked?.why ?? '';
  return why.id === 'milestone-passed' ? (ahead[0]?.name ?? '') : '';
}

function Quiet({ line: { quiet, window } }: Pick<TodayItem, 'line'>) {
  if (quiet === null)
    return (
      <span className="dim" title="No contact both ways is known">
        <span aria-hidden="true">–</span>
        <span className="vh">No contact both ways is known</span>
      </span>
    );
  return (
    <span className={cx('quiet')} title={`${quiet} of ${window} days since two-way contact`}>
      <Meter value={quiet} of={window} says={`${quiet} of ${window} days since two-way contact`} />
      <span aria-hidden="true">
        {quiet}/{window} d
      </span>
    </span>
  );
}

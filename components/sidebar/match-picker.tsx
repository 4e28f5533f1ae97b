import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import type { Candidate } from '@/lib/core/domain/match';
import { stageAt } from '@/lib/core/policy/stage-at';
import { Card } from './card';
import { DealSearch } from './deal-search';
import { matchChoices, shownCandidates } from './match-choices';
import { percent } from './match-line';
import styles from './match-picker.module.css';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { firstName, sayMoney } from './say';
import { Badge } from './verdict-badge';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** Which deal? Asked once, remembered, changed in two acts. A tie is never settled silently. */
export function MatchPicker({ state, acts }: Props) {
  const panel = usePanelStore();
  const { match } = state.brief;
  const shown = shownCandidates(state);
  const choices = matchChoices(state, acts, panel);
  const perform = (key: number) => choices.find((choice) => choice.key === key)?.perform();
  const [first, second] = shown;
  return (
    <>
      <Card
        hue="none"
        name="No verdict yet: which deal?"
        badge={<Badge hue="none" icon="q" word="Which deal?" />}
        meta={match.status === 'tie' && first && second && `${points(first)} to ${points(second)}`}
        why={asks(state)}
      >
        <ul className={cx('choices')} aria-label="Choose the deal">
          {shown.map((candidate, index) => (
            <li key={candidate.deal}>
              <Choice candidate={candidate} number={index + 1} state={state} onPick={() => perform(index + 1)} />
            </li>
          ))}
          <li>
            {panel.searching ? (
              <DealSearch
                find={acts.findDeals}
                onPick={(deal) => {
                  panel.setPicking(false);
                  acts.linkDeal(deal, panel.remember);
                }}
                onNew={() => panel.open('new-deal')}
              />
            ) : (
              <Plain
                number={shown.length + 1}
                name="Another deal, or a new one"
                onPick={() => perform(shown.length + 1)}
              />
            )}
          </li>
          <li>
            <Plain number={0} name="Not a deal" onPick={() => perform(0)} />
          </li>
        </ul>
        <div className={cx('foot')}>
          <Checkbox checked={panel.remember} onChange={panel.setRemember}>
            Remember for this thread
          </Checkbox>
          {panel.picking && match.status === 'decided' && (
            <LinkButton onClick={() => panel.setPicking(false)}>Keep as it is</LinkButton>
          )}
        </div>
      </Card>
      <p className={cx('tip')}>
        <Icon name="lock" size={14} />
        <span>No verdict and no draft until you choose. A tie is never settled silently.</span>
      </p>
    </>
  );
}

type ChoiceProps = {
  readonly candidate: Candidate;
  readonly number: number;
  readonly state: ReadyState;
  readonly onPick: () => void;
};

function Choice({ candidate, number, state, onPick }: ChoiceProps) {
  const deal = state.records.deals.find((one) => one.id === candidate.deal);
  const company = state.records.companies.find((one) => one.id === deal?.companyId);
  const stage = deal && stageAt(state.policy, deal.stage)?.name;
  const sameCompany = new Set(state.records.deals.map((one) => one.companyId)).size <= 1;
  const facts = [!sameCompany && company?.name, stage, deal?.amount && sayMoney(deal.amount)].filter(Boolean);
  const ground = [...candidate.grounds].sort((a, b) => b.weight - a.weight)[0];
  return (
    <button type="button" className={cx('choice')} aria-keyshortcuts={String(number)} onClick={onPick}>
      <span className={cx('key')} aria-hidden="true">
        {number}
      </span>
      <span>
        <span className={cx('name')}>{deal?.name ?? 'A deal'}</span>
        <span className={cx('facts')}>{facts.join(', ')}</span>
        {ground && <span className={cx('facts')}>{ground.says}</span>}
      </span>
      <span className={cx('percent')}>{percent(candidate.score)}</span>
    </button>
  );
}

function Plain({
  number,
  name,
  onPick,
}: {
  readonly number: number;
  readonly name: string;
  readonly onPick: () => void;
}) {
  return (
    <button type="button" className={cx('choice')} aria-keyshortcuts={String(number)} onClick={onPick}>
      <span className={cx('key')} aria-hidden="true">
        {number}
      </span>
      <span className={cx('name')}>{name}</span>
    </button>
  );
}

function points(candidate: Candidate): number {
  return Math.round(candidate.score * 100);
}

function asks(state: ReadyState): string {
  const { match } = state.brief;
  const writer = state.thread.messages.findLast((message) => message.direction === 'inbound')?.from.name;
  const who = writer ? firstName(writer) : 'This thread';
  if (match.status === 'tie')
    return `${who} fits ${match.candidates.length === 2 ? 'two' : match.candidates.length} open deals.`;
  if (match.status === 'weak' && state.thread.source === 'outlook-web')
    return 'Is it this deal? Outlook on the web does not name everybody by address, so it is not taken without you.';
  if (match.status === 'weak') return 'Is it this deal? The grounds are thin.';
  return 'Which deal does this thread belong to?';
}

import { Button } from '@/components/ui/button';
import type { StateMove } from '@/lib/core/domain/brief';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { sayShortDay, today } from './say';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** The change of state that is due, one act away (S3-41…43). */
export function MoveAct({ move, state, acts }: Props & { readonly move: StateMove }) {
  const { openWith, close, setAdjusting } = usePanelStore.getState();
  const { nextStep, deal } = state.brief;
  function decide() {
    close();
    if (nextStep && !deal?.openStep) acts.acceptStep(nextStep);
    else setAdjusting(true);
  }
  function wake() {
    close();
    acts.takeUp();
  }
  if (move.act === 'escalate') {
    const hint = { ...(move.owner ? { to: move.owner.id } : {}), why: move.says };
    const name = move.owner?.name.split(' ')[0];
    return <Button onClick={() => openWith('escalate', hint)}>{name ? `Escalate to ${name}` : 'Escalate'}…</Button>;
  }
  if (move.act === 'reactivate') return <Button onClick={wake}>Take it up again</Button>;
  return <Button onClick={decide}>{nextStep && !deal?.openStep ? 'Accept the next step' : 'Set the next step'}</Button>;
}

/** After the last attempt: Nurture, with its day and why (S1-53). */
export function HandOverAct({ state }: Pick<Props, 'state'>) {
  const hand = state.brief.insight?.play?.handOver;
  if (!hand) return null;
  const why = 'No answer after the last attempt';
  return (
    <Button onClick={() => usePanelStore.getState().openWith('nurture', { until: hand.until, why })}>
      Recycle until {sayShortDay(hand.until, today(state.brief, state.records))}…
    </Button>
  );
}

/** The rep's tick: what they are about to write changes the strategy, so its owner looks first (S0-41). */
export function ChangesAct({ state, acts }: Props) {
  const { thread, brief } = state;
  const newest = thread.messages.findLast(({ direction }) => direction === 'inbound') ?? thread.messages.at(-1);
  if (!newest || !brief.deal || brief.reviews.some(({ gate }) => gate === 'changed-expectations')) return null;
  const question = {
    gate: 'changed-expectations',
    label: 'Things changed',
    question: 'Does this mail change what we agreed?',
    evidence: [],
    messageId: newest.id,
  };
  function tick() {
    usePanelStore.getState().close();
    acts.answer(question, true);
  }
  return <Button onClick={tick}>This mail changes what we agreed</Button>;
}

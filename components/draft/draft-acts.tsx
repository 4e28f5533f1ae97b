import { type Ref, useImperativeHandle, useState } from 'react';
import type { InsertEnd, PanelActs } from '@/components/sidebar/panel-acts';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './draft-acts.module.css';

const cx = classes(styles);

type Props = {
  readonly state: ReadyState;
  readonly text: string;
  readonly mode: 'reply' | 'reply-all';
  /** Why Insert is off. */
  readonly hold: string | null;
  readonly acts: PanelActs;
  /** Insert was asked for by key while it is off. */
  readonly onHeld: (why: string) => void;
  readonly ref: Ref<{ insert(): void }>;
};

type Phase = { readonly kind: 'rest' } | { readonly kind: 'busy' } | { readonly kind: 'ask' } | InsertEnd;

/** Insert and Copy. Text already in the reply box is never written over: the rep says where ours goes. */
export function DraftActs({ state, text, mode, hold, acts, onHeld, ref }: Props) {
  const say = usePanelStore((panel) => panel.say);
  const [phase, setPhase] = useState<Phase>({ kind: 'rest' });
  const unasked =
    state.brief.verdict === 'review' ? state.brief.reviews.filter((review) => review.review === 'none') : [];

  async function insert(keepExisting: boolean) {
    if (hold || phase.kind === 'busy') return;
    setPhase({ kind: 'busy' });
    const end = await acts.insert(text, mode, keepExisting);
    // what held it before is no longer true
    if (end.kind === 'done') say(null);
    setPhase(end.kind === 'box-not-empty' ? { kind: 'ask' } : end);
  }
  useImperativeHandle(ref, () => ({ insert: () => (hold ? onHeld(hold) : void insert(false)) }));

  return (
    <>
      {phase.kind === 'ask' ? (
        <fieldset className={cx('ask')}>
          <legend>There is text in the reply box already.</legend>
          <div className={cx('acts')}>
            <Button look="ink" onClick={() => void insert(true)}>
              Put the draft before it
            </Button>
            <Button onClick={() => setPhase({ kind: 'rest' })}>Leave it</Button>
          </div>
        </fieldset>
      ) : (
        <div className={cx('acts')}>
          {unasked.length > 0 && (
            <Button look="ink" tall grow onClick={() => acts.route(unasked)}>
              {askWords(unasked)}
            </Button>
          )}
          <Button
            look={unasked.length > 0 ? 'plain' : 'ink'}
            tall
            grow={unasked.length === 0}
            off={hold ?? (phase.kind === 'busy' && 'Inserting.')}
            title="Ctrl or ⌘ and Enter"
            onClick={() => void insert(false)}
          >
            {hold && <Icon name="lock" />}
            {unasked.length > 0 ? 'Insert' : (state.insertLabel ?? 'Insert into reply')}
          </Button>
          {unasked.length === 0 && (
            <Button tall onClick={() => acts.copy(text, 'Draft copied.')}>
              <Icon name="copy" />
              Copy
            </Button>
          )}
        </div>
      )}
      <p className={cx('note')} role="status">
        {'says' in phase ? phase.says : (hold ?? 'Throughline never sends. You do.')}
      </p>
    </>
  );
}

function askWords(unasked: ReadyState['brief']['reviews']): string {
  const names = [...new Set(unasked.map((review) => review.owner?.name.split(' ')[0] ?? 'an owner'))];
  const last = names.at(-1);
  return `Ask ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last}`;
}

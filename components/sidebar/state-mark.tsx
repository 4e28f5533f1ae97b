import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { DealState } from '@/lib/core/domain/records';
import { stateNames } from './say';
import styles from './state-mark.module.css';

const cx = classes(styles);

type Props = {
  readonly state: DealState;
  readonly why: string;
  readonly onState: ((state: DealState | null, why: string) => void) | undefined;
};

/** Hot, Warm or Recycle, why, and the rep's own call with a reason. */
export function StateMark({ state, why, onState }: Props) {
  if (!onState) return <Face state={state} />;
  return (
    <Popover
      name="State of the deal"
      trigger={(props) => (
        <button type="button" {...props} className={cx('trigger')} aria-label={`State: ${stateNames[state]}`}>
          <Face state={state} />
        </button>
      )}
    >
      {(close) => (
        <Override
          state={state}
          why={why}
          onState={(next, reason) => {
            close();
            onState(next, reason);
          }}
        />
      )}
    </Popover>
  );
}

function Face({ state }: { readonly state: DealState }) {
  return (
    <span className={cx('state', state)}>
      {state === 'recycle' ? <Icon name="loop" size={14} /> : <span className={cx('dot')} />}
      {stateNames[state]}
    </span>
  );
}

function Override({
  state,
  why,
  onState,
}: Required<Pick<Props, 'state' | 'why'>> & { onState: NonNullable<Props['onState']> }) {
  const [next, setNext] = useState(state);
  const [reason, setReason] = useState('');
  return (
    <div className={cx('override')}>
      <p>{why}</p>
      <Segmented
        name="State"
        value={next}
        onChange={setNext}
        options={(['hot', 'warm', 'recycle'] as const).map((value) => ({ value, label: stateNames[value] }))}
      />
      <TextField aria-label="Why" placeholder="Why you see it differently" value={reason} onChange={setReason} />
      <div className={cx('acts')}>
        <Button
          look="ink"
          off={next === state ? 'This is the state already.' : !reason.trim() && 'Say why in a few words.'}
          onClick={() => onState(next, reason.trim())}
        >
          Set {stateNames[next]}
        </Button>
        <Button look="quiet" onClick={() => onState(null, '')}>
          Back to computed
        </Button>
      </div>
    </div>
  );
}

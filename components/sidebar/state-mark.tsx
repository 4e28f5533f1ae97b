import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { DealMode, DealState } from '@/lib/core/domain/records';
import { stateNames } from './say';
import styles from './state-mark.module.css';

const cx = classes(styles);

type Props = {
  readonly state: DealState;
  readonly why: string;
  readonly mode: DealMode;
  readonly acts: StateActs | undefined;
};

export type StateActs = {
  readonly onState: (state: DealState | null, why: string) => void;
  readonly onMode: (mode: DealMode) => void;
};

/** Hot, Warm or Recycle, why, the rep's own call with a reason, and the cycle whose rules hold (S0-2). */
export function StateMark({ state, why, mode, acts }: Props) {
  if (!acts) return <Face state={state} />;
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
        <>
          <Override
            state={state}
            why={why}
            onState={(next, reason) => {
              close();
              acts.onState(next, reason);
            }}
          />
          <div className={cx('cycle')}>
            <p>Its rules: a long cycle waits longer and writes less often.</p>
            <Segmented
              name="Cycle"
              value={mode}
              options={cycles}
              onChange={(next) => {
                close();
                acts.onMode(next);
              }}
            />
          </div>
        </>
      )}
    </Popover>
  );
}

const cycles = [
  { value: 'active', label: 'Active' },
  { value: 'long-cycle', label: 'Long cycle' },
] as const;

function Face({ state }: { readonly state: DealState }) {
  return (
    <span className={cx('state', state)}>
      {state === 'recycle' ? <Icon name="loop" size={14} /> : <span className={cx('dot')} />}
      {stateNames[state]}
    </span>
  );
}

function Override({ state, why, onState }: Pick<Props, 'state' | 'why'> & Pick<StateActs, 'onState'>) {
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

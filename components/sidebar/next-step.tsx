import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { DealBrief, ProposedStep } from '@/lib/core/domain/brief';
import { sayDay } from '@/lib/core/domain/instant';
import type { NextStep as Step } from '@/lib/core/domain/records';
import { AdjustStep } from './adjust-step';
import { LedgerRow } from './ledger-row';
import styles from './next-step.module.css';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { ownerName, sayShortDay, today } from './say';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** The one agreed next action: accepted in one act, adjusted in two. */
export function NextStepRow({ state, acts }: Props) {
  const { brief } = state;
  const adjusting = usePanelStore((panel) => panel.adjusting);
  const setAdjusting = usePanelStore((panel) => panel.setAdjusting);
  const closing = usePanelStore((panel) => panel.closing);
  const open = brief.deal?.openStep ?? null;
  const step = open ?? brief.nextStep;
  return (
    <LedgerRow label="Next">
      {adjusting && brief.deal ? (
        <AdjustStep
          state={state}
          onSave={(adjusted) => {
            setAdjusting(false);
            if (closing && open) acts.closeStep(open, closing, adjusted);
            else acts.acceptStep(adjusted);
          }}
          onCancel={() => setAdjusting(false)}
        />
      ) : (
        <div className={cx('next')}>
          <div className={cx('node')}>
            <p className={cx('what')}>{step?.what ?? 'No next step yet'}</p>
            <div className={cx('when')}>
              {step && <StepDay step={step} state={state} />}
              <span className={cx('acts')}>
                <StepActs open={open} state={state} acts={acts} onAdjust={() => setAdjusting(true)} />
              </span>
            </div>
          </div>
          {step?.ifSilent && (
            <div className={cx('node if')}>
              <p className="sub">
                If silent by {sayShortDay(step.ifSilent.on, today(brief, state.records))}:{' '}
                {lowerFirst(step.ifSilent.action)}
              </p>
            </div>
          )}
        </div>
      )}
    </LedgerRow>
  );
}

function StepDay({ step, state }: { readonly step: ProposedStep | Step; readonly state: ReadyState }) {
  const now = today(state.brief, state.records);
  return (
    <span className="nw">
      {state.brief.verdict === 'wait' ? 'on' : 'by'} <b>{sayDay(step.due, now)}</b>
      {step.due < now && <span className={cx('late')}> late</span>} · {ownerName(step.ownerId, state.records)}
    </span>
  );
}

type ActsProps = Props & { readonly open: DealBrief['openStep']; readonly onAdjust: () => void };

function StepActs({ open, state, acts, onAdjust }: ActsProps) {
  const proposed = state.brief.nextStep;
  return (
    <>
      {open && (
        <Button title="Done (A)" onClick={() => acts.closeStep(open, 'done')}>
          Done
        </Button>
      )}
      {!open && proposed && (
        <Button title="Accept (A)" onClick={() => acts.acceptStep(proposed)}>
          Accept
        </Button>
      )}
      {!open && !proposed ? (
        <Button
          title="Add a next step (D)"
          onClick={onAdjust}
          off={state.brief.deal ? false : 'Choose the deal first.'}
        >
          Add
        </Button>
      ) : (
        <Button look="quiet" icon aria-label="Adjust" title="Adjust (D)" onClick={onAdjust}>
          <Icon name="edit" size={14} />
        </Button>
      )}
    </>
  );
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^[A-Z][a-z]+ (calls|decides|reviews|writes)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

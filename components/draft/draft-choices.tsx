import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { decisionNames, kindNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Segmented } from '@/components/ui/segmented';
import type { RankedReason } from '@/lib/core/domain/brief';
import type { Draft } from '@/lib/core/drafting/draft';
import type { Decision } from '@/lib/core/policy/policy';
import styles from './draft-choices.module.css';

const cx = classes(styles);

type Props = { readonly state: ReadyState; readonly draft: Draft; readonly acts: PanelActs };

/** Because, Kind, Resolves: three choices, each already made. */
export function DraftChoices({ state, draft, acts }: Props) {
  const { reasons } = state.brief;
  const reason = reasons.find((candidate) => candidate.id === draft.reason);
  const proof = reason?.evidence[0];
  return (
    <>
      <Field label="Because">
        <Pick
          name="Because"
          value={draft.reason}
          onChange={(id) => acts.choose({ reason: id })}
          options={reasons.map((candidate) => ({
            value: candidate.id,
            label: candidate.label,
            detail: candidate.summary,
          }))}
        />
        {proof && (
          <button type="button" className={cx('proof')} onClick={() => acts.showEvidence(proof)}>
            {proof.kind === 'quote' ? `“${proof.quote}”` : proof.says}
          </button>
        )}
        {!proof && <ReasonSummary reason={reason} />}
      </Field>
      <Field label="Kind">
        <Segmented
          name="Kind"
          value={draft.kind}
          onChange={(kind) => acts.choose({ reason: draft.reason, kind, decision: draft.decision })}
          options={(['advance', 'clarify', 'close'] as const).map((value) => ({ value, label: kindNames[value] }))}
        />
      </Field>
      <Field label="Resolves">
        <Pick
          name="Resolves"
          value={draft.decision}
          onChange={(decision) => acts.choose({ reason: draft.reason, kind: draft.kind, decision })}
          options={(Object.keys(decisionNames) as Decision[]).map((value) => ({ value, label: decisionNames[value] }))}
        />
      </Field>
    </>
  );
}

function ReasonSummary({ reason }: { readonly reason: RankedReason | undefined }) {
  return reason ? <p className={cx('proof')}>{reason.summary}</p> : null;
}

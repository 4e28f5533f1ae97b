import { decisionNames, roleNames } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { NumberField } from '@/components/ui/number-field';
import { Pick } from '@/components/ui/pick';
import type { Stage } from '@/lib/core/policy/policy';
import { silentLabel, silentLongLabel } from './field-label';
import styles from './policy.module.css';
import type { PolicyActs, PolicyLook } from './policy-view';
import { PROBLEMS_ID } from './problems-id';

const cx = classes(styles);

type Props = { readonly view: PolicyLook; readonly acts: PolicyActs };

/** Every stage with the buyer's decision it serves, who must be known, and how long silence may last. */
export function StageTable({ view, acts }: Props) {
  const { policy, sets, set, moves } = view;
  const chosen = sets.find(({ id }) => id === set);
  return (
    <section className={cx('part')} aria-label="Stages">
      <h3 className={cx('title')}>Stages</h3>
      <Pick
        name="Set of stages"
        value={set}
        options={sets.map((one) => ({ value: one.id, label: one.name, detail: one.for }))}
        onChange={acts.chooseSet}
      />
      {chosen && <p className="sub">{chosen.for}</p>}
      {moves.length > 0 && (
        <div className={cx('moves')}>
          <p className="sub">No deal is left without a stage. Those of stages that go on stand in:</p>
          <ul className={cx('deals')} aria-label="Where deals go">
            {moves.map(({ from, to }) => (
              <li key={from}>
                {from} <span aria-hidden="true">→</span>
                <span className="vh">to</span> <b>{to}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
      <table className={cx('table')}>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Silent days</th>
            <th scope="col">Long cycle</th>
          </tr>
        </thead>
        <tbody>
          {policy.stages.map((stage, at) => (
            <StageRow
              key={stage.id}
              stage={stage}
              at={at}
              problems={view.problems}
              onChange={(next) => acts.edit({ stages: policy.stages.map((one) => (one.id === stage.id ? next : one)) })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly stage: Stage;
  readonly at: number;
  readonly problems: PolicyLook['problems'];
  readonly onChange: (stage: Stage) => void;
};

function StageRow({ stage, at, problems, onChange }: RowProps) {
  const isWrong = (field: string) => problems.some(({ path }) => path === `stages[${at}].${field}`);
  const roles = stage.requiredRoles.map((role) => roleNames[role]).join(', ');
  return (
    <tr>
      <th scope="row">
        <b>{stage.name}</b>
        <span className="sub">{decisionNames[stage.decision]}</span>
        <span className="sub">{roles ? `Needs: ${roles}` : 'Needs no role'}</span>
      </th>
      <td>
        <NumberField
          name={silentLabel(stage.name)}
          value={stage.maxSilentDays}
          wrong={isWrong('maxSilentDays')}
          describedBy={PROBLEMS_ID}
          onChange={(maxSilentDays) => onChange({ ...stage, maxSilentDays })}
        />
      </td>
      <td>
        <NumberField
          name={silentLongLabel(stage.name)}
          value={stage.maxSilentDaysLong}
          wrong={isWrong('maxSilentDaysLong')}
          describedBy={PROBLEMS_ID}
          onChange={(maxSilentDaysLong) => onChange({ ...stage, maxSilentDaysLong })}
        />
      </td>
    </tr>
  );
}

import { ApprovalRows } from '@/components/policy/approval-rows';
import type { PolicyLook } from '@/components/policy/policy-view';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { ViewHead } from '../parts/view-head';
import { PolicyCadence } from './policy-cadence';
import { PolicyLimits } from './policy-limits';
import styles from './policy-page.module.css';
import { PolicyPhrases } from './policy-phrases';
import { PolicyStages } from './policy-stages';
import { PolicyStates } from './policy-states';

const cx = classes(styles);

type Props = {
  readonly look: PolicyLook;
  /** Approved blocks of the firm's own. */
  readonly ownWords: number;
  readonly onEdit: () => void;
  readonly onLanguage: () => void;
  readonly onPractice: () => void;
};

/** The rules in force, to be read; they are changed in one place, with a look at the deals first. */
export function PolicyPage({ look, ownWords, onEdit, onLanguage, onPractice }: Props) {
  const { policy, questions, approvals, earlier } = look;
  return (
    <>
      <ViewHead title="Policy" says={look.inForce}>
        <Button look="ink" onClick={onEdit}>
          Change, import, export…
        </Button>
        <Button onClick={onLanguage}>Approved language…</Button>
        <Button onClick={onPractice}>Practice…</Button>
      </ViewHead>
      {look.why && <p className={cx('why')}>“{look.why}”</p>}
      <div className={cx('parts')}>
        <PolicyStages stages={policy.stages} />
        <PolicyStates states={policy.states} />
        <section className={cx('card')} aria-labelledby="policy-approvals">
          <h2 id="policy-approvals">Who decides what</h2>
          <ApprovalRows approvals={approvals} />
        </section>
        <div className={cx('column')}>
          <PolicyLimits policy={policy} />
          <PolicyCadence cadence={policy.cadence} fit={policy.fit} switches={policy.switches} />
          <PolicyPhrases phrases={policy.bannedPhrases} />
          <section className={cx('card')} aria-labelledby="policy-switches">
            <h2 id="policy-switches">Five questions</h2>
            <ul>
              {questions.map(({ id, question, turnsOn, without }) => (
                <li key={id}>
                  <p>
                    <b className={cx('switch')}>{policy.switches[id] ? 'On' : 'Off'}</b> {question}
                  </p>
                  <p className="sub">{policy.switches[id] ? turnsOn : without}</p>
                </li>
              ))}
            </ul>
          </section>
          <section className={cx('card')} aria-labelledby="policy-words">
            <h2 id="policy-words">Approved language</h2>
            <p>
              Drafts are made of approved words only.{' '}
              {ownWords === 0 ? 'None are your own yet.' : `${ownWords.toLocaleString('en')} of them are your own.`}
            </p>
          </section>
          <section className={cx('card')} aria-labelledby="policy-versions">
            <h2 id="policy-versions">Versions</h2>
            <ol>
              <li>
                <b>{look.inForce}</b>
                {look.why && ` “${look.why}”`}
              </li>
              {earlier.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ol>
            {earlier.length === 0 && (
              <p className="sub">Every change is a version of its own, with who made it and why.</p>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

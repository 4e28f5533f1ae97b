import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/cx';
import type { Switches } from '@/lib/core/policy/policy';
import { setUpQuestions } from '@/lib/core/policy/set-up-questions';
import styles from './pilot-pane.module.css';

const cx = classes(styles);

type Props = { readonly switches: Switches; readonly onAnswer: (id: keyof Switches, yes: boolean) => void };

/** Five questions about how one works; each yes puts its rule in force (S2-35…39). */
export function DiagnosticPane({ switches, onAnswer }: Props) {
  const yes = setUpQuestions.filter(({ id }) => switches[id]).length;
  return (
    <section className={cx('pane')} aria-labelledby="diagnostic">
      <div className={cx('head')}>
        <h3 id="diagnostic">Five questions</h3>
        <span className="sub end">
          {yes} of {setUpQuestions.length} in force
        </span>
      </div>
      <div className={cx('questions')}>
        {setUpQuestions.map(({ id, question, turnsOn, without }) => (
          <div key={id}>
            <Checkbox checked={switches[id]} onChange={(checked) => onAnswer(id, checked)}>
              {question}
            </Checkbox>
            <p className="sub">{switches[id] ? turnsOn : without}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

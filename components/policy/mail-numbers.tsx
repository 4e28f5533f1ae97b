import { classes } from '@/components/ui/cx';
import { NumberField } from '@/components/ui/number-field';
import { highValueLabel, wordsLabel } from './field-label';
import styles from './policy.module.css';
import type { PolicyActs, PolicyLook } from './policy-view';
import { PROBLEMS_ID } from './problems-id';

const cx = classes(styles);

type Props = { readonly view: PolicyLook; readonly acts: PolicyActs };

/** How long a mail may be, how many may go without an answer, and which deals are large. */
export function MailNumbers({ view, acts }: Props) {
  const { wordBudgets, maxAttempts, highValueFrom, highValueBy } = view.policy;
  const field = (path: string) => ({
    wrong: view.problems.some((problem) => problem.path === path),
    describedBy: PROBLEMS_ID,
  });
  return (
    <section className={cx('part')} aria-label="Mails">
      <h3 className={cx('title')}>Mails</h3>
      <Row says="Most words in the 1st, 2nd, 3rd … mail">
        {wordBudgets.map((words, at) => (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the attempt
            key={at}
            name={wordsLabel(at)}
            value={words}
            {...field(`wordBudgets[${at}]`)}
            onChange={(next) => acts.edit({ wordBudgets: wordBudgets.with(at, next) })}
          />
        ))}
      </Row>
      <Row says="Mails without an answer, then the owner looks">
        <NumberField
          name="Mails without an answer"
          value={maxAttempts}
          {...field('maxAttempts')}
          onChange={(next) => acts.edit({ maxAttempts: next })}
        />
      </Row>
      <Row says={highValueLabel(null)}>
        <NumberField
          wide
          name={highValueLabel(null)}
          value={highValueFrom}
          {...field('highValueFrom')}
          onChange={(next) => acts.edit({ highValueFrom: next })}
        />
      </Row>
      {Object.entries(highValueBy).map(([currency, limit]) => (
        <Row key={currency} says={highValueLabel(currency)}>
          <NumberField
            wide
            name={highValueLabel(currency)}
            value={limit}
            {...field(`highValueBy.${currency}`)}
            onChange={(next) => acts.edit({ highValueBy: { ...highValueBy, [currency]: next } })}
          />
        </Row>
      ))}
    </section>
  );
}

function Row({ says, children }: { readonly says: string; readonly children: React.ReactNode }) {
  return (
    <div className={cx('row')}>
      <span aria-hidden="true">{says}</span>
      <span className={cx('numbers')}>{children}</span>
    </div>
  );
}

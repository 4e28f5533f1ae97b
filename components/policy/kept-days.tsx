import { classes } from '@/components/ui/cx';
import { NumberField } from '@/components/ui/number-field';
import styles from './policy.module.css';
import type { PolicyActs, PolicyLook } from './policy-view';
import { PROBLEMS_ID } from './problems-id';

const cx = classes(styles);

type Props = { readonly view: PolicyLook; readonly acts: PolicyActs };

const rows = [
  ['quotes', 'Days to keep quoted words of closed deals'],
  ['drafts', 'Days to keep a draft nobody sent'],
] as const;

/** After how many days stored words go; the rows stay. */
export function KeptDays({ view, acts }: Props) {
  const { retentionDays } = view.policy;
  return (
    <section className={cx('part')} aria-label="Kept words">
      <h3 className={cx('title')}>Kept words</h3>
      {rows.map(([field, says]) => (
        <div key={field} className={cx('row')}>
          <span aria-hidden="true">{says}</span>
          <span className={cx('numbers')}>
            <NumberField
              name={says}
              value={retentionDays[field]}
              wrong={view.problems.some(({ path }) => path === `retentionDays.${field}`)}
              describedBy={PROBLEMS_ID}
              onChange={(next) => acts.edit({ retentionDays: { ...retentionDays, [field]: next } })}
            />
          </span>
        </div>
      ))}
    </section>
  );
}

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import styles from './pilot-pane.module.css';

const cx = classes(styles);

type Props = {
  /** The last months, the newest first: `May 2026`. */
  readonly months: readonly string[];
  readonly onReport: (month: string) => void;
  readonly onDeals: () => void;
  readonly onTasks: () => void;
};

/** What leaves the page: a month on paper, and the two tables an audit asks for (S0-65, S1-52). */
export function AuditPane({ months, onReport, onDeals, onTasks }: Props) {
  return (
    <section className={cx('pane screen')} aria-labelledby="audit">
      <div className={cx('head')}>
        <h3 id="audit">Audit</h3>
      </div>
      <p className="sub">
        A month on one page, to print or to copy. The tables hold the deals that are looked at above.
      </p>
      <div className={cx('acts')}>
        {months.map((month) => (
          <Button key={month} onClick={() => onReport(month)}>
            Report of {month}
          </Button>
        ))}
      </div>
      <div className={cx('acts')}>
        <Button onClick={onDeals}>Save deals as CSV</Button>
        <Button onClick={onTasks}>Save tasks as CSV</Button>
      </div>
    </section>
  );
}

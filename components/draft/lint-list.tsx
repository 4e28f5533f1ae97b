import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { LintFinding } from './lint-finding';
import styles from './lint-list.module.css';

const cx = classes(styles);

type Props = {
  readonly id: string;
  readonly findings: readonly LintFinding[];
  readonly current: LintFinding | null;
  /** What was checked and found good, in a few words each. */
  readonly passed: readonly string[];
  readonly onShow: (finding: LintFinding) => void;
  readonly onFix: (finding: LintFinding) => void;
};

/** What, why, and the one act that mends it. Errors first: they hold Insert. */
export function LintList({ id, findings, current, passed, onShow, onFix }: Props) {
  return (
    <div className={cx('lints')}>
      <ul id={id}>
        {findings.map((finding) => (
          <li
            key={`${finding.lint}:${finding.at[0]}`}
            className={cx('lint', finding === current && 'now', finding.level)}
          >
            <Icon name={finding.level === 'error' ? 'stop' : 'alert'} />
            <button type="button" className={cx('says')} onClick={() => onShow(finding)}>
              <span className="vh">{finding.level === 'error' ? 'Holds Insert: ' : 'Advice: '}</span>
              <b>{finding.message}</b> {finding.fix}
            </button>
            {finding.replacement !== undefined && (
              <Button title="Apply the fix (F)" onClick={() => onFix(finding)}>
                {finding.replacement === '' ? 'Cut' : 'Fix'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {passed.length > 0 && (
        <ul className={cx('pass')} aria-label="Checked and fine">
          {passed.map((words) => (
            <li key={words}>
              <Icon name="check" size={12} />
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

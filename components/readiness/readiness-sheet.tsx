import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { ProgressLine } from '@/components/ui/progress-line';
import { Sheet } from '@/components/ui/sheet';
import type { Readiness } from '@/lib/core/measures/readiness';
import styles from './readiness-sheet.module.css';
import type { ReadinessActs, ReadinessView } from './readiness-view';

const cx = classes(styles);

type Props = { readonly view: ReadinessView; readonly acts: ReadinessActs; readonly onClose: () => void };
type Level = Readiness['level'];

/** Each level by shape and word; the colour only repeats them. */
const levels: Readonly<Record<Level, { readonly icon: IconName; readonly word: string; readonly whole: string }>> = {
  green: { icon: 'check', word: 'Good', whole: 'The records can be relied on.' },
  amber: { icon: 'alert', word: 'Gaps', whole: 'Some of the records have gaps.' },
  red: { icon: 'stop', word: 'Poor', whole: 'The records are too poor to rely on.' },
};
const ORDER: readonly Level[] = ['red', 'amber', 'green'];

/** How far the records can be relied on, the worst first, each with what to do (S0-67, S1-54, N-14). */
export function ReadinessSheet({ view, acts, onClose }: Props) {
  return (
    <Sheet title="Is the data ready?" full onClose={onClose}>
      <Step view={view} acts={acts} onClose={onClose} />
    </Sheet>
  );
}

function Step({ view, acts, onClose }: Props) {
  switch (view.step) {
    case 'counting':
      return (
        <ProgressLine
          {...view}
          says={`Looking at ${view.done.toLocaleString('en')} of ${view.of.toLocaleString('en')} deals.`}
          label="Deals looked at"
          onCancel={onClose}
        />
      );
    case 'failed':
      return <AlertLine says={view.detail} onAgain={acts.check} />;
    case 'done':
      return view.deals === 0 ? (
        <p>There are no deals yet. Once some are imported, ten checks say here whether they can be relied on.</p>
      ) : (
        <Checks readiness={view.readiness} acts={acts} />
      );
  }
}

function Checks({
  readiness: { level, checks },
  acts,
}: {
  readonly readiness: Readiness;
  readonly acts: ReadinessActs;
}) {
  const sorted = checks.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return (
    <>
      <p className={cx('whole')} data-level={level}>
        <Icon name={levels[level].icon} />
        <span>{levels[level].whole}</span>
      </p>
      {level === 'red' && (
        <p className="sub">
          A draft is no better than its records: where those of a deal contradict each other or lack its stage, it is
          held, and the brief says why.
        </p>
      )}
      <ul className={cx('checks')} aria-label="Checks">
        {sorted.map((check) => (
          <li key={check.id} data-level={check.level}>
            <p className={cx('head')}>
              <Icon name={levels[check.level].icon} size={14} />
              <span className={cx('word')}>{levels[check.level].word}</span>
              <b>{check.label}</b>
              <span className={cx('count')}>{countWords(check.bad, check.of)}</span>
            </p>
            {check.bad > 0 && <p className={cx('says')}>{check.says}</p>}
            {check.todo && <p className={cx('says sub')}>{check.todo}</p>}
            {check.deals.length > 0 && (
              <details className={cx('says')}>
                <summary>Which</summary>
                <ul className={cx('deals')}>
                  {check.deals.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                  {check.bad > check.deals.length && (
                    <li>and {(check.bad - check.deals.length).toLocaleString('en')} more</li>
                  )}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      <div className={cx('acts')}>
        <Button onClick={acts.check}>Look again</Button>
        <LinkButton onClick={acts.openPolicy}>Policy</LinkButton>
      </div>
    </>
  );
}

function countWords(bad: number, of: number): string {
  if (of === 0) return 'nothing to check';
  return bad === 0 ? `all ${of.toLocaleString('en')}` : `${bad.toLocaleString('en')} of ${of.toLocaleString('en')}`;
}

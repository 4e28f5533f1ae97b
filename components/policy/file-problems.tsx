import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import type { PolicyProblem } from '@/lib/core/policy/parse/policy-problem';
import styles from './policy.module.css';
import type { PolicyActs, PolicyView } from './policy-view';

const cx = classes(styles);

type Props = { readonly view: Extract<PolicyView, { step: 'problems' }>; readonly acts: PolicyActs };

/** All that is wrong with a file at once, so that it is mended in one go. */
export function FileProblems({ view: { name, problems }, acts }: Props) {
  return (
    <>
      <p role="alert">
        {name} was not taken: {problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong with it.
        The policy in force stays.
      </p>
      <ProblemList problems={problems} />
      <div className={cx('acts')}>
        <FileButton onFile={acts.chooseFile}>Import another…</FileButton>
        <Button tall onClick={acts.back}>
          Back
        </Button>
      </div>
    </>
  );
}

const MOST = 100;

export function ProblemList({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  return (
    <ul className={cx('problems')}>
      {problems.slice(0, MOST).map(({ path, line, what, why, fix }) => (
        <li key={`${path}:${line}:${what}`}>
          {(line !== null || path) && (
            <p className={cx('where')}>
              {line !== null && <b>Line {line} </b>}
              {path && <code>{path}</code>}
            </p>
          )}
          <p>{what}</p>
          <p className="sub">
            {why} {fix}
          </p>
        </li>
      ))}
      {problems.length > MOST && <li>and {problems.length - MOST} more</li>}
    </ul>
  );
}

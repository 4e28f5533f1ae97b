import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import { LinkButton } from '@/components/ui/link-button';
import { ApprovalTable } from './approval-table';
import { fieldLabel } from './field-label';
import { KeptDays } from './kept-days';
import { MailNumbers } from './mail-numbers';
import styles from './policy.module.css';
import type { PolicyActs, PolicyLook } from './policy-view';
import { PROBLEMS_ID } from './problems-id';
import { StageTable } from './stage-table';

const cx = classes(styles);

type Props = { readonly view: PolicyLook; readonly acts: PolicyActs };

/** The policy as it stands, with the few numbers and switches that are changed here; all else is changed in the file. */
export function LookAtPolicy({ view, acts }: Props) {
  return (
    <>
      <InForce view={view} acts={acts} />
      <StageTable view={view} acts={acts} />
      <MailNumbers view={view} acts={acts} />
      <KeptDays view={view} acts={acts} />
      <SetUpCheck view={view} acts={acts} />
      <ApprovalTable approvals={view.approvals} />
      {view.earlier.length > 0 && (
        <details className={cx('more')}>
          <summary>Earlier versions: {view.earlier.length}</summary>
          <ul className={cx('deals')}>
            {view.earlier.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      )}
      {view.changed && <Changed view={view} acts={acts} />}
    </>
  );
}

function InForce({ view, acts }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      className={cx('part', over && 'over')}
      aria-label="In force"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) acts.chooseFile(file);
      }}
    >
      <p>{view.inForce}</p>
      {view.why && <p className="sub">“{view.why}”</p>}
      <div className={cx('acts files')}>
        <Button data-first="" onClick={acts.exportFile}>
          Export file
        </Button>
        <FileButton onFile={acts.chooseFile}>Import file…</FileButton>
        <LinkButton onClick={acts.openReadiness}>Is the data ready?</LinkButton>
      </div>
      <p className="sub" role="status">
        {view.says ?? 'Everything can be changed in the file; it can also be dropped here.'}
      </p>
    </section>
  );
}

/** Five questions; each answer switches its rule (S2-35…39). */
function SetUpCheck({ view, acts }: Props) {
  const { switches } = view.policy;
  return (
    <section className={cx('part')} aria-label="Set-up check">
      <h3 className={cx('title')}>Five questions</h3>
      <ul className={cx('list')}>
        {view.questions.map(({ id, question, turnsOn, without }) => (
          <li key={id}>
            <Checkbox checked={switches[id]} onChange={(on) => acts.edit({ switches: { ...switches, [id]: on } })}>
              <span className={cx('question')}>{question}</span>
            </Checkbox>
            <p className={cx('sub under')}>{switches[id] ? `On: ${turnsOn}` : `Off: ${without}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stays in sight while anything differs from what is in force. */
function Changed({ view, acts }: Props) {
  const { problems, policy } = view;
  return (
    <div className={cx('changed')}>
      {problems.length > 0 && (
        <div role="alert" id={PROBLEMS_ID}>
          <ul className={cx('wrong')}>
            {problems.map(({ path, what, why, fix }) => (
              <li key={path + what}>
                {what.startsWith(path) ? `${fieldLabel(path, policy)}: ` : `${what} `}
                {why} {fix}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={cx('acts')}>
        <Button look="ink" tall grow off={problems.length > 0 && 'Mend what is wrong first.'} onClick={acts.preview}>
          Preview
        </Button>
        <Button tall onClick={acts.discard}>
          Discard
        </Button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { TextField } from '@/components/ui/text-field';
import type { PolicyPreview } from '@/lib/core/policy/preview-policy';
import { ProblemList } from './file-problems';
import styles from './policy.module.css';
import type { PolicyActs, PolicyView } from './policy-view';

const cx = classes(styles);

type Props = {
  readonly view: Extract<PolicyView, { step: 'preview' }>;
  readonly acts: PolicyActs;
  readonly onClose: () => void;
};

/** Which open deals each changed rule hits, then the one act that puts it in force (S2-34). */
export function PreviewChange({ view: { file, preview, warnings, failed, saving }, acts }: Props) {
  const [why, setWhy] = useState('');
  const nothing = preview.rules.length === 0;
  const off = nothing
    ? 'It says the same as the policy in force.'
    : saving
      ? 'It is being saved.'
      : !why.trim() && 'Say why in a few words.';
  return (
    <>
      <p className={cx('big')}>{hitWords(preview)}</p>
      <p className="sub">
        {file ? `${file}. ` : ''}
        Nothing is in force yet.
      </p>
      {warnings.length > 0 && (
        <details className={cx('more')}>
          <summary>Odd in the file: {warnings.length}</summary>
          <ProblemList problems={warnings} />
        </details>
      )}
      <Rules rules={preview.rules} />
      <div className={cx('changed')}>
        <div className={cx('why')}>
          <label className="sub" htmlFor="policy-why">
            Why
          </label>
          <TextField
            id="policy-why"
            placeholder="For whoever asks later"
            value={why}
            maxLength={500}
            onChange={setWhy}
          />
        </div>
        {failed && <AlertLine says={failed} />}
        <div className={cx('acts')}>
          <Button look="ink" tall grow off={off} onClick={() => acts.putInForce(why.trim())}>
            Put in force
          </Button>
          <Button tall onClick={acts.back}>
            Back
          </Button>
        </div>
      </div>
    </>
  );
}

function hitWords({ rules, hit, open }: PolicyPreview): string {
  if (rules.length === 0) return 'Nothing differs from the policy in force.';
  if (open === 0) return 'There is no open deal yet that it could hit.';
  if (hit === 0) return `None of ${count(open, 'open deal')} is hit.`;
  return `${hit.toLocaleString('en')} of ${count(open, 'open deal')} ${hit === 1 ? 'is' : 'are'} hit.`;
}

function Rules({ rules }: Pick<PolicyPreview, 'rules'>) {
  return (
    <ul className={cx('rules')} aria-label="Changed rules">
      {rules.map(({ rule, says, effect, hits, deals }) => (
        <li key={rule}>
          <p>{says}</p>
          <p className="sub">{effect}</p>
          {hits === 0 ? (
            <p className="sub">Hits no open deal.</p>
          ) : (
            <details className={cx('more')}>
              <summary>Hits {count(hits, 'deal')}</summary>
              <ul className={cx('deals')}>
                {deals.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
                {hits > deals.length && <li>and {(hits - deals.length).toLocaleString('en')} more</li>}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

import { Fragment, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { hashOf } from '../workspace-store';
import { LiftForm } from './lift-form';
import styles from './suppressions.module.css';
import type { SuppressionLine, SuppressionsActs } from './suppressions-view';

const cx = classes(styles);
const MOST = 100;

type Props = { readonly lines: readonly SuppressionLine[]; readonly acts: SuppressionsActs };

/** Whom, why, on which words, from whom and until when. */
export function LedgerTable({ lines, acts }: Props) {
  const [shown, setShown] = useState(MOST);
  const [lifting, setLifting] = useState<string | null>(null);
  if (lines.length === 0)
    return <p className={cx('empty')}>Nothing here matches. Show all, or look for another word.</p>;
  return (
    <>
      <div className={cx('frame')}>
        <table>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Reason</th>
              <th scope="col">Rests on</th>
              <th scope="col">Added</th>
              <th scope="col">Until</th>
              <th scope="col">State</th>
              <th scope="col">
                <span className="vh">Lift</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <Fragment key={line.id}>
                <Line
                  line={line}
                  onLift={() => setLifting(lifting === line.id ? null : line.id)}
                  open={lifting === line.id}
                />
                {lifting === line.id && (
                  <tr>
                    <td colSpan={7}>
                      <LiftForm line={line} acts={acts} onDone={() => setLifting(null)} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <button type="button" className={cx('more')} onClick={() => setShown(shown + MOST)}>
          Show more: {(lines.length - shown).toLocaleString('en')} are below
        </button>
      )}
    </>
  );
}

type LineProps = { readonly line: SuppressionLine; readonly open: boolean; readonly onLift: () => void };

function Line({ line, open, onLift }: LineProps) {
  const { scope, who, where, dealId, evidence } = line;
  return (
    <tr className={cx(line.state !== 'in-force' && 'over')}>
      <th scope="row">
        {dealId ? <a href={hashOf({ view: 'deals', deal: dealId })}>{who}</a> : who}
        <span className="sub">
          {scope}
          {where && where !== who && `: ${where}`}
        </span>
      </th>
      <td>{line.reasonName}</td>
      <td>
        {evidence ? (
          evidence.quoted ? (
            `“${evidence.text}”`
          ) : (
            evidence.text
          )
        ) : (
          <span className="dim">Nothing was noted</span>
        )}
      </td>
      <td>
        <span className="nw">{line.since}</span>
        <span className="sub">{line.source}</span>
      </td>
      <td className="nw">{line.until}</td>
      <td>{line.stateSays}</td>
      <td>
        {line.state === 'in-force' && (
          <Button aria-label={`Lift ${who}`} aria-expanded={open} off={line.liftOff ?? false} onClick={onLift}>
            Lift…
          </Button>
        )}
      </td>
    </tr>
  );
}

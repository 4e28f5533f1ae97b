import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { ViewHead } from '@/components/workspace/parts/view-head';
import type { AuditLine } from '@/lib/app/audit-report';
import type { Theme } from '@/lib/app/audit-themes';
import type { OwnerMomentum } from '@/lib/app/owners-by-momentum';
import styles from './audit-report.module.css';
import { isFew, saySample, sayValue } from './say-figure';

const cx = classes(styles);

type Props = {
  readonly month: string;
  readonly lines: readonly AuditLine[];
  readonly themes: readonly Theme[];
  readonly owners: readonly OwnerMomentum[];
  /** `Thu 11 Jun` */
  readonly written: string;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
};

/** One month on one page: every figure with what it rests on, day one, its goal and how it is made. */
export function AuditReport({ month, lines, themes, owners, written, onCopy, onSave, onPrint, onBack }: Props) {
  return (
    <>
      <ViewHead title={`Follow-up audit, ${month}`} says={`Written ${written}. Your own data, no benchmark claim.`}>
        <span className={cx('acts')}>
          <Button onClick={onBack}>Back</Button>
          <Button onClick={onCopy}>Copy as Markdown</Button>
          <Button onClick={onSave}>Save as Markdown</Button>
          <Button look="ink" onClick={onPrint}>
            Print
          </Button>
        </span>
      </ViewHead>
      <table className={cx('report')}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Figure</th>
            <th scope="col">Rests on</th>
            <th scope="col">Day 1</th>
            <th scope="col">Goal</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ measure, now, dayOne }) => (
            <tr key={measure.id}>
              <th scope="row">
                {measure.name}
                <span className="sub">{measure.formula}</span>
              </th>
              <td>
                <b>{sayValue(now.value, measure.unit)}</b>
              </td>
              <td>
                {saySample(measure, now)}
                {isFew(now) && ', too few to say much'}
              </td>
              <td>{dayOne === null ? '' : sayValue(dayOne, measure.unit)}</td>
              <td>{measure.goal === null ? '' : sayValue(measure.goal, measure.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Owners owners={owners} />
      <Themes themes={themes} />
    </>
  );
}

function Themes({ themes }: Pick<Props, 'themes'>) {
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="audit-themes">
      <h2 id="audit-themes" className={cx('name')}>
        Themes of the month
      </h2>
      <div className={cx('themes')}>
        {themes.map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {rows.map(([label, count]) => (
                <li key={label}>
                  <span>{label}</span> <b>{count.toLocaleString('en')}</b>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** Ranked by momentum, never by what the deals are worth (S2-51). */
function Owners({ owners }: Pick<Props, 'owners'>) {
  if (owners.length === 0) return null;
  return (
    <section aria-labelledby="audit-owners">
      <h2 id="audit-owners" className={cx('name')}>
        Owners, by how steadily their deals are kept going
      </h2>
      <table className={cx('report')}>
        <thead>
          <tr>
            <th scope="col">Owner</th>
            <th scope="col">Open deals</th>
            <th scope="col">Something ahead</th>
            <th scope="col">In time</th>
            <th scope="col">Both</th>
          </tr>
        </thead>
        <tbody>
          {owners.map(({ owner, open, ahead, inTime, share }) => (
            <tr key={owner}>
              <th scope="row">{owner}</th>
              <td>{open.toLocaleString('en')}</td>
              <td>{ahead.toLocaleString('en')}</td>
              <td>{inTime.toLocaleString('en')}</td>
              <td>
                <b>{sayValue(share, 'share')}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { ViewHead } from '@/components/workspace/parts/view-head';
import type { AuditLine } from '@/lib/app/audit-report';
import styles from './audit-report.module.css';
import { isFew, saySample, sayValue } from './say-figure';

const cx = classes(styles);

type Props = {
  readonly month: string;
  readonly lines: readonly AuditLine[];
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
};

/** One month on one page: every figure with what it rests on, day one, its goal and how it is made. */
export function AuditReport({ month, lines, onCopy, onSave, onPrint, onBack }: Props) {
  return (
    <>
      <ViewHead title={`Follow-up audit, ${month}`} says="Your own data, no benchmark claim.">
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
    </>
  );
}

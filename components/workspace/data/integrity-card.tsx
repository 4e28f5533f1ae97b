import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { ProgressLine } from '@/components/ui/progress-line';
import type { Integrity } from '@/lib/app/check-integrity';
import styles from './data.module.css';
import type { DataActs } from './data-acts';
import { DataCard } from './data-card';
import type { IntegrityState } from './data-state';

const cx = classes(styles);

type Props = { readonly integrity: IntegrityState; readonly acts: DataActs };

export function IntegrityCard({ integrity, acts }: Props) {
  return (
    <DataCard
      title="Sound?"
      says="Whether every row names rows that are here, each deal has one open step, and lists say what the records say. It changes nothing."
      acts={
        integrity.step !== 'looking' && (
          <Button onClick={acts.checkIntegrity}>
            {integrity.step === 'done' ? 'Look again' : 'Check the records'}
          </Button>
        )
      }
    >
      {integrity.step === 'looking' && (
        <ProgressLine
          says={`Looking at ${integrity.done.toLocaleString('en')} of ${integrity.of.toLocaleString('en')} deals.`}
          label="Deals looked at"
          done={integrity.done}
          of={integrity.of}
          onCancel={acts.cancelIntegrity}
        />
      )}
      {integrity.step === 'failed' && <AlertLine says={integrity.detail} />}
      <div role="status">{integrity.step === 'done' && <Answer {...integrity.answer} />}</div>
    </DataCard>
  );
}

function Answer({ rows, findings }: Integrity) {
  if (findings.length === 0)
    return (
      <p className={cx('good')}>
        <Icon name="check" />
        {rows.toLocaleString('en')} rows looked at. Everything is in order.
      </p>
    );
  return (
    <ul className={cx('findings')} aria-label="What is wrong">
      {findings.map(({ id, says, todo, count, examples }) => (
        <li key={id}>
          <Icon name="alert" />
          <b>
            {count.toLocaleString('en')} {says}.
          </b>
          <p className="sub">{todo}</p>
          <p className="sub">
            <code>{examples.join(' ')}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}

import { classes } from '@/components/ui/cx';
import type { Policy } from '@/lib/core/policy/policy';
import styles from './policy-page.module.css';

const cx = classes(styles);

type Props = Pick<Policy, 'cadence' | 'fit' | 'switches'>;

/** How long each kind of deal is left before the next attempt, and whom we sell to (S2-28, S4-3). */
export function PolicyCadence({ cadence, fit, switches }: Props) {
  return (
    <section className={cx('card')} aria-labelledby="policy-cadence">
      <h2 id="policy-cadence">Cadence and fit</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Kind of deal</th>
            <th scope="col">By</th>
            <th scope="col">Days after each attempt</th>
          </tr>
        </thead>
        <tbody>
          {cadence.map(({ dealType, channel, daysBetween }) => (
            <tr key={`${dealType} ${channel}`}>
              <th scope="row">{dealType.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}</th>
              <td>{channel}</td>
              <td>{daysBetween.join(', ')}, and so on</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sub">
        {switches.cadenceByStage ? 'In force.' : 'Not in force: the second of the five questions is off.'}
      </p>
      <dl className={cx('limits')}>
        <div>
          <dt>Trades that fit</dt>
          <dd>{fit.businessTypes.join(', ') || 'no opinion'}</dd>
        </div>
        <div>
          <dt>Places that fit</dt>
          <dd>{fit.locations.join(', ') || 'no opinion'}</dd>
        </div>
      </dl>
    </section>
  );
}

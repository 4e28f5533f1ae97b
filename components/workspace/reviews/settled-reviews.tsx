import { useState } from 'react';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { hashOf } from '../workspace-store';
import styles from './reviews.module.css';
import type { ReviewsView } from './reviews-view';

const cx = classes(styles);
const MOST = 50;

const words = { cleared: 'Approved', refused: 'Refused' } as const;

/** The clearance log: who answered what, when, and with which note (S0-50, S0-51). */
export function SettledReviews({ settled }: Pick<ReviewsView, 'settled'>) {
  const [shown, setShown] = useState(MOST);
  return (
    <section aria-labelledby="settled-reviews" className={cx('settled')}>
      <h2 id="settled-reviews">Settled</h2>
      {settled.length === 0 ? (
        <p className="sub">None yet. Each answer stands here with its owner, date and note.</p>
      ) : (
        <div className={cx('frame')}>
          <table>
            <thead>
              <tr>
                <th scope="col">Answered</th>
                <th scope="col">Deal</th>
                <th scope="col">Asked</th>
                <th scope="col">Answer</th>
                <th scope="col">By</th>
                <th scope="col">Note</th>
                <th scope="col">Took</th>
              </tr>
            </thead>
            <tbody>
              {settled.slice(0, shown).map((line) => (
                <tr key={line.id}>
                  <td className="nw">{line.on}</td>
                  <td>
                    <a href={hashOf({ view: 'deals', deal: line.dealId })}>
                      <b>{line.who}</b> <span className="dim">{line.deal}</span>
                    </a>
                  </td>
                  <td title={line.about}>{line.says}</td>
                  <td className="nw">
                    <span className={cx('outcome', line.outcome)}>
                      <Icon name={line.outcome === 'cleared' ? 'check' : 'x'} size={14} />
                      {words[line.outcome]}
                    </span>
                  </td>
                  <td className="nw">{line.by}</td>
                  <td>{line.note || <span className="dim">No note</span>}</td>
                  <td className="nw">{line.took}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {settled.length > shown && (
        <button type="button" className={cx('more')} onClick={() => setShown(shown + MOST)}>
          Show more: {(settled.length - shown).toLocaleString('en')} earlier
        </button>
      )}
    </section>
  );
}

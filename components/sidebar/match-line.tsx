import { Fragment } from 'react';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Popover } from '@/components/ui/popover';
import type { Ground, Match } from '@/lib/core/domain/match';
import type { Records } from '@/lib/core/domain/records';
import styles from './match-line.module.css';
import { possessive } from './say';

const cx = classes(styles);

type Props = {
  readonly match: Match;
  readonly records: Records;
  /** Who wrote last on the buyer's side. */
  readonly buyer: string | null;
  readonly onChange: () => void;
};

/** How sure, why, and Change. */
export function MatchLine({ match, records, buyer, onChange }: Props) {
  const chosen = match.candidates.find((candidate) => candidate.deal === match.decided);
  const rest = match.candidates.filter((candidate) => candidate.deal !== match.decided);
  const grounds = chosen?.grounds ?? [];
  const short = [...new Set(grounds.map((ground) => shortGround(ground, buyer)))].slice(0, 2).join(', ');
  return (
    <>
      <Popover
        name="Why this deal"
        trigger={(props) => (
          <button type="button" {...props} className={cx('why')} aria-label={`Why this deal: ${short}`}>
            <b>{percent(chosen?.score ?? 1)} match</b>
            <span className="clip hide-short">{short}</span>
          </button>
        )}
      >
        <ul className={cx('grounds')}>
          {grounds.map((ground) => (
            <li key={ground.says}>
              <Icon name={ground.weight < 0 ? 'x' : 'check'} size={14} />
              <span>{ground.says}</span>
            </li>
          ))}
        </ul>
        <p className={cx('sub rest')}>
          {rest.length === 0 ? 'No other deal fits.' : 'Next best: '}
          {rest.slice(0, 2).map((candidate, index) => (
            <Fragment key={candidate.deal}>
              {index > 0 && '; '}
              {records.deals.find((deal) => deal.id === candidate.deal)?.name ?? 'another deal'},{' '}
              {percent(candidate.score)}
            </Fragment>
          ))}
          {rest.length > 0 && '. We never choose between ties.'}
        </p>
      </Popover>
      <span className={cx('end change')}>
        <LinkButton onClick={onChange}>Change</LinkButton>
      </span>
    </>
  );
}

export function percent(score: number): string {
  return `${Math.round(score * 100)}%`;
}

function shortGround(ground: Ground, buyer: string | null): string {
  const words: Readonly<Record<Ground['kind'], string>> = {
    'thread-link': 'linked thread',
    stakeholder: buyer ? `${possessive(buyer)} address` : 'known address',
    contact: buyer ? `${possessive(buyer)} address` : 'known address',
    domain: 'company address',
    subject: 'deal in subject',
    body: 'deal named',
    recency: 'recent contact',
    owner: 'your deal',
    closed: 'closed deal',
  };
  return words[ground.kind];
}

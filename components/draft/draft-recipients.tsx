import type { ReadyState } from '@/components/sidebar/panel-state';
import { firstName } from '@/components/sidebar/say';
import { classes } from '@/components/ui/cx';
import { LinkButton } from '@/components/ui/link-button';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { Draft } from '@/lib/core/drafting/draft';
import styles from './draft-recipients.module.css';

const cx = classes(styles);

type Props = {
  readonly state: ReadyState;
  readonly draft: Draft;
  readonly mode: 'reply' | 'reply-all';
  readonly onMode: (mode: 'reply' | 'reply-all') => void;
};

/** Who it goes to; who is held back, and by whom. */
export function DraftRecipients({ state, draft, mode, onMode }: Props) {
  const people = state.brief.deal?.people ?? [];
  const owner = state.brief.reviews.find(
    (review) => review.gate === 'new-recipient' && review.review !== 'cleared',
  )?.owner;
  const held = owner ? people.filter((person) => person.isNew && person.here) : [];
  // a reply to all would reach those who are held, so there is none until their owner has answered
  const others = held.length > 0 ? [] : draft.to.slice(1);
  const name = (email: EmailAddress) =>
    people.find((person) => person.email === email)?.name ?? nameOnThread(state, email);
  const shown = mode === 'reply-all' ? draft.to : draft.to.slice(0, 1);
  return (
    <div className={cx('to')}>
      <span>
        To{' '}
        {shown.map((email, index) => (
          <span key={email} title={email}>
            {index > 0 && ', '}
            <b>{firstName(name(email))}</b>
          </span>
        ))}
      </span>
      {held.map((person) => (
        <span key={person.email} className={cx('held')} title={person.email}>
          <b>{firstName(person.name)}</b> held until {owner && firstName(owner.name)} says yes
        </span>
      ))}
      {others.length > 0 && (
        <span className="end">
          <LinkButton onClick={() => onMode(mode === 'reply' ? 'reply-all' : 'reply')}>
            {mode === 'reply' ? `Add ${others.length} more` : 'Only the first'}
          </LinkButton>
        </span>
      )}
    </div>
  );
}

function nameOnThread(state: ReadyState, email: EmailAddress): string {
  for (const message of state.thread.messages) {
    const found = [message.from, ...message.to, ...message.cc].find((person) => person.email === email);
    if (found?.name) return found.name;
  }
  return email;
}

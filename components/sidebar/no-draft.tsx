import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { sayDay } from '@/lib/core/domain/instant';
import styles from './no-draft.module.css';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';
import { today } from './say';

const cx = classes(styles);

/** Why there is no draft, what would wake the deal, and a way in for a reason only the rep knows. */
export function NoDraft({ state }: { readonly state: ReadyState }) {
  const open = usePanelStore((panel) => panel.open);
  const { wait } = state.brief;
  const until = wait?.until ? ` before ${sayDay(wait.until, today(state.brief, state.records))}` : ' now';
  return (
    <section className={cx('none')} aria-label="No draft">
      <h2 className={cx('title')}>No draft</h2>
      <p className="dim">
        There is no reason to write{until}. A date alone is not a reason either: on that day you get a review, not a
        mail.
      </p>
      {wait && wait.wakes.length > 0 && (
        <>
          <h3 className={cx('wakesTitle')}>Wakes earlier if</h3>
          <ul className={cx('wakes')}>
            {wait.wakes.map((wake) => (
              <li key={wake}>
                <Icon name={wakeIcon(wake)} size={14} />
                {wake}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={cx('acts')}>
        <Button tall grow onClick={() => open('reason')}>
          <Icon name="plus" />I have a reason
        </Button>
      </div>
    </section>
  );
}

function wakeIcon(wake: string): IconName {
  if (/writes|repl|answer/i.test(wake)) return 'reply';
  if (/date|day|window|milestone/i.test(wake)) return 'cal';
  return 'person';
}

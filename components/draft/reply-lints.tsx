import { useMemo } from 'react';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import styles from './lint-list.module.css';

const cx = classes(styles);

type Props = {
  readonly state: ReadyState;
  /** The text as Insert puts it into the mail: its own findings stand above already. */
  readonly draft: string;
};

/** What the checks say to the text in the mail's reply box once the rep has changed it there. It is theirs: nothing writes into it. */
export function ReplyLints({ state, draft }: Props) {
  const reply = usePanelStore((panel) => panel.reply);
  const text = reply?.thread === state.thread.id ? reply.text : '';
  const { lint } = state;
  const findings = useMemo(() => (squeezed(text) === squeezed(draft) ? [] : lint(text)), [text, draft, lint]);
  return (
    <div className={cx('lints')} aria-live="polite">
      {findings.length > 0 && (
        <section aria-label="In your reply">
          <p className="sub">In your reply, as it stands in the mail:</p>
          <ul>
            {findings.map((finding) => (
              <li
                key={`${finding.lint}:${finding.at[0]}`}
                className={cx('lint', finding.level === 'error' ? 'error' : null)}
              >
                <Icon name={finding.level === 'error' ? 'stop' : 'alert'} />
                <p>
                  {quoteOf(text, finding.at)}
                  <b>{finding.message}</b> {finding.fix}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const LONGEST = 60;

/** Where it stands, as the mail has no marks of ours. */
function quoteOf(text: string, [start, end]: readonly [number, number]): string {
  const words = squeezed(text.slice(start, end));
  if (words === '') return '';
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}” `;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

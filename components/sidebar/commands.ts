import type { Brief, Verdict } from '@/lib/core/domain/brief';
import type { PanelActs } from './panel-acts';
import type { PanelState, Surroundings } from './panel-state';
import type { DraftHandle, SheetName } from './panel-store';

/** An act of the bar: the button, its key and the list of keys all come from here. */
export type Command = {
  readonly id: 'insert' | 'route' | 'escalate' | 'nurture' | 'suppress' | 'close';
  readonly key: string;
  readonly label: string;
  readonly says: string;
  /** Why it cannot be done now. */
  readonly off: string | false;
  readonly perform: () => void;
};

type Ui = { readonly open: (sheet: SheetName) => void; readonly draft: DraftHandle | null };

export function dispositions(state: PanelState, around: Surroundings, acts: PanelActs, ui: Ui): readonly Command[] {
  const ready = state.status === 'ready' ? state : null;
  const brief = ready?.brief ?? null;
  const noThread = around.stale ? 'The mail shows another thread.' : ready ? false : 'No thread is read.';
  const noDeal = noThread || (brief?.deal ? false : 'Choose the deal first.');
  const unasked = brief?.reviews.filter((review) => review.review === 'none' && review.owner) ?? [];
  const sheet = (name: SheetName) => () => ui.open(name);
  return [
    act('insert', 'i', 'Insert', 'Put the draft into the reply box', noDeal || noInsert(brief), () =>
      ui.draft?.insert(),
    ),
    act('route', 'o', 'Route', 'Ask a named owner', noDeal, () =>
      unasked.length > 0 ? acts.route(unasked) : ui.open('route'),
    ),
    act('escalate', 'l', 'Escalate', 'Hand it up, with a reason', noDeal, sheet('escalate')),
    act('nurture', 'n', 'Nurture', 'Park it until a day', noDeal, sheet('nurture')),
    act('suppress', 's', 'Suppress', 'Write to them no more', noThread, sheet('suppress')),
    act('close', 'c', 'Close', 'Close the deal, with a reason', noDeal, sheet('close')),
  ];
}

const recommendations: Readonly<Partial<Record<Verdict, Command['id']>>> = {
  go: 'insert',
  review: 'route',
  stop: 'suppress',
  wait: 'nurture',
};

export function recommended(state: PanelState): Command['id'] | null {
  return state.status === 'ready' ? (recommendations[state.brief.verdict] ?? null) : null;
}

/** The other keys, for the list; what they do is in use-keys. */
export const otherKeys: readonly { readonly keys: string; readonly says: string }[] = [
  { keys: 'A', says: 'Accept the next step, or mark it done' },
  { keys: 'D', says: 'Adjust the next step' },
  { keys: 'V', says: 'Log a value' },
  { keys: 'G', says: 'Go to the quoted words in the mail' },
  { keys: 'B', says: 'The brief: summary, how it was decided, what to watch' },
  { keys: 'W', says: 'Write a note: a plan with a day becomes the next step' },
  { keys: 'X', says: 'What was read, and correct it' },
  { keys: '1 to 9', says: 'The acts of the card, or the choice of a deal' },
  { keys: '0', says: 'Not a deal' },
  { keys: '[ and ]', says: 'Previous and next check of the draft' },
  { keys: 'F', says: 'Apply the fix of that check' },
  { keys: 'Ctrl or ⌘ Enter', says: 'Insert, from inside the draft' },
  { keys: 'Esc', says: 'Close what is open, then back to the mail' },
  { keys: '?', says: 'This list' },
];

function noInsert(brief: Brief | null): string | false {
  if (brief?.verdict === 'go' && brief.draft) return false;
  if (brief?.verdict === 'review') return 'Held until the owner has answered.';
  if (brief?.verdict === 'stop') return 'A stop is open.';
  return 'There is no draft to insert.';
}

function act(
  id: Command['id'],
  key: string,
  label: string,
  says: string,
  off: string | false,
  perform: () => void,
): Command {
  return { id, key, label, says: `${says} (${key.toUpperCase()})`, off, perform };
}

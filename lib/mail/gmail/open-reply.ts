import { ok, type Result } from '../../core/domain/result';
import { contains, matches } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { MailError } from '../mail-adapter';
import { findAll } from './dom';
import { type Compose, findComposes } from './find-composes';
import type { OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { problem } from './mail-problem';
import { selectors } from './selectors';

/** The box loads late after Reply. */
const OPEN_MS = 5_000;

/** Presses Gmail's own Reply below the last message and waits for its box. */
export async function openReply(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  open: OpenThread,
  mode: 'reply' | 'reply-all',
  signal: AbortSignal,
): Promise<Result<Compose, MailError>> {
  const all = mode === 'reply-all' ? findAll(open.root, 'replyAll', deps.isRendered) : [];
  const button = all.at(-1) ?? findAll(open.root, 'reply', deps.isRendered).at(-1);
  if (!button) return problem('no-box', 'no reply bar');
  pressReply(button);
  const compose = await inlineCompose(document, deps, page, open, signal);
  return compose ? ok(compose) : problem('no-box', 'no box after reply');
}

/** The one place where we press anything of Gmail's. It takes the words Reply and Reply all and nothing else. */
function pressReply(button: Element): void {
  if (!matches(button, `${selectors.reply[0]}, ${selectors.replyAll[0]}`))
    throw new Error('pressReply: not a reply word');
  const view = button.ownerDocument.defaultView;
  if (!view) return;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    button.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, view }));
  }
}

function inlineCompose(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  open: OpenThread,
  signal: AbortSignal,
): Promise<Compose | null> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const cancel = deps.after(OPEN_MS, () => finish(look()));
    function look(): Compose | null {
      return findComposes(document, deps).find((compose) => contains(open.root, compose.root)) ?? null;
    }
    function finish(compose: Compose | null): void {
      cancel();
      done.abort();
      resolve(compose);
    }
    function check(): void {
      const compose = look();
      if (compose) finish(compose);
    }
    signal.addEventListener('abort', () => finish(null));
    page.onChange(check, done.signal);
    check();
  });
}

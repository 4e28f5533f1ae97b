import { readHtml } from '../../core/reading/html-to-text';
import type { PageDeps } from '../../platform/page/page-deps';
import { closest, collapseSpaces, contains, isOutermost, query } from '../../platform/page/safe-dom';
import { findFirst } from './find';
import type { OpenMail } from './find-open';
import { selectors, writtenByPeople } from './selectors';

const PANES = `${selectors.conversationPane[0]}, ${selectors.itemPane[0]}`;

export type FoundEditor =
  | { readonly status: 'ours' | 'unproven'; readonly box: HTMLElement }
  | { readonly status: 'none' }
  | { readonly status: 'several' };

/**
 * The box the rep opened for this conversation. Nothing in a box of Outlook's names its conversation, so its place proves it:
 * among the messages of the one conversation on screen, outside every mail. One beside them may be anything.
 */
export function findEditor(open: OpenMail, deps: PageDeps): FoundEditor {
  const pane = closest(open.root, PANES) ?? open.root;
  for (const css of selectors.editor) {
    const boxes = query(pane, css).filter((box) => isOutermost(box, writtenByPeople) && deps.isRendered(box));
    const [box, second] = boxes;
    if (second) return { status: 'several' };
    if (!box) continue;
    const list = findFirst(pane, 'messages');
    return { status: list && contains(list, box) ? 'ours' : 'unproven', box: box as HTMLElement };
  }
  return { status: 'none' };
}

/** Everything in the box, spaces collapsed. */
export function contentOf(box: HTMLElement): string {
  return collapseSpaces(readHtml(box.innerHTML).text);
}

/** What the rep wrote: without the signature and the quoted mail below it. */
export function ownWords(box: HTMLElement): string {
  const { text, marks } = readHtml(box.innerHTML);
  const cut = marks.toSorted((a, b) => b.span[0] - a.span[0]);
  return cut.reduce((words, { span }) => words.slice(0, span[0]) + words.slice(span[1]), text).trim();
}

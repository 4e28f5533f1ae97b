import { collapseSpaces, contains, textOf } from '../../platform/page/safe-dom';
import type { SendIntent } from '../mail-adapter';
import { findAll, findFirst } from './dom';
import { type Compose, ownPart, ownWords, recipientsOf, threadOfCompose } from './find-composes';
import { type OpenThread, openThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { readBody } from './read-body';

/** What the mail is at this moment: Gmail tears the box down right after. */
export function sendIntent(document: Document, deps: GmailDeps, compose: Compose): SendIntent {
  const open = openThread(document, deps);
  const at = deps.now();
  const own = ownPart(compose);
  const body = own && readBody(own);
  return {
    key: `gmail:send:${compose.draft ?? compose.key}:${at}`,
    compose: compose.key,
    thread: threadOfCompose(compose, open),
    subject: subjectOf(compose, open),
    to: recipientsOf(compose),
    text: body?.text ?? ownWords(compose).trim(),
    attachments: findAll(compose.root, 'composeFile').map((file) => collapseSpaces(textOf(file))),
    links: body ? body.links.map((link) => link.href) : (ownWords(compose).match(/https?:\/\/[^\s<>"]+/g) ?? []),
    at,
  };
}

function subjectOf(compose: Compose, open: OpenThread | null): string {
  const box = findFirst(compose.root, 'subjectBox') as HTMLInputElement | null;
  return box?.value || (open && contains(open.root, compose.root) ? open.subject : '');
}

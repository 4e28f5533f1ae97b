import type { EmailAddress } from '../../core/domain/ids';
import type { Participant } from '../../core/domain/thread';
import { collapseSpaces, hasClass, isOutermost, query, textOf } from '../../platform/page/safe-dom';
import { parseAddressList } from './address-list';
import { type Body, readBody } from './read-body';

/** One message as Gmail prints it: every body is there, quoted history is not. */
export type PrintedMessage = {
  readonly from: Participant;
  readonly replyTo: Participant | null;
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly dateText: string;
  readonly body: Body;
};
export type PrintedThread = {
  readonly account: EmailAddress;
  readonly subject: string;
  readonly messages: readonly PrintedMessage[];
};

/** Reads a print view (capture of 2023-04). `null` when it is not one, or a part of it is missing. */
export function readPrintView(document: Document): PrintedThread | null {
  const account = parseAddressList(text(document, '.bodycontainer > table td[align="right"] b')).at(-1)?.email;
  const subject = text(document, '.maincontent > table font[size="+1"] > b');
  const count = /\d+/.exec(text(document, '.maincontent > table font[size="+1"] ~ font'))?.[0];
  const tables = query(document, '.maincontent > table.message').filter((table) =>
    // a mail may print a table of the same class inside its own
    isOutermost(table, 'table.message'),
  );
  const messages = tables.map(readMessage).filter((message) => message !== null);
  if (!account || messages.length === 0 || messages.length !== tables.length) return null;
  if (count && Number(count) !== messages.length) return null;
  return { account, subject, messages };
}

function text(root: ParentNode, css: string): string {
  const [found] = query(root, css);
  return found ? collapseSpaces(textOf(found)) : '';
}

function readMessage(table: Element): PrintedMessage | null {
  const [head, people, content] = query(table, ':scope > tbody > tr');
  const [sender, date] = head ? query(head, ':scope > td') : [];
  const from = sender && parseAddressList(textOf(sender))[0];
  const holder = content && query(content, ':scope > td > table > tbody > tr > td')[0];
  if (!from || !holder) return null;
  const lines = people ? query(people, ':scope > td > font.recipient > div') : [];
  const replyTo = lines.find((line) => hasClass(line, 'replyto'));
  // labels are localised: the first line is To, what follows is Cc or Bcc; a colon must part label and addresses
  const [to = [], ...rest] = lines.filter((line) => line !== replyTo).map(addressesAfterColon);
  return {
    from,
    replyTo: replyTo ? (addressesAfterColon(replyTo)[0] ?? null) : null,
    to,
    cc: rest.flat(),
    dateText: date ? collapseSpaces(textOf(date)) : '',
    body: withoutElision(readBody(query(holder, ':scope > div')[0] ?? holder)),
  };
}

function addressesAfterColon(line: Element): Participant[] {
  const found = /^[^:\uff1a<"@]{1,30}[:\uff1a](.*)$/s.exec(collapseSpaces(textOf(line)));
  return found ? parseAddressList(found[1] ?? '') : [];
}

/** Where history stood Gmail prints a line such as `[Quoted text hidden]`, in the reader's language. */
function withoutElision(body: Body): Body {
  return { ...body, text: body.text.replace(/\s*(^|\n)\[[^[\]\n]{3,60}\]\s*$/, '') };
}

import type { EmailAddress } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import { readHtml } from '../../core/reading/html-to-text';
import { ownWords, splitZones } from '../../core/reading/zones';
import type { MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import { problem } from './mail-problem';
import type { OfficeDeps } from './office-deps';
import type { OfficeAddress, OfficeField, OfficeItem } from './office-host';
import { emailsOf } from './person-of';

export type BoxKind = 'html' | 'text';

/** How the mail being written is formatted; what is put into it must be the same. */
export async function boxKind(deps: OfficeDeps, item: OfficeItem): Promise<Result<BoxKind, MailError>> {
  if (!item.body.getTypeAsync) return ok('html');
  const kind = await askOffice<string>(deps, (done) => item.body.getTypeAsync?.(done));
  if (!kind.ok) return kind;
  return kind.value === 'text' || kind.value === 'html' ? ok(kind.value) : problem('page-changed', 'unknown body type');
}

/** What the rep has written so far: without the signature Outlook put in and the mail that is answered below. */
export async function ownReply(deps: OfficeDeps, item: OfficeItem, kind: BoxKind): Promise<Result<string, MailError>> {
  const body = await askOffice<string>(deps, (done) => item.body.getAsync(kind, done));
  if (!body.ok) return body;
  const { text, marks } = kind === 'html' ? readHtml(body.value) : { text: body.value, marks: [] };
  return ok(ownWords(text, splitZones(text, { marks })));
}

/** Everybody the mail would go to, those on bcc too. */
export async function composeRecipients(
  deps: OfficeDeps,
  item: OfficeItem,
): Promise<Result<readonly EmailAddress[], MailError>> {
  const fields = [item.to, item.cc, item.bcc].filter((field) => field !== undefined);
  const answers = await Promise.all(
    fields.map((field) =>
      askOffice<readonly OfficeAddress[]>(deps, (done) =>
        (field as OfficeField<readonly OfficeAddress[]>).getAsync(done),
      ),
    ),
  );
  const refused = answers.find((answer) => !answer.ok);
  if (refused) return refused as Result<never, MailError>;
  return ok(emailsOf(answers.flatMap((answer) => (answer.ok ? answer.value : []))));
}

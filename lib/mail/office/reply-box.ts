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

/** `all` stands in the box; `reply` is that without a marked signature and the history; `own` without any signature. */
export type BoxText = { readonly all: string; readonly reply: string; readonly own: string };

export async function boxText(deps: OfficeDeps, item: OfficeItem, kind: BoxKind): Promise<Result<BoxText, MailError>> {
  const body = await askOffice<string>(deps, (done) => item.body.getAsync(kind, done));
  if (!body.ok) return body;
  const all = kind === 'html' ? readHtml(body.value).text : body.value;
  const text = kind === 'html' ? withoutMarked(body.value) : all;
  const zones = splitZones(text);
  const history = zones.find(({ kind: of }) => of === 'quoted' || of === 'forwarded')?.span[0];
  return ok({ all, reply: text.slice(0, history).trim(), own: ownWords(text, zones) });
}

/** A signature alone would count as words: whatever Outlook marked goes first. */
function withoutMarked(html: string): string {
  const { text, marks } = readHtml(html);
  return marks
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text);
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

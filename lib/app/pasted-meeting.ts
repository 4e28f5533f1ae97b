import { invitationIn } from '../core/calendar/invitation-in';
import type { Meeting } from '../core/calendar/place-meetings';
import { type EmailAddress, parseEmailAddress } from '../core/domain/ids';
import type { Day } from '../core/domain/instant';
import { fail, ok, type Result } from '../core/domain/result';
import type { ImportError } from '../crm/crm-connector';

/** The meeting in the pasted text of an invitation, with every address in it. It is known again by its title. */
export function pastedMeeting(text: string, today: Day): Result<readonly Meeting[], ImportError> {
  const found = invitationIn(text, subjectIn(text), today);
  if (!found)
    return fail({
      kind: 'empty',
      detail: 'No meeting with a day ahead is in it. Paste the whole invitation, with its line “When:” and the people.',
    });
  const people = [...text.matchAll(/[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/g)].flatMap(([one]) => addressOf(one));
  const uid = `pasted:${found.title.toLowerCase()}`;
  return ok([{ uid, title: found.title, day: found.day, people: [...new Set(people)], cancelled: found.cancelled }]);
}

function addressOf(text: string): readonly EmailAddress[] {
  const address = parseEmailAddress(text.replace(/[.>]+$/, ''));
  return address ? [address] : [];
}

/** Its own line, or the first one where it names a time as calendars do. */
function subjectIn(text: string): string {
  const [, named] = /^[ \t>]*(?:subject|betreff|objet|asunto)[ \t]*:[ \t]*(.+)$/im.exec(text) ?? [];
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return named ?? (first.includes(' @ ') ? first : '');
}

import { expect, test } from 'vitest';
import type { Day } from '../domain/instant';
import { invitationIn } from './invitation-in';

const REF = '2026-06-10' as Day;
const outlook =
  'When: Tuesday, June 16, 2026 10:00 AM-11:00 AM (UTC+01:00) Amsterdam\nWhere: Microsoft Teams Meeting\n\nHello all';

test.each([
  [
    'Google, by its subject',
    '',
    'Invitation: Plan review @ Tue Jun 16, 2026 10am - 11am (CEST) (ana@corvane.example)',
    'Plan review 2026-06-16',
  ],
  ['its change', '', 'Updated invitation: Plan review @ Thu Jun 18, 2026 2pm - 3pm (CEST)', 'Plan review 2026-06-18'],
  ['its end', '', 'Canceled event: Plan review @ Tue Jun 16, 2026 10am (CEST)', 'Plan review 2026-06-16 cancelled'],
  ['accepted', '', 'Accepted: Demo @ Thu 11 June 2026', 'Demo 2026-06-11'],
  ['Outlook, by the block in its body', outlook, 'Plan review', 'Plan review 2026-06-16'],
  ['called off by Outlook', outlook, 'Canceled: Plan review', 'Plan review 2026-06-16 cancelled'],
  [
    'German',
    'Wann: Dienstag, 16. Juni 2026 10:00-11:00\nWo: Werk Nord',
    'Einladung: Planrunde',
    'Planrunde 2026-06-16',
  ],
  ['a number with a dash', 'When: 2026-06-16 10:00\nWhere: Plant', 'Visit', 'Visit 2026-06-16'],
  ['pasted, with its own subject line', `Subject: Plan review\n${outlook}`, '', 'Plan review 2026-06-16'],
  ['pasted, called off', `Subject: Canceled: Plan review\n${outlook}`, '', 'Plan review 2026-06-16 cancelled'],
  ['a very long name', outlook, 'x'.repeat(999), `${'x'.repeat(120)} 2026-06-16`],
  ['in an answer to it', outlook, 'Re: Invitation: Plan review', 'Plan review 2026-06-16'],
])('%s', (_, text, subject, is) => {
  const found = invitationIn(text, subject, REF);
  expect(found && `${found.title} ${found.day}${found.cancelled ? ' cancelled' : ''}`).toBe(is);
});

test.each([
  ['a sentence of a person', 'When: I would say Tuesday 16 June 2026 suits us best.', 'Timing'],
  ['a talk about invitations', 'Thank you for the invitation to the fair on 16 June 2026.', 'Your invitation'],
  ['no day', 'When: tbd\nWhere: Teams', 'Invitation: Plan review'],
  ['a day long past', 'When: Tuesday, June 2, 2026 10:00\nWhere: Teams', 'Plan review'],
  ['somebody who does not come', outlook, 'Declined: Plan review'],
  ['a weekday alone', 'When: Tuesday\nWhere: Teams', 'Plan review'],
  ['nothing', '', ''],
])('not %s', (_, text, subject) => expect(invitationIn(text, subject, REF)).toBeNull());

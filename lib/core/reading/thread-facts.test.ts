import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmailAddress, MessageId, OwnerId, ThreadId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { ReadThread } from '../domain/read-thread';
import type { Attachment, Link, Message } from '../domain/thread';
import { named } from './documents.examples';
import { readThread } from './read-thread';

const HOUR = 3_600_000;
/** Wednesday 10 June 2026. */
const start = Date.UTC(2026, 5, 10, 9);
const rep = { id: 'rep' as OwnerId, name: 'Jonas', email: 'jonas@northlight.example' as EmailAddress, zone: 'UTC' };
const ana = { name: 'Ana Moreno', email: 'ana@corvane.example' as EmailAddress };
const ruben = { name: 'Ruben Vos', email: 'ruben@corvane.example' as EmailAddress };

type Mail = {
  readonly from?: typeof ana;
  readonly text: string | null;
  readonly hours?: number;
  readonly attachments?: readonly Attachment[];
  readonly links?: readonly Link[];
};

function facts(subject: string, ...mails: readonly Mail[]): ReadThread['facts'] {
  const messages = mails.map(
    ({ from, text, hours = 0, attachments = [], links = [] }, i): Message => ({
      id: `m${i}` as MessageId,
      from: from ?? { name: rep.name, email: rep.email },
      to: [from ? { name: rep.name, email: rep.email } : ana],
      cc: [],
      direction: from ? 'inbound' : 'outbound',
      at: (start + hours * HOUR) as Instant,
      atText: '',
      dateSource: 'header',
      state: 'expanded',
      text,
      html: null,
      clipped: false,
      attachments,
      links,
      hiddenChars: 0,
    }),
  );
  const completeness = {
    read: mails.length,
    total: mails.length,
    headers: 'full',
    bodies: 'full',
    dates: 'full',
  } as const;
  return readThread(
    {
      id: 't' as ThreadId,
      account: rep.email,
      subject,
      messages,
      conversationView: true,
      source: 'paste',
      completeness,
    },
    rep,
  ).facts;
}

test.each(named)('files and links: %s %s', (text, files, links, wanted) => {
  const { documents } = facts('Proposal', {
    text,
    attachments: files.map((name) => ({ name })),
    links: links.map(([shown, href]) => ({ text: shown, href })),
  });
  expect(documents.map(({ what, name }) => `${what}:${name}`).join(', ')).toBe(wanted);
});

describe('meetings through the thread', () => {
  test('words that agree take the day proposed before, what was held the day agreed', () => {
    const { meetings } = facts(
      'Demo',
      { text: 'Does Friday at 10 work for a demo?' },
      { from: ana, text: 'Works for me, see you then.', hours: 2 },
      { text: 'Thanks for your time, it was great to meet you.', hours: 72 },
    );
    expect(meetings.map(({ status, kind, day }) => [status, kind, day])).toEqual([
      ['proposed', 'demo', '2026-06-12'],
      ['agreed', 'demo', '2026-06-12'],
      ['held', 'demo', '2026-06-12'],
    ]);
  });
  test('words that agree to nothing proposed are no meeting', () => {
    expect(facts('Proposal', { from: ana, text: 'That works for us.' }).meetings).toEqual([]);
  });
  test('a calendar says it in the subject', () => {
    const accepted = facts('Accepted: Demo @ Thu 18 June 2026', { from: ana, text: 'Ana Moreno' });
    expect(accepted.meetings).toMatchObject([{ status: 'agreed', kind: 'demo', day: '2026-06-18' }]);
  });
});

describe('people', () => {
  test('who writes for the first time and signs with a title joins', () => {
    const { peopleChanges } = facts(
      'Proposal',
      { from: ana, text: 'Ruben has questions on the proposal.' },
      { from: ruben, text: 'We looked at it.\n\nBest regards,\nRuben Vos\nHead of Procurement', hours: 3 },
    );
    expect(peopleChanges).toMatchObject([
      { change: 'joins', name: 'Ruben Vos', role: 'procurement', quote: 'Head of Procurement' },
    ]);
  });
  test('the first to write joins nothing', () => {
    const mail = { from: ana, text: 'Please send us the price list.\n\nBest regards,\nAna Moreno\nCFO' };
    expect(facts('Proposal', mail).peopleChanges).toEqual([]);
  });
});

describe('objections', () => {
  const concern = { from: ana, text: 'Honestly, it is too expensive for us.' };
  test('an own mail on the same matter takes it up', () => {
    const { objections } = facts('Proposal', concern, {
      text: 'On the price: two sites make it 900 a year.',
      hours: 5,
    });
    expect(objections).toMatchObject([{ answeredBy: 'm1' }]);
  });
  test.each([
    ['no mail', []],
    ['another matter', [{ text: 'Here are the slides of the workshop.', hours: 5 }]],
    ['a promise to answer', [{ text: 'I will get back to you on the price tomorrow.', hours: 5 }]],
    ['their own words', [{ from: ana, text: 'The price really is a problem.', hours: 5 }]],
  ])('%s does not', (_, later) => {
    expect(facts('Proposal', concern, ...later).objections[0]?.answeredBy).toBeNull();
  });
});

describe('the last line', () => {
  test.each([
    [
      'Hi Jonas,\n\nThanks for your mail. I will check with Ingrid by Friday. Have a nice day.',
      'I will check with Ingrid by Friday.',
    ],
    [
      'Hi Jonas,\n\nThanks for the proposal. Which plan includes single sign-on?',
      'Which plan includes single sign-on?',
    ],
    ['Hello Jonas,\n\nThank you. We are not interested.', 'We are not interested.'],
    [
      'Hi Jonas,\n\nHope you are well. The rollout in Lyon went live on Monday.',
      'The rollout in Lyon went live on Monday.',
    ],
    [
      'Hallo Herr Weber,\n\nvielen Dank. Der Vertrag liegt bei der Rechtsabteilung.',
      'Der Vertrag liegt bei der Rechtsabteilung.',
    ],
  ])('%j', (text, quote) => {
    expect(facts('Proposal', { from: ana, text }).lastLine).toMatchObject({ by: 'buyer', quote });
  });
  test('an automatic reply says nothing', () => {
    const { lastLine } = facts(
      'Proposal',
      { from: ana, text: 'Could you send the price list?' },
      { from: ana, text: 'This is an automatic reply. I am out of the office until Monday.', hours: 1 },
    );
    expect(lastLine?.quote).toBe('Could you send the price list?');
  });
  test('is part of its message, at most a line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1200 }), (text) => {
        const { lastLine } = facts('Proposal', { from: ana, text });
        if (!lastLine) return;
        expect(text.slice(lastLine.span[0], lastLine.span[1])).toBe(lastLine.quote);
        expect(lastLine.quote.length).toBeLessThanOrEqual(240);
      }),
    );
  });
});

describe('hours until the other side answered', () => {
  test('from the first mail of a run, the median', () => {
    const { answerHours } = facts(
      'Proposal',
      { from: ana, text: 'One.', hours: 0 },
      { from: ana, text: 'And one more.', hours: 1 },
      { text: 'Here it is.', hours: 4 },
      { text: 'One more idea.', hours: 20 },
      { from: ana, text: 'Good.', hours: 28 },
      { text: 'Great.', hours: 30 },
    );
    expect(answerHours).toEqual({ buyer: 24, rep: 3 });
  });
  test('nobody answered yet', () => {
    expect(facts('Proposal', { text: 'Hello.' }).answerHours).toEqual({ buyer: null, rep: null });
  });
});

test('a language that is not read tells nothing', () => {
  const { documents, meetings, windows, peopleChanges, lastLine } = facts('Oferta', {
    from: ana,
    text: 'Dzień dobry, dziękuję za wiadomość. Proszę przesłać ofertę i umowę do piątku, budżet rusza w styczniu przyszłego roku.',
  });
  expect([documents, meetings, windows, peopleChanges, lastLine]).toEqual([[], [], [], [], null]);
});

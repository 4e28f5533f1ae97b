import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmailAddress, MessageId, OwnerId, ThreadId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { Message, Thread } from '../domain/thread';
import { htmlToText } from './html-to-text';
import { readThread } from './read-thread';
import { splitZones } from './zones';

const rep = {
  id: 'rep' as OwnerId,
  name: 'Jonas',
  email: 'jonas@northlight.example' as EmailAddress,
  zone: 'Europe/Berlin',
};
const start = Date.UTC(2026, 5, 8, 9);

function mail(nth: number, from: string, text: string): Message {
  const sender = from as EmailAddress;
  const buyer = { name: 'Ana', email: 'ana@corvane.example' as EmailAddress };
  return {
    id: `m${nth}` as MessageId,
    from: { name: '', email: sender },
    to: [sender === rep.email ? buyer : rep],
    cc: [],
    direction: sender === rep.email ? 'outbound' : 'inbound',
    at: (start + nth * 86_400_000) as Instant,
    atText: '',
    dateSource: 'header',
    state: 'expanded',
    text,
    html: null,
    clipped: false,
    attachments: [],
    links: [],
    hiddenChars: 0,
  };
}

function thread(...messages: readonly (readonly [from: string, text: string])[]): Thread {
  return {
    id: 't' as ThreadId,
    account: rep.email,
    subject: 'Proposal',
    messages: messages.map(([from, text], i) => mail(i, from, text)),
    conversationView: true,
    source: 'paste',
    completeness: { read: messages.length, total: messages.length, headers: 'full', bodies: 'full', dates: 'full' },
  };
}

const ana = 'ana@corvane.example';
const tom = 'tom@corvane.example';
const kinds = (of: Thread) => readThread(of, rep).signals.map(({ kind }) => kind);

describe('whose words count', () => {
  test('what was said before our last mail is answered', () => {
    expect(
      kinds(thread([ana, 'What does it cost?'], [rep.email, 'It is 900 a year.'], [ana, 'Thanks.'])),
    ).not.toContain('pricing');
  });
  test('a stop stands although we wrote since', () => {
    expect(kinds(thread([ana, 'Please remove me from your list.'], [rep.email, 'One more idea.']))).toContain(
      'opt-out',
    );
  });
  test('a no is taken back when they come back with a question', () => {
    expect(
      kinds(
        thread(
          [ana, 'We are not interested.'],
          [rep.email, 'Understood.'],
          [tom, 'We would love to see a demo after all.'],
        ),
      ),
    ).not.toContain('decline');
  });
  test('an opt-out is taken back only by the person who said it', () => {
    const said = [ana, 'Please stop emailing me.'] as const;
    expect(kinds(thread(said, [tom, 'Could you send me the price list?']))).toContain('opt-out');
    expect(kinds(thread(said, [ana, 'Could you send me the price list after all?']))).not.toContain('opt-out');
  });
  test('an automatic reply does not hide the words before it', () => {
    const read = readThread(
      thread(
        [ana, 'Can you send the price list?'],
        [ana, 'This is an automatic reply. I am out of the office until 22 June.'],
      ),
      rep,
    );
    expect(read.signals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['open-question', 'out-of-office']));
    expect(read.facts.turn).toBe('rep');
  });
  test('a short promise to answer leaves the question open, an answer closes it', () => {
    const asked = [ana, 'Can you send the price list?'] as const;
    expect(readThread(thread(asked, [rep.email, 'I will send it tomorrow.']), rep).facts.openQuestions).toHaveLength(1);
    expect(
      readThread(thread(asked, [rep.email, 'Here it is, see the attachment.']), rep).facts.openQuestions,
    ).toHaveLength(0);
  });
  test('counts our mails since their last words', () => {
    expect(readThread(thread([ana, 'Hi'], [rep.email, 'One.'], [rep.email, 'Two.']), rep).facts.attempts).toBe(2);
  });
});

describe('any text', { timeout: 60_000 }, () => {
  test('is covered by its zones, in order and without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let at = 0;
        for (const { span } of splitZones(text)) {
          expect(span[0]).toBe(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          at = span[1];
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('adding a quoted opt-out changes nothing', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (words) => {
        const quoted = `${words}\n\nOn Mon, Jun 8, 2026 at 9:00 AM Jonas <jonas@northlight.example> wrote:\n> Please unsubscribe me.\n`;
        expect(kinds(thread([ana, quoted]))).toEqual(kinds(thread([ana, words])));
      }),
    );
  });

  const long = {
    'one long word': 'a'.repeat(50_000),
    'one long line': 'word '.repeat(10_000),
    spaces: ' '.repeat(1_000_000),
    'line breaks': '\n'.repeat(1_000_000),
    tabs: '\t'.repeat(100_000),
    'nested quotes': Array.from({ length: 10_000 }, (_, i) => `${'>'.repeat((i % 60) + 1)} x`).join('\n'),
    'one deep quote': `${'>'.repeat(10_000)} x`,
    dashes: '-'.repeat(50_000),
    'half intros': 'On Mon\n'.repeat(5000),
    'half headers': 'From: a@b.example\n'.repeat(2000),
    'sign-offs': 'Regards,\n'.repeat(3000),
    promises: 'i will '.repeat(8000),
    negations: 'not '.repeat(12_000),
    'open tags': '<'.repeat(50_000),
    'nested blockquotes': '<blockquote>'.repeat(10_000),
    'opened styles': '<p style="'.repeat(5000),
    entities: '&amp'.repeat(12_000),
    accents: 'a\u0301'.repeat(25_000),
    fractions: '1/'.repeat(25_000),
  };
  test.each(Object.entries(long))('ends on %s', (_, text) => {
    expect(readThread(thread([ana, text], [ana, htmlToText(text)]), rep).messages).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { type MailSpec, situation } from '../../../test/core/build-situation';
import { recipients } from './recipients';
import { toneOf } from './tone-of';

const theirs = (text: string, more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'ana',
  on: '2026-06-10',
  text,
  ...more,
});
const ours = (text: string, more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'jonas',
  on: '2026-06-09',
  text,
  ...more,
});
const tone = (...mails: readonly MailSpec[]) => toneOf(situation({ mails }), (lang) => lang !== 'nl');

describe('the tone of a draft is that of the thread', () => {
  test.each([
    ['plain', [theirs('Could you send it?')], 'Hi Ana,', 'Jonas'],
    [
      'our own salutation',
      [ours('Dear Ana,\n\nthe plan.\n\nJonas'), theirs('Could you send it?')],
      'Dear Ana,',
      'Jonas',
    ],
    [
      'our word, another name',
      [ours('Hello Ruben,\n\nthe plan.\n\nJonas'), theirs('And for me?')],
      'Hello Ana,',
      'Jonas',
    ],
    [
      'our closing',
      [ours('Hi Ana,\n\nthe plan.\n\nBest wishes,\nJonas'), theirs('And?')],
      'Hi Ana,',
      'Best wishes,\nJonas',
    ],
    ['formal to us', [theirs('Dear Mr Weber,\n\ncould you send it?')], 'Dear Ana Ruiz,', 'Jonas'],
    ['a title somebody used', [theirs('Dear Mr Weber,\n\nthis is Ms Ruiz.')], 'Dear Ms Ruiz,', 'Jonas'],
    [
      'a group of which one is left',
      [ours('Hi Ana, hi Ruben,\n\nthe plan.\n\nJonas', { to: ['ana', 'ruben'] }), theirs('And for me?')],
      'Hi Ana,',
      'Jonas',
    ],
  ] as const)('%s', (_, mails, hello, bye) => {
    const said = tone(...mails);
    expect([said.hello.text, said.bye.text]).toEqual([hello, bye]);
  });

  test.each([
    ['de', 'Könnten Sie mir die Liste schicken?', false, 'Guten Tag Ana Ruiz,', 'Viele Grüße\nJonas Weber'],
    ['de', 'Kannst du mir die Liste schicken?', true, 'Hallo Ana,', 'Viele Grüße\nJonas'],
    ['fr', 'Pouvez-vous nous envoyer la liste ?', false, 'Bonjour Ana Ruiz,', 'Bien cordialement,\nJonas Weber'],
    ['fr', 'Peux-tu m’envoyer la liste pour ton rapport ?', true, 'Bonjour Ana,', 'Bien cordialement,\nJonas'],
    ['es', '¿Podría enviarnos la lista?', false, 'Buenos días, Ana Ruiz:', 'Un saludo,\nJonas Weber'],
    ['es', '¿Puedes enviarme la lista?', true, 'Hola, Ana:', 'Un saludo,\nJonas'],
  ])('%s: %s', (lang, text, familiar, hello, bye) => {
    const said = tone(theirs(text, { lang }));
    expect(said).toMatchObject({ lang, familiar, hello: { text: hello }, bye: { text: bye } });
  });

  test('their newest word decides between the forms of address', () => {
    const formal = theirs('Haben Sie die Liste?', { lang: 'de', on: '2026-06-01' });
    const familiar = theirs('Hast du die Liste?', { lang: 'de', on: '2026-06-10' });
    expect(tone(formal, familiar).familiar).toBe(true);
    expect(tone(familiar, { ...formal, on: '2026-06-11' }).familiar).toBe(false);
  });

  test('a salutation in another language is not taken over', () => {
    const mails = [ours('Hi Ana,\n\nthe plan.\n\nBest,\nJonas'), theirs('Haben Sie die Liste?', { lang: 'de' })];
    expect(tone(...mails).hello.text).toBe('Guten Tag Ana Ruiz,');
  });

  test('a language without approved words is answered in English', () => {
    expect(tone(theirs('Kunt u de lijst sturen?', { lang: 'nl' })).lang).toBe('en');
  });
});

describe('recipients', () => {
  const all = (mail: MailSpec, facts = {}) => recipients(situation({ mails: [mail], facts }));

  test('are those a reply to all reaches, the writer first', () => {
    expect(all(theirs('Hello', { to: ['jonas', 'ruben'], cc: ['ingrid'] }))).toHaveLength(3);
    expect(all(theirs('Hello', { to: ['jonas', 'ruben'] }))[0]).toMatch(/^ana@/);
  });

  test('leave out machines, colleagues, and who only just joined or is leaving', () => {
    expect(all(theirs('Hello', { to: ['jonas', 'dana'], cc: ['no-reply@corvane.example'] }))).toHaveLength(1);
    const mail = theirs('Ruben is leaving.', { to: ['jonas', 'ruben'] });
    const left = {
      messageId: 'm-1',
      quote: 'Ruben is leaving.',
      span: [0, 17],
      change: 'leaves',
      name: 'Ruben',
      role: null,
    };
    expect(all(mail, { peopleChanges: [left] })).toHaveLength(1);
  });
});

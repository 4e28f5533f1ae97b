import { OLD, type ZoneExample } from './zone-example';

/** What programs write above a forwarded mail, by language. */
const FORWARDS: Readonly<Record<string, string>> = {
  'Czech, Apple': 'Začátek přeposílané zprávy:',
  Danish: '-------- Videresendt meddelelse --------',
  'Finnish, Apple': 'Välitetty viesti alkaa:',
  'Finnish, Yahoo': '----- Edelleenlähetetty viesti -----',
  'French, Apple': 'Début du message réexpédié :',
  Greek: '---------- Προωθημένο μήνυμα ---------',
  'Hungarian, Apple': 'Továbbított levél kezdete:',
  Japanese: '---------- メッセージを転送 ---------',
  'Polish, Apple': 'Początek przekazywanej wiadomości:',
  Romanian: '----- Mesaj redirecționat -----',
  Russian: '-------- Перенаправленное сообщение --------',
  Slovak: '-------- Preposlaná správa --- Forwarded Message --------',
  'Swedish, Apple': 'Vidarebefordrat mejl:',
  'Turkish, Yahoo': '----- İletilmiş Mesaj -----',
  Ukrainian: '-------- Переслане повідомлення --------',
};

/** What programs write above the history instead of an intro. */
const ORIGINALS: Readonly<Record<string, string>> = {
  'French, Free': '----- Mail original -----',
  Spanish: '-------- Mensaje original --------',
  German: '-----Original-Nachricht-----',
  Chinese: '---- 回复的原邮件 ----',
  'Czech, Seznam': '---------- Původní e-mail ----------',
  'Polish, of a named sender': '---- Użytkownik Jonas Weber napisał ----',
  'of a named sender': '--- Original message from Jonas Weber ---',
  'of an appointment': '-----Original Appointment-----',
};

/** Header blocks as Apple Mail, Thunderbird, Yahoo and QQ write them. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'French, Thunderbird': ['Sujet :', 'Date :', 'De :', 'Pour :'],
  'Italian, Thunderbird': ['Oggetto:', 'Data:', 'Mittente:', 'A:'],
  'Lithuanian, Outlook': ['Tema:', 'Išsiųsta:', 'Siuntėjas:', 'Gavėjas:'],
  'Polish, Thunderbird': ['Temat:', 'Data:', 'Nadawca:', 'Adresat:'],
  'Romanian, Apple': ['Subiectul:', 'Data:', 'Expeditorul:', 'Destinatarul:'],
  'Russian, Apple': ['Тема:', 'Дата:', 'Отправитель:', 'Кому:'],
  'Japanese, HubSpot': ['件名：', '日付：', '送信元：', '送信先：'],
};

const INTROS: Readonly<Record<string, string>> = {
  'Catalan, Gmail': 'Missatge de Jonas <jonas@seller.example> del dia dl., 7 de set. 2026 a les 9:14:',
  'German, with a verb at the end': 'Am 07.09.2026 um 09:14 hat Jonas Weber geschrieben:',
  'German, name first': 'Jonas Weber schrieb am 07.09.26 um 09:14:',
  'German, name first, short': 'Jonas Weber schrieb am Mo., 7. Sept. 2026, 09:14:',
  'Polish, Apple': 'Wiadomość napisana przez Jonas <jonas@seller.example> w dniu 7 wrz 2026, o godz. 09:14:',
  'Serbian, Gmail': 'пон, 7. сеп 2026. у 09:14 Jonas <jonas@seller.example> је написао/ла:',
  'Slovak, Gmail': 'po 7. 9. 2026 o 9:14 Jonas <jonas@seller.example> napísal(a):',
};

function each(
  table: Readonly<Record<string, string>>,
  name: string,
  rest: Pick<ZoneExample, 'quoted'> | Pick<ZoneExample, 'forwarded'>,
): readonly ZoneExample[] {
  return Object.entries(table).map(([which, line]) => ({
    name: `${name}, ${which}`,
    text: `Thursday works.\n\n${line}\n\n${OLD}\n`,
    own: 'Thursday works.',
    ...rest,
  }));
}

export const histories: readonly ZoneExample[] = [
  ...each(FORWARDS, 'a forward', { forwarded: OLD }),
  ...each(ORIGINALS, 'an original message', { quoted: OLD }),
  ...each(INTROS, 'an intro', { quoted: OLD }),
  ...Object.entries(HEADERS).map(([which, [subject, date, from, to]]) => ({
    name: `a header block, ${which}`,
    text: `Thursday works.\n\n${subject} Offer\n${date} 7.9.2026 09:14\n${from} Jonas <jonas@seller.example>\n${to} mia@buyer.example\n\n${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  })),
  {
    name: 'QQ in plain text',
    text: `Thursday works.\n\n         Original\n\nFrom:Jonas <jonas@seller.example>\nSent Time:Sep 7, 2026 09:14\n\n${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'one word alone is no rule',
    text: 'Which one?\n\nOriginal\n\nNot the copy.\n',
    own: 'Which one?\n\nOriginal\n\nNot the copy.',
  },
  {
    name: 'Yahoo on a phone: the intro and the quote in one line',
    text: `Not for us.\n\nSent from Yahoo Mail on Android \n \n  On Mon, 7 Sep 2026 at 09:14, Jonas<jonas@seller.example> wrote:   Hi Mia,\n${OLD}\n`,
    own: 'Not for us.',
    signature: 'Yahoo',
    quoted: OLD,
  },
  {
    name: 'who said what, in the words',
    text: 'On 7 September I mailed Dan <dan@buyer.example>: he agrees.\nHe wrote back at once: yes.\n',
    own: 'On 7 September I mailed Dan <dan@buyer.example>: he agrees.\nHe wrote back at once: yes.',
  },
  {
    name: 'labels in the words right above an intro',
    text: `Von: unserer Seite alles gut.\nDatum: gern der 20.10.\nMia\nOn Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> ${OLD}\n`,
    own: 'Von: unserer Seite alles gut.\nDatum: gern der 20.10.\nMia',
    quoted: OLD,
  },
  {
    name: 'all headers in one line',
    text: `No.\n\nVon: Jonas <jonas@seller.example> Gesendet: Montag, 7. September 2026 09:14 An: Mia <mia@buyer.example> Betreff: Angebot\n\n${OLD}\n`,
    own: 'No.',
    quoted: OLD,
  },
  {
    name: 'a long line that opens like a header',
    text: 'From: our side there is nothing to add, the offer of 7 September 2026 09:14 is fine to us and to the board.\n',
    own: 'From: our side there is nothing to add, the offer of 7 September 2026 09:14 is fine to us and to the board.',
  },
  {
    name: 'a small answer between two short quotes',
    text: `Jonas wrote:\n> Annual?\nyes\n> From January?\nalso yes\n`,
    own: 'yes\nalso yes',
  },
  {
    name: 'the wrapped end of a long quote',
    text: `Fine.\n\n> ${OLD} It is the list that we use for news of the\nproduct and of our prices\n> Jonas\n`,
    own: 'Fine.',
    quoted: 'of our prices',
  },
  {
    name: 'a full stop right above an intro that wraps',
    text: `Merhaba, ilgilenmiyoruz.\nJonas Weber <jonas@seller.example>, 7 Eyl 2026 Pzt, 09:14 tarihinde şunu\nyazdı:\n> ${OLD}\n`,
    own: 'Merhaba, ilgilenmiyoruz.',
    quoted: OLD,
  },
  {
    name: 'an address with digits on the second line of an intro',
    text: `Ecco.\n\nIl giorno 25/mar/2026, alle ore 16:56, Jonas \n<case1235+key@seller.example> ha scritto:\n\n> ${OLD}\n`,
    own: 'Ecco.',
    quoted: OLD,
  },
  {
    name: 'a sentence that ends in a colon',
    text: 'Jonas said on the phone on 7 September:\n\nthe price is fixed.\n',
    own: 'Jonas said on the phone on 7 September:\n\nthe price is fixed.',
  },
];

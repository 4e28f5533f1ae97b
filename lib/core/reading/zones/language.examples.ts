import { OLD, type ZoneExample } from './zone-example';

/** Header blocks as Outlook writes them, by the language of the reader's program. */
const HEADERS: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  English: ['From:', 'Sent:', 'To:', 'Subject:', 'Monday, September 7, 2026 9:14 AM'],
  German: ['Von:', 'Gesendet:', 'An:', 'Betreff:', 'Montag, 7. September 2026 09:14'],
  French: ['De :', 'Envoyé :', 'À :', 'Objet :', 'lundi 7 septembre 2026 09:14'],
  Spanish: ['De:', 'Enviado el:', 'Para:', 'Asunto:', 'lunes, 7 de septiembre de 2026 9:14'],
  Portuguese: ['De:', 'Enviada em:', 'Para:', 'Assunto:', 'segunda-feira, 7 de setembro de 2026 09:14'],
  Italian: ['Da:', 'Inviato:', 'A:', 'Oggetto:', 'lunedì 7 settembre 2026 09:14'],
  Dutch: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:', 'maandag 7 september 2026 09:14'],
  Swedish: ['Från:', 'Skickat:', 'Till:', 'Ämne:', 'den 7 september 2026 09:14'],
  Danish: ['Fra:', 'Sendt:', 'Til:', 'Emne:', '7. september 2026 09:14'],
  Finnish: ['Lähettäjä:', 'Lähetetty:', 'Vastaanottaja:', 'Aihe:', 'maanantai 7. syyskuuta 2026 9.14'],
  Polish: ['Od:', 'Wysłano:', 'Do:', 'Temat:', 'poniedziałek, 7 września 2026 09:14'],
  Czech: ['Od:', 'Odesláno:', 'Komu:', 'Předmět:', 'pondělí 7. září 2026 9:14'],
  Hungarian: ['Feladó:', 'Elküldve:', 'Címzett:', 'Tárgy:', '2026. szeptember 7., hétfő 9:14'],
  Romanian: ['De la:', 'Trimis:', 'Către:', 'Subiect:', 'luni, 7 septembrie 2026 09:14'],
  Turkish: ['Kimden:', 'Gönderildi:', 'Kime:', 'Konu:', '7 Eylül 2026 Pazartesi 09:14'],
  Russian: ['От:', 'Отправлено:', 'Кому:', 'Тема:', '7 сентября 2026 г. 9:14'],
  Ukrainian: ['Від:', 'Надіслано:', 'Кому:', 'Тема:', '7 вересня 2026 р. 9:14'],
  Greek: ['Από:', 'Στάλθηκε:', 'Προς:', 'Θέμα:', 'Δευτέρα, 7 Σεπτεμβρίου 2026 9:14'],
  Croatian: ['Šalje:', 'Poslano:', 'Prima:', 'Predmet:', '7. rujna 2026. 9:14'],
  Slovak: ['Od:', 'Odoslané:', 'Komu:', 'Predmet:', 'pondelok 7. septembra 2026 9:14'],
  Bulgarian: ['От:', 'Изпратено:', 'До:', 'Относно:', '7 септември 2026 г. 9:14'],
  Vietnamese: ['Từ:', 'Đã gửi:', 'Đến:', 'Chủ đề:', '07 Tháng Chín 2026 9:14'],
  Indonesian: ['Dari:', 'Dikirim:', 'Kepada:', 'Subjek:', '7 September 2026 09:14'],
  Chinese: ['发件人:', '发送时间:', '收件人:', '主题:', '2026年9月7日 9:14'],
  Japanese: ['差出人:', '送信日時:', '宛先:', '件名:', '2026年9月7日 9:14'],
  Korean: ['보낸 사람:', '보낸 날짜:', '받는 사람:', '제목:', '2026년 9월 7일 9:14'],
};

/** Intro lines as Gmail, Apple Mail and Thunderbird write them. */
const INTROS: Readonly<Record<string, string>> = {
  English: 'On Mon, Sep 7, 2026 at 9:14 AM Jonas Weber <jonas@seller.example> wrote:',
  'English, Apple': 'On 7 Sep 2026, at 09:14, Jonas Weber <jonas@seller.example> wrote:',
  'English, Thunderbird': 'On 07/09/2026 09:14, Jonas Weber wrote:',
  'English, wrapped': 'On Mon, Sep 7, 2026 at 9:14 AM Jonas Weber from Seller\n<jonas.weber@seller.example> wrote:',
  German: 'Am Mo., 7. Sept. 2026 um 09:14 Uhr schrieb Jonas Weber <jonas@seller.example>:',
  'German, Apple': 'Am 07.09.2026 um 09:14 schrieb Jonas Weber <jonas@seller.example>:',
  French: 'Le lun. 7 sept. 2026 à 09:14, Jonas Weber <jonas@seller.example> a écrit :',
  Spanish: 'El lun, 7 sept 2026 a las 9:14, Jonas Weber (<jonas@seller.example>) escribió:',
  Portuguese: 'Em seg., 7 de set. de 2026 às 09:14, Jonas Weber <jonas@seller.example> escreveu:',
  'Portuguese, Portugal': 'Jonas Weber <jonas@seller.example> escreveu no dia segunda, 7/09/2026 à(s) 09:14:',
  Italian: 'Il giorno lun 7 set 2026 alle ore 09:14 Jonas Weber <jonas@seller.example> ha scritto:',
  Dutch: 'Op ma 7 sep 2026 om 09:14 schreef Jonas Weber <jonas@seller.example>:',
  Swedish: 'Den mån 7 sep. 2026 kl 09:14 skrev Jonas Weber <jonas@seller.example>:',
  Danish: 'Den man. 7. sep. 2026 kl. 09.14 skrev Jonas Weber <jonas@seller.example>:',
  Norwegian: 'man. 7. sep. 2026 kl. 09:14 skrev Jonas Weber <jonas@seller.example>:',
  Finnish: 'ma 7. syysk. 2026 klo 9.14 Jonas Weber (jonas@seller.example) kirjoitti:',
  Polish: 'pon., 7 wrz 2026 o 09:14 Jonas Weber <jonas@seller.example> napisał(a):',
  Czech: 'po 7. 9. 2026 v 9:14 odesílatel Jonas Weber <jonas@seller.example> napsal:',
  Hungarian: 'Jonas Weber <jonas@seller.example> ezt írta (időpont: 2026. szept. 7., H, 9:14):',
  Romanian: 'În lun., 7 sept. 2026 la 09:14, Jonas Weber <jonas@seller.example> a scris:',
  Turkish: 'Jonas Weber <jonas@seller.example>, 7 Eyl 2026 Pzt, 09:14 tarihinde şunu yazdı:',
  Russian: 'пн, 7 сент. 2026 г. в 09:14, Jonas Weber <jonas@seller.example>:',
  Ukrainian: 'пн, 7 вер. 2026 р. о 09:14 Jonas Weber <jonas@seller.example> пише:',
  Greek: 'Στις Δευ 7 Σεπ 2026 στις 9:14 π.μ., ο χρήστης Jonas Weber <jonas@seller.example> έγραψε:',
  Croatian: 'pon, 7. ruj 2026. u 09:14 Jonas Weber <jonas@seller.example> napisao je:',
  Vietnamese: 'Vào Th 2, 7 thg 9, 2026 vào lúc 09:14 Jonas Weber <jonas@seller.example> đã viết:',
  Indonesian: 'Pada tanggal Sen, 7 Sep 2026 pukul 09.14 Jonas Weber <jonas@seller.example> menulis:',
  Chinese: 'Jonas Weber <jonas@seller.example> 于2026年9月7日周一 09:14写道：',
  Japanese: '2026年9月7日(月) 9:14 Jonas Weber <jonas@seller.example>:',
  Korean: '2026년 9월 7일 (월) 오전 9:14, Jonas Weber <jonas@seller.example>님이 작성:',
  Hebrew: '‫בתאריך יום ב׳, 7 בספט׳ 2026 ב-9:14 מאת ‪Jonas Weber‬‏ <‪jonas@seller.example‬‏>:‬',
};

export const headerBlocks: readonly ZoneExample[] = Object.entries(HEADERS).map(
  ([lang, [from, sent, to, subject, at]]) => ({
    name: `header block, ${lang}`,
    text: `Thursday works.\n\n${from} Jonas Weber <jonas@seller.example>\n${sent} ${at}\n${to} Mia Holt <mia@buyer.example>\n${subject} Proposal\n\n${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  }),
);

export const intros: readonly ZoneExample[] = Object.entries(INTROS).flatMap(([lang, intro]) => [
  {
    name: `intro above a marked quote, ${lang}`,
    text: `Thursday works.\n\n${intro}\n\n> ${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: `intro above an unmarked quote, ${lang}`,
    text: `Thursday works.\n\n${intro}\n\n${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  },
]);

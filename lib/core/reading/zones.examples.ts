/** A mail as a client writes it; `own` is what the sender newly wrote, paragraphs joined by a blank line. */
export type ZoneExample = {
  readonly name: string;
  readonly text?: string;
  readonly html?: string;
  readonly own: string;
  /** Words that must stand in a zone of this kind. */
  readonly quoted?: string;
  readonly signature?: string;
  readonly forwarded?: string;
  readonly notice?: string;
  readonly disclaimer?: string;
};

const OLD = 'Shall I unsubscribe you from our list?';

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

const headerBlocks: readonly ZoneExample[] = Object.entries(HEADERS).map(([lang, [from, sent, to, subject, at]]) => ({
  name: `header block, ${lang}`,
  text: `Thursday works.\n\n${from} Jonas Weber <jonas@seller.example>\n${sent} ${at}\n${to} Mia Holt <mia@buyer.example>\n${subject} Proposal\n\n${OLD}\n`,
  own: 'Thursday works.',
  quoted: OLD,
}));

const intros: readonly ZoneExample[] = Object.entries(INTROS).flatMap(([lang, intro]) => [
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

const clients: readonly ZoneExample[] = [
  {
    name: 'Gmail on the web',
    html: `<div dir="ltr">Thursday works.<div><br></div><div>Mia</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Sep 7, 2026 at 9:14 AM Jonas &lt;<a href="mailto:jonas@seller.example">jonas@seller.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>${OLD}</div></blockquote></div>`,
    own: 'Thursday works.\n\nMia',
    quoted: OLD,
  },
  {
    name: 'Gmail, answers between the quotes',
    html: `<div class="gmail_quote"><div class="gmail_attr">Il lun 7 set 2026 Jonas ha scritto:</div><blockquote class="gmail_quote"><div>How many seats?</div></blockquote><div>Forty.</div><blockquote class="gmail_quote"><div>${OLD}</div></blockquote><div>No, keep me on it.</div></div>`,
    own: 'Forty.\n\nNo, keep me on it.',
    quoted: 'How many seats?',
  },
  {
    name: 'Gmail in a language whose intro we do not know',
    html: `<div dir="ltr">Ja, gerne.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Jonas s quhet 7 shtator</div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    own: 'Ja, gerne.',
    quoted: 'quhet',
  },
  {
    name: 'Gmail with its signature and a footer',
    html: `<div dir="ltr">Thursday works.<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Mia Holt<div>Buyer Ltd</div></div></div></div><br><div class="gmail_quote"><div class="gmail_attr">On Mon Jonas wrote:</div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    own: 'Thursday works.',
    signature: 'Buyer Ltd',
    quoted: OLD,
  },
  {
    name: 'Gmail, forwarded',
    html: `<div dir="ltr">Please see below.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Eva</strong> &lt;eva@buyer.example&gt;<br>Date: Mon, Sep 7, 2026 at 9:14 AM<br>Subject: Re: offer<br>To: Mia &lt;mia@buyer.example&gt;<br></div><br>The budget is fine.</div></div>`,
    own: 'Please see below.',
    forwarded: 'The budget is fine.',
  },
  {
    name: 'Gmail, an indent of the writer',
    html: `<div dir="ltr">The clause reads<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Either party may end it.</blockquote>Is that final?</div><div class="gmail_quote"><div class="gmail_attr">On Mon Jonas wrote:</div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    own: 'The clause reads\n\nEither party may end it.\n\nIs that final?',
    quoted: OLD,
  },
  {
    name: 'Outlook on the web',
    html: `<div class="elementToProof">Thursday works.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> Jonas &lt;jonas@seller.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Mia<br><b>Subject:</b> Offer</font></div><div>${OLD}</div>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'Outlook on the web in a language we do not know',
    html: `<div>Thursday works.</div><div id="Signature"><p>Mia Holt, Buyer Ltd</p></div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Siuntėjas:</b> Jonas<br><b>Išsiųsta:</b> pirmadienis</div><div>${OLD}</div>`,
    own: 'Thursday works.',
    signature: 'Buyer Ltd',
    quoted: OLD,
  },
  {
    name: 'Outlook for Windows',
    html: `<div class="WordSection1"><p class="MsoNormal">Thursday works.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class="MsoNormal"><b>Lähettäjä:</b> Jonas <br><b>Lähetetty:</b> maanantai<br><b>Aihe:</b> RE: Offer<o:p></o:p></p></div></div><p class="MsoNormal">${OLD}</p></div>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'Outlook for iOS',
    html: `<div dir="auto">Yes.</div><div id="ms-outlook-mobile-signature"><div>Get <a href="https://aka.example/o">Outlook for iOS</a></div></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Jonas<br><b>Sent:</b> Monday</div><div>${OLD}</div>`,
    own: 'Yes.',
    quoted: OLD,
  },
  {
    name: 'Apple Mail',
    html: `<html><body style="overflow-wrap: break-word;">Thursday works.<br><div><br><blockquote type="cite"><div>On 7 Sep 2026, at 09:14, Jonas &lt;jonas@seller.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>${OLD}</div></blockquote></div><br></body></html>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'iPhone',
    html: `<div dir="ltr">Yes, go on.</div><div dir="ltr"><br>Von meinem iPhone gesendet</div><div dir="ltr"><br><blockquote type="cite">Am 07.09.2026 um 09:14 schrieb Jonas &lt;jonas@seller.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${OLD}</div></blockquote>`,
    own: 'Yes, go on.',
    signature: 'iPhone',
    quoted: OLD,
  },
  {
    name: 'Thunderbird, answered below',
    html: `<div class="moz-cite-prefix">Am 07.09.26 um 09:14 schrieb Jonas:<br></div><blockquote type="cite" cite="mid:1@seller.example"><p>${OLD}</p></blockquote><p>Nein, danke.</p><div class="moz-signature">-- <br>Mia Holt</div>`,
    own: 'Nein, danke.',
    quoted: OLD,
    signature: 'Mia Holt',
  },
  {
    name: 'Yahoo',
    html: `<div class="ydpf1yahoo-style-wrap"><div dir="ltr">Thursday works.</div><div><br></div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div><div>On Monday, September 7, 2026 at 09:14:00 AM GMT+2, Jonas &lt;jonas@seller.example&gt; wrote:</div><div>${OLD}</div></div></div>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'Proton Mail',
    html: `<div style="font-family: Arial">Thursday works.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, September 7th, 2026 at 9:14, Jonas &lt;jonas@seller.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${OLD}</blockquote></div>`,
    own: 'Thursday works.',
    signature: 'Proton Mail',
    quoted: OLD,
  },
  {
    name: 'Zoho',
    html: `<div>Thursday works.<br></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Mon, 07 Sep 2026 09:14:00 +0200 <b>Jonas</b> wrote ----<br></div><blockquote style="margin: 0px;"><div>${OLD}</div></blockquote></div>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'Zimbra',
    html: `<div>Thursday works.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Jonas"<br><b>Envoyé: </b>Lundi</div><div data-marker="__QUOTED_TEXT__">${OLD}</div>`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'GMX and web.de',
    html: `<div>Passt.</div><div><div name="quote" style="margin:10px 5px 5px 10px; border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Montag<br><b>Von:</b> Jonas</div><div>${OLD}</div></div></div>`,
    own: 'Passt.',
    quoted: OLD,
  },
  {
    name: 'a caution banner on top',
    html: '<table><tr><td><b>CAUTION:</b> This email originated from outside of the organization. Do not click links.</td></tr></table><div>Thursday works.</div>',
    own: 'Thursday works.',
    notice: 'CAUTION',
  },
  {
    name: 'a signature that holds all the words',
    html: '<div class="gmail_signature">Yes, please go on.</div>',
    own: 'Yes, please go on.',
  },
  { name: 'tags that never close', html: '<div><b>Thursday works.<div class="gmail_signature">Mia<div', own: 'Thursday works.', signature: 'Mia' },
];

const texts: readonly ZoneExample[] = [
  { name: 'one line', text: 'No thanks.', own: 'No thanks.' },
  { name: 'one line and a phone', text: 'Not now.\n\nSent from my iPhone', own: 'Not now.', signature: 'iPhone' },
  { name: 'a phone app with its link', text: 'Not now.\n\nSent from Fastmove<https://fastmove.example/r?b=1>', own: 'Not now.', signature: 'Fastmove' },
  { name: 'a phone in Italian', text: 'Va bene.\n\nInviato da iPhone', own: 'Va bene.', signature: 'Inviato' },
  {
    name: 'inline answers under each quote',
    text: `Hi Jonas,\n\nOn Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> How many seats?\n\nForty.\n\n> ${OLD}\n\nNo, keep me on it.\n`,
    own: 'Hi Jonas,\n\nForty.\n\nNo, keep me on it.',
    quoted: OLD,
  },
  {
    name: 'answered below the quote',
    text: `On Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> ${OLD}\n\nNo, thanks.\n`,
    own: 'No, thanks.',
    quoted: OLD,
  },
  {
    name: 'the list footer below the quote',
    text: `Fine.\n\nOn 07/09/2026 09:14, Jonas wrote:\n> ${OLD}\n\n_______________________________________________\nbuyers mailing list\nbuyers@list.example\nhttps://list.example/buyers\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a quote marked with bars',
    text: `Fine.\n\n2026/9/7 Jonas <jonas@seller.example>\n\n| ${OLD}\n|\n| Jonas\n|\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a forwarded mail',
    text: 'FYI\n\n---------- Forwarded message ---------\nFrom: Eva <eva@buyer.example>\nDate: Mon, Sep 7, 2026 at 9:14 AM\nSubject: Re: offer\nTo: Mia <mia@buyer.example>\n\nThe budget is fine.\n',
    own: 'FYI',
    forwarded: 'The budget is fine.',
  },
  {
    name: 'a forwarded mail, Apple in German',
    text: 'Zur Info.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Eva <eva@buyer.example>\nBetreff: Angebot\nDatum: 7. September 2026\n\nDas Budget passt.\n',
    own: 'Zur Info.',
    forwarded: 'Das Budget passt.',
  },
  {
    name: 'Original Message',
    text: `Fine.\n\n-----Original Message-----\nFrom: Jonas\nSent: Monday\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a line of underscores above the headers',
    text: `Fine.\n\n________________________________\nVon: Jonas <jonas@seller.example>\nGesendet: Montag, 7. September 2026 09:14:00\nAn: Mia\nBetreff: Angebot\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'bold headers as stars',
    text: `Fine.\n\n*From:* Jonas <jonas@seller.example>\n*Sent:* Monday, September 7, 2026 9:14 AM\n*To:* Mia\n*Subject:* Offer\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a signature behind two dashes',
    text: 'Fine.\n\n-- \nMia Holt\nHead of Purchasing\nBuyer Ltd | +44 20 7946 0958\n',
    own: 'Fine.',
    signature: 'Mia Holt',
  },
  {
    name: 'a sign-off above a card',
    text: 'Please call me on Friday.\n\nKind regards,\nMia Holt\nBuyer Ltd\nwww.buyer.example\n',
    own: 'Please call me on Friday.',
    signature: 'Buyer Ltd',
  },
  {
    name: 'a German sign-off above a card',
    text: 'Bitte am Freitag anrufen.\n\nMit freundlichen Grüßen\nMia Holt\n\nKäufer GmbH\nTel. +49 30 1234567\nGeschäftsführer: Max Holt\n',
    own: 'Bitte am Freitag anrufen.',
    signature: 'Käufer GmbH',
  },
  {
    name: 'a legal footer',
    text: 'Fine.\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.\n',
    own: 'Fine.',
    disclaimer: 'confidential',
  },
  {
    name: 'an unsubscribe footer of the sender',
    text: 'Fine.\n\nTo unsubscribe from these emails, click here: https://buyer.example/u\n',
    own: 'Fine.',
    disclaimer: 'unsubscribe',
  },
  {
    name: 'banners in two languages',
    text: '[EXTERNAL]\n\nACHTUNG: Diese E-Mail stammt von einem externen Absender.\n\nPasst.\n',
    own: 'Passt.',
    notice: 'externen',
  },
  {
    name: 'a ticket system',
    text: `##- Please type your reply above this line -##\n\nThursday works.\n\nOn Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> ${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'a question that looks like an intro',
    text: 'On Monday you wrote that the price is fixed: is it?\n\nMia',
    own: 'On Monday you wrote that the price is fixed: is it?\n\nMia',
  },
  {
    name: 'labels in the words',
    text: 'Two points:\n\nSubject: fine by me.\nDate: the 15th.\n\nMia',
    own: 'Two points:\n\nSubject: fine by me.\nDate: the 15th.\n\nMia',
  },
  {
    name: 'a list with dashes',
    text: 'We need:\n- 40 seats\n- the API\n\nWhen can we start?',
    own: 'We need:\n- 40 seats\n- the API\n\nWhen can we start?',
  },
  {
    name: 'a sign-off alone',
    text: 'Thursday works.\n\nBest,\nMia',
    own: 'Thursday works.\n\nBest,\nMia',
  },
  {
    name: 'marks without an intro',
    text: `> ${OLD}\nNo.\n> Really?\nYes, really.`,
    own: 'No.\n\nYes, really.',
    quoted: 'Really?',
  },
  {
    name: 'Windows line breaks and hard spaces',
    text: `Fine.\r\n\r\n\u00a0\r\nFrom:\u00a0Jonas <jonas@seller.example>\r\nSent:\u00a0Monday, September 7, 2026 9:14 AM\r\nTo:\u00a0Mia\r\nSubject:\u00a0Offer\r\n\r\n${OLD}\r\n`,
    own: 'Fine.',
    quoted: OLD,
  },
];

export const examples: readonly ZoneExample[] = [...headerBlocks, ...intros, ...clients, ...texts];

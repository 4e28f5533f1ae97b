import { anyOf } from '../any-of';

/** Lines a phone or a mail program adds below the words. */
export const DEVICE = anyOf(String.raw`
  sent from (?:my|a|an|the)? ?(?:\S+ ){0,4}(?:iphone|ipad|ipod|android|blackberry|phone|mobile|smartphone|tablet|device|samsung|galaxy|pixel|windows|outlook|mail|mailbox|yahoo|gmail|proton|protonmail|nokia|huawei|xiaomi|oneplus|htc|lg|sony|watch|ti-85|handheld|airmail|spark|superhuman|edison|bluemail|aqua mail|k-9|treo|palm|laptop|mac|gsm)\b.{0,60}
  sent (?:via|with|using|by) (?:my |the |a )?(?:\S+ ){0,3}(?:mobile|phone|iphone|ipad|android|airmail|mailbox|outlook|blackberry|mail|spark|proton ?mail|superhuman|newton|polymail|missive|front|boxer|shift|hey|nine|gmail|yahoo|vodafone|t-mobile|verizon)\b.{0,60}
  sent from my [^,;]{1,40}|(?:some(?:one|body) )?from (?:my )?(?:mobile|iphone|ipad|android|blackberry)(?: \d+s?)?
  sent (?:from|with|via|using) (?:the )?(?:\S+ ){0,2}(?:front|hey|shortwave|canary|boxer|nine|mailspring|mimestream|tuta|fastmail|notion mail|thunderbird|zoho mail)\b.{0,50}
  sent from (?:\S{1,20} ){0,2}\S{1,20}(?=<http)|via (?:mobile|iphone|android)|get outlook for \S.{0,60}|get (?:the )?\S+ (?:app|for (?:ios|android)).{0,40}
  (?:get|download|holen sie sich|hol dir|obt(?:enha|ener|enir|er|enez|iens)|t[ée]l[ée]charge[rz]?|scarica|ottieni|hämta|skaffa|hent|få|hanki|lataa|pobierz|stáhnout|získat|descargar?|baixar?|получить|скачать|загрузить|获取) (?!a |us |me |it )(?:\S+ ){1,3}(?:for|für|pour|para|per|voor|för|til|till|na|dla|pro|для)(?: \S+)? (?:ios|android|iphone|ipad|windows)\b.{0,20}
  yahoo mail: \S.{0,60}|sent from (?:the )?\S+ (?:mail )?app\b.{0,60}|使用 ?.{1,20} ?发送|来自 ?windows 版邮件|從我的 ?.{1,20}傳送
  \S{2,20} for (?:ios|android) を入手|(?:ios|android)(?:용| için) \S.{0,30}|(?:poslano|изпратено) (?:s|са|от) .{1,40}|(?:enviat des del|ارسال شده از|ส่งจาก) ?.{1,40}
  download (?:the )?\S+ app.{0,40}|typed (?:on|with) .{0,60}(?:thumbs?|phone|iphone|mobile).{0,30}
  please (?:excuse|forgive|pardon) .{0,40}(?:brevity|typos|errors|spelling|terse).{0,60}|brevity and typos.{0,60}
  (?:von|aus) (?:meinem|unterwegs|mein|iphone|ipad|android).{0,60}(?:gesendet|verschickt|geschickt|iphone|ipad|handy|smartphone).{0,40}
  (?:von )?(?:mobil|unterwegs) gesendet\b.{0,60}|(?:sorry|apologies) for (?:the |any )?(?:brevity|typos).{0,60}
  gesendet (?:von|mit|über|via|aus) .{1,60}|diese nachricht wurde (?:von|mit) .{1,80}(?:gesendet|verschickt)\.?
  outlook für (?:android|ios).{0,40}|envoyé (?:depuis|de|à partir de|avec|par) .{1,60}
  envoye (?:depuis|de) .{1,60}|télécharger outlook.{0,60}|obtenez outlook.{0,60}
  enviad[oa] (?:desde|de|do|com|por|a partir d[eo]|via) .{1,60}|obtener outlook.{0,60}|obtenha o outlook.{0,60}
  inviato (?:da|dal|con|tramite) .{1,60}|scarica outlook.{0,60}|ottieni outlook.{0,60}
  (?:verzonden|verstuurd) (?:vanaf|van|met|via|vanuit) .{1,60}|outlook voor (?:android|ios).{0,40}
  download outlook.{0,60}|skickat från .{1,60}|sendt fra .{1,60}|sänt från .{1,60}|lähetetty .{1,60}
  wysłan[eoy] (?:z|ze|za pomocą) .{1,60}|wysłano z .{1,60}|odesláno z .{1,60}|odoslané z .{1,60}
  отправлено (?:с|из|от) .{1,60}|надіслано з .{1,60}|(?:az )?(?:iphone|ipad|android|telefon)\S*(?: \S+){0,3} küldve
  elküldve .{1,40}(?:ról|ről|mról|mről)|trimis de pe .{1,60}|.{0,30}(?:ımdan|den|dan|umdan) gönderildi
  (?:được |đã )?gửi từ .{1,60}|dikirim dari .{1,60}|从我的 ?.{1,20}发送|发自我的.{1,20}|我的?.{1,20}から送信|.{1,20}から送信
  나의 .{1,20}에서 보냄|내 .{1,20}에서 보냄|נשלח מה.{1,20}|أرسلت من .{1,40}|مرسل من .{1,40}|أُرسلت من .{1,40}
  στάλθηκε από .{1,40}
`);

/** Sign-offs that end the words and open the signature. */
export const SIGN_OFFS = anyOf(String.raw`
  (?:with )?(?:(?:kind|kindest|best|warm|warmest|many|sincere) )?regards|best|all the best|(?:best|warm|kind) wishes|sincerely
  yours sincerely|sincerely yours|yours|yours truly|yours faithfully|cheers|rgds|br|kr|brgds|cordially|respectfully
  warmly|take care|talk soon|speak soon
  (?:mit )?(?:freundlichen?|besten?|vielen|herzlichen?|lieben?|schönen?|sonnigen?) (?:gr(?:ü|ue)(?:ß|ss)en?|wünschen|empfehlungen)(?: aus .{1,30})?
  (?:mit )?(?:(?:freundlichem|bestem|herzlichem|schönen|schönem|lieben|liebem|besten|herzlichen) )?gru(?:ß|ss)(?: aus .{1,30})?
  (?:viele|liebe|beste|schöne|freundliche|herzliche) gr(?:ü|ue)(?:ß|ss)e(?: aus .{1,30})?|gr(?:ü|ue)(?:ß|ss)e?|mfg|vg|lg|bg
  hochachtungsvoll|herzlichst|ihre?|dein|deine
  (?:(?:bien|très) )?cordialement|bien à (?:vous|toi)|(?:(?:mes|nos|meilleures|sincères) ){0,2}salutations(?: distinguées)?
  (?:très )?amicalement|sincèrement|bien sincèrement|respectueusement|cdlt|cdt|bàv
  (?:un |muchos |reciba un )?(?:saludos?|cordial saludo|cordiales saludos|saludos cordiales)(?: cordial(?:es)?)?|atentamente|atte|un abrazo
  atenciosamente|att|(?:(?:com os |os )?(?:meus |melhores ){1,2})?cumprimentos|abraços?|abs|cordialmente|saudações|grat[oa]
  (?:met )?(?:een )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|(?:hartelijke |beste )?groet(?:en|jes)?|mvg|vr\.? ?gr\.?|hoogachtend
  (?:cordiali|distinti|i migliori|cari) saluti|saluti|un (?:cordiale )?saluto|a presto
  (?:med )?(?:vänlig|vänliga|bästa|varma) hälsning(?:ar)?|hälsningar|vänligen|(?:med )?(?:vennlig|venlig|beste|bedste|mange) hils(?:en|ner)
  de bedste hilsner|hilsen|mvh|vh|kh
  (?:(?:ystävällisin|parhain|terveisin) ?)terveisin|terveisin|pozdrawiam(?: serdecznie)?|(?:z|łączę) (?:poważaniem|wyrazy szacunku)|pozdrowienia
  s (?:přátelským |srdečným )?pozdravem|s pozdravom|s úctou|s poštovanjem|srdačan pozdrav|lep pozdrav|(?:lijep|lep) pozdrav
  (?:с|з) (?:уважением|повагою|наилучшими пожеланиями)|saygılarımla|saygılarımızla|iyi çalışmalar|sevgiler
  üdvözlettel|tisztelettel|köszönettel|cu (?:stimă|respect|drag)|με εκτίμηση|φιλικά|此致|敬礼|祝好|顺祝商祺|よろしくお願いします|敬具|감사합니다|trân trọng|hormat (?:kami|saya)|salam
`);

/** Sign-offs that are words too: they open a signature only when contact lines follow. */
export const THANKS = anyOf(String.raw`
  thanks|thank you|many thanks|thanks a lot|thanks again|thank you very much|thanks so much
  thanks in advance|thx|ta|danke(?: schön)?|(?:nochmals )?(?:vielen|besten|herzlichen) dank(?: (?:im voraus|vorab))?|merci
  merci (?:beaucoup|d['’]avance|par avance)|gracias|muchas gracias|obrigad[oa]|muito obrigad[oa]|bedankt|dank|alvast bedankt
  grazie|grazie mille|tack|tak|takk|kiitos|dziękuję
`);

/** What stands in a card beside the name: titles, departments, forms of companies. */
export const TITLES = anyOf(String.raw`
  ceo|cto|cfo|coo|cmo|cio|cro|ciso|vp|svp|evp|md|director|manager|head of|engineer|founder|co-founder|officer|consultant|partner
  president|owner|buyer|purchasing|procurement|sales|marketing|operations|accountant|analyst|specialist|coordinator|assistant|architect
  gmbh|ug|kg|ohg|ltd|limited|inc|llc|llp|plc|corp|corporation|b\.?v|n\.?v|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|s\.?l|ag|ab|aps|a/s|oy|oyj|sp\. z o\.o|s\.r\.o|kft|lda|ltda|mailing list
  geschäftsführer(?:in)?|geschäftsführung|leiter(?:in)?|leitung|einkauf|einkäufer(?:in)?|vertrieb|verkauf|prokurist(?:in)?|abteilung|assistenz|buchhaltung
  directeur|directrice|responsable|chef de|acheteur|acheteuse|achats|gérante?|président(?:e)?|comptabilité|ingénieur(?:e)?
  directora?|gerente|jef[ea] de|compras|ventas|responsable de|diretora?|vendas|gestora?|direttore|direttrice|responsabile|ufficio|acquisti|amministratore
  hoofd|inkoop|inkoper|verkoop|directie|eigenaar|inköp|inköpschef|försäljning|chef|indkøb|innkjøp|daglig leder|direktør|johtaja|päällikkö|hankinta
  kierownik|dyrektor|prezes|specjalista|ředitel|vedoucí|директор|менеджер|руководитель|müdür
`);

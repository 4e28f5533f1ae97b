import { anyOf } from '../any-of';

/** Lines a phone or a mail program adds below the words. */
export const DEVICE = anyOf(String.raw`
  sent from (?:my|a|an|the)? ?(?:\S+ ){0,4}(?:iphone|ipad|ipod|android|blackberry|phone|mobile|smartphone|tablet|device|samsung|galaxy|pixel|windows|outlook|mail|mailbox|yahoo|gmail|proton|protonmail|nokia|huawei|xiaomi|oneplus|htc|lg|sony|watch|ti-85|handheld|airmail|spark|superhuman|edison|bluemail|aqua mail|k-9|treo|palm|laptop|mac|gsm)\b.{0,60}
  sent (?:via|with|using|by) (?:my |the |a )?(?:\S+ ){0,3}(?:mobile|phone|iphone|ipad|android|airmail|mailbox|outlook|blackberry|mail|spark|proton ?mail|superhuman|newton|polymail|missive|front|boxer|shift|hey|nine|gmail|yahoo|vodafone|t-mobile|verizon)\b.{0,60}
  sent from my [^,;]{1,40}|(?:some(?:one|body) )?from (?:my )?(?:mobile|iphone|ipad|android|blackberry)(?: \d+s?)?
  sent from (?:\S{1,20} ){0,2}\S{1,20}(?=<http)|via (?:mobile|iphone|android)|get outlook for \S.{0,60}|get (?:the )?\S+ (?:app|for (?:ios|android)).{0,40}
  download (?:the )?\S+ app.{0,40}|typed (?:on|with) .{0,60}(?:thumbs?|phone|iphone|mobile).{0,30}
  please (?:excuse|forgive|pardon) .{0,40}(?:brevity|typos|errors|spelling|terse).{0,60}|brevity and typos.{0,60}
  (?:von|aus) (?:meinem|unterwegs|mein).{0,60}(?:gesendet|verschickt|geschickt|iphone|ipad|handy|smartphone).{0,40}
  gesendet (?:von|mit|über|via|aus) .{1,60}|diese nachricht wurde (?:von|mit) .{1,80}(?:gesendet|verschickt)\.?
  von unterwegs gesendet|outlook für (?:android|ios).{0,40}|envoyé (?:depuis|de|à partir de|avec|par) .{1,60}
  envoye (?:depuis|de) .{1,60}|télécharger outlook.{0,60}|obtenez outlook.{0,60}
  enviado (?:desde|de|do|com|por|a partir de|via) .{1,60}|obtener outlook.{0,60}|obtenha o outlook.{0,60}
  inviato (?:da|dal|con|tramite) .{1,60}|scarica outlook.{0,60}|ottieni outlook.{0,60}
  (?:verzonden|verstuurd) (?:vanaf|van|met|via|vanuit) .{1,60}|outlook voor (?:android|ios).{0,40}
  download outlook.{0,60}|skickat från .{1,60}|sendt fra .{1,60}|sänt från .{1,60}|lähetetty .{1,60}
  wysłan[eoy] (?:z|ze|za pomocą) .{1,60}|wysłano z .{1,60}|odesláno z .{1,60}|odoslané z .{1,60}
  отправлено (?:с|из|от) .{1,60}|надіслано з .{1,60}|(?:az )?(?:iphone|ipad|android|telefon)\S*(?: \S+){0,3} küldve
  elküldve .{1,40}(?:ról|ről|mról|mről)|trimis de pe .{1,60}|.{0,30}(?:ımdan|den|dan|umdan) gönderildi
  được gửi từ .{1,60}|gửi từ .{1,60}|dikirim dari .{1,60}|从我的 ?.{1,20}发送|发自我的.{1,20}|我的?.{1,20}から送信|.{1,20}から送信
  나의 .{1,20}에서 보냄|내 .{1,20}에서 보냄|נשלח מה.{1,20}|أرسلت من .{1,40}|مرسل من .{1,40}|أُرسلت من .{1,40}
  στάλθηκε από .{1,40}
`);

/** Sign-offs that end the words and open the signature. */
export const SIGN_OFFS = anyOf(String.raw`
  (?:(?:kind|kindest|best|warm|warmest|many|with (?:kind|best|warm)) )?regards|best|all the best|best wishes|sincerely
  yours sincerely|sincerely yours|yours|yours truly|yours faithfully|cheers|rgds|br|kr|brgds|cordially|respectfully
  warmly|take care|talk soon
  (?:mit )?(?:freundlichen?|besten?|vielen|herzlichen?|lieben?|schönen?|sonnigen?) gr(?:ü|ue)(?:ß|ss)en?(?: aus .{1,30})?
  viele gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e?|mfg|vg|lg|hochachtungsvoll|herzlichst|(?:bien )?cordialement
  bien à (?:vous|toi)|sincères salutations|salutations(?: distinguées)?|(?:meilleures|sincères) salutations
  amicalement|cdlt|cdt|bàv
  (?:un |muchos )?(?:saludos?|cordial saludo|cordiales saludos|saludos cordiales)(?: cordial(?:es)?)?|atentamente
  un abrazo|atenciosamente|att|cumprimentos|(?:com os )?melhores cumprimentos|abraços?|cordialmente|saudações
  (?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke |beste )?groet(?:en|jes)?|mvg
  (?:cordiali|distinti|i migliori) saluti|saluti|un saluto|a presto|med vänliga hälsningar|vänliga hälsningar
  (?:med )?(?:vennlig|venlig) hilsen|mvh|hilsen|hälsningar|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem
  s pozdravem|с уважением|з повагою|saygılarımla|üdvözlettel|cu stimă|此致|祝好|よろしくお願いします|敬具
`);

/** Sign-offs that are words too: they open a signature only when contact lines follow. */
export const THANKS = anyOf(String.raw`
  thanks|thank you|many thanks|thanks a lot|thanks again|thank you very much|thanks (?:and|&) (?:best |kind )?regards
  thanks in advance|thx|ta|danke|vielen dank|besten dank|danke (?:und|&) (?:viele )?gr(?:ü|ue)(?:ß|ss)e|merci
  merci (?:beaucoup|d['’]avance)|gracias|muchas gracias|obrigad[oa]|muito obrigad[oa]|bedankt|dank|alvast bedankt
  grazie|grazie mille|tack|tak|takk|kiitos|dziękuję
`);

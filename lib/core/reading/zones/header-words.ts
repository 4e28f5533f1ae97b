import { anyOf } from '../any-of';

/** Labels of the header block, by the field they name. */
export const HEADER_LABELS = {
  from: anyOf(String.raw`
    from|von|de|da|van|från|fra|lähettäjä|mittente|nadawca|expeditorul|отправитель|від кого|gönderen|afzender|avsändare
    afsender|desde|siuntėjas|nork|प्रेषक|od|от|від|kimden|από|feladó|expéditeur|remitente|de la|từ|发件人|寄件者|寄件人
    šalje|dari|daripada|nuo|no|saatja|kellelt|adó|από|จาก|寄件人|pošiljatelj|од
    差出人|送信者|送信元|보낸 사람|보낸사람|מאת|من|از
  `),
  date: anyOf(String.raw`
    sent|sent time|date sent|sent on|date|gesendet|datum|envoyé|envoye|enviado|enviado el|enviada em|enviado em|fecha|data
    inviato|verzonden|skickat
    sendt|dato|lähetetty|päivämäärä|wysłano|data wysłania|odesláno|отправлено|дата|надіслано|gönderildi
    gönderilme tarihi|tarih|ημερομηνία|elküldve|dátum|trimis|message du|risposta|date d'envoi|đã gửi|ngày|发送时间|日期|傳送日期
    poslano|poslato|послато|изпратено|dikirim|dihantar|odoslané|odoslane|στάλθηκε|στάλθηκε στις|išsiųsta|nosūtīts|saadetud|enviat|ส่ง|วันที่|датум
    日時|日付|送信日時|送信|päiväys|дата відправлення|发送日期|时间|보낸 날짜|날짜|נשלח|תאריך|تاريخ الإرسال|تم الإرسال|التاريخ|ارسال شده|भेजा गया|bidalia
  `),
  to: anyOf(String.raw`
    to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|кому|kime|προς|címzett|către|destinataire|destinatario|đến|per|收件人
    prima|до|kepada|za|kam|saaja|adressaat|per a|ถึง|за|коме
    pour|pre|adresat|destinatarul|odbiorca|mottagare|modtager|mottaker|alıcı|收件者|宛先|送信先|받는 사람|받는사람|אל|إلى|به|प्रति|gavėjas|nori
  `),
  subject: anyOf(String.raw`
    subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|konu|θέμα|tárgy
    predmet|относно|subjek|perihal|zadeva|tema|tēma|teema|assumpte|เรื่อง|предмет
    subiect|subiectul|sujet|naslov|tytuł|chủ đề|主题|主旨|件名|제목|נושא|الموضوع|موضوع|विषय|gaia
  `),
  other: anyOf(String.raw`
    cc|bcc|cci|ccn|cco|kopie|copie|copie à|kopia|kopi|copia|reply-to|répondre à|importance|wichtigkeit|priority
    attachments|organization|копия|抄送
  `),
} as const;

/** Between dashes: `-----Original Message-----`. */
export const ORIGINAL = anyOf(String.raw`
  original message|original mail|original e-mail|original appointment|reply message|replied message|previous message|ursprüngliche nachricht
  originalnachricht|original-nachricht|antwort nachricht|vorherige nachricht|ursprünglicher termin|original-mail|ursprüngliche (?:e-?mail|mail)
  (?:message|mail|courriel|e-?mail) (?:d['']origine|original|initial)|(?:mensaje|correo|e-?mail) original|mensaje anterior
  mensagem original|messaggio originale|messaggio di origine|oorspronkelijk bericht|oorspronkelijke bericht
  ursprungligt meddelande|originalmeddelande|oprindelig besked|oprindelig meddelelse|opprinnelig melding
  alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní (?:zpráva|e-?mail)|pôvodn[áý] (?:správa|e-?mail)|исходное сообщение
  оригинальное сообщение|пересылаемое сообщение|(?:orijinal|özgün) (?:ileti|mesaj)|eredeti (?:üzenet|levél)|mesaj original|原始邮件|原始郵件
  原邮件|回复的(?:原)?邮件|原始信件|回覆的郵件|元のメッセージ|元のメール|원본 메시지|הודעה מקורית|الرسالة الأصلية|vastaus viesti
`);

/** Above a forwarded mail. */
export const FORWARDED = anyOf(String.raw`
  forwarded message|forwarded mail|begin forwarded message|weitergeleitete nachricht
  anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|message transféré|message transmis
  début du message transféré|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado
  mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|messaggio inoltrato
  inizio messaggio inoltrato|inizio del messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht
  vidarebefordrat (?:meddelande|brev|mejl|e-post)|videresendt (?:melding|besked|meddelelse)|start på videresendt besked
  (?:välitetty|edelleenlähetetty) viesti(?: / fwd\.msg| alkaa)?
  przekazana wiadomość|wiadomość przekazana|treść przekazanej wiadomości|początek przekazywanej wiadomości
  přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa(?: --- forwarded message)?|začiatok preposlanej správy
  proslijeđena poruka|započni proslijeđenu poruku|posredovano sporočilo
  (?:пересланное|перенаправленное|переадресованное) сообщение|начало переадресованного сообщения
  (?:переслане|перенаправлене) повідомлення|початок листа, що пересилається
  [iİ]letilen (?:mesaj|[iİ]leti)|[iİ]letilmiş mesaj|[iİ]leti başlangıcı|továbbított (?:üzenet|levél)|továbbított levél kezdete
  mesaj redirecționat|începe mesajul redirecționat|προωθημένο μήνυμα|thư được chuyển tiếp|pesan yang diteruskan
  转发的邮件|转发邮件信息|轉寄的郵件|転送されたメッセージ|メッセージを転送|전달된 메시지|הודעה שהועברה|رسالة معاد توجيهها
`);

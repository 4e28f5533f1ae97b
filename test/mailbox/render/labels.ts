import type { DemoLanguage } from './modes';

export type Labels = {
  readonly inbox: string;
  readonly compose: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly send: string;
  readonly sendArchive: string;
  readonly schedule: string;
  readonly discard: string;
  readonly me: string;
  readonly toMe: string;
  readonly to: string;
  readonly cc: string;
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly sent: string;
  readonly undo: string;
  readonly undone: string;
  readonly view: string;
  readonly scheduled: string;
  readonly noRecipient: string;
  readonly newMessage: string;
  readonly draft: string;
  readonly messages: string;
  readonly trimmed: string;
  readonly offline: string;
  readonly expandAll: string;
  readonly account: string;
  readonly search: string;
  readonly attach: string;
  readonly body: string;
  readonly clipped: string;
  readonly via: string;
  readonly ok: string;
  readonly elided: string;
};

const en: Labels = {
  inbox: 'Inbox',
  compose: 'Compose',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  send: 'Send',
  sendArchive: 'Send and archive',
  schedule: 'Schedule send',
  discard: 'Discard draft',
  me: 'me',
  toMe: 'to',
  to: 'To',
  cc: 'Cc',
  from: 'From',
  replyTo: 'Reply-To',
  subject: 'Subject',
  sent: 'Message sent',
  undo: 'Undo',
  undone: 'Sending undone.',
  view: 'View message',
  scheduled: 'Send scheduled',
  noRecipient: 'Please specify at least one recipient.',
  newMessage: 'New Message',
  draft: 'Draft',
  messages: 'messages',
  trimmed: 'Show trimmed content',
  offline: 'You are offline. Some features may not work.',
  expandAll: 'Expand all',
  account: 'Account',
  search: 'Search mail',
  attach: 'Attach files',
  body: 'Message Body',
  clipped: 'View entire message',
  via: 'via',
  ok: 'OK',
  elided: '[Quoted text hidden]',
};

function words(row: string, keys: readonly (keyof Labels)[] = order): Labels {
  const parts = row.split('|');
  if (parts.length !== keys.length) throw new Error(`${parts.length} labels, ${keys.length} expected: ${parts[0]}`);
  return { ...en, ...Object.fromEntries(keys.map((key, index) => [key, parts[index]])) };
}

const order: readonly (keyof Labels)[] = [
  'inbox',
  'compose',
  'reply',
  'replyAll',
  'forward',
  'send',
  'sendArchive',
  'schedule',
  'discard',
  'me',
  'toMe',
  'to',
  'cc',
  'from',
  'replyTo',
  'subject',
  'sent',
  'undo',
  'undone',
  'view',
  'scheduled',
  'noRecipient',
  'newMessage',
  'draft',
  'messages',
  'elided',
];

/** What the page's own controls are called. Nothing of ours may ever depend on one of these words. */
export const labels: Readonly<Record<DemoLanguage, Labels>> = {
  en,
  'en-GB': en,
  de: words(
    'Posteingang|Schreiben|Antworten|Allen antworten|Weiterleiten|Senden|Senden und archivieren|Senden planen|Entwurf verwerfen|mich|an|An|Cc|Von|Antwort an|Betreff|Nachricht gesendet|Rückgängig|Senden rückgängig gemacht.|Nachricht ansehen|Senden geplant|Geben Sie mindestens einen Empfänger an.|Neue Nachricht|Entwurf|Nachrichten|[Zitierter Text ausgeblendet]',
  ),
  fr: words(
    'Boîte de réception|Nouveau message|Répondre|Répondre à tous|Transférer|Envoyer|Envoyer et archiver|Programmer l’envoi|Supprimer le brouillon|moi|À|À|Cc|De|Répondre à|Objet|Message envoyé|Annuler|Envoi annulé.|Voir le message|Envoi programmé|Veuillez indiquer au moins un destinataire.|Nouveau message|Brouillon|messages|[Texte des messages précédents masqué]',
  ),
  es: words(
    'Recibidos|Redactar|Responder|Responder a todos|Reenviar|Enviar|Enviar y archivar|Programar envío|Descartar borrador|mí|para|Para|Cc|De|Responder a|Asunto|Mensaje enviado|Deshacer|Envío deshecho.|Ver mensaje|Envío programado|Indica al menos un destinatario.|Mensaje nuevo|Borrador|mensajes|[El texto citado está oculto]',
  ),
  pt: words(
    'Caixa de entrada|Escrever|Responder|Responder a todos|Encaminhar|Enviar|Enviar e arquivar|Programar envio|Descartar rascunho|mim|para|Para|Cc|De|Responder para|Assunto|Mensagem enviada|Desfazer|Envio desfeito.|Ver mensagem|Envio programado|Informe pelo menos um destinatário.|Nova mensagem|Rascunho|mensagens|[Texto das mensagens anteriores oculto]',
  ),
  it: words(
    'Posta in arrivo|Scrivi|Rispondi|Rispondi a tutti|Inoltra|Invia|Invia e archivia|Programma l’invio|Elimina bozza|me|a|A|Cc|Da|Rispondi a|Oggetto|Messaggio inviato|Annulla|Invio annullato.|Visualizza messaggio|Invio programmato|Specifica almeno un destinatario.|Nuovo messaggio|Bozza|messaggi|[Testo tra virgolette nascosto]',
  ),
  nl: words(
    'Inbox|Opstellen|Beantwoorden|Allen beantwoorden|Doorsturen|Verzenden|Verzenden en archiveren|Verzenden plannen|Concept verwijderen|mij|aan|Aan|Cc|Van|Antwoorden op|Onderwerp|Bericht verzonden|Ongedaan maken|Verzenden ongedaan gemaakt.|Bericht bekijken|Verzenden gepland|Geef minstens één ontvanger op.|Nieuw bericht|Concept|berichten|[Tekst uit oorspronkelijke bericht is verborgen]',
  ),
  ru: words(
    'Входящие|Написать|Ответить|Ответить всем|Переслать|Отправить|Отправить и архивировать|Запланировать отправку|Удалить черновик|мне|кому|Кому|Копия|От|Ответить на|Тема|Письмо отправлено|Отменить|Отправка отменена.|Посмотреть|Отправка запланирована|Укажите хотя бы одного получателя.|Новое сообщение|Черновик|сообщений|[Цитируемый текст скрыт]',
  ),
  zh: words(
    '收件箱|写邮件|回复|回复全部|转发|发送|发送并归档|安排发送时间|舍弃草稿|我|发送至|收件人|抄送|发件人|回复|主题|邮件已发送|撤消|已撤消发送。|查看邮件|已安排发送|请至少指定一位收件人。|新邮件|草稿|封邮件|[引用文字已隐藏]',
  ),
  ja: words(
    '受信トレイ|作成|返信|全員に返信|転送|送信|送信してアーカイブ|送信日時を設定|下書きを破棄|自分|宛先|宛先|Cc|差出人|返信先|件名|メッセージを送信しました|元に戻す|送信を取り消しました。|メッセージを表示|送信日時を設定しました|宛先を 1 つ以上指定してください。|新規メッセージ|下書き|件のメッセージ|[引用文は省略されています]',
  ),
  ar: words(
    'البريد الوارد|إنشاء|رد|الرد على الكل|إعادة توجيه|إرسال|إرسال وأرشفة|جدولة الإرسال|تجاهل المسودة|أنا|إلى|إلى|نسخة إلى|من|الرد على|الموضوع|تم إرسال الرسالة|تراجع|تم التراجع عن الإرسال.|عرض الرسالة|تمت جدولة الإرسال|يرجى تحديد مستلم واحد على الأقل.|رسالة جديدة|مسودة|رسائل|[النص المقتبس مخفي]',
  ),
};

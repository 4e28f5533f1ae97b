/** The words of the page in two languages: nothing of ours may depend on them. */
export type PageLanguage = 'en' | 'de' | 'ja';

type Labels = Readonly<
  Record<'from' | 'to' | 'message' | 'body' | 'pane' | 'reply' | 'forward' | 'send' | 'write', string>
>;

export const labels: Readonly<Record<PageLanguage, Labels>> = {
  en: {
    from: 'From',
    to: 'To',
    message: 'Email message',
    body: 'Message body',
    pane: 'Reading Pane',
    reply: 'Reply',
    forward: 'Forward',
    send: 'Send',
    write: 'Message body, press Alt+F10 to exit',
  },
  de: {
    from: 'Von',
    to: 'An',
    message: 'E-Mail-Nachricht',
    body: 'Nachrichtentext',
    pane: 'Lesebereich',
    reply: 'Antworten',
    forward: 'Weiterleiten',
    send: 'Senden',
    write: 'Nachrichtentext, Alt+F10 zum Beenden',
  },
  ja: {
    from: '差出人',
    to: '宛先',
    message: '電子メール メッセージ',
    body: 'メッセージ本文',
    pane: '閲覧ウィンドウ',
    reply: '返信',
    forward: '転送',
    send: '送信',
    write: 'メッセージ本文',
  },
};

/** A moment as the page writes it, in the reader's zone: the weekday, the day, the time. */
export function pageDate(at: number, language: PageLanguage, zone: string): string {
  const locale = { en: 'en-US', de: 'de-DE', ja: 'ja-JP' }[language];
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at);
  const day = part({ year: 'numeric', month: 'numeric', day: 'numeric' });
  return `${part({ weekday: 'short' })} ${day} ${part({ hour: 'numeric', minute: '2-digit' })}`;
}

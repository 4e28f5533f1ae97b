import { anyOf } from '../any-of';

/** Verbs that end an intro line: `On Monday Ana wrote:`. */
export const WROTE = anyOf(String.raw`
  wrote|writes|sent|said|replied|schrieb|schreibt|geschrieben|folgendes geschrieben|a écrit|a ecrit|escribió|escribio|escribieron|ha escrit
  va escriure|escreveu|escribiu|ha scritto|scrive|schreef|heeft geschreven|geschreven|het volgende|skrev|skriver|kl|kirjoitti
  napisał\(a\)|napisał|napisała|napisana przez|pisze|napsal|napsal\(a\)|napísal|napísal\(a\)|napisala|napisao|napisao je|написао|написао/ла|piše
  написал|написала|написав|написал\(а\)|написа|пишет|пише|írta|ezt írta|a scris|yazdı|şunu yazdı|έγραψε|rašė|rakstīja|kirjutas
  đã viết|menulis|เขียนว่า|כתב|כתבה|كتب|نوشت|ने लिखा|写道|寫道|来信|來信|撰写|さんは書きました|のメール|작성
`);

/** How an intro line opens, before its date or name. */
export const INTRO_OPENERS = anyOf(String.raw`
  on|le|am|den|el|em|op|il|il giorno|in data|på|w dniu|dnia|dne|dňa|vào|a|às|la|dana|στις|at|em qua|на|у|v|o|pada|missatge de|wiadomość napisana
`);

import { anyOf } from '../any-of';

/** Verbs that end an intro line: `On Monday Ana wrote:`. */
export const WROTE = anyOf(String.raw`
  wrote|writes|sent|said|replied|schrieb|schreibt|a écrit|a ecrit|escribió|escribio|escribieron|ha escrit|escreveu
  ha scritto|scrive|schreef|heeft geschreven|geschreven|skrev|skriver|kirjoitti|napisał\(a\)|napisał|napisała|napsal
  napsal\(a\)|napísal|написал|написала|написав|написал\(а\)|пишет|пише|đã viết|írta|ezt írta|a scris|yazdı|şunu yazdı
  έγραψε|כתב|כתבה|كتب|menulis|写道|寫道|さんは書きました|のメール|작성|het volgende|kl|napisao|napisao je|pisze|piše|rašė|rakstīja|kirjutas|написа|va escriure|เขียนว่า
`);

/** How an intro line opens, before its date or name. */
export const INTRO_OPENERS = anyOf(String.raw`
  on|le|am|den|el|em|op|il|il giorno|in data|på|w dniu|dnia|dne|vào|a|la|dana|στις|at|em qua|на|pada
`);

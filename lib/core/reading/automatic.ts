/** Subjects that only a machine writes, in the languages of the mail clients; folded. */
const SUBJECT =
  /^(?:\W{0,3})(?:automatic reply|auto ?-?(?:reply|respons\w*|answer|message)?(?=\W*:)|auto ?-?(?:reply|respons\w*)|(?:i am |currently )?(?:away|absent) (?:until|till|from|on)\b|on (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holidays?) (?:until|till|from)\b|out of (?:the )?office|ooo\b|automatische antwort|abwesenheits?(?:notiz|nachricht|benachrichtigung|meldung|assistent)?\b|abwesend|reponse automatique|absence du bureau|absent du bureau|message d absence|respuesta automatica|fuera de (?:la )?oficina|resposta automatica|fora do escritorio|automatisch antwoord|afwezig\w*|risposta (?:automatica|non al computer)|fuori (?:sede|ufficio)|assenza|autosvar|franvaro|fravaer|poissa|nieobecnosc|im urlaub|en conges?\b|de vacaciones|de ferias|in ferie|met vakantie|op vakantie|automatiskt svar|automatisk svar|automaattinen vastaus|automatyczna odpowiedz|undeliver\w+|delivery (?:status|failure)|mail delivery|returned mail|failure notice|unzustellbar|non remis|no se puede entregar|message not delivered)/;
const SENDER =
  /^(?:mailer-daemon|postmaster|no-?reply|noreply|do-?not-?reply|donotreply|auto-?reply|autoresponder|bounces?|notifications?|notify|mail-?daemon)\b/;
const BODY =
  /\b(?:this is an? (?:automatic|automated|auto)[ -]?(?:generated )?(?:reply|response|message|email)|automatic(?:ally)? generated|auto-?generated (?:message|email|reply)|dies ist eine automatisch\w* (?:antwort|nachricht)|ceci est (?:un|une) (?:message|reponse) automatique|(?:este es|esta es|esto es) un\w? (?:mensaje|respuesta) automatic[oa]|esta e uma (?:mensagem|resposta) automatica|dit is een automatisch\w* (?:bericht|antwoord)|questo e un messaggio automatico|risposta automatica|delivery to the following recipient|could not be delivered|mailer-daemon)\b/;

/** Whether a machine wrote it: absence note, bounce, ticket number. All arguments folded; `from` an address. */
export function isAutomatic(subject: string, from: string, own: string): boolean {
  return (
    SUBJECT.test(subject.replace(/^(?:(?:re|aw|sv|rv|antw|fw|fwd|wg|tr|i): ?)+/, '')) ||
    SENDER.test(from) ||
    BODY.test(own.slice(0, 600))
  );
}

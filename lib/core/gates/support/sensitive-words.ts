/** Details that are not for everybody on a mail: accounts, secrets, health, jobs. English, German, French, Spanish. */
export const sensitiveWords = new RegExp(
  [
    String.raw`\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b`,
    String.raw`\b(?:passport|social security|national insurance|tax id|identity card) (?:number|no\b)`,
    String.raw`\b(?:my|our|the|your) (?:password|passcode|login|credentials) (?:is|are)\b|\bpassword:`,
    String.raw`\bconfidential(?:ly)?\b(?! agreement)|\bin (?:strict |the strictest )?confidence\b|\bbetween (?:you and me|the two of us)\b|\boff the record\b`,
    String.raw`\b(?:do not|don['’]t|not to) (?:share|forward|pass on|circulate) (?:this|it)\b|\bnot (?:yet )?public(?:ly known)?\b`,
    String.raw`\b(?:lay-?offs?|redundanc(?:y|ies)|being let go|job cuts)\b`,
    String.raw`\b(?:cancer|chemotherapy|surgery|sick leave|maternity leave|parental leave|bereavement|passed away|funeral|burn-?out)\b`,
    String.raw`(?:streng |bitte )vertraulich|vertraulich behandeln|\bunter uns (?:gesagt)?\b|nicht weiter(?:geben|leiten|erzählen)|entlassungen|stellenabbau|verstorben|krankgeschrieben|elternzeit`,
    String.raw`confidentiel(?:le)?|\bentre nous\b|ne pas (?:diffuser|transférer|partager)|licenciements|décédée?|arrêt maladie|congé (?:maternité|parental)`,
    String.raw`\bconfidencial(?:mente)?\b|\bentre nosotros\b|no (?:compartir|reenviar|comparta|reenvíe)|despidos|falleci(?:ó|do|miento)|baja (?:médica|maternal)`,
  ].join('|'),
  'u',
);

/** Words that move the urgency, the offer or what the buyer counts on. English, German, French, Spanish. */
export const expectationWords = new RegExp(
  [
    String.raw`\b(?:become|becomes|became|is now|are now|it['’]s now|suddenly|got) (?:very |more |quite |really )?(?:urgent|critical|time-critical|top priority)\b`,
    String.raw`\b(?:deadline|due date|go-?live|start date|launch|timeline|time frame|schedule|board meeting|kick-?off) (?:has |have |was |is |got |had to be )?(?:been |being )?(?:moved|brought forward|pulled forward|pushed(?: back| out)?|shifted|changed|postponed|delayed|slipped)\b`,
    String.raw`\b(?:earlier|sooner|later) than (?:we |originally |first |had )*(?:planned|agreed|expected|discussed)\b`,
    String.raw`\b(?:our|the) (?:plans?|priorities|requirements|expectations|situation|strategy) (?:has|have) (?:changed|shifted)\b`,
    String.raw`\b(?:is|was|are)(?:n['’]t| not) what (?:we|you|was|had been) (?:had )?(?:agreed|discussed|promised|expected|told us)\b`,
    String.raw`\b(?:we|i) (?:were|was) (?:told|promised|led to believe|under the impression)\b`,
    String.raw`(?:jetzt|plötzlich|inzwischen|nun) (?:sehr |richtig )?(?:dringend|eilig)|eilt (?:jetzt|nun|inzwischen)`,
    String.raw`(?:termin|frist|start|zeitplan|go-?live|liefertermin)\S* (?:wurde|hat sich|ist|muss)[^.?!]{0,25}(?:verschoben|vorgezogen|geändert)`,
    String.raw`(?:früher|später) als (?:geplant|vereinbart|besprochen)|(?:pläne|prioritäten|anforderungen|erwartungen) haben sich geändert`,
    String.raw`nicht (?:das,? )?was (?:wir|sie)[^.?!]{0,20}(?:vereinbart|besprochen|zugesagt)`,
    String.raw`(?:devenu|désormais|maintenant) (?:très |plus )?urgent|(?:date|échéance|planning|calendrier|délai|lancement) (?:a|ont|est) (?:été )?(?:avancée?|repoussée?|décalée?|modifiée?)`,
    String.raw`plus (?:tôt|tard) que prévu|(?:priorités|plans|besoins|attentes) ont changé|pas ce (?:qui|que)[^.?!]{0,20}(?:convenu|promis)`,
    String.raw`(?:ahora|se ha vuelto|ya) (?:es )?(?:muy |más )?urgente|(?:fecha|plazo|calendario|inicio|lanzamiento) (?:se ha|ha sido|se)[^.?!]{0,12}(?:adelant|retras|movid|cambi)`,
    String.raw`(?:antes|después|más tarde) de lo (?:previsto|acordado|planeado)|(?:prioridades|planes|requisitos|expectativas) han cambiado|no es lo que (?:acordamos|habíamos acordado|nos prometieron)`,
  ].join('|'),
  'iu',
);

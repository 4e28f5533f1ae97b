/** What a blank is called where nobody said it in words we can use: by the reason's angle, then by language. */
export const blankNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'promise-due': {
    en: 'what you promised',
    de: 'was versprochen war',
    fr: 'ce qui était promis',
    es: 'lo que se prometió',
  },
  'next-step-due': {
    en: 'the result of the step',
    de: 'das Ergebnis des Schritts',
    fr: 'le résultat de l’étape',
    es: 'el resultado del paso',
  },
};

export const objectionTopics = ['price', 'timing', 'fit', 'competitor', 'trust', 'effort', 'people'] as const;
export type ObjectionTopic = (typeof objectionTopics)[number];

/** In order: the first that is named is the topic. English, German, French and Spanish words. */
const WORDS: readonly (readonly [ObjectionTopic, RegExp])[] = [
  [
    'competitor',
    /\b(competitors?|other (vendor|supplier|offer)s?|another (vendor|supplier)|anbieter|konkurren\w+|concurrent\w*|competidor\w*)\b/i,
  ],
  [
    'price',
    /\b(price[sd]?|pricing|cost(s|ly)?|expensive|budgets?|afford|teuer|preis\w*|kosten|cher|prix|co[uû]ts?|caro|precio|coste?s?)\b/i,
  ],
  [
    'trust',
    /\b(security|secure|privacy|gdpr|compliance|risk(s|y)?|references?|sicherheit|datenschutz|risiko|s[ée]curit[ée]|risque|seguridad|riesgo)\b/i,
  ],
  [
    'timing',
    /\b(timing|too (early|soon|late)|this (quarter|year)|next (quarter|year)|deadline|zeitplan|zu fr[üu]h|zeitpunkt|trop t[ôo]t|calendrier|plazo|demasiado pronto)\b/i,
  ],
  [
    'effort',
    /\b(effort|resources?|roll-?out|migration|integrat\w+|onboarding|training|too (much|many) work|aufwand|einf[üu]hrung|ressourcen|efforts?|ressources|esfuerzo|recursos)\b/i,
  ],
  [
    'people',
    /\b(team|staff|adopt\w*|works council|colleagues?|resist\w*|betriebsrat|mitarbeiter\w*|[ée]quipe|equipo)\b/i,
  ],
  [
    'fit',
    /\b(fits?|feature|missing|lacks?|support for|does(n[’']t| not)|requirements?|need(s|ed)?|passt|fehlt|funktion\w*|manque|fonction\w*|falta|encaja)\b/i,
  ],
];

/** What an objection is about, told from its own words; `null` = they do not say. The words themselves are not kept. */
export function objectionTopic(words: string): ObjectionTopic | null {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

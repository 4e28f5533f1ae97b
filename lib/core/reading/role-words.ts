import type { BuyingRole } from '../domain/records';

/** Titles and departments by the part they play in buying; folded, in all languages that are read. The surer part stands first. */
const ROLES: readonly (readonly [BuyingRole, RegExp])[] = [
  [
    'procurement',
    /\b(?:procurement|purchasing|sourcing|(?:strategic|category) buyer|vendor management|einkauf\w*|beschaffung\w*|achats|acheteu\w+|compras|inkoop\w*|acquisti|approvvigionament\w+)\b/,
  ],
  [
    'legal',
    /\b(?:legal(?: counsel| team)?|general counsel|counsel|lawyers?|attorneys?|solicitor|dpo|data protection officer|rechtsabteilung|justiziar\w*|jurist\w*|datenschutzbeauftragte\w*|juridique|juriste|abogad\w+|juridico|advogad\w+|juridische zaken|avvocat\w+|ufficio legale)\b/,
  ],
  [
    'economic-buyer',
    /\b(?:cfo|chief financial officer|finance (?:director|manager|lead|team)|(?:director|head|vp) (?:of )?finance|vp finance|controll(?:er|ing)\w*|treasurer|finance|finanz\w+|kaufmannische\w* leit\w+|daf|directeur financier|directrice financiere|director\w* financier\w+|diretor\w* financeir\w+|financieel directeur|direttore finanziario|comptab\w+)\b/,
  ],
  [
    'decision-maker',
    /\b(?:ceo|chief executive(?: officer)?|coo|managing director|president|founder|co-?founder|owner|board|management|general manager|geschaftsfuhr\w+|vorstand\w*|inhaber\w*|geschaftsleitung|pdg|dg|directeur general|directrice generale|direction|gerant\w*|director\w* general|presidente|diretor\w* geral|diretoria|algemeen directeur|directie|bestuur|amministratore delegato|titolare|direzione)\b/,
  ],
  [
    'technical-buyer',
    /\b(?:cto|cio|ciso|chief (?:technology|information|information security) officer|it(?: \w+)? (?:manager|director|lead|department|team)|(?:head|director|vp) (?:of )?(?:it|engineering|security|technology|infrastructure|information security)|security team|it team|architects?|it-?(?:leit\w+|abteilung|afdeling)|dsi|rssi|director\w* (?:de )?(?:ti|sistemas|tecnologia)|responsabile it|hoofd it|it)\b/,
  ],
  [
    'user-buyer',
    /\b(?:(?:head|director|vp|manager) (?:of )?(?:operations|sales|marketing|customer \w+|service|support|logistics|production)|(?:operations|sales|marketing|service|plant|office|support|logistics|production) (?:manager|director|lead)|team ?lead(?:er)?|teamleit\w+|fachabteilung|betriebsleit\w+|vertriebsleit\w+)\b/,
  ],
];

/** The part that the title or department named in folded words plays; `null` where none is named. */
export function roleIn(says: string): BuyingRole | null {
  return ROLES.find(([, words]) => words.test(says))?.[0] ?? null;
}

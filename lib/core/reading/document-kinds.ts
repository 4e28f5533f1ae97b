/**
 * What a document is, by the words people use for it in a sentence or a file name; folded, in all languages that are read. The more special
 * kind stands first and hides the plainer ones that its words hold.
 */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'security-questionnaire',
    /\b(?:(?:security|vendor|supplier|infosec|risk|compliance|it|privacy) (?:\w+ )?(?:questionnaires?|assessment(?: form)?|checklist)|questionnaires?|caiq|sig lite|\w*fragebogen|questionario|cuestionario|\w*vragenlijst|lieferantenselbstauskunft)\b/,
  ],
  [
    'security-documents',
    /\b(?:soc ?2(?: reports?| certificates?)?|iso ?27001(?: certificates?)?|pen(?:etration)? ?tests?(?: reports?)?|security (?:white ?papers?|documentation|docs?|overview|polic(?:y|ies)|pack|concept)|sicherheitskonzept|toms?|certificat\w*|certifications?|zertifikat\w*|certificad\w+|certificaat|certificaten)\b/,
  ],
  [
    'dpa',
    /\b(?:dpa|avv|av-vertrag\w*|data processing (?:agreement|addendum)|auftragsverarbeitung\w*|accord de traitement|verwerkersovereenkomst|nomina a responsabile)\b/,
  ],
  [
    'nda',
    /\b(?:ndas?|non-?disclosure(?: agreement)?|confidentiality agreement|geheimhaltung\w*|accord de confidentialite|acuerdo de confidencialidad|acordo de confidencialidade|geheimhoudings\w+|accordo di riservatezza)\b/,
  ],
  ['sow', /\b(?:sow|statement of work|scope of work|leistungsbeschreibung)\b/],
  ['order-form', /\b(?:order forms?|bestellformular|bon de commande|formulario de pedido|modulo d ordine)\b/],
  [
    'purchase-order',
    /\b(?:purchase orders?|po|bestellung|orden de compra|ordem de compra|inkooporder|ordine di acquisto)\b/,
  ],
  [
    'price-list',
    /\b(?:price ?lists?|pric(?:ing|e) (?:sheets?|overview|table|list|details|breakdown|info\w*)|rate ?cards?|pricing|prices|preisliste|preise|preisubersicht|tarifs?|grille tarifaire|tarifas?|listas? de precios|tabela de precos|precos|precios|prijslijst|prijzen|listino|prezzi)\b/,
  ],
  [
    'quote',
    /\b(?:quotes?|quotations?|cost estimates?|estimates?|kostenvoranschlag|devis|cotizacion|cotacao|presupuesto|orcamento|preventivo)\b/,
  ],
  [
    'proposal',
    /\b(?:proposals?|offers?|offerings? document|angebot\w*|proposition|offre|propuesta|oferta|proposta|voorstel|offerte|aanbieding|offerta)\b/,
  ],
  [
    'contract',
    /\b(?:contracts?|agreements?|msa|redlines?|mark-?up|terms(?: and conditions| of service)?|rahmenvertrag|\w*vertrag\w*|vereinbarung|agb|contrat|cgv|contrato|acuerdo|acordo|overeenkomst|contratto|accordo|algemene voorwaarden)\b/,
  ],
  [
    'case-study',
    /\b(?:case ?stud(?:y|ies)|customer (?:stor(?:y|ies)|references?|examples?)|references?|referenz\w*|referenc\w+|fallstudie\w*|etudes? de cas|casos? de (?:exito|estudio)|estudos? de caso|casos? de sucesso|klantcases?|casi studio|referenze)\b/,
  ],
  ['business-case', /\b(?:business case|roi(?: \w+)?)\b/],
  [
    'deck',
    /\b(?:decks?|slides?|slide ?decks?|presentations?|prasentation\w*|folien|diapositiv\w+|presentacion|apresentacao|presentatie|presentazione)\b/,
  ],
  ['invoice', /\b(?:invoices?|rechnung|facture|factura|fatura|factuur|fattura)\b/],
  [
    'rfp',
    /\b(?:rfps?|rfqs?|rfi|request for proposal|requirements|lastenheft|pflichtenheft|cahier des charges|pliego|caderno de encargos|capitolato|specs?|specifications?)\b/,
  ],
  [
    'project-plan',
    /\b(?:(?:project|implementation|rollout|roll-out|onboarding|migration) (?:plan|timeline|schedule)|timeline|roadmap|projektplan|zeitplan|planning|cronograma|projectplan|cronoprogramma)\b/,
  ],
  [
    'summary',
    /\b(?:minutes|meeting notes|notes|summary|recap|protokoll|zusammenfassung|compte[- ]rendu|acta|resumen|ata|resumo|notulen|samenvatting|verbale|riepilogo)\b/,
  ],
  ['recording', /\b(?:recordings?|aufzeichnung|enregistrement|grabacion|gravacao|opname|registrazione)\b/],
  ['agenda', /\b(?:agenda|ordre du jour)\b/],
  [
    'brochure',
    /\b(?:brochures?|one-?pagers?|data ?sheets?|fact ?sheets?|broschure|datenblatt|plaquette|folleto|brochura|scheda)\b/,
  ],
  ['form', /\b(?:forms?|formular\w*|formulaire|formulario|formulier|modulo)\b/],
  ['report', /\b(?:reports?|bericht|rapport|informe|relatorio|relazione)\b/],
  [
    'documentation',
    /\b(?:documentation|white ?papers?|dokumentation|documentacion|documentacao|documentatie|documentazione)\b/,
  ],
];
/** The word that says no more than that there is something; only where nothing says more. */
const PLAIN =
  /\b(?:documents?|docs?|files?|pdf|attachments?|draft|templates?|materials?|spreadsheet|dokumente?|unterlagen|dateie?n?|entwurf|vorlage|documentos?|fichiers?|archivos?|ficheiros?|arquivos?|bestand(?:en)?|document(?:en|i|o)|file|modele|modelo|modello)\b/;

/** The kinds named in folded words, at most three; `document` where only that is said. */
export function documentKinds(says: string): readonly string[] {
  let left = says;
  const found: string[] = [];
  for (const [kind, words] of KINDS) {
    const hit = words.exec(left);
    if (!hit) continue;
    found.push(kind);
    left = left.replace(hit[0], ' ');
    if (found.length === 3) break;
  }
  return found.length > 0 ? found : PLAIN.test(says) ? ['document'] : [];
}

/** The kind of a file by its name, `null` where the name tells none: `Acme_Proposal_v3.pdf` → `proposal`. */
export function kindOfFile(name: string): string | null {
  return documentKinds(wordsOf(name)).find((kind) => kind !== 'document') ?? null;
}

/** File names glue words with signs, capitals and digits. */
function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .replace(/\.[A-Za-z0-9]{2,4}$/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/soc[-_ ]?2/g, 'soc2')
    .replace(/iso[-_ ]?27001/g, 'iso27001')
    .replace(/(?<=[a-z])\d+|[^a-z0-9]+/g, (glue) => (/^2$|^27001$/.test(glue) ? glue : ' '));
}

import type { PhraseBook } from './phrases';

/** Dutch: as en-facts.ts, a few phrases each; folded. */
export const nlFacts = {
  classes: {
    doc: '(?:voorstel|offerte|aanbieding|contract|overeenkomst|nda|verwerkersovereenkomst|geheimhoudingsverklaring|vragenlijst|\\w+vragenlijst|certifica(?:at|ten)|prijslijst|prijzen|presentatie|slides|klantcases?|case|referenties|factuur|inkooporder|bestelling|agenda|notulen|samenvatting|opname|brochure|documentatie|document(?:en)?|bestand(?:en)?|formulier|planning|projectplan|voorwaarden|informatie|details)',
    mtg: '(?:afspraak|gesprek|call|belafspraak|meeting|overleg|demo|demonstratie|workshop|presentatie|videocall|kennismaking|sessie|telefoongesprek)',
    title:
      '(?:directeur|\\w*directeur|cfo|ceo|cto|cio|hoofd(?: \\w+)?|manager(?: \\w+)?|\\w+manager|inkoop|afdeling \\w+|juridische zaken|jurist|it-?afdeling|leidinggevende|collega\\w*|eigenaar|bestuur|controller|directie)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:kunt u|kun je|kunnen jullie|zou u|zou je|zouden jullie|graag|stuur|wilt u|wil je|nodig|ontvang\w*|wachten? (?:nog )?op|heeft u|heb je|hebben jullie|mis)(?: \w+){0,8}? {doc}|{doc}(?: \w+){0,5}? (?:sturen|toesturen|mailen|opsturen|nodig|ontvangen|delen)`,
      unless: String.raw`(?:ik|wij|we) (?:zal|zullen|stuur|sturen|mail)|bijlage|bijgevoegd|bijgaand|bedankt|dank|(?:heb|hebben) (?:\w+ ){0,5}ontvangen`,
    },
    'document-sent': {
      certain: String.raw`bijgaand|bijgevoegd\w*|in de bijlage|als bijlage|(?:ik|wij|we) (?:heb|hebben)(?: \w+){0,8}? (?:gestuurd|verstuurd|bijgevoegd|gedeeld|toegevoegd)|hierbij|hier (?:is|zijn|vind\w*)|zie (?:de )?bijlage`,
      unless: String.raw`(?:zal|zullen|kunt u|kun je|heeft u|heb je)|niet|geen|bedankt|(?:heb|hebben) (?:\w+ ){0,6}(?:ontvangen|gelezen|bekeken)|als`,
    },
    'meeting-missed': {
      certain: String.raw`(?:sorry|excuses|excuus|mijn excuses)(?: \w+){0,10}? (?:gemist|niet (?:aanwezig|erbij|kon|gelukt|aansluiten)|vergeten)|{mtg}(?: \w+){0,5}? (?:gemist|niet doorgegaan)|(?:u|je|jullie|niemand) (?:was|waren|kwam|kwamen) (?:er )?(?:niet|niet aanwezig|opdagen)(?: \w+){0,3}|(?:ik|we|wij) (?:heb|hebben|zat|zaten) (?:\w+ ){0,4}(?:gewacht|te wachten)|elkaar (?:misgelopen|gemist)`,
      unless: String.raw`(?:mail|bericht|telefoontje|oproep)(?: \w+){0,2} gemist|als|op (?:uw|jullie|je) (?:\w+ )?gewacht`,
    },
    'meeting-cancelled': {
      certain: String.raw`{mtg}(?: \w+){0,8}? (?:annuleren|verzetten|verplaatsen|afzeggen|geannuleerd|verzet|verplaatst|afgezegd|gaat niet door|uitstellen)|(?:moet|moeten)(?: \w+){0,6}? (?:annuleren|verzetten|verplaatsen|afzeggen)|kan (?:\w+ ){0,5}niet (?:aanwezig|bij zijn|deelnemen)`,
      unless: String.raw`(?:project|beslissing|bestelling|contract)(?: \w+){0,4} (?:uitgesteld|geannuleerd)|als|niet verzetten`,
    },
    'meeting-held': {
      certain: String.raw`(?:bedankt|dank|dankjewel|dankuwel)(?: (?:nogmaals|allemaal|je|u|jullie|wel|hartelijk))* voor (?:\w+ ){0,5}?{mtg}|(?:leuk|fijn|prettig|goed|aangenaam)(?: \w+){0,5}? (?:gesproken|kennisgemaakt|ontmoet|te spreken|gesprek)(?: \w+){0,3}|(?:naar aanleiding van|na|zoals besproken (?:in|tijdens)|tijdens|in) (?:ons|onze|het) (?:\w+ )?{mtg}(?: (?:van )?(?:gisteren|vandaag|vorige week|afgelopen \w+))?(?: \w+){0,2}|zoals (?:gisteren|vandaag|zojuist|vanochtend|telefonisch|net) (?:\w+ )?besproken|(?:spraken|hebben) (?:we )?(?:elkaar )?(?:gisteren|vandaag|vorige week|vanochtend)(?: \w+){0,5}(?: gesproken)?`,
      unless: String.raw`(?:uitnodiging|voorstel voor|verzoek|link|inplannen|plannen|bevestig\w*)|morgen|volgende|aanstaande|voor (?:ons|de|het) (?:\w+ )?{mtg} (?:van )?(?:morgen|volgende)|gemist|kijk uit`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:past|schikt|is goed|is prima|komt uit|lukt)(?: (?:mij|ons|goed|prima|uitstekend|bij mij|voor mij|voor ons|me))|tot (?:dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)(?=$|[ ,.!;])|(?:afspraak|uitnodiging)(?: \w+){0,3} (?:bevestigd|geaccepteerd|staat|verstuurd|ingepland)|(?:bevestig|bevestigen)(?: \w+){0,3}? {mtg}`,
      unless: String.raw`niet|helaas|past het|was|waren|als|prijs|offerte|contract|wanneer|welke`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:kunnen we|zullen we|kan ik|laten we|zou|zouden|graag|wil|willen|stel voor|voorstel om|heeft u|heb je|hebben jullie)(?: \w+){0,8}? (?:{mtg}|bellen|afspreken|spreken|tijd)(?: \w+){0,3}(?: (?:inplannen|plannen|maken|in te plannen))?|{mtg} (?:inplannen|plannen|maken|in te plannen)|(?:wanneer|welke dag|hoe laat)(?: \w+){0,4} (?:uit|schikt|past|beschikbaar|tijd)`,
      unless: String.raw`bedankt|na (?:het|ons|de) {mtg}|geen tijd|besproken`,
    },
    'meeting-slot': {
      certain: String.raw`(?:past|schikt|lukt|komt)(?: \w+){0,5}(?: uit| u| je| jullie)?|(?:bent|ben|zijn) (?:u|je|jullie) (?:\w+ ){0,5}(?:beschikbaar|vrij)|(?:ik|wij|we) (?:kan|kunnen|ben|zijn) (?:\w+ ){0,6}?(?:beschikbaar|vrij|dan|op|om)|wat dacht je van|zullen we`,
      unless: String.raw`niet|helaas|weer (?:bereikbaar|aanwezig)|sturen|leveren|beslissen`,
    },
    'window-budget': {
      certain: String.raw`(?:budget\w*|boekjaar|begroting\w*|middelen)(?: \w+){0,10}? (?:opent|start|begint|beschikbaar|vrijgegeven|goedgekeurd|rond|komt|is|zijn|wordt|staat|in|na|tot|voor|vanaf|vast\w*)|(?:nieuwe?|volgende?|komende?) (?:budget\w*|boekjaar|begroting)`,
      unless: String.raw`uw budget|jullie budget|(?:was|waren|werd)|stuur|sturen`,
    },
    'window-decision': {
      certain: String.raw`(?:beslis\w*|besluit\w*|beslissing|goedkeuring|keuze|gunning)(?: \w+){0,10}|(?:bestuur|directie|raad|stuurgroep|management|mt)(?: \w+){0,6}? (?:beslist|besluit|vergadert|komt bijeen|keurt|vergadering)`,
      unless: String.raw`(?:hebben|heeft|heb|is) (?:\w+ ){0,6}(?:besloten|beslist|genomen)|uw (?:beslissing|keuze)|als|inbegrepen`,
    },
    'person-joins': {
      certain: String.raw`(?:onze|ons|mijn|de) (?:\w+ )?{title}(?: \w+){0,5}? (?:aansluiten|sluit|erbij|deelnemen|aanwezig|moet|wil|zal|tekenen|goedkeuren)|(?:onze|mijn) nieuwe {title}|in (?:de )?cc|in kopie|(?:voeg|neem|zet)(?: \w+){0,6}? (?:toe|mee|cc|erbij)(?=$|[ ,.;!])`,
      unless: String.raw`niet|kunt u|kun je|als|bijlage`,
    },
    'person-takes-over': {
      certain: String.raw`(?:neemt|neem|nemen) (?:\w+ ){0,6}?over|(?:overgenomen|overnemen)(?: \w+){0,4}|(?:draag|dragen|overgedragen)(?: \w+){0,6}? (?:over|aan)|(?:mijn|zijn|haar) (?:opvolger|opvolgster|vervanger)|nieuwe? (?:contactpersoon|aanspreekpunt)(?: \w+){0,4}|(?:wordt|is) (?:uw|je|jullie) (?:nieuwe |vaste )?(?:contactpersoon|aanspreekpunt)`,
      unless: String.raw`kosten|risico|niet|als|we nemen`,
    },
    'person-leaves': {
      certain: String.raw`(?:heeft|hebben|heb) (?:\w+ ){0,4}(?:bedrijf|organisatie|ons|team) (?:\w+ )?verlaten|(?:verlaat|vertrekt)(?: \w+){0,5}|(?:is|ben) (?:\w+ )?vertrokken|(?:werkt|werk|is) (?:\w+ )?niet (?:meer|langer) (?:bij|voor|in|werkzaam)(?: \w+){0,3}|uit dienst|met pensioen|zwangerschapsverlof|ouderschapsverlof|laatste (?:werk)?dag`,
      unless: String.raw`kantoor|vakantie|als`,
    },
  },
} as const satisfies PhraseBook;

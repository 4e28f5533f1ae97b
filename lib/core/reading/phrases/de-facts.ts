import type { PhraseBook } from './phrases';

/** German: as en-facts.ts, a few phrases each; folded. */
export const deFacts = {
  classes: {
    doc: '(?:angebot\\w*|kostenvoranschlag|av-vertrag|\\w*vertrag\\w*|vereinbarung|nda|avv|auftragsverarbeitungsvertrag|geheimhaltungsvereinbarung|fragebogen|sicherheitsfragebogen|\\w+fragebogen|zertifikate?|preisliste|preise|folien|prasentation|fallstudien?|referenzen|rechnung|bestellung|agenda|protokoll|zusammenfassung|aufzeichnung|broschure|datenblatt|dokumentation|dokumente?|unterlagen|datei(?:en)?|formulare?|projektplan|zeitplan|lastenheft|vorlage|entwurf|agb|informationen|infos|ubersicht|details|beispiele?)',
    mtg: '(?:termine?\\w*|gesprach\\w*|telefonat\\w*|calls?|meetings?|besprechung\\w*|treffen|demo|prasentation|workshop|videokonferenz|austausch|kick-?off|jour fixe|vorfuhrung|beratung\\w*|teams-?(?:call|termin)|zoom)',
    title:
      '(?:geschaftsfuhr\\w+|gf|cfo|ceo|cto|cio|ciso|vorstand\\w*|inhaber\\w*|chef\\w*|leiter\\w*|\\w+leiter\\w*|leitung|einkauf\\w*|rechtsabteilung|justiziar\\w*|controlling|controller\\w*|datenschutzbeauftragte\\w*|betriebsrat|it-?abteilung|it|fachabteilung|kolleg\\w+)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:konnen|konnten|kannst|konntest|konnt|konntet|wurden|wurdest|schicken|senden|schick|schickt|sende|bitte|mochten?|brauchen?|benotigen?|hatten? gern\w*|warten? (?:noch )?auf|fehlt (?:uns|mir) (?:noch )?)(?: [\w-]+){0,8}? {doc}|{doc}(?: [\w-]+){0,6}? (?:schicken|senden|zusenden|zuschicken|zukommen lassen|ubersenden|bekommen|erhalten|bereitstellen|weiterleiten|zur verfugung stellen)`,
      unless: String.raw`(?:ich|wir) (?:werde|werden|schicke|schicken|sende|senden|leite|lasse)|(?:anbei|anhang|beigefugt|angehangt)|(?:habe|haben) (?:\w+ ){0,6}(?:erhalten|bekommen|geschickt|gesendet)|danke|dank|erhalten sie|bekommen sie`,
    },
    'document-sent': {
      certain: String.raw`anbei|im anhang|in der anlage|(?:als|im) (?:anlage|attachment)|beigefugt\w*|angehangt\w*|angefugt|(?:ich|wir) (?:habe|haben)(?: \w+){0,8}? (?:geschickt|gesendet|ubersandt|zukommen lassen|hochgeladen|beigelegt)|hier (?:ist|sind|kommt|finden sie|der|die|das)|wie besprochen (?:der|die|das|unser|anbei)|(?:sende|schicke|ubersende) (?:ich )?(?:ihnen|dir|euch) (?:hiermit|anbei|hier)`,
      unless: String.raw`(?:werde|werden|kann|konnen|konnten|haben sie|hast du)|nicht|kein\w*|(?:habe|haben) (?:\w+ ){0,6}(?:erhalten|gelesen|gepruft|angeschaut)|danke|vielen dank|wenn|falls`,
    },
    'meeting-missed': {
      certain: String.raw`(?:sorry|entschuldig\w*|tut mir leid|verzeihung)(?: \w+){0,10}? (?:verpasst|versaumt|nicht (?:dabei|teilnehmen|einwahlen|geschafft|erschienen))|{mtg}(?: \w+){0,6}? (?:verpasst|versaumt|nicht stattgefunden|geplatzt)|(?:sie|du|ihr|niemand) (?:\w+ ){0,3}(?:nicht (?:dabei|erschienen|da|eingewahlt|gekommen)|erschienen)|(?:habe|haben|wir haben) (?:\w+ ){0,4}(?:gewartet|verpasst)(?=$|[ ,.;!])|leider (?:nicht getroffen|verpasst|nicht gesehen)`,
      unless: String.raw`(?:mail|e-?mail|anruf|nachricht|frist)(?: \w+){0,3} verpasst|auf (?:ihre|eure|die|das|den) (?:\w+ ){0,2}gewartet|werde|werden|kann|konnen`,
    },
    'meeting-cancelled': {
      certain: String.raw`{mtg}(?: \w+){0,8}? (?:absagen|verschieben|verlegen|abgesagt|verschoben|verlegt|stornier\w*|ausfallen|fallt aus|entfallt|canceln)|(?:mussen|muss|musste|mussten)(?: \w+){0,8}? (?:absagen|verschieben|verlegen)|(?:verschieben|absagen) (?:wir|sie)(?: \w+){0,4} {mtg}|(?:kann|konnen|schaffe|schaffen)(?: \w+){0,6} (?:nicht|leider nicht) (?:wahrnehmen|teilnehmen|dabei sein|kommen)|den termin (?:nicht|leider nicht)`,
      unless: String.raw`nicht (?:absagen|verschieben)|(?:projekt|entscheidung|start|budget|anschaffung|einfuhrung)(?: \w+){0,5} (?:verschoben|verschieben|vertagt)|falls|wenn`,
    },
    'meeting-held': {
      certain: String.raw`(?:danke|dank|dankeschon)(?: (?:nochmal\w*|noch einmal|nochmals|sehr|ihnen|euch|dir|allen))* fur (?:\w+ ){0,5}?{mtg}|(?:schon|gut|nett|angenehm|freut mich|hat mich gefreut)(?: \w+){0,5}? (?:gesprochen zu haben|kennenzulernen|kennengelernt|gesprach|getroffen zu haben)|(?:nach|seit|bezugnehmend auf|im nachgang zu|wie in|in) (?:unserem|unser|dem heutigen|dem gestrigen|heutigem) (?:\w+ ){0,3}?{mtg}(?: (?:gestern|heute|letzte\w*|vom|am|besprochen|hatten|haben|wollte|mochte))?|wie (?:gestern|heute|vorhin|letzte woche|am \w+tag|eben|soeben|telefonisch|im \w+) (?:\w+ )?besprochen|(?:gestrigen|heutigen|gestriges|heutiges) {mtg}|(?:haben|hatten) (?:wir )?(?:uns )?(?:gestern|heute|letzte \w+|vorgestern)(?: \w+){0,6} (?:gesprochen|getroffen|telefoniert)`,
      unless: String.raw`(?:einladung|terminvorschlag\w*|vorschlag|anfrage|bestatigung|vereinbarung|angebot|interesse|link|agenda|absage|verschieb\w*|anfragen|vorbereitung)|morgen|nachste\w*|kommende\w*|freue\w*|vor (?:unserem|dem)|verpasst|ausgefallen`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:passt|klappt|geht|ist in ordnung|ist gut|einverstanden)(?: (?:gut|mir|uns|bei mir|bei uns|super|prima|perfekt|fur mich|fur uns|sehr gut))|bis (?:dann|morgen|\w+tag)(?=$|[ ,.!;])|(?:termin|einladung)(?: \w+){0,4} (?:bestatigt|angenommen|zugesagt|eingetragen|verschickt|gesendet|bestatige\w*|steht)|(?:bestatige|bestatigen)(?: \w+){0,4} {mtg}|(?:ich|wir) (?:freue|freuen) (?:mich|uns) auf (?:\w+ ){0,3}{mtg}`,
      unless: String.raw`nicht|leider|passt es|war|waren|kein\w*|preis|angebot|vertrag|was passt|wann passt|welche\w* (?:termin|tag)|wenn|falls`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:konnen|konnten|wollen|sollen|sollten|lassen sie uns|lass uns|mochte|wurde|wurden|schlage|schlagen|gerne|vorschlag)(?: \w+){0,8}? (?:{mtg}|telefonieren|treffen|sprechen|zusammensetzen)(?: \w+){0,6}?(?: (?:vereinbaren|machen|ausmachen|ansetzen|planen|vor|fuhren|finden|einladen|einstellen))?(?=$|[ ,.?!])|{mtg} (?:vereinbaren|ausmachen|ansetzen|einplanen|vorschlagen)|(?:wann|welcher tag|welche termine|welche uhrzeit)(?: \w+){0,4} (?:passt|passen|zeit|ginge|verfugbar|klappt)|(?:haben|hatten|hast|hattest) (?:sie|du|ihr) (?:\w+ ){0,6}zeit`,
      unless: String.raw`danke|dank|(?:nach|vor) (?:dem|unserem) {mtg}|kein\w* (?:zeit|termin)|nicht notig|gesprochen|besprochen|(?:wie|gestern|heute) besprochen`,
    },
    'meeting-slot': {
      certain: String.raw`(?:passt|passen|ginge|geht|klappt|ware|wie ware|wurde)(?: \w+){0,6}?|(?:sind|waren|bist|warst) (?:sie|du|ihr) (?:\w+ ){0,6}(?:verfugbar|frei|erreichbar)|(?:ich|wir) (?:kann|konnte|konnten|konnen|hatte|hatten|schlage|schlagen|bin|sind)(?: \w+){0,6}? (?:anbieten|frei|verfugbar|zeit|vor|vorschlagen)`,
      unless: String.raw`nicht|leider|erreichbar bis|wieder (?:da|im|erreichbar)|angebot|vertrag|schicken|senden|liefer\w*|entscheid\w*`,
    },
    'window-budget': {
      certain: String.raw`(?:budget\w*|haushalt\w*|geschaftsjahr\w*|mittel|etat|investitionsmittel|budgetrunde|budgetplanung)(?: [\w/]+){0,10}? (?:startet|starten|beginnt|beginnen|offnet|freigegeben|frei|verfugbar|steht|geplant|planen|neu|kommt|verabschiedet|genehmigt|ab|im|in|nach|bis|vor|lauft|endet|fest\w*)|(?:neue\w*|nachste\w*|kommende\w*) (?:budget\w*|geschaftsjahr\w*)|(?:planen|bekommen|haben|erhalten|beantragen|einplanen)(?: \w+){0,6}? (?:budget\w*|mittel)`,
      unless: String.raw`(?:schicke\w*|sende\w*|melde\w*)|(?:wurde|wurden|war|waren)|ihr\w* budget`,
    },
    'window-decision': {
      certain: String.raw`(?:entscheid\w*|entschluss|beschluss|beschliess\w*|vergabe|freigabe|zuschlag|auswahl)(?: \w+){0,10}|(?:vorstand\w*|geschaftsfuhrung|gremium|aufsichtsrat|beirat|lenkungsausschuss|ausschuss|management|geschaftsleitung)(?: \w+){0,6}? (?:entscheid\w*|tagt|trifft|beschliesst|sitzung|meeting|kommt|berat)|vorstandssitzung|gremiensitzung|beiratssitzung|lenkungskreis`,
      unless: String.raw`(?:haben|hat|wurde|wurden|bereits|schon) (?:\w+ ){0,6}(?:entschieden|getroffen|beschlossen)|ihre entscheidung|entschieden haben|dagegen entschieden|wenn|falls`,
    },
    'person-joins': {
      certain: String.raw`(?:unser\w*|mein\w*|der|die|frau|herr) (?:\w+ ){0,3}?{title}(?: \w+){0,5}? (?:dazu|dabei|teilnehmen|einbeziehen|hinzu|zustimmen|freigeben|unterschreiben|nimmt|kommt|wird|muss|mochte|will)|(?:neue|neuer|neuen) {title}|(?:in|im) (?:cc|kopie)|(?:hole|holen|nehme|nehmen|setze|setzen)(?: \w+){0,6}? (?:dazu|hinzu|in cc|in kopie|mit in|ins boot|mit rein|auf cc)|(?:wird|werden|kommt|nimmt|nehmen)(?: \w+){0,6}? (?:teilnehmen|dabei sein|dazukommen|teil)(?=$|[ ,.;!])`,
      unless: String.raw`(?:^|[,;.] )(?:ich|wir) (?:werde|werden|nehme|nehmen|komme|kommen|bin|sind)(?: \w+){0,6} (?:teil|dabei|teilnehmen)|nicht|konnen sie|wenn|falls`,
    },
    'person-takes-over': {
      certain: String.raw`(?:ubernimmt|ubernehmen|ubernommen|ubernehme)(?: \w+){0,8}|(?:an|bei) (?:\w+ ){1,3}ubergeben|(?:nachfolger\w*|neue\w* ansprechpartner\w*|neue\w* ansprechperson)|ab (?:sofort|jetzt|\w+)(?: \w+){0,3} (?:zustandig|verantwortlich|ansprechpartner\w*|fur sie da)`,
      unless: String.raw`(?:kosten|haftung|verantwortung|gebuhr\w*|risiko|rechnung)(?: \w+){0,4} (?:ubernimmt|ubernehmen|ubernommen)|wir ubernehmen|nicht|konnen sie|wenn|falls|wer ubernimmt|(?:ubernehmen|ubernimmt) (?:sie|ihr|die kosten)`,
    },
    'person-leaves': {
      certain: String.raw`(?:hat|haben|habe) (?:\w+ ){0,5}(?:unternehmen|firma|uns|haus|team|abteilung) (?:\w+ )?verlassen|(?:verlasst|verlasse) (?:uns|das unternehmen|die firma|unser\w* \w+)|(?:ist|sind|bin) (?:\w+ ){0,3}nicht mehr (?:bei|im|in|fur|da|zustandig)(?: \w+){0,3}|ausgeschieden|in (?:rente|pension|elternzeit|mutterschutz)|letzter (?:arbeits)?tag|im ruhestand|in den ruhestand`,
      unless: String.raw`buro|urlaub|vertrag|anbieter|wenn|falls`,
    },
  },
} as const satisfies PhraseBook;

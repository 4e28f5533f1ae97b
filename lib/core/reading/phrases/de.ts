import { deFacts } from './de-facts';
import type { PhraseBook } from './phrases';

/** German, folded: no umlauts, ss for ß. */
export const de: PhraseBook = {
  classes: {
    ...deFacts.classes,
    mails:
      '(?:e-?mails?|mails?|nachrichten|newsletter|werbung|werbemails?|anfragen|angebote|zusendungen|kontaktaufnahmen?|post)',
    kein: '(?:kein|keine|keinen|keinem|keiner|keinerlei)',
    adv: '(?:(?:leider|derzeit|zurzeit|zur zeit|momentan|aktuell|im moment|grundsatzlich|weiter|weiterhin|mehr|wirklich|noch|uberhaupt|gar|auch|jetzt|einfach|eigentlich|so|daran) ){0,3}',
    me: '(?:mich|uns|mir|meine (?:adresse|e-?mail-?adresse|daten|mail)|unsere (?:adresse|daten|e-?mail-?adresse|firma)|meinen namen|diese (?:adresse|e-?mail-?adresse))',
    anbieter:
      '(?:anbieter|losung|dienstleister|partner|lieferanten?|agentur|tool|system|software|produkt|hersteller|firma)',
    tun: '(?:send\\w*|schick\\w*|zuschick\\w*|zusend\\w*|ubersend\\w*|zukommen|weiterleit\\w*|leite|leiten|ubermittel\\w*|meld\\w*|ruf\\w*|anruf\\w*|antwort\\w*|bescheid|ruckmeld\\w*|ruckmeldung|pruf\\w*|klar\\w*|abklar\\w*|besprech\\w*|besprich\\w*|sprech\\w*|sprich\\w*|schau\\w*|anseh\\w*|anschau\\w*|les\\w*|unterschreib\\w*|unterzeichn\\w*|zuruck\\w*|entscheid\\w*|uberweis\\w*|zahl\\w*|bezahl\\w*|bestell\\w*|vorbereit\\w*|erstell\\w*|organisier\\w*|buch\\w*|einlad\\w*|lad\\w*|vorstell\\w*|verbind\\w*|liefer\\w*|nachreich\\w*|informier\\w*|bestatig\\w*|test\\w*|kummer\\w*|teil\\w* mit|mitteil\\w*|mitbring\\w*|fertig\\w*|bereitstell\\w*|vorleg\\w*|leg\\w* vor|abstimm\\w*|stimm\\w* ab|komm\\w*|geb\\w*|gib|hor\\w*|kontaktier\\w*|erledig\\w*)',
  },
  sets: {
    ...deFacts.sets,
    'opt-out': {
      certain: String.raw`
        (?:streichen|entfernen|loschen|nehmen|austragen|tragen|entferne|losche|streiche|nimm|trag)(?: sie| bitte| doch| umgehend| sofort| du){0,3} {me}(?: \w+){0,4}|{me} (?:\w+ ){0,5}(?:zu streichen|zu entfernen|zu loschen|austragen|auszutragen|abmelden|abzumelden|loschen|entfernen|streichen)|(?:aus|von|vom) (?:\w+ ){0,2}(?:verteiler|liste|mailingliste|adressverteiler|datenbank|newsletter|kartei)(?: \w+){0,3}(?:streichen|entfernen|loschen|nehmen|austragen|abmelden)?|(?:vom|von ihrem|von eurem) (?:\w+ )?(?:newsletter|verteiler) ab(?:melden|zumelden)?|abmelden(?: bitte)?|(?:mochte|mochten|will|wollen|wunsche|wunschen) (?:\w+ ){0,3}{kein} (?:\w+ ){0,3}{mails}(?: \w+){0,4}|{kein} (?:weiteren?|mehr|werbe\w*|solche\w*)(?: \w+)? ?(?:{mails}|kontakt\w*)(?: \w+){0,3}|{kein} {mails}(?: \w+){0,2} mehr|(?:schreiben|kontaktieren|mailen|schicken|senden|anschreiben|belastigen|anrufen|kontaktiere|schreib|schick|sende)(?: sie| bitte| du){0,2} {me} (?:bitte )?(?:nicht|nie|{kein})(?: \w+){0,2} ?(?:mehr|wieder|weiter|{mails})?|nicht (?:mehr|weiter|erneut|wieder|langer) (?:zu )?(?:kontaktier\w*|angeschrieben|anschreiben|anzuschreiben|kontaktiert|schreiben|belastig\w*|anrufen|mailen|behelligen)(?: \w+){0,3}|(?:horen|hor|horet) (?:sie |bitte )?(?:\w+ )?auf|(?:weitere\w* )?(?:kontaktaufnahmen?|zusendung\w*|werbung|{mails})(?: \w+){0,3} (?:zu )?(?:unterlassen|einstellen|einzustellen|stoppen|untersagen|widersprechen|unerwunscht)|(?:widerspreche|widersprechen|widerspruch)(?: \w+){0,6}|(?:loschen|loschung)(?: sie)?(?: bitte)? (?:\w+ ){0,3}(?:daten|adresse)|(?:meine|unsere|alle) (?:\w+ )?daten (?:\w+ ){0,4}(?:loschen|zu loschen|geloscht)|lassen sie (?:mich|uns) (?:bitte )?in ruhe|nichts mehr (?:von ihnen|horen|erhalten|bekommen)(?: \w+){0,3}|(?:einwilligung|zustimmung) (?:\w+ ){0,3}(?:widerruf\w*|zuruck)|widerrufe (?:\w+ ){0,3}(?:einwilligung|zustimmung)|{me} (?:\w+ ){0,2}austragen
      `,
      likely: String.raw`zu viele {mails}|aufhoren|stopp`,
      unless: String.raw`abmelde(?:funktion|link|button|prozess|rate|seite|formular)\w*|(?:kunden|nutzer|empfanger|abonnenten) (?:\w+ ){0,4}abmelden|(?:wie|kann|konnen) (?:\w+ ){0,4}(?:kunden|nutzer|empfanger)|nicht (?:vor|bis)|bis (?:zum|nach|ende)|stattdessen|lieber (?:anrufen|telefonisch)|(?:horen|hore) (?:\w+ )?auf (?:zu (?:wachsen|existieren)|\w+ (?:rat|kollegen))|von der (?:cc|termin|einladung)`,
    },
    decline: {
      certain: String.raw`
        (?:{kein}|nicht) {adv}(?:weiteres |grosses |wirkliches )?(?:interesse|bedarf|verwendung|interessiert|notwendigkeit|einsatz|platz)(?: \w+){0,5}|(?:interesse|bedarf) (?:\w+ ){0,4}(?:nicht|{kein}|fehlt)(?: \w+){0,3}|(?:nicht|{kein}) {adv}(?:relevant|interessant|passend|benotigt|notig|notwendig|erforderlich|das richtige|thema|prioritat|das passende)(?: \w+){0,4}|(?:passt|passen|passe|lohnt|rechnet|uberzeugt|entspricht|brauchen|benotigen|suchen|planen|mochten|wollen|werden|verfolgen|wunschen|haben)(?: \w+){0,5} (?:nicht|nichts|{kein}|davon absehen|verzichten)(?: \w+){0,4}(?: (?:zu uns|fur uns|weiter|fortfahren|verfolgen|nutzen|einfuhren|umsetzen|eingehen|anschaffen|mehr|bedarf|interesse|losung))?|(?:nein,? danke|danke,? nein|kein interesse|kein bedarf|danke,? aber nein)|(?:sagen|sage|mussen|muss|mochten|mochte)(?: \w+){0,4} ab(?:sagen)?|(?:haben uns |habe mich )?(?:dagegen|gegen (?:sie|ihr \w+|eine \w+|das \w+|die \w+|ein \w+)) entschieden|(?:dagegen entschieden|absage erteilen|absagen|lehnen (?:\w+ ){0,4}ab|ablehnen|verzichten (?:\w+ )?(?:darauf|auf)|nehmen (?:\w+ )?abstand|abstand nehmen|sehen (?:\w+ )?davon ab|nicht weiterverfolgen|nicht weiter verfolgen|nicht in frage|nicht infrage)(?: \w+){0,3}|projekt (?:\w+ ){0,3}(?:gestoppt|eingestellt|abgesagt|gestrichen|beendet|nicht (?:mehr )?(?:umgesetzt|weiterverfolgt))
      `,
      likely: String.raw`(?:leider|bedauerlicherweise)(?: \w+){0,10} (?:nicht|{kein}|nichts)|momentan nicht|derzeit nicht|zurzeit nicht|(?:melden|kommen) (?:\w+ ){0,4}(?:bei bedarf|wenn sich|falls)|bei bedarf|{kein} budget|eher nicht`,
      unless: String.raw`nicht nur|noch nicht (?:entschieden|sicher)|{kein} (?:problem|frage|zweifel|eile|sorge|ahnung)|(?:montag|dienstag|mittwoch|donnerstag|freitag|termin|uhr|woche|tag)(?: \w+){0,4} (?:passt|klappt|geht)(?: \w+){0,3} nicht|(?:passt|klappt)(?: \w+){0,3} (?:nicht|leider nicht)(?: \w+){0,3} (?:montag|dienstag|mittwoch|donnerstag|freitag|termin)|nicht (?:sicher|klar|verstanden|gesehen|erreicht|gefunden|gelesen|bekommen|erhalten|vor|geschafft)|warum|wieso|haben (?:\w+ ){0,5}noch (?:nicht|{kein})|(?:sobald|wenn) (?:\w+ ){0,4}nicht|zum termin absagen|(?:termin|treffen|call|meeting)(?: \w+){0,4} absagen`,
    },
    'spam-complaint': {
      certain: String.raw`(?:das|dies|ihre (?:mail|e-?mail|nachricht)\w*) ist (?:\w+ )?(?:spam|werbung|belastigung)|(?:als|wegen) spam(?: \w+){0,2}|spam (?:gemeldet|melden|markiert)|unverlangte\w* (?:\w+)|unerwunschte\w* (?:werbung|mail\w*|e-?mail\w*|nachricht\w*|kontakt\w*)|unaufgeforderte\w* (?:\w+)|belastigung|nie (?:\w+ ){0,3}(?:zugestimmt|eingewilligt|angemeldet|eingetragen)|nicht (?:\w+ ){0,2}(?:zugestimmt|eingewilligt|angemeldet)|spammer|spammen`,
      likely: String.raw`(?:woher|wie) (?:haben|kommen) sie (?:\w+ )?(?:an )?(?:meine|unsere) (?:\w+ ?){1,2}|spam`,
      unless: String.raw`spam-?(?:filter|ordner|schutz|verdacht)|im spam|in den spam|aus dem spam|(?:noch )?nicht (?:fur|zum|zur) (?:\w+ )?(?:webinar|termin|test|veranstaltung)`,
    },
    'legal-threat': {
      certain: String.raw`rechtliche\w* (?:schritte|konsequenzen|massnahmen)|(?:meinen|unseren|einen|mein|unser) (?:rechts)?anwalt(?: \w+){0,3} (?:einschalten|beauftragen|ubergeben|informieren|wenden|weiterleiten|melden)|anwalt einschalten|(?:beschwerde|anzeige|meldung)(?: \w+){0,6} (?:bei der|beim|bei|erstatten|einreichen|einlegen)(?: \w+){0,3}|(?:datenschutzbehorde|aufsichtsbehorde|wettbewerbszentrale|bundesnetzagentur|verbraucherzentrale|polizei|landesdatenschutz\w*|datenschutzbeauftragten?)(?: \w+){0,4} (?:melden|beschweren|informieren|einschalten|wenden|anzeigen|weiterleiten)?|verstoss\w* gegen (?:\w+ )?(?:dsgvo|uwg|datenschutz\w*|recht)|verstosst gegen|abmahnung|abmahnen|unterlassungs\w+|klage (?:\w+ )?(?:einreichen|erheben)|verklagen|vor gericht|strafanzeige`,
      unless: String.raw`(?:vertrag|klausel|entwurf|avv|nda)(?: \w+){0,6} (?:prufen|pruft|gepruft|anschauen)|(?:unser|euer|ihr) datenschutzbeauftragter? (?:\w+ ){0,4}(?:pruft|hat fragen|mochte|braucht)`,
    },
    'wrong-person': {
      certain: String.raw`(?:nicht|falsche\w*|kein) (?:mehr )?(?:der |die |ihr |dafur |hierfur |dazu )*(?:richtige\w*|zustandig\w*|ansprechpartner\w*|verantwortlich\w*|kontakt|ansprechperson)(?: \w+){0,4}|(?:falsche\w*|falschen) (?:person|adresse|ansprechpartner\w*|kontakt|e-?mail-?adresse|abteilung|empfanger|mailadresse)|(?:bin|sind|ist) (?:\w+ ){0,3}nicht (?:mehr )?(?:zustandig|verantwortlich|fur)(?: \w+){0,4}|(?:nicht|ausserhalb)(?: \w+){0,2} (?:mein|meinen|meinem|unser|meiner) (?:bereich|zustandigkeit\w*|aufgabenbereich|aufgabengebiet|thema|abteilung)|nichts (?:damit )?zu tun|(?:neue|andere) (?:aufgabe|position|rolle|abteilung|stelle)(?: \w+){0,3}`,
      likely: String.raw`(?:wenden|wende) sie sich (?:\w+ )?an|jemand anderes|andere abteilung`,
      unless: String.raw`^(?:bin ich|sind sie|ist das|wer ist)(?: \w+){0,4} (?:richtig\w*|zustandig\w*|ansprechpartner\w*)|falls (?:sie|ich)`,
    },
    'left-company': {
      certain: String.raw`nicht mehr (?:\w+ ){0,3}(?:im unternehmen|in der firma|bei (?:uns|der|dem)|fur (?:uns|das|die)|tatig|beschaftigt|angestellt|bei \w+|aktiv|erreichbar unter)(?: \w+){0,3}|(?:hat|habe|haben) (?:\w+ ){0,4}(?:unternehmen|firma|uns|gesellschaft|haus) (?:\w+ ){0,3}verlassen|(?:ausgeschieden|verlasse das unternehmen|verlasst (?:\w+ )?(?:das unternehmen|uns|die firma)|in den ruhestand|in rente|im ruhestand|pensioniert|letzter arbeitstag|gekundigt)(?: \w+){0,3}|(?:postfach|adresse|e-?mail-?adresse|mailadresse)(?: \w+){0,3} (?:nicht mehr|stillgelegt|deaktiviert|abgeschaltet)(?: \w+){0,3}`,
      unless: String.raw`vertrag(?: \w+){0,4} gekundigt|(?:anbieter|losung|tool|lieferant)(?: \w+){0,3} nicht mehr`,
    },
    'chose-competitor': {
      certain: String.raw`(?:fur|auf) (?:einen|eine|ein|den|die|das|unseren|unsere) (?:\w+ ){0,2}(?:anderen?|anderes|bestehenden?|bisherigen?|mitbewerber\w*|wettbewerber\w*|konkurren\w*|{anbieter})(?: \w+){0,2} (?:entschieden|gefallen|festgelegt)|(?:anderweitig|anders|intern|fur \w+) (?:entschieden|vergeben|umgesetzt|gelost)|(?:mitbewerber|wettbewerber|konkurrenten?)(?: \w+){0,3} (?:entschieden|beauftragt|gewahlt|vergeben)|(?:bereits|schon)(?: \w+){0,4} (?:{anbieter}|im einsatz|abgedeckt|versorgt|vergeben|einen vertrag|unterschrieben|gut aufgestellt|partner\w*)(?: \w+){0,3}|(?:zufrieden|glucklich|gut versorgt|gut aufgestellt|bestens versorgt)(?: \w+){0,3}(?: mit (?:\w+ ?){1,4})?|mit (?:unserem|unserer|dem|der|unseren) (?:\w+ ){0,3}(?:zufrieden|glucklich|gut bedient)|(?:vertraglich|langfristig) gebunden|vertrag (?:\w+ ){0,4}(?:verlangert|lauft noch|abgeschlossen mit)|(?:bleiben|arbeiten|nutzen|setzen|verwenden)(?: \w+){0,4} (?:bei (?:unserem|dem|der)|mit einem anderen|mit unserem|eigene\w*|inhouse|bereits)(?: \w+){0,3}|(?:selbst|intern|inhouse|in-house|eigenentwicklung)(?: \w+){0,2} (?:entwickelt|gebaut|gelost|umgesetzt|entwickeln)|eigenentwicklung|zuschlag (?:\w+ ){0,3}(?:erteilt|bekommen|erhalten)`,
      unless: String.raw`fur (?:sie|ihr \w+|ihre \w+|euch|eure \w+) entschieden|zufrieden mit (?:dem|ihrem|eurem) (?:angebot|preis|termin|vorschlag|test|ergebnis)|(?:konkurrenz|mitbewerber|wettbewerber)(?: \w+){0,3} (?:gunstiger|billiger|angebot\w*|bietet)|noch nicht entschieden|bereits (?:gesendet|geschickt|beantwortet|besprochen|unterschrieben zuruck)`,
    },
    'out-of-office': {
      certain: String.raw`(?:nicht|ausser)(?: \w+){0,4} (?:im buro|im haus|hause|erreichbar|am arbeitsplatz|im dienst|anwesend|verfugbar)(?: \w+){0,4}|(?:im|in|aus dem|bis \w+ im|auf) (?:\w+ )?(?:urlaub|elternzeit|mutterschutz|sommerurlaub|resturlaub|krankenstand|dienstreise|geschaftsreise|sabbatical|betriebsurlaub|betriebsferien|ferien)(?: \w+){0,4}|abwesend(?: \w+){0,5}|abwesenheit(?: \w+){0,4}|(?:wieder|zuruck)(?: \w+){0,4} (?:im buro|erreichbar|da|fur sie|verfugbar|anwesend|am platz)|ab(?: dem)? \d+\.? ?\w* wieder|(?:automatische|autom\.?) (?:antwort|nachricht|e-?mail)|(?:eingeschrankt|nur sporadisch|nur unregelmassig|keinen zugriff)(?: \w+){0,4}|nach meiner ruckkehr(?: \w+){0,4}|bin (?:\w+ ){0,4}zuruck|(?:mails|e-?mails|nachrichten) (?:werden|wird) (?:\w+ ){0,3}(?:nicht|weder) (?:\w+ ){0,2}(?:gelesen|weitergeleitet|bearbeitet)|krankgeschrieben|krank gemeldet`,
      unless: String.raw`(?:war|waren|gewesen|bin gerade aus|bin (?:jetzt |nun )?(?:wieder )?zuruck aus|(?:wieder )?zuruck aus dem urlaub)(?: \w+){0,3}|schonen urlaub|ihr(?:en|em)? urlaub|(?:abwesenheits|urlaubs)(?:verwaltung|planung|modul|antrag|kalender)\w*|entschuldig\w*(?: \w+){0,6} (?:spate|verspatet)\w*`,
    },
    'not-now-future': {
      certain: String.raw`(?:melden|meldet|melde|kontaktieren|kommen|komme|sprechen|schreiben|fragen|anrufen|rufen|nachfassen|nachfragen|wiedervorlage|erneut|nochmal|nochmals|noch einmal|wieder|spater|zuruckkommen|in kontakt|austauschen|unterhalten|ansprechen|anschauen|besprechen|betrachten|prufen|angehen|aufgreifen|starten|loslegen|thema|budget\w*|planung|projekt|verschieb\w*|verschoben|vertagt|zuruckgestellt|zuruckstellen|auf eis|pausier\w*|warten|abwarten|fruhestens|erst|nicht vor|zu fruh|ungunstig\w*|schlechter zeitpunkt|passt (?:gerade|momentan|aktuell|derzeit|zeitlich) nicht|keine (?:zeit|kapazitat\w*|ressourcen)|kein (?:budget|zeitpunkt)|nicht (?:jetzt|aktuell|derzeit|momentan))(?: \w+){0,8}`,
      likely: String.raw`zu einem spateren zeitpunkt|in zukunft|spater (?:mal|einmal|vielleicht)|irgendwann|bei gelegenheit`,
      unless: String.raw`nicht zogern|je fruher`,
    },
    postpones: {
      certain: String.raw`nicht (?:jetzt|aktuell|derzeit|momentan|vor|mehr (?:in|dieses))|erst (?:wieder |dann |im|in|nach|ab|ende|anfang|mitte|nachste\w*|kommende\w*|\d)|fruhestens|verschob\w*|verschieb\w*|vertag\w*|zuruckgestellt|auf eis|pausier\w*|kein (?:budget|zeitpunkt)|keine (?:zeit|kapazitat\w*|ressourcen)|zu fruh|wieder|nochmal\w*|noch einmal|erneut|spater|warten|abwarten|ungunstig\w*|derzeit|momentan|aktuell|zurzeit`,
    },
    mood: {
      likely: String.raw`(?:aber|jedoch|leider|allerdings|ehrlich gesagt)\b.{0,100}(?:nicht|{kein}|ander\w*|wenig|zu|kaum|nichts)|nicht ganz|eher nicht|schwierig|{kein}|nicht`,
      unless: String.raw`{kein} (?:problem|frage|eile|sorge)|nicht (?:nur|zogern)|noch nicht`,
    },
    interested: {
      certain: String.raw`(?:klingt|hort sich|sieht|ware|ist|finde|finden) (?:\w+ ){0,3}(?:gut|interessant|spannend|super|prima|vielversprechend|perfekt|toll|hervorragend)(?: \w+){0,3}|(?:sehr |grosses |durchaus |weiterhin |gerne )?interess(?:e|iert) (?:an|daran|ware|besteht|haben)(?: \w+){0,4}|(?:haben|besteht|hatten) (?:\w+ ){0,2}interesse|(?:sind|bin|waren|ware) (?:\w+ ){0,2}(?:interessiert|begeistert|uberzeugt|dabei)|(?:gerne|gern) (?:\w+ ){0,3}(?:mehr|kennenlernen|ansehen|testen|weitermachen|starten|fortfahren|annehmen|weiter)|(?:wir )?(?:mochten|wollen|wurden) (?:\w+ ){0,4}(?:starten|fortfahren|loslegen|weitermachen|beauftragen|bestellen|zusammenarbeiten|testen)|freigegeben|grunes licht|legen wir los|freue\w* (?:mich|uns) (?:auf|darauf)(?: \w+){0,4}|angebot (?:\w+ )?(?:an|annehmen)|einverstanden|passt (?:gut|super|perfekt|uns)`,
      unless: String.raw`(?:nicht|{kein}|leider)(?: \w+){0,6}|(?:gut|interessant|spannend)(?: \w+){0,4} aber`,
    },
    'meeting-request': {
      certain: String.raw`(?:termin|gesprach|telefonat|call|meeting|besprechung|videokonferenz|demo|treffen|vorfuhrung|prasentation|austausch|zoom|teams-?call)(?: \w+){0,6} (?:vereinbaren|machen|ausmachen|verschieben|verlegen|ansetzen|planen|einplanen|vorschlagen|haben|fuhren|finden|an|bekommen|zeigen|organisieren|moglich)|(?:vereinbaren|machen|verschieben|planen|schlage|schlagen|vorschlag|vorschlage|brauchen|hatten|hatte gern\w*|konnen|konnten|lassen)(?: \w+){0,6} (?:termin\w*|gesprach|telefonat|call|meeting|besprechung|demo|treffen|telefonieren|sprechen|zusammensetzen|austauschen|vorfuhrung)|(?:passt|klappt|ginge|geht|ware|hatten|haben)(?: \w+){0,5} (?:montag|dienstag|mittwoch|donnerstag|freitag|uhr|morgen|nachste woche|ihnen|euch|zeit|vormittag|nachmittag|termin)|(?:montag|dienstag|mittwoch|donnerstag|freitag|uhr|morgen|nachste woche)(?: \w+){0,4} (?:passt|klappt|geht|ginge|ware|zeit|verfugbar)|wann (?:\w+ ){0,3}(?:zeit|passt|konnen|konnten|verfugbar|hatten)|(?:rufen|ruf) sie (?:mich|uns)(?: \w+){0,3}|verfugbarkeit\w*`,
      unless: String.raw`(?:danke|dank)(?: \w+){0,4} (?:gesprach|termin|telefonat|call|meeting|demo)|nach (?:dem|unserem) (?:gesprach|termin|telefonat)`,
    },
    referral: {
      certain: String.raw`(?:wenden|wende|kontaktieren|schreiben|sprechen|melden)(?: sie| dich| sich| bitte){0,4} (?:an|mit|bei)?(?: \w+){0,6} (?:kolleg\w+|herrn?|frau|leiter\w*|abteilung|einkauf|chef\w*|geschaftsfuhr\w+|team|it)(?: \w+){0,4}|(?:zustandig|verantwortlich|ansprechpartner\w*)(?: \w+){0,4} (?:ist|sind|ware)(?: \w+){0,4}|(?:kollege|kollegin|herr|frau)(?: \w+){0,5} (?:ist|ubernimmt|kummert|zustandig|betreut|verantwortet|hilft)(?: \w+){0,4}|(?:in cc|in kopie|setze|nehme|hole|leite|habe)(?: \w+){0,6}(?:cc|kopie|dazu|weiter|weitergeleitet|hinzu)|weitergeleitet an|weiter an`,
      unless: String.raw`(?:nicht|wer|sind sie|bin ich)(?: \w+){0,3} (?:zustandig|verantwortlich|ansprechpartner\w*)|(?:an|bei) mich|(?:in )?dringend\w*`,
    },
    objection: {
      certain: String.raw`zu (?:teuer|komplex|kompliziert|aufwendig|aufwandig|lang|langsam|hoch|riskant|viel|gross|klein)|bedenken|sorgen?|skeptisch|zweifel\w*|vorbehalt\w*|unsicher|(?:problem|risiko|schwierigkeit|hurde|knackpunkt) (?:ist|sehe|sehen|dabei|mit|haben)(?: \w+){0,4}|nicht uberzeugt|fehlt (?:uns|noch|eine|ein|die|der)|(?:sprengt|uber) (?:\w+ )?(?:budget|rahmen)|{kein} budget|befurcht\w+`,
      unless: String.raw`{kein} (?:bedenken|sorge\w*|zweifel|problem\w*|risiko|vorbehalte)|ohne (?:bedenken|zweifel|probleme)`,
    },
    'channel-preference': {
      certain: String.raw`(?:lieber|besser|bitte|am besten|vorzugsweise|nur)(?: \w+){0,4} (?:telefonisch|anrufen|per telefon|per e-?mail|per mail|schriftlich|whatsapp|teams|personlich|am telefon)(?: \w+){0,3}|rufen sie (?:mich|uns) (?:bitte |lieber )?an|(?:statt|anstatt) (?:\w+ ){0,2}(?:e-?mails?|mails?|anrufen?|telefon)|(?:nicht|keine) (?:anrufe|anrufen|telefonisch)(?: \w+){0,3}`,
      unless: String.raw`(?:schicken|senden)(?: \w+){0,6} per (?:e-?)?mail`,
    },
    'open-question': {
      certain: String.raw`(?:bitte|konnen sie|konnten sie|kannst du|konntest du|wurden sie|konntet ihr|konnt ihr)(?: \w+){0,8} (?:senden|schicken|zusenden|zuschicken|ubersenden|mitteilen|erklaren|erlautern|bestatigen|nennen|sagen|geben|angeben|zukommen|prufen|anpassen|erganzen|beantworten|teilen|weiterleiten|zeigen|bereitstellen|erstellen|klaren|schicke|sende|helfen|melden|informieren|aufzeigen|unterschreiben)|(?:senden|schicken|teilen|nennen|geben|erklaren|bestatigen|ubersenden|lassen) sie (?:mir|uns)(?: \w+){0,8}|(?:schick|sende|gib|nenn|sag)\w* (?:mir|uns)(?: \w+){0,6}|(?:brauchen|benotigen|brauche|benotige|mochten|hatten gern\w*|hatte gern\w*|interessiert uns|wurde gern\w*|wurden gern\w*)(?: \w+){0,6} (?:von ihnen|informationen|unterlagen|angebot|angaben|details|wissen|antwort|ruckmeldung|preise?|liste|erfahren|sehen|haben)|(?:frage|fragen) (?:habe|haben|hatten|hatte|ware|waren|offen|dazu|zu|zum|zur)(?: \w+){0,5}|(?:habe|haben|hatte|hatten) (?:\w+ ){0,3}(?:frage|fragen|ruckfrage\w*)`,
      unless: String.raw`(?:bei|fur|wenn sie|falls sie) (?:\w+ )?(?:fragen|ruckfragen)(?: \w+){0,4}|(?:streichen|entfernen|loschen|abmelden)|zur verfugung`,
    },
    pricing: {
      certain: String.raw`preis\w*|kosten\w*|kostet|koste|angebots?preis\w*|rabatt\w*|nachlass|skonto|budget\w*|zahlung\w*|rechnung\w*|gunstiger|teuer\w*|konditionen|lizenzkosten|gebuhr\w*|\d[\d.,]* ?(?:eur|euro|€|chf)|[€$£] ?\d|angebot (?:uber|fur|mit)`,
      unless: String.raw`um jeden preis`,
    },
    legal: {
      certain: String.raw`vertrag\w*|vertrage\w*|nda|avv|dpa|klausel\w*|agb\w*|rechtsabteilung|juristisch\w*|haftung\w*|datenschutz\w*|dsgvo|gerichtsstand|kundigungsfrist|kundigung|auftragsverarbeitung\w*|geheimhaltung\w*|verschwiegenheit\w*|sla|unterschrift|justiziar\w*`,
    },
    procurement: {
      certain: String.raw`einkauf\w*|beschaffung\w*|ausschreibung\w*|lieferantenportal|lieferantenfragebogen|lieferantenselbstauskunft|lieferanten(?:registrierung|anlage|formular\w*)|bestellnummer|bestellung|po|bestellprozess|sicherheitsfragebogen|vergabe\w*|freigabeprozess|rfp|rfq|vergleichsangebot\w*`,
    },
    scope: {
      certain: String.raw`umfang|lizenz(?:en)?|modul\w*|funktion\w*|nutzer\w*|anwender\w*|zeitplan\w*|anforderung\w*|integration\w*|schnittstelle\w*|einfuhrung|implementierung|rollout|roll-out|go-?live|migration|pilot\w*|schulung\w*|standort\w*|leistungsumfang|lastenheft|pflichtenheft|meilenstein\w*|projektplan|anbindung`,
    },
    promise: {
      certain: String.raw`(?:ich|wir) (?:werde|werden|will|wollen|kann|konnen|versuche|versuchen|sende|senden|schicke|schicken|melde|melden|rufe|rufen|prufe|prufen|klare|klaren|bespreche|besprechen|gebe|geben|leite|leiten|lasse|lassen|komme|kommen|bestatige|bestatigen|unterschreibe|unterschreiben|erstelle|erstellen|liefere|liefern|informiere|informieren|reiche|reichen|lade|laden|organisiere|kummere|kummern|stelle|stellen|teile|teilen|antworte|antworten|bereite|bereiten|schaue|schauen|sehe|sehen|stimme|stimmen|uberweise|uberweisen|bezahle|entscheide|entscheiden|spreche|sprechen|frage|fragen|nehme|nehmen)(?: \w+){0,14}|(?:werde|werden|sende|schicke|melde|rufe|prufe|klare|bespreche|gebe|leite|lasse|komme|bestatige|erstelle|liefere|reiche|kummere|antworte|schaue|stimme|senden|schicken|melden|klaren|prufen|besprechen|geben|lassen|kommen) (?:ich|wir)(?: \w+){0,14}|^(?:melde|melden|schicke|sende|prufe|klare|werde) (?:mich|uns|ihnen|dir|es|das|die|den)(?: \w+){0,8}|(?:sie|du|ihr) (?:erhalten|bekommen|bekommst|erhaltst|haben|horen|erhaltet|bekommt)(?: \w+){0,8} (?:von (?:mir|uns)|bis|am|morgen|diese|nachste|kommende|in kurze|zeitnah)(?: \w+){0,4}|(?:angebot|vertrag|unterlagen|antwort|ruckmeldung|entscheidung|rechnung|entwurf|unterschriebene\w*)(?: \w+){0,4} (?:kommt|kommen|folgt|folgen|geht|gehen|erhalten|bekommen)(?: \w+){0,6}`,
      unless: String.raw`(?:nicht|{kein}|nie)\b|(?:hatte|hatten|wollte|wollten|wurde|wurden|konnte|konnten|sollte|sollten)|wenn|falls|freue|(?:ich|wir) (?:kann|konnen|will|wollen|sehe|sehen|komme|kommen|werde|werden|stimme|stimmen|gebe|geben|nehme|nehmen|frage|fragen|teile|teilen|lasse|lassen)(?! (?:\w+ ){0,10}{tun})`,
    },
    appointment: {
      certain: String.raw`(?:bis|wir sehen uns|wir sprechen uns|wir horen uns|sprechen wir|telefonieren wir|treffen wir uns|sehen wir uns)(?: dann)?(?: \w+){0,2} (?:am|um|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachste|ubermorgen)|(?:passt|klappt|geht)(?: \w+){0,3}(?: (?:gut|mir|uns|bei mir|bei uns|super|prima))|(?:termin|call|gesprach|meeting|treffen)(?: \w+){0,5} (?:bestatigt|steht|bestatige|findet)|(?:bestatige|bestatigen)(?: \w+){0,3} (?:termin|den)(?: \w+){0,3}|freue\w* (?:mich|uns) auf (?:\w+ ){0,3}(?:termin|gesprach|call|treffen|meeting|telefonat|demo)(?: \w+){0,4}`,
      unless: String.raw`nicht|leider|passt es|war|waren`,
    },
    'deed-send': {
      certain: String.raw`send\w*|schick\w*|zukommen|ubersend\w*|weiterleit\w*|leite|erhalten|bekommen|liefer\w*|nachreich\w*|folgt|kommt|reiche`,
    },
    'deed-call': { certain: String.raw`ruf\w*|anruf\w*|telefonier\w*` },
    'deed-sign': { certain: String.raw`unterschreib\w*|unterzeichn\w*` },
    'deed-pay': { certain: String.raw`uberweis\w*|zahl\w*|bezahl\w*|bestell\w*` },
    'deed-decide': { certain: String.raw`entscheid\w*` },
    'deed-introduce': { certain: String.raw`vorstell\w*|verbind\w*` },
    'deed-answer': {
      certain: String.raw`meld\w*|antwort\w*|bescheid|ruckmeld\w*|informier\w*|teil\w* mit|mitteil\w*|bestatig\w*|hor\w*|komme (?:\w+ ){0,5}zuruck`,
    },
    'deed-meet': { certain: String.raw`treff\w*|termin|sehen uns|sprechen uns|gesprach` },
    'deed-review': {
      certain: String.raw`pruf\w*|klar\w*|besprech\w*|bespreche|sprech\w*|spreche|schau\w*|seh\w*|les\w*|abstimm\w*|frag\w*|test\w*`,
    },
  },
};

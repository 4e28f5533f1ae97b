import { nlFacts } from './nl-facts';
import type { PhraseBook } from './phrases';

/** Dutch, folded. */
export const nl: PhraseBook = {
  classes: {
    ...nlFacts.classes,
    wants:
      '(?:nodig|heb\\w* \\w+ nodig|alleen|zonder|inclusief|exclusief|toevoegen|beginnen|starten|start|beperk\\w*|uitbreid\\w*|verplicht|moet\\w*|voorlopig|eerst)',
    feature:
      '(?:functionaliteit\\w*|functies|gebruikers|integratie\\w*|koppeling\\w*|migratie|pilot|training|locaties?|vestiging\\w*|team|afdeling\\w*|binnendienst|buitendienst|api|sso|rapportage\\w*|talen)',
    mails: '(?:e-?mails?|mails?|mailtjes|berichten|nieuwsbrieven|nieuwsbrief|reclame|aanbiedingen|post|telefoontjes)',
    weg: '(?:verwijder\\w*|haal|halen|schrap\\w*|schrijf|wis\\w*|uitschrijven)',
    doen: '(?:stu\\w+|zend\\w+|toe\\w+|doorstu\\w+|laat|laten|weten|terug\\w*|bel\\w*|reage\\w+|antwoord\\w*|beantwoord\\w*|bevestig\\w*|contact\\w*|kom\\w*|check\\w*|controle\\w+|bekij\\w+|overleg\\w*|besprek\\w*|bespre\\w+|vra\\w+|kij\\w+|lees|lezen|teken\\w*|onderteken\\w*|betaal\\w*|betalen|beslis\\w*|regel\\w*|plan\\w*|nodig\\w*|deel|delen|lever\\w*|maak|maken|geef|geven|bereid\\w*|informe\\w+|mail\\w*|neem|nemen|zoek\\w*|stem\\w*|meld\\w*|hoor\\w*|spreek|spreken|test\\w*|zet\\w*)',
  },
  sets: {
    ...nlFacts.sets,
    'opt-out': {
      certain: String.raw`{weg}(?: \w+){0,3} (?:mijn|onze|dit|al mijn) (?:\w+ )?(?:gegevens|adres|e-?mailadres|mailadres|naam|data|nummer)|{weg}(?: \w+){0,6} (?:mailinglijst|verzendlijst|nieuwsbrief|maillijst|(?:uw|jullie|je) (?:\w+ )?(?:lijst\w*|bestand\w*|database|systeem))|(?:mijn|onze|dit) (?:\w+ )?(?:gegevens|adres|e-?mailadres|mailadres|naam|data)(?: \w+){0,5} (?:te )?{weg}|(?:mij|me|ons)(?: \w+){0,2} (?:van|uit)(?: \w+){0,3} (?:\w*lijst|bestand|database)|(?:verwijder|haal|schrijf) (?:mij|me|ons)|(?:uitschrijven|afmelden|uit te schrijven|af te melden|meld (?:mij|me|ons) af|schrijf (?:mij|me|ons) uit)|(?:wil|wens|hoef|willen|wensen|hoeven|liever|graag|alsjeblieft|alstublieft)(?: \w+){0,3} (?:geen|niet)(?: \w+){0,3} {mails}|geen (?:\w+ ){0,2}{mails} (?:\w+ ){0,4}meer|stop(?:pen)? (?:\w+ ){0,2}(?:mailen|{mails})|(?:geen|niet) (?:\w+ ){0,3}(?:meer|langer) (?:\w+ ){0,2}(?:ontvangen|benaderd|gecontacteerd|gemaild|gebeld|worden)|(?:wil|willen|wens|wensen)(?: \w+){0,3} (?:geen|niet)(?: \w+){0,4} (?:ontvangen|benaderd|gecontacteerd|gemaild|gebeld)|(?:stop|stoppen|houd|hou)(?: \w+){0,3} (?:met|op met)(?: \w+){0,3} (?:mailen|sturen|contact\w*|e-?mailen|benaderen|bellen|schrijven|toesturen)|(?:mail|contacteer|benader|schrijf|stuur|bel) (?:mij|me|ons) (?:\w+ )?(?:niet|nooit|geen)|niet (?:meer |langer )?(?:te )?(?:mailen|contacteren|benaderen|schrijven|contact op te nemen)|(?:wis|verwijder|vernietig)(?: \w+){0,2} (?:mijn|onze|al mijn) (?:\w+ )?gegevens|recht op (?:vergetelheid|verwijdering)|laat (?:mij|me|ons) met rust|maak bezwaar tegen|trek mijn toestemming in|(?:mail|bel|benader|schrijf|contacteer|benaderen|mailen|bellen) (?:mij|me|ons) (?:\w+ )?niet (?:meer|langer|opnieuw)(?! (?:op|voor) )|geen (?:\w+ )?(?:contact|{mails}) meer(?! naar)|(?:stop|hou|houd|stoppen|ophouden) (?:\w+ )?(?:met|op met) (?:\w+ ){0,3}(?:mail\w*|schrijven|bellen|sturen|contact\w*)(?! van)|(?:(?:mij|me|ons|adres|naam|domein)(?: \w+){0,3} van (?:de|uw|jullie|je)|van (?:uw|jullie|je)) (?:\w+ )?(?:lijst|mailinglijst|verzendlijst)|(?:mijn|onze) (?:\w+ )?gegevens(?: \w+){0,3} (?:verwijder\w*|wissen)|niet (?:meer|langer) (?:te )?(?:benaderen|benaderd|mailen|gemaild|contacteren|gecontacteerd|lastig\w*)|niet (?:meer|langer|opnieuw) (?:\w+ ){0,2}(?:gecontacteerd|gemaild|benaderd|gebeld) (?:te )?word\w+`,
      unless: String.raw`(?:afmeld|uitschrijf)(?:link|knop|functie|pagina|percentage)\w*|(?:gebruikers|klanten|ontvangers|contacten)(?: \w+){0,5} (?:afmelden|uitschrijven)|niet (?:voor|tot)|tot (?:september|januari|na)|naar (?:het|dit|mijn|ons) oude (?:\w+ )?(?:e-?mail|mail)?adres|niet (?:meer |langer )?(?:op|voor) (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend)|(?:schrijven|sturen|mailen) van|met de hand|(?:van|uit) (?:het|de) (?:order\w*|offerte|contract|factuur|bestel\w*)`,
    },
    decline: {
      certain: String.raw`(?:geen|niet) (?:\w+ ){0,3}(?:interesse|behoefte|geinteresseerd|nodig|relevant|interessant|passend|van toepassing|op zoek|prioriteit|mee verder|verder|gebruik|plannen|meerwaarde|aan toe|voor ons|wat we zoeken)|(?:zien|hebben|past|sluit|passen|gaan|willen|zoeken|kiezen)(?: \w+){0,5} (?:niet|geen|ervan af)(?: \w+){0,3}(?: (?:bij ons|aan|verder|door|mee|in|nodig|meerwaarde|op in|behoefte))|nee,? (?:dank\w*|bedankt)|bedankt,? maar nee|(?:zien|zie) (?:er|hier)?(?: \w+){0,3} van af|afzien van|(?:besloten|gekozen)(?: \w+){0,3} (?:niet|om niet|geen)|(?:wijzen|wijs)(?: \w+){0,5} af|laten (?:dit|het) (?:aan ons )?voorbij(?: gaan|gaan)?|project(?: \w+){0,3} (?:gestopt|geannuleerd|afgeblazen|gecanceld)|niets voor (?:ons|mij)|(?:besloten|besluit)(?: \w+){0,4} (?:niet|geen)|gaan (?:\w+ ){0,4}niet (?:mee )?(?:verder|door|in)|is (?:het )?een nee|(?:niets|niks) voor (?:ons|mij)|(?:zien|gaan) (?:we |wij )?(?:er )?(?:van|hier) ?(?:af|niet mee)|niet (?:verder|mee door)|(?:past|passen) niet|(?:doen|nemen|kopen) (?:we|wij) niet`,
      likely: String.raw`(?:helaas|jammer genoeg)(?: \w+){0,10} (?:niet|geen)|(?:op dit moment|nu|momenteel) (?:niet|geen)|geen budget|niet (?:nu|op dit moment)`,
      unless: String.raw`niet (?:alleen|erg|zeker|ontvangen|gezien|gelezen|besloten)|geen (?:probleem|zorgen|haast|vragen|punt)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|tijdstip|afspraak|datum)(?: \w+){0,5} (?:niet|schikt niet|past niet)|nog niet|nog geen|waarom niet|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)(?: \w+){0,4} niet|niet (?:aangekomen|ontvangen|bereikbaar|openen)|klanten (?:\w+ ){0,2}niet (?:meer |langer )?(?:gebeld|gemaild|benaderd|lastig\w*|bellen|mailen|kwijt)|geen (?:tweede |andere |extra |nieuwe )?(?:demo|vergadering|afspraak|gesprek|kopie|documenten) (?:\w+ )?nodig`,
    },
    'spam-complaint': {
      certain: String.raw`(?:dit|dat|uw mail|je mail|uw bericht) is (?:\w+ )?(?:spam|ongewenst|intimidatie)|(?:als|wegens) spam|spam (?:gemeld|gemarkeerd|melden)|ongevraagde? (?:\w+)|ongewenste? (?:mail\w*|e-?mail\w*|reclame|bericht\w*)|nooit (?:\w+ ){0,3}(?:toestemming|aangemeld|ingeschreven|om gevraagd)|lastigvallen|spammers?|spam gemeld|als spam`,
      likely: String.raw`hoe (?:kom\w*|heeft|hebben)(?: \w+){0,3} aan (?:mijn|ons)|spam`,
      unless: String.raw`spam-?(?:filter|map|box|folder)|in (?:de |mijn |onze )?spam`,
    },
    'legal-threat': {
      certain: String.raw`(?:juridische|gerechtelijke) (?:stappen|actie|procedure|maatregelen)|(?:klacht|melding|aangifte)(?: \w+){0,5} (?:autoriteit\w*|acm|politie|rechter|gba|doen|indienen)|(?:mijn|onze) (?:advocaat|advocaten|jurist)(?: \w+){0,3} (?:inschakel\w*|neemt|zal|contact)|(?:naar|voor) de rechter|(?:schending|overtreding|strijd)(?: \w+){0,3} (?:avg|gdpr|wet|telecommunicatiewet)|aanklagen|aangifte doen|schakel\w*(?: \w+){0,4} (?:advocaat|advocaten|jurist|deurwaarder)`,
      unless: String.raw`(?:contract|clausule|overeenkomst)(?: \w+){0,5} (?:bekijk\w*|controle\w*|nakijk\w*)`,
    },
    'wrong-person': {
      certain: String.raw`(?:niet|geen) (?:\w+ )?(?:de )?(?:juiste (?:persoon|contactpersoon)|verantwoordelijke?|contactpersoon|aangewezen persoon|verantwoordelijk)|(?:verkeerde|foute?) (?:persoon|adres|afdeling|contactpersoon|e-?mailadres)|(?:ga|gaat|ben)(?: \w+){0,3} niet (?:over|verantwoordelijk|mee bezig)|niet (?:mijn|onze) (?:afdeling|verantwoordelijkheid|gebied)|(?:heb|heeft|werk|werkt|zit|naar)(?: \w+){0,4} andere (?:functie|rol|afdeling)(?! (?:gevraagd|nodig|gestuurd))|van (?:functie|afdeling) veranderd|(?:ga|gaan) (?:\w+ ){0,2}niet over|(?:daar|hier) (?:ga|ben|gaan) (?:ik|wij|we) niet(?! over een)|(?:(?:u|je|jullie) (?:moet|kunt|kan|moeten)|(?:moet|kunt|kan|moeten) (?:u|je|jullie)) (?:daarvoor |hiervoor |beter )?(?:bij|met|aan)(?: \w+){0,6} (?:zijn|terecht|hebben|richten|vragen)|niet bij mij|verkeerde (?:persoon|adres)|niet (?:van|voor) mij(?=[ .,!]*$)|(?:hoort|valt|ligt|zit) niet (?:bij|onder|binnen) (?:mij|mijn|ons|onze)|niet (?:mijn|onze) (?:pakkie an|taak|werk|terrein|ding)`,
      unless: String.raw`(?:bent u|ben ik|is dit|wie is)(?: \w+){0,4} (?:persoon|verantwoordelijk\w*|contactpersoon)|(?:bij|met|aan) (?:mij|ons|me)\b|over een nacht ijs`,
      likely: String.raw`andere (?:functie|rol|afdeling)`,
    },
    'left-company': {
      certain: String.raw`niet (?:meer|langer) (?:werkzaam|in dienst|bij ons|werkend|actief|bij \w+)|werkt (?:hier |er )?niet (?:meer|langer)|(?:heeft|heb|hebben)(?: \w+){0,4} (?:bedrijf|organisatie|ons|onderneming) verlaten|(?:verlaat|verlaten)(?: \w+){0,2} (?:bedrijf|organisatie)|met pensioen|uit dienst|laatste werkdag|(?:mailbox|adres|e-?mailadres)(?: \w+){0,3} (?:niet meer|gedeactiveerd|opgeheven)`,
      unless: String.raw`oude (?:\w+ )?(?:adres|e-?mailadres|mailadres)|(?:document|bestand|link|bijlage|contract|optie)(?: \w+){0,4} niet meer`,
    },
    'chose-competitor': {
      certain: String.raw`(?:gekozen|besloten|geselecteerd|gegaan|getekend)(?: \w+){0,6} (?:andere?|concurrent\w*|leverancier\w*|partij|oplossing|aanbieder)|(?:voor|met) (?:een |de )?(?:andere|concurrerende) (?:\w+ )?(?:partij|leverancier|oplossing|aanbieder|partner)|(?:al|reeds)(?: \w+){0,4} (?:leverancier|oplossing|partner|systeem|contract|voorzien|partij|tool|in gebruik)|(?:tevreden|blij)(?: \w+){0,2} (?:met|over) (?:onze|wat we|(?:het|de) (?:\w+ )?(?:huidige|bestaande))|met onze (?:\w+ ){0,3}(?:tevreden|blij)|contract(?: \w+){0,4} (?:verlengd|getekend met)|(?:intern|zelf|in-house|inhouse) (?:\w+ )?(?:ontwikkeld|gebouwd|opgelost|gedaan|ontwikkelen)|zitten (?:\w+ )?vast aan|in zee (?:gegaan|gaan)|(?:met|bij|voor) een (?:andere|concurrerende) (?:\w+ )?(?:leverancier|partij|aanbieder|partner)|(?:opdracht|contract|order|keuze|project)(?: \w+){0,3} (?:naar|aan|op) (?:een |de )?(?:andere?|concurrent\w*)|(?:blijven|blijft|blijf) (?:zo|we|bij (?!u\b|jullie\b|\d|de (?:prijs|datum)))|(?:andere (?:partij|leverancier|aanbieder|partner)|concurrent\w*) (?:\w+ )?(?:kreeg|krijgt|wint|gewonnen|heeft (?:gewonnen|de opdracht|het))`,
      likely: String.raw`(?:werken|gebruiken|zitten|hebben)(?: \w+){0,3} (?:al|reeds)(?! budget)(?: \w+){0,5}(?: en|[ .,]*$)`,
      unless: String.raw`gekozen voor (?:jullie|u|uw)|tevreden (?:met|over) (?:jullie|uw|de demo|het voorstel)|concurrent(?: \w+){0,3} goedkoper|nog niet|al (?:verstuurd|beantwoord|getekend teruggestuurd)|hebben (?:\w+ )?(?:al|reeds) (?:een )?(?:vraag|gesproken|gekeken|afspraak|besproken)|al (?:\w+ ){0,2}(?:gesproken|gezien|gelezen|ontvangen)|andere (?:versie|optie|datum|module)`,
    },
    'out-of-office': {
      certain: String.raw`(?:niet|afwezig|buiten)(?: \w+){0,3} (?:op kantoor|aanwezig|bereikbaar|het kantoor)|(?:met|op) (?:\w+ )?(?:vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|zakenreis|ziekteverlof)|afwezig(?:heid)?|(?:automatisch\w*) (?:antwoord|bericht)|(?:terug|weer)(?: \w+){0,3} (?:op kantoor|aanwezig|bereikbaar|beschikbaar)|terug (?:op|vanaf)|ben (?:\w+ ){0,4}terug|beperkt(?:e)? (?:toegang|bereikbaar)|bij (?:mijn )?terugkomst`,
      unless: String.raw`(?:was|waren|geweest|net terug|terug van vakantie)|fijne vakantie|(?:verlof|vakantie|afwezigheids)(?:module|beheer|registratie|planning)\w*`,
    },
    'not-now-future': {
      certain: String.raw`(?:neem\w*|contact\w*|bel\w*|mail\w*|kom\w*|terugkomen|opnieuw|nogmaals|weer|later|spreken|bespreken|bekijken|kijken|oppakken|hervatten|uitgesteld|uitstellen|verplaatst|verschoven|on hold|in de wacht|bevroren|wacht\w*|te vroeg|verkeerd moment|niet het (?:juiste|goede) moment|niet (?:voor|eerder|nu)|pas|geen (?:budget|tijd|capaciteit|ruimte)|budget|heroverweg\w*|evalue\w*)|dit (?:jaar|kwartaal) niet(?: meer)?|misschien (?:volgend|komend|in het)|volgend (?:jaar|voorjaar|kwartaal|najaar)`,
      likely: String.raw`op een later moment|later|in de toekomst|ooit`,
      unless: String.raw`aarzel niet`,
    },
    postpones: {
      certain: String.raw`niet (?:voor|eerder|nu|het (?:juiste|goede)|op dit moment)|pas (?:in|na|weer|vanaf|volgend\w*|eind|begin|medio)|uitgesteld|uitstellen|verschoven|verplaatst|on hold|wacht\w*|bevroren|te vroeg|geen (?:budget|tijd|capaciteit)|opnieuw|nogmaals|weer|later|terugkomen|terug|oppakken|hervatten|heroverweg\w*|dit (?:jaar|kwartaal) niet|misschien|niet meer`,
    },
    mood: {
      likely: String.raw`(?:maar|echter|helaas)\b.{0,100}(?:niet|geen|ander\w*|weinig|lastig|moeilijk)|niet (?:echt|helemaal)|lastig|moeilijk|(?:denk|denken|zie|zien|geloof|weet)(?: \w+){0,6} (?:niet|geen)`,
      unless: String.raw`geen (?:probleem|zorgen|haast)|niet (?:alleen|aarzelen)|nog (?:niet|geen)|waarom niet|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|bijlage|bestand|link|ontvangen|gezien|probleem)`,
    },
    interested: {
      certain: String.raw`(?:klinkt|lijkt|ziet er|is|vind\w*) (?:\w+ ){0,3}(?:goed|interessant|prima|mooi|veelbelovend|perfect|top|uitstekend)|(?:zeer |zeker |heel )?geinteresseerd|(?:hebben|heb) (?:\w+ )?interesse|(?:graag|willen graag|wil graag) (?:\w+ ){0,3}(?:verder|starten|meer weten|zien|testen|door|beginnen|proberen)|akkoord|groen licht|laten we (?:\w+ )?(?:starten|beginnen|doorgaan|plannen|afspreken)|enthousiast`,
      unless: String.raw`(?:niet|geen)|(?:goed|interessant)(?: \w+){0,4} maar`,
    },
    'meeting-request': {
      certain: String.raw`(?:afspraak|gesprek|call|meeting|overleg|demo|belafspraak|kennismaking|videocall)(?: \w+){0,6} (?:maken|plannen|inplannen|verzetten|verplaatsen|hebben|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|mogelijk|voorstellen)|(?:plannen|inplannen|maken|verzetten|voorstel\w*|kunnen we|zullen we|graag)(?: \w+){0,6} (?:afspraak|gesprek|call|meeting|overleg|demo|bellen|spreken|afspreken|videocall)|(?:schikt|past|komt|uitkomt|kan|kun\w*)(?: \w+){0,4} (?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|uur)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)(?: \w+){0,4} (?:schikt|past|uit|goed|mogelijk)|beschikbaar\w*|wanneer (?:kun\w*|bent|schikt|past|heeft)|bel (?:mij|me|ons)`,
      unless: String.raw`bedankt voor (?:\w+ ){0,3}(?:gesprek|call|meeting|demo|afspraak)|na (?:ons|het) (?:gesprek|overleg)`,
    },
    referral: {
      certain: String.raw`(?:neem contact op met|contact opnemen met|spreek met|mail|wend\w*|richt\w*)(?: \w+){0,5} (?:collega|manager|directeur|afdeling|inkoop|team|mijn|onze|hoofd)|(?:in cc|cc|zet|voeg|stuur|heb|doorgestuurd|kopie)(?: \w+){0,6} (?:cc|toe|door|doorgestuurd|collega|kopie)|(?:juiste (?:persoon|contactpersoon)|verantwoordelijk|contactpersoon) (?:is|hiervoor is|daarvoor is)|(?:mijn|onze) (?:collega|manager|directeur)(?: \w+){0,4} (?:is|gaat|regelt|behandelt|neemt)|u (?:kunt|kan) (?:\w+ )?(?:beter|best) (?:\w+ )?(?:bij|contact|met)|(?:kunt|kan) u (?:beter )?(?:bij|contact opnemen met) (?!mij|ons)\w+|(?:(?:u|je|jullie) (?:moet|kunt|kan|moeten)|(?:moet|kunt|kan|moeten) (?:u|je|jullie)) (?:daarvoor |hiervoor |beter )?(?:bij|met|aan)(?: \w+){0,6} (?:zijn|terecht|hebben|richten|vragen|contact)|(?:mijn|onze) (?:collega|directeur|manager|chef|opvolger)(?: \w+){0,4} (?:gaat|is|doet|neemt|regelt|helpt)|(?:neem|zoek) contact op met (?!mij\b|ons\b)\w+|(?:in cc|in kopie|in de cc)|stuur\w*(?: \w+){0,4} door (?:naar|aan)|(?:zij|hij) (?:doet|gaat over|regelt|beslist)`,
      unless: String.raw`met mij|(?:niet|wie|bent u) (?:de )?(?:juiste|verantwoordelijk)|dringend|spoed`,
    },
    objection: {
      certain: String.raw`te (?:duur|complex|ingewikkeld|lang|langzaam|hoog|riskant|groot|zwaar)|(?:zorgen over|bezorgd|twijfel\w*|bezwaar|bezwaren|bedenkingen|aarzel\w*|sceptisch|huiverig|terughoudend)|(?:het|een|ons) (?:probleem|risico|obstakel|knelpunt)(?: \w+){0,3} is|niet overtuigd|(?:boven|buiten|over) (?:het |ons )?budget|mis(?:sen|t)? (?:we |ik |nog )(?:\w+ ){0,3}|(?:bang|vrees|vrezen) (?:dat|voor)|(?:wat|dat) (?:mij|me|ons) (?:\w+ )?(?:tegenhoudt|zorgen baart|dwarszit)|moeilijk te (?:verantwoorden|verkopen|verdedigen)|(?:ons|het|is) (?:\w+ )?te duur|niet zeker of`,
      unless: String.raw`(?:geen|zonder) (?:zorgen|bezwaar|bezwaren|twijfel|probleem|bedenkingen)|aarzel niet|maak je geen`,
    },
    'channel-preference': {
      certain: String.raw`(?:liever|bij voorkeur|beter|het liefst|alleen)(?: \w+){0,5} (?:telefonisch|bellen|per telefoon|per mail|per e-?mail|via whatsapp|via teams|schriftelijk|gebeld)|bel (?:mij|me|ons) (?:liever|maar)|in plaats van (?:\w+ ){0,2}(?:mail\w*|e-?mail\w*|bellen|telefoon)|niet (?:meer )?bellen|bel (?:me|mij|ons) (?:\w+ )?(?:liever|gerust|even|maar)|(?:liever|graag) (?:bellen|telefonisch|een telefoontje|via|per|op) ?(?:teams|whatsapp|telefoon)?|(?:lees|zie|check) (?:mijn |m'n )?(?:mail|mails|mailbox) (?:nauwelijks|zelden|niet|amper)|belletje|(?:telefonisch|whatsapp|appje|app) (?:werkt|is|gaat) (?:\w+ ){0,3}(?:beter|sneller|makkelijker|handiger)|(?:app|sms) (?:me|mij)|(?:liefst|voorkeur)(?: \w+){0,3} (?:whatsapp|telefoon|mail|teams)|geen telefoontjes`,
    },
    'open-question': {
      certain: String.raw`(?:kunt u|kun je|kunnen jullie|zou u|zou je|zouden jullie|wilt u|wil je|graag|mag ik|mogen we|is het mogelijk|zou het mogelijk)(?: \w+){0,8} (?:sturen|opsturen|toesturen|delen|aangeven|bevestigen|uitleggen|toelichten|geven|laten weten|doorsturen|aanleveren|verstrekken|ontvangen|weten|zien|antwoorden|aanpassen|controleren|mailen|verduidelijken|ondertekenen)|(?:stuur|mail|geef|deel|laat)(?: \w+)? (?:mij|me|ons)|(?:heb|hebben|had|hadden) (?:\w+ ){0,3}(?:vraag|vragen)|(?:vraag|vragen) (?:over|m\.b\.t|met betrekking|van)|(?:hebben|heb|willen|wil)(?: \w+){0,4} (?:nodig|informatie|weten|ontvangen)`,
      unless: String.raw`(?:verwijder\w*|uitschrijven|afmelden)|(?:bij|voor|als je|mocht u|heeft u) (?:nog )?(?:verdere )?vragen|aarzel niet`,
    },
    pricing: {
      certain: String.raw`prijs|prijzen|prijsopgave|kosten|offerte\w*|korting\w*|budget\w*|betaling\w*|factu\w+|duur|goedkoper|tarie\w+|\d[\d.,]* ?(?:eur|euro|€)|€ ?\d|betaaltermijn|wat kost|kost (?:het|dit|dat|een|de)|kosten|prijs\w*|bedrag`,
    },
    legal: {
      certain: String.raw`contract\w*|overeenkomst\w*|nda|geheimhouding\w*|dpa|verwerkersovereenkomst|clausule\w*|algemene voorwaarden|voorwaarden|juridisch\w*|jurist\w*|advoca\w+|avg|gdpr|aansprakelijkheid|opzegtermijn|sla`,
    },
    procurement: {
      certain: String.raw`inkoop\w*|aanbesteding\w*|inkooporder|leveranciersformulier|leveranciersregistratie|leveranciersportaal|bestelnummer|po-?nummer|security ?vragenlijst|beveiligingsvragenlijst|rfp`,
    },
    scope: {
      certain: String.raw`licenties?|modules?|\d+ (?:\w+ )?(?:gebruikers|werkplekken|licenties|medewerkers|locaties|personen)|aantal gebruikers|tijdlijn|eisen|vereisten|uitrol|mijlpalen|omvang|scope|go-?live|oplevering|implementatie(?=[ ?.]*$)|pilotfase|eerste fase|{wants}(?: \w+){0,4} {feature}|{feature}(?: \w+){0,4} {wants}`,
    },
    promise: {
      certain: String.raw`(?:ik|wij|we) (?:reageer|reageren|antwoord|antwoorden|schrijf|schrijven|bezorg|bezorgen|zal|zullen|ga|gaan|kan|kunnen|stuur|sturen|bel|bellen|laat|laten|kom|komen|mail|mailen|bevestig|bevestigen|check|checken|controleer|overleg|overleggen|bespreek|bespreken|vraag|vragen|teken|tekenen|onderteken|ondertekenen|geef|geven|neem|nemen|lever|leveren|bekijk|bekijken|regel|regelen|plan|plannen|zorg|zorgen|betaal|betalen|beslissen|beslis|informeer|deel|delen|maak|maken|zoek|zoeken|meld|koppel)(?: \w+){0,14}|(?:zal|stuur|bel|laat|kom|mail|bevestig|check|bespreek|vraag|teken|geef|neem|bekijk|regel|lever|zullen|sturen|laten|komen|nemen|geven) (?:ik|wij|we)(?: \w+){0,14}|(?:u|je|jullie) (?:ontvangt|ontvangen|krijgt|krijgen|hoort|horen|heeft)(?: \w+){0,10}|(?:volgt|komt|volgen)(?: \w+){0,3} (?:morgen|deze week|volgende week|voor|uiterlijk|maandag|dinsdag|woensdag|donderdag|vrijdag)(?: \w+){0,3}|(?:onze|mijn|de) (?:jurist|juridische afdeling|inkoop|inkoper|directie|directeur|collega|financiele afdeling)(?: \w+){0,3} (?:stuurt|laat|komt|neemt|tekent|geeft|bekijkt|belt)(?: \w+){0,10}`,
      unless: String.raw`(?:niet|geen|nooit)\b|(?:zou|zouden|had|hadden|wilde|wilden)|als|indien|mocht|(?:ik|wij|we) (?:zal|zullen|ga|gaan|kan|kunnen|laat|laten|kom|komen|geef|geven|neem|nemen|maak|maken|vraag|vragen|zoek|zoeken)(?! (?:\w+ ){0,10}{doen})|laten we`,
    },
    appointment: {
      certain: String.raw`(?:tot|zien we elkaar|spreken we elkaar|we spreken elkaar)(?: dan)?(?: \w+){0,1} (?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende)(?: \w+){0,3}|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)(?: \w+){0,6} (?:schikt|past|is (?:prima|goed|akkoord)|komt uit|prima|akkoord)(?: \w+){0,2}|(?:bevestig|bevestigen|bevestigd)(?: \w+){0,4} (?:afspraak|gesprek|call|voor|op)(?: \w+){0,4}`,
      unless: String.raw`niet|helaas|was`,
    },
    'deed-send': { certain: String.raw`stu\w*|zend\w*|mail\w*|lever\w*|deel|delen|ontvang\w*|krijg\w*|volg\w*` },
    'deed-call': { certain: String.raw`bel\w*` },
    'deed-sign': { certain: String.raw`teken\w*|onderteken\w*` },
    'deed-pay': { certain: String.raw`betaa?l\w*` },
    'deed-decide': { certain: String.raw`beslis\w*|besluit\w*` },
    'deed-answer': {
      certain: String.raw`laat (?:\w+ ){0,4}weten|laten (?:\w+ ){0,4}weten|antwoord\w*|reage\w*|kom (?:\w+ ){0,4}terug|bevestig\w*|hoor\w*|informe\w*|contact|terugkom\w*|terug`,
    },
    'deed-meet': { certain: String.raw`afspraak|spreken|zien|tot` },
    'deed-review': {
      certain: String.raw`check\w*|contr\w*|bekij\w*|overleg\w*|besprek\w*|bespreek|vraag|kij\w*|lees|test\w*`,
    },
  },
};

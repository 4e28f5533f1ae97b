import { itFacts } from './it-facts';
import type { PhraseBook } from './phrases';

/** Italian, folded: no accents, the apostrophe as a space. */
export const it: PhraseBook = {
  classes: {
    ...itFacts.classes,
    wants:
      '(?:serv\\w+|bisogno|solo|soltanto|senza|inclu\\w+|esclu\\w+|aggiung\\w+|toglier\\w*|inizi\\w+|partir\\w+|partiremmo|limit\\w+|estend\\w+|indispensabil\\w+|obbligatori\\w+|deve|devono|necessari\\w+)',
    feature:
      '(?:funzionalita|funzioni|utenti|integrazion\\w+|migrazion\\w+|pilota|formazione|sed[ei]|squadra|team|filial\\w+|connettor\\w+|api|sso|report\\w*|lingu\\w+)',
    mails: '(?:e-?mail|mail|messaggi\\w*|newsletter|comunicazioni|pubblicita|offerte|contatti|chiamate|telefonate)',
    togliere:
      '(?:cancell\\w+|rimuov\\w+|rimoss\\w+|rimozione|elimin\\w+|tog(?:li\\w+|here)|disiscriv\\w+|disiscrizione)',
    fare: '(?:invi\\w+|mand\\w+|spedi\\w+|rispond\\w+|risponder\\w+|chiam\\w+|richiam\\w+|contatt\\w+|conferm\\w+|verific\\w+|controll\\w+|firm\\w+|prepar\\w+|condivid\\w+|avvis\\w+|inform\\w+|parl\\w+|discut\\w+|consult\\w+|valut\\w+|guard\\w+|legg\\w+|esamin\\w+|far\\w+|faccio|dar\\w+|dico|dir\\w+|decid\\w+|pag\\w+|organizz\\w+|program\\w+|pass\\w+|gir\\w+|inoltr\\w+|restitu\\w+|torn\\w+|present\\w+|scriv\\w+|consegn\\w+|sent\\w+|ricev\\w+|avr\\w+)',
  },
  sets: {
    ...itFacts.sets,
    'opt-out': {
      certain: String.raw`{togliere}(?: \w+){0,3} (?:mi[oaei]i?|nostr[oaie]|quest\w+) (?:\w+ )?(?:dati|indirizzo|e-?mail|nome|nominativo|contatt[oi]|numero|dominio)|{togliere}(?: \w+){0,6} (?:vostr[oaie]|su[oaei]i?) (?:\w+ )?(?:list[ae]|mailing|database|elench?[oi]|archivi\w*|rubrica|sistem[ai])|{togliere}(?: \w+){0,4} (?:mailing list|newsletter|lista di (?:distribuzione|invio))|(?:essere|venire|venga|esser) (?:\w+ )?(?:rimoss\w+|cancellat\w+|tolt[oaie]|eliminat\w+|disiscritt\w+)|(?:cancellatemi|cancellami|cancellarmi|cancellarci|rimuovetemi|rimuovermi|rimuoveteci|eliminatemi|toglietemi|toglieteci|disiscrivetemi|disiscrivermi|disiscrivermi)|(?:non|piu) (?:\w+ ){0,3}(?:ricevere|essere contattat\w+|essere disturbat\w+|riceverne)|non (?:mi|ci) (?:(?:contatt|invi|mand|chiam|disturb)(?:i|ino|ate|are)|scriv(?:a|ano|ete|ere))|non (?:\w+ )?(?:contattarmi|contattarci|scrivermi|scriverci|chiamarmi|chiamarci|contattatemi|scrivetemi|inviatemi|mandatemi|contattateci|scriveteci|chiamatemi|inviateci)|(?:smett\w+|cess\w+|basta|finitela)(?: \w+){0,3} (?:di |con )?(?:\w+ )?(?:scrivere?\w*|inviar\w*|mandar\w*|contattar\w*|chiamar\w*|disturbar\w*|{mails})|(?:niente|basta|nessun\w*) (?:altre |piu )?{mails}|(?:cancell\w+|elimin\w+)(?: \w+){0,3} (?:i )?(?:miei|nostri) (?:\w+ )?dati|diritto (?:all oblio|di opposizione|alla cancellazione)|lasciat\w+ in pace|mi oppongo a(?:l)?|revoco (?:il mio )?(?:il )?consenso|non (?:\w+ ){0,2}(?:scrivet\w+|contattat\w+|mandat\w+|inviat\w+|chiamat\w+|scriver\w+|contattar\w+|inviar\w+|mandar\w+)(?: \w+){0,2} piu(?! (?:la|il|le|i|gli|versioni|copie)\b)|(?:prego|pregherei|chiedo|invito)(?: \w+){0,2} (?:di )?(?:smetter\w+|non (?:\w+ ){0,2}(?:contatt|scriv|disturb|chiam|ricev|(?:mandar|inviar)\w* (?:piu|altr))\w*)|smett\w+ (?:di|con)|basta (?:con )?{mails}|(?:cancellazione|rimozione|eliminazione) (?:dei|dai|delle|del) (?:miei|mio|nostri|vostri|mie)|non (?:desidero|voglio|vogliamo|desideriamo) (?:\w+ ){0,2}(?:ricevere|essere contattat\w+|piu (?:ricevere|essere|sentir\w*|avere|{mails}|nulla))|non (?:\w+ ){0,2}(?:contatt|scriv|mand|invi|chiam)\w+(?: \w+){0,3} (?:piu|mai piu|nulla)(?=[ .,!]*$| (?:{mails}|nulla|niente|comunicazioni|offerte|in futuro|per favore))`,
      unless: String.raw`(?:funzione|link|pulsante|tasso|pagina) (?:di )?(?:\w+ )?(?:cancellazione|disiscrizione)|(?:utenti|clienti|destinatari|contatti)(?: \w+){0,5} (?:cancellar\w*|disiscriver\w*)|fino a (?:settembre|gennaio)|cancell\w+ (?:la |l )?(?:riunione|appuntamento|call)|list[ae] (?:dei )?prezzi|(?:riga|voce|opzione|modulo) (?:del|dello|della|di) |(?:mand|invi)\w+ (?:la|il|le|i) (?:fattur\w+|contratt\w+|copi[ae]|version\w+|bozz\w+)|dalla fattura|dall ordine|dal (?:preventivo|contratto)`,
    },
    decline: {
      certain: String.raw`non (?:\w+ ){0,3}(?:interess\w+|bisogno|necessit\w+|serve|servono|cerchiamo|cercando|fa per noi|fa al caso|adatt\w+|una priorita|prioritari\w+|rilevante|proseguire\w*|procedere\w*|procediamo|proseguiremo|procederemo|intenzione|intendiamo|avanti|in linea|corrisponde|rientra)|(?:nessun|senza|alcun) (?:interesse|bisogno)|no,? grazie|grazie,? ma no|(?:declin\w+|rifiut\w+|rinunci\w+|scart\w+)|(?:deciso|preferiamo|preferito|scelto) di non|progetto(?: \w+){0,3} (?:annullato|cancellato|abbandonato)|(?:deciso|preferito|scelto) di non|non (?:procederemo|andremo avanti|proseguiremo)|non rientra nei (?:nostri )?(?:piani|programmi)|non e (?:per|quello che) (?:noi|cerchiamo)`,
      likely: String.raw`(?:purtroppo|mi dispiace|ci dispiace)(?: \w+){0,10} non|non (?:per ora|al momento|adesso|ora|in questo momento)|(?:non c e|non abbiamo|senza) budget`,
      unless: String.raw`non (?:solo|c e problema|si preoccupi|ti preoccupare|sono sicur\w+|ho (?:visto|ricevuto)|vedo l ora|vediamo l ora)|(?:lunedi|martedi|mercoledi|giovedi|venerdi|ora|data)(?: \w+){0,5} non (?:posso|possiamo|va bene)|non abbiamo (?:ancora )?deciso|perche no|non ancora|non (?:ho |abbiamo |e )?(?:ricevut\w+|arrivat\w+|trov\w+|riesco)|(?:lunedi|martedi|mercoledi|giovedi|venerdi)(?: \w+){0,4} non|serv\w+ (?:un |una |altr[aei] |la )*(?:riunione|copia|demo|documenti|chiamata)`,
    },
    'spam-complaint': {
      certain: String.raw`(?:questo|questa|la sua mail|la vostra mail)(?: \w+)? e (?:\w+ )?(?:spam|molestia)|(?:come|per) spam|(?:segnal\w+|denunci\w+|contrassegn\w+)(?: \w+){0,4} spam|non richiest\w+|indesiderat\w+|mai (?:\w+ ){0,3}(?:iscritt\w+|dato|autorizzat\w+|acconsentit\w+|chiest\w+)|molestie|spammer`,
      likely: String.raw`(?:dove|come) (?:ha|avete|hai) (?:avuto|ottenuto|trovato|preso)|spam`,
      unless: String.raw`(?:cartella|filtro)(?: di| della)? spam|nello spam|nella posta indesiderata|anti-?spam|posta indesiderata`,
    },
    'legal-threat': {
      certain: String.raw`(?:azioni?|vie|procediment\w+|provvediment\w+) legal\w+|(?:segnal\w+|denunci\w+|reclamo|esposto|querela)(?: \w+){0,5} (?:garante|autorita|polizia|tribunale|postale|privacy)|(?:mio|nostro|nostri|miei) (?:avvocat\w+|legal\w+)(?: \w+){0,3} (?:contatter\w*|provveder\w*|vi)|(?:passer\w+|affider\w+|mano)(?: \w+){0,4} avvocat\w+|(?:violazione|viola|violate)(?: \w+){0,3} (?:gdpr|legge|privacy|codice)|querel\w+|per vie legali|(?:rivolger\w+|segnal\w+|scriver\w+|ricorrer\w+)(?: \w+){0,3} (?:garante|avvocat\w+|autorita|polizia|legali)`,
      unless: String.raw`(?:contratto|clausola)(?: \w+){0,5} (?:verific\w+|esamin\w+|rived\w+)`,
    },
    'wrong-person': {
      certain: String.raw`non (?:sono|e|siamo) (?:\w+ )?(?:la |il )?(?:persona (?:giusta|adatta|corretta|competente|di riferimento|responsabile)|responsabile|referente|interlocutore|contatto giusto|incaricat\w+)|(?:persona|indirizzo|contatto|ufficio) sbagliat\w+|(?:ha|avete|hai) sbagliato (?:persona|indirizzo|contatto|ufficio)|(?:non me ne occupo|non mi occupo|non ce ne occupiamo|non seguo|non gestisco)|non e (?:di )?(?:la )?mia (?:competenza|area|responsabilita)|cambiato (?:ruolo|ufficio|mansione|reparto)|non me ne occupo|non (?:sono|siamo) (?:io|noi) (?:a|che|il)(?! (?:firm|pag|ospit|decid)\w+,? (?:e|ma|da sol\w+)\b)|non sono (?:io )?(?:il |la |l )?(?:referente|responsabile|persona|interlocutore|incaricat\w+)|non (?:e|riguarda) (?:il )?(?:mio|nostro) (?:ufficio|reparto|settore|campo)|non (?:decido|seguo|gestisco|tratto) (?:io|queste|questi|questa)`,
      unless: String.raw`(?:e lei|sei tu|chi e|^sono io)(?: \w+){0,4} (?:persona|responsabile|referente)`,
    },
    'left-company': {
      certain: String.raw`non (?:lavor\w+|fa parte|collabor\w+) piu|non (?:e|sono) piu (?:in (?:organico|servizio|ditta|societa)|alle dipendenze|dipendente|impiegat\w+|presso|da noi|(?:un |una )?nostr\w+|attiv\w+ (?:in|presso))|(?:ha|ho|hanno) lasciato (?:\w+ )?(?:l azienda|la societa|azienda|societa|l organizzazione|il suo incarico)?|andat\w+ in pensione|pensionat\w+|ultimo giorno (?:\w+ ){0,3}(?:e|sara|in|di lavoro)|(?:casella|indirizzo|account)(?: \w+){0,3} (?:non e piu|disattivat\w+|dismess\w+)|non (?:fa|faccio|lavora|lavoro|e|sono) piu (?:parte|qui|in azienda|con noi)|non fa(?:ccio)? (?:\w+ )?parte|non (?:\w+ )?lavora piu|ha lasciato (?:la (?:societa|ditta|nostra|sua)|l (?:azienda|impresa|incarico|organizzazione)|il (?:gruppo|suo|nostro|ruolo)|lo studio|noi|da)|non e piu (?:in|con|da|presso|nostro|nostra) (?:azienda|noi|organico|dipendente|collaborat\w+)`,
      unless: String.raw`lasciato (?:un|una|il messaggio|la riunione)|non (?:e|sono) piu (?:disponibile|necessari\w+|interess\w+|sicur\w+)`,
    },
    'chose-competitor': {
      certain: String.raw`(?:scelto|optato|deciso|selezionato|firmato|affidat\w+|scegliere|orientat\w+)(?: \w+){0,6} (?:altr[oai]|concorrent\w+|concorrenza|fornitor\w+|alternativa|soluzione)|gia (?:\w+ ){0,4}(?:fornitor\w+|soluzione|strumento|sistema|contratto|partner|copert\w+|usiamo|utilizziamo|lavoriamo)|(?:soddisfatt\w+|content\w+|felici)(?: \w+){0,2} (?:del|della|dell|di|con|dei) (?:\w+ )?(?:nostr\w+|attual\w+|fornitor\w+|quello che abbiamo)|(?:rinnovato|rinnoviamo)(?: \w+){0,3} (?:contratto|con)|(?:internamente|sviluppo interno|soluzione interna)|(?:vincolat\w+|legat\w+|impegnat\w+)(?: \w+){0,3} (?:contratto|fornitore)|(?:ci troviamo|siamo|mi trovo) (?:\w+ )?(?:bene|benissimo) con|(?:restiamo|rimaniamo) con (?!voi|lei)\w+|(?:continuiamo|proseguiamo) con (?:il (?:nostro|fornitore)|la nostra|l attuale|quello)|(?:ha|hanno) vinto (?:la|il|l)|(?:gara|contratto|incarico|progetto)(?: \w+){0,3} (?:aggiudicat\w+|affidat\w+|assegnat\w+)`,
      likely: String.raw`(?:usiamo|utilizziamo|lavoriamo|abbiamo)(?: \w+){0,2} gia(?! (?:il|un) budget)`,
      unless: String.raw`(?:scelto|optato)(?: \w+)? (?:voi|per la vostra|la vostra)|(?:soddisfatt\w+|content\w+) (?:della|del|di) (?:demo|proposta|vostr\w+|incontro)|concorrent\w+(?: \w+){0,3} (?:meno|piu) (?:car\w+|economic\w+)|non abbiamo ancora|gia (?:inviato|risposto|firmato il)|altr[ao] (?:version\w*|opzion\w*|formula|data|modulo|pacchetto)`,
    },
    'out-of-office': {
      certain: String.raw`(?:fuori (?:ufficio|sede)|in ferie|in vacanza|assent\w+|in viaggio|in trasferta|congedo|maternita|malattia|non (?:sono|saro) (?:in ufficio|disponibile|raggiungibile)|accesso limitato|chius\w+ per)|(?:risposta|messaggio) automatic\w+|(?:rientro|rientrero|torno|tornero|di ritorno|di nuovo (?:in ufficio|disponibile|operativ\w+)|saro di ritorno|al mio (?:rientro|ritorno))`,
      unless: String.raw`(?:ero|sono stat\w+|appena rientrat\w+|sono rientrat\w+)|buone (?:ferie|vacanze)|gestione (?:ferie|assenze|presenze)`,
    },
    'not-now-future': {
      certain: String.raw`(?:riprend\w+|risent\w+|ricontatt\w+|contatt\w+|scriv\w+|chiam\w+|riparl\w+|parl\w+|rivalut\w+|valut\w+|rimand\w+|rinvi\w+|posticip\w+|sospes\w+|in pausa|in attesa|congelat\w+|bloccat\w+|aspett\w+|attend\w+|piu avanti|troppo presto|momento sbagliato|non e (?:il|un) (?:buon |momento )?(?:momento)?|non (?:prima|fino|potremo|avremo|abbiamo budget|c e budget|adesso|ora)|solo (?:da|dopo|a partire|in)|di nuovo|nuovamente|budget|torn\w+)|(?:ne |ci )?(?:riparl|risent|rived|riaggiorn)\w+|(?:sent|ved|aggiorn)iamoci (?:dopo|a|in|tra|verso)`,
      likely: String.raw`piu avanti|in futuro|in un altro momento|un domani`,
      unless: String.raw`non esit\w+`,
    },
    postpones: {
      certain: String.raw`non (?:prima|fino|adesso|ora|e (?:il|un)|al momento|potremo|avremo|abbiamo|c e)|rimand\w+|rinvi\w+|posticip\w+|sospes\w+|pausa|attesa|congelat\w+|bloccat\w+|aspett\w+|attend\w+|piu avanti|troppo presto|momento sbagliato|di nuovo|nuovamente|ripren\w+|risent\w+|ricontatt\w+|riparl\w+|rivalut\w+|torn\w+|riparl\w+|risent\w+|riprend\w+|rimand\w+|rinvi\w+|posticip\w+|dopo l|piu avanti|(?:sent|ved|aggiorn)iamoci (?:dopo|tra|verso)|chiusura`,
    },
    mood: {
      likely: String.raw`(?:ma|pero|tuttavia|purtroppo)\b.{0,100}(?:non|altr[oai]|difficile|poco|nessun\w*)|non (?:e|vediamo|sembra|credo|proprio)|difficile|complicat\w+`,
      unless: String.raw`non (?:c e problema|esit\w+|si preoccup\w+)|perche no|(?:lunedi|martedi|mercoledi|giovedi|venerdi|problema|file|allegato|link|ricevuto|arrivat\w+)`,
    },
    interested: {
      certain: String.raw`(?:molto |siamo |sono |davvero )?interessat\w+|(?:ci|mi) (?:interessa|piace|piacerebbe|e piaciut\w+)|(?:sembra|pare|va|e) (?:\w+ )?(?:bene|interessante|ottimo|ottima|perfetto|promettente)|(?:vorremmo|vorrei) (?:\w+ )?(?:procedere|andare avanti|iniziare|provare|saperne|approfondire)|(?:procediamo|via libera|d accordo|approvat\w+)|va bene|(?:^|, ?)partiamo|(?:procediamo|andiamo avanti|cominciamo|iniziamo)|ci (?:avete )?convint\w+|d accordo`,
      unless: String.raw`non (?:\w+ ){0,3}(?:interess\w+|piac\w+|procedere|procediamo)|(?:interessante|bene)(?: \w+){0,4} ma`,
    },
    'meeting-request': {
      certain: String.raw`(?:riunione|call|chiamata|videochiamata|demo|incontro|appuntamento|colloquio)(?: \w+){0,6} (?:fissare|organizzare|settimana|lunedi|martedi|mercoledi|giovedi|venerdi|domani|possibile)|(?:fiss\w+|organizz\w+|programm\w+|spost\w+|propor\w+|propon\w+|possiamo|potremmo|avere|fare|concord\w+)(?: \w+){0,4} (?:riunione|call|chiamata|videochiamata|demo|incontro|appuntamento|sentirci|vederci|parlarne)|(?:disponib\w+|liber\w+)|(?:va|andrebbe|puo andare|va bene) (?:bene )?(?:per )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani|lei|voi|te)|(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani)(?: \w+){0,4} (?:va bene|possibile|andrebbe)|(?:chiamatemi|mi chiami|chiamami|ci chiami)`,
      unless: String.raw`grazie per (?:\w+ ){0,3}(?:riunione|call|incontro|demo|chiamata)`,
    },
    referral: {
      certain: String.raw`(?:contatt\w+|parl\w+|scriv\w+|rivolg\w+|sentir\w*)(?: \w+){0,5} (?:collega|responsabile|direttore|direttrice|ufficio|reparto|team|capo|mio|mia|nostro|nostra|acquisti)|(?:in copia|metto|aggiungo|includo|inoltr\w+|giro|ho girato)(?: \w+){0,6} (?:copia|collega|responsabile|ufficio|reparto|al mio|alla mia)|(?:persona (?:giusta|di riferimento|competente)|responsabile|referente) (?:e|sarebbe|sara)|(?:il mio|la mia|il nostro|la nostra) (?:collega|responsabile|capo|direttore|direttrice)(?: \w+){0,4} (?:e|si occupa|segue|gestisce|vi)|(?:puo|potete|conviene) (?:\w+ )?(?:sentire|contattare|parlare con|rivolgersi a|chiedere a|scrivere a) (?!mi\b|noi\b)\w+|si rivolga a|contatti (?:il|la|pure)|(?:scriv|contatt|parl|chied|rivolg)\w+ (?:a|al|alla|con|il|la) (?:dott\w*|signor\w*|sig|ing|collega|[a-z]+ [a-z]+ (?:dell|del|della|di))\b|(?:se ne occupa|lo segue|la segue) (?!lei\b)\w+`,
      unless: String.raw`contatt(?:atemi|ami|armi|atec?i)|urgent\w*|non (?:sono|e) (?:\w+ )?(?:persona|responsabile|referente)`,
    },
    objection: {
      certain: String.raw`troppo (?:car\w+|costos\w+|compless\w+|complicat\w+|lung\w+|rischios\w+|alto)|(?:preoccup\w+|dubbi|dubbio|perpless\w+|riserve|esitazion\w+|timor\w+|temiamo|rischio|ostacolo)|(?:il|un) problema (?:e|con|resta)|non (?:siamo|sono) convint\w+|(?:fuori|oltre|supera)(?: \w+){0,2} budget|manca\w* (?:\w+ ){0,2}|temo (?:che|di|il|la)|(?:mi|ci) (?:preoccupa|frena|blocca|lascia perpless\w+)|(?:quello|cio) che (?:ci|mi) (?:frena|preoccupa|blocca)|difficile da (?:giustificare|vendere|difendere)|(?:prezzo|costo) (?:\w+ )?(?:e )?(?:troppo|molto) \w+|non (?:mi|ci) convince`,
      unless: String.raw`(?:nessun|senza|alcun)\w* (?:problem\w+|dubbi\w*|rischi\w*)|non (?:c e|e un) problema|non (?:si|ti|vi) preoccup\w+|non esit\w+`,
    },
    'channel-preference': {
      certain: String.raw`(?:prefer\w+|meglio|preferibilmente|solo|soltanto|esclusivamente)(?: \w+){0,5} (?:per|via|al|su) (?:telefono|mail|e-?mail|whatsapp|teams|iscritto)|(?:chiamatemi|mi chiami|chiamami)(?: \w+)? (?:piuttosto|invece|pure)|(?:invece di|anziche|piuttosto che) (?:\w+ ){0,2}(?:mail|e-?mail|chiamar\w*|scriver\w*|telefono)|non (?:mi|ci) chiam\w+|prefer\w+ (?:essere (?:chiamat\w+|contattat\w+)|che (?:mi )?(?:chiam\w+|telefon\w+|scriv\w+)|il telefono|sentirci|parlare)|mi (?:chiami|scriva|trova)(?: \w+){0,3} (?:al|su|per|via) (?:telefono|cellulare|whatsapp|teams|linkedin)|leggo poco|prefer\w+ (?:whatsapp|telefono|teams|mail|chiamate)`,
    },
    'open-question': {
      certain: String.raw`(?:potrebbe|potreste|puo|potete|puoi|potresti|sarebbe possibile|e possibile|le chiedo|vi chiedo|vi prego|per favore|per cortesia|cortesemente|gentilmente|vorrei|vorremmo|avrei bisogno|avremmo bisogno|abbiamo bisogno|ho bisogno)(?: \w+){0,4} (?:invi\w+|mand\w+|condivider\w*|indicar\w*|confermar\w*|spiegar\w*|chiarir\w*|fornir\w*|dir\w*|sapere|conoscere|ricevere|vedere|avere|dettagli\w*|allegar\w*|rivedere|aggiornar\w*|risponder\w*|informazioni|girar\w*)|(?:inviatemi|mandatemi|inviateci|mandami|inviami|mi invii|ci invii|mi mandi|ci mandi|mi faccia sapere|fatemi sapere|fateci sapere|ci faccia sapere|mi dica|mi confermi)|(?:una|ho|abbiamo|alcune|qualche) (?:\w+ )?(?:domanda|domande|dubbi|quesiti)`,
      unless: String.raw`(?:cancell\w+|rimuov\w+|disiscriv\w+|smett\w+)|(?:per qualsiasi|se (?:ha|avete|hai)) (?:\w+ )?(?:domanda|domande|dubbio|dubbi|necessita|informazione)|non esit\w+`,
    },
    pricing: {
      certain: String.raw`prezz\w+|tariff\w+|cost[oi]|preventiv\w+|quotazion\w+|budget|scont\w+|pagament\w+|fattur\w+|car[oai]|economic\w+|listino|\d[\d.,]* ?(?:eur|euro|€)|condizioni (?:commerciali|economiche|di pagamento)|canone`,
    },
    legal: {
      certain: String.raw`contratt\w+|nda|accordo di riservatezza|dpa|clausol\w+|termini e condizioni|condizioni generali|legal[ei]|ufficio legale|avvocat\w+|gdpr|responsabilita (?:civile|limitata)|recesso|riservatezza|sla|firma del`,
    },
    procurement: {
      certain: String.raw`ufficio acquisti|acquisti|gara d appalto|gara|appalto|ordine d acquisto|ordine di acquisto|albo fornitori|qualifica fornitor\w+|portale fornitori|questionario (?:di )?sicurezza|numero d ordine|rfp|procurement`,
    },
    scope: {
      certain: String.raw`licenz[ae]|modul[oi]|\d+ (?:\w+ )?(?:utenti|postazioni|licenze|persone|sedi|agenti)|numero di utenti|tempistic\w+|requisit\w+|perimetro|ambito|specifich\w+|messa in (?:opera|produzione)|avvio in produzione|fase (?:pilota|1|2|uno)|rilascio|{wants}(?: \w+){0,4} {feature}|{feature}(?: \w+){0,4} {wants}`,
    },
    promise: {
      certain: String.raw`(?:le|vi|ti|ve lo|te lo|glielo|lo|la|li|ci|mi)? ?(?:\w+ ){0,3}(?:invi(?:ero|eremo|o|amo)|mand(?:ero|eremo|o|iamo)|spedi(?:ro|remo|sco)|rispond(?:ero|eremo)|chiam(?:ero|eremo|o)|richiam(?:ero|o)|contatt(?:ero|eremo)|conferm(?:ero|eremo|o|iamo)|verific(?:hero|heremo|o|hiamo)|controll(?:ero|o)|firm(?:ero|eremo)|prepar(?:ero|eremo|o)|condivid(?:ero|eremo)|avvis(?:ero|o)|inform(?:ero|eremo)|parl(?:ero|eremo|o|iamo)|discut(?:ero|eremo|iamo)|valut(?:ero|eremo)|far(?:o|emo)|dar(?:o|emo)|dir(?:o|emo)|decid(?:ero|eremo)|pag(?:heremo|hero)|gir(?:ero|o)|inoltr(?:ero|o)|ricever(?:ete|a|ai)|avr(?:ete|a|ai)|consegn(?:ero|eremo)|organizz(?:ero|o)|esamin(?:ero|eremo)|consult(?:ero|o)|faccio sapere|facciamo sapere)(?: \w+){0,10}|(?:vado a|sto per|provvedo a|provvederemo a) {fare}(?: \w+){0,8}|(?:le|vi|ti) (?:rispond(?:o|iamo)|scriv(?:o|iamo)|confermo|mando|giro|richiamo)(?: \w+){0,8}`,
      unless: String.raw`non (?:\w+ ){0,2}(?:invi\w*|chiam\w*|poss\w+|potr\w+|far\w+)|se (?:lei|voi|ci|mi|il|la|non|tutto)|non appena tornero|(?:altro|altri|vostri?|ogni|questi?) invi[oi]`,
    },
    appointment: {
      certain: String.raw`(?:ci vediamo|ci sentiamo|a|sentiamoci|vediamoci)(?: \w+){0,1} (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi|il \d+)(?: \w+){0,3}|(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani)(?: \w+){0,5} (?:va bene|mi va bene|per me va bene|perfetto|confermo)(?: \w+){0,2}|(?:confermo|confermiamo|confermat\w+)(?: \w+){0,3} (?:riunione|call|appuntamento|incontro|per)(?: \w+){0,4}`,
      unless: String.raw`non|grazie per`,
    },
    'deed-send': {
      certain: String.raw`invi\w*|mand\w*|spedi\w*|gir\w*|inoltr\w*|condivid\w*|ricev\w*|avr\w*|consegn\w*`,
    },
    'deed-call': { certain: String.raw`chiam\w*|richiam\w*|telefon\w*` },
    'deed-sign': { certain: String.raw`firm\w*` },
    'deed-pay': { certain: String.raw`pag\w*|bonific\w*` },
    'deed-decide': { certain: String.raw`decid\w*|decision\w*` },
    'deed-answer': {
      certain: String.raw`rispond\w*|contatt\w*|avvis\w*|inform\w*|conferm\w*|dir\w*|dar\w*|sapere|rispost\w*`,
    },
    'deed-meet': { certain: String.raw`vediamo|sentiamo|riunione|incontro|appuntamento` },
    'deed-review': {
      certain: String.raw`verific\w*|controll\w*|parl\w*|discut\w*|valut\w*|guard\w*|legg\w*|esamin\w*|consult\w*`,
    },
  },
};

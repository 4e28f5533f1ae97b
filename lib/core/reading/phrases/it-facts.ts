import type { PhraseBook } from './phrases';

/** Italian: as en-facts.ts, a few phrases each; folded. */
export const itFacts = {
  classes: {
    doc: '(?:proposta|offerta|preventivo|contratto|accordo|nda|dpa|questionario(?: \\w+){0,2}|certificat[oi]|listino|prezzi|presentazione|slide|case study|casi studio|referenze|fattura|ordine(?: di acquisto)?|agenda|verbale|riepilogo|registrazione|brochure|scheda|documentazione|document[oi]|file|modulo|cronoprogramma|capitolato|modello|condizioni|informazioni|dettagli)',
    mtg: '(?:riunione|incontro|chiamata|call|telefonata|demo|dimostrazione|videochiamata|videoconferenza|workshop|presentazione|appuntamento|colloquio|chiacchierata)',
    title:
      '(?:direttore(?: \\w+)?|direttrice(?: \\w+)?|responsabile(?: \\w+)?|amministratore(?: delegato)?|ufficio (?:acquisti|legale|tecnico)|acquisti|legale|cfo|ceo|cto|presidente|titolare|socio|avvocato|collega|capo)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:puo|puoi|potete|potrebbe\w*|potresti|potreste|per favore|per cortesia|invi|mandi|inviateci|mandateci|inviarmi|inviarci|ho bisogno d\w*|abbiamo bisogno d\w*|aspett\w+|attend\w+|vorr\w+ (?:ricevere|avere|vedere)|avete|manca)(?: \w+){0,8}? {doc}`,
      unless: String.raw`(?:invio|inviero|invieremo|le mando|vi mando)|allegat\w|in allegato|grazie per|(?:dobbiamo|devo) (?:rivedere|firmare)`,
    },
    'document-sent': {
      certain: String.raw`in allegato|allegat\w|allego|alleghiamo|(?:le|vi|ti) (?:ho|abbiamo|invio|inviamo|mando|condivido)(?: \w+){0,5}|ecco(?: \w+){0,3}|(?:trova|trovate|trovera)(?: \w+){0,4} allegat\w`,
      unless: String.raw`(?:puo|potete|potrebbe|potreste|ha|avete) (?:\w+ ){0,2}(?:inviare|inviato|allegare)|non (?:\w+ ){0,3}(?:allegat\w|ricevut\w)|(?:ricevuto|letto|esaminato)(?: \w+){0,4} allegat\w|grazie per`,
    },
    'meeting-missed': {
      certain: String.raw`(?:scus\w+|mi dispiace|ci dispiace|mi spiace)(?: \w+){0,10}? (?:perso|persa|mancat\w|saltat\w|non (?:essere|aver|esserci|sono))(?: \w+){0,6}? (?:{mtg}|riuscit\w|potut\w|collegat\w)|non (?:si e|vi siete) (?:collegat\w|presentat\w|conness\w)(?: \w+){0,3}|(?:abbiamo|ho) (?:\w+ )?(?:atteso|aspettato)(?: \w+){0,3}|(?:la riunione|l incontro|la call) non (?:si e tenut\w|ha avuto luogo)`,
      unless: String.raw`(?:mail|messaggio|sua chiamata)|se`,
    },
    'meeting-cancelled': {
      certain: String.raw`(?:annullare|rimandare|spostare|posticipare|rinviare|riprogrammare|cancellare)(?: [\w']+){0,4}? {mtg}|{mtg}(?: \w+){0,4}? (?:annullat\w|rimandat\w|spostat\w|rinviat\w)|non (?:potro|potremo|posso|possiamo|riesco|riusciamo)(?: a)? (?:partecipare|esserci|collegarmi|essere presente)|(?:un )?(?:imprevisto|contrattempo)`,
      unless: String.raw`(?:ordine|contratto|abbonamento|progetto)|se`,
    },
    'meeting-held': {
      certain: String.raw`grazie (?:ancora |mille |a tutti )*(?:per|della|del|dell) (?:\w+ ){0,5}?(?:{mtg}|tempo (?:oggi|ieri))|(?:e stato un piacere|piacere di|piacevole|felice di)(?: \w+){0,2}? (?:parlare|parlarvi|parlarle|conosc\w+|incontr\w+|aver\w*|sentir\w+|confrontar\w+)(?: \w+){0,4}|(?:dopo|a seguito d\w+|come (?:discusso|concordato|detto|accennato) (?:nell\w*|durante|in)|durante|nell\w*) (?:la|il|l)? ?(?:nostra|nostro|ultima|ultimo) (?:\w+ )?{mtg}(?: \w+){0,3}|come (?:discusso|concordato|detto|da accordi) (?:ieri|oggi|stamattina|al telefono|telefonicamente)|(?:ci siamo|abbiamo) (?:sentiti|parlato|incontrati|visti)(?: \w+){0,3} (?:ieri|oggi|la settimana scorsa|stamattina)`,
      unless: String.raw`(?:invito|richiesta|proposta di|link|fissare|programmare|confermare)|domani|prossim\w|prima d\w+|sarebbe|pers\w`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:per me|per noi|mi|ci) (?:va|andrebbe) (?:bene|benissimo)(?: \w+){0,4}|va bene (?:per|il|alle|lunedi|martedi|mercoledi|giovedi|venerdi|domani)(?: \w+){0,4}|(?:confermo|confermiamo|confermat\w|accettat\w|fissat\w)(?: \w+){0,5}|(?:a|ci vediamo|ci sentiamo) (?:domani|lunedi|martedi|mercoledi|giovedi|venerdi|presto allora)(?: \w+){0,3}`,
      unless: String.raw`non|(?:prezzo|offerta|proposta|contratto|preventivo)|se|quando|quale`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:possiamo|potremmo|potrebbe\w*|puo|che ne dice\w*|propongo|proponiamo|vorr\w+|mi piacerebbe|sarebbe possibile|avrebbe|avete|ha)(?: [\w']+){0,8}? (?:{mtg}|sentirci|vederci|parlarne|incontrarci|disponibil\w+)|(?:fissare|organizzare|programmare|pianificare|concordare)(?: [\w']+){0,3} {mtg}|(?:quando|che giorno|quale giorno|a che ora)(?: \w+){0,5} (?:disponibil\w+|comodo|meglio|libero|sentirci)`,
      unless: String.raw`grazie per|non (?:posso|possiamo|potro)`,
    },
    'meeting-slot': {
      certain: String.raw`(?:le|vi|ti) (?:va|andrebbe|andrebbe bene|e comodo|sta)(?: \w+){0,3}|va bene(?: \w+){0,4}|(?:sono|siamo|sarei|saremmo) (?:\w+ )?(?:disponibil\w|liber\w)|(?:e|siete|sarebbe) disponibil\w|che ne dice\w*(?: \w+){0,4}`,
      unless: String.raw`non (?:sono|siamo|va)`,
    },
    'window-budget': {
      certain: String.raw`(?:budget\w*|esercizio|anno fiscale|fondi|stanziament\w+)(?: \w+){0,10}? (?:apre|aprira|inizia|parte|disponibil\w+|approvat\w+|approva|sara|saranno|e|a|in|fino|per|dopo|chiude|sbloccat\w)|(?:nuovo|prossimo) (?:budget|esercizio|anno fiscale)`,
      unless: String.raw`vostro budget|suo budget|(?:e stato|sono stati)|invio|inviero`,
    },
    'window-decision': {
      certain: String.raw`(?:decisione|decider\w*|decidera|decideremo|decide|decidiamo|approvazione|scelta|aggiudicazione)(?: \w+){0,10}|(?:comitato|consiglio|direzione|cda|board)(?: [\w']+){0,6}? (?:decide\w*|decidera|si riunisce|si riunira|approva\w*|valuta\w*|delibera\w*)`,
      unless: String.raw`(?:abbiamo|ha|hanno|ho) (?:\w+ )?(?:deciso|preso|scelto)|(?:sua|vostra) (?:decisione|scelta)|se`,
    },
    'person-joins': {
      certain: String.raw`(?:nostr\w|mi\w|il|la|l) (?:nuov\w )?{title}(?: [\w']+){0,5}? (?:partecipera|si unira|sara presente|ci sara|deve approvare|approvera|firmera|deve firmare|vuole)|(?:nostr\w|mi\w) nuov\w {title}|in (?:copia|cc)|(?:aggiungo|inserisco|metto|coinvolgo)(?: \w+){0,6}?(?: (?:copia|cc|conversazione))?`,
      unless: String.raw`non|puo|potrebbe|potete|se|aggiungo che|allegat\w`,
    },
    'person-takes-over': {
      certain: String.raw`(?:prende in carico|prendera in carico|si occupera|seguira|subentra|subentrera|sostituisce|sostituira|prendera il (?:mio|suo) posto|gestira)(?: \w+){0,5}|(?:il mio|la mia|il suo) (?:successore|sostituto|sostituta)|nuov\w (?:referente|contatto|interlocutore)(?: \w+){0,4}`,
      unless: String.raw`(?:software|sistema|soluzione)(?: \w+){0,3} (?:sostitui\w+|gestira)|se|non`,
    },
    'person-leaves': {
      certain: String.raw`(?:ha|ho|hanno) lasciato (?:l azienda|la societa|la nostra \w+|il gruppo|il ruolo)|(?:lascia|lascera|lascio) (?:l azienda|la societa|il gruppo|il ruolo)|non (?:lavora|fa parte|e) piu (?:\w+ ){0,2}(?:con noi|qui|in azienda|per|presso|da noi|parte)(?: \w+){0,3}|(?:andat\w|va) in pensione|congedo (?:di )?maternita|in maternita|(?:suo|mio) ultimo giorno`,
      unless: String.raw`ufficio|se`,
    },
  },
} as const satisfies PhraseBook;

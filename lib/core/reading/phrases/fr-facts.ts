import type { PhraseBook } from './phrases';

/** French: as en-facts.ts, a few phrases each; folded. */
export const frFacts = {
  classes: {
    doc: '(?:proposition|offre|devis|contrat|accord|nda|dpa|questionnaire(?: \\w+){0,2}|certificats?|tarifs?|grille tarifaire|prix|presentation|slides|diapositives|etudes? de cas|references|facture|bon de commande|ordre du jour|compte[- ]rendu|resume|enregistrement|brochure|plaquette|fiche|documentation|documents?|fichiers?|formulaire|planning|cahier des charges|modele|conditions|cgv|informations|details)',
    mtg: '(?:reunion|rendez-vous|rdv|appel|call|echange|entretien|visio\\w*|demo|demonstration|atelier|presentation|point|rencontre|seance|discussion)',
    title:
      '(?:directeur(?: \\w+)?|directrice(?: \\w+)?|daf|dg|dsi|drh|rssi|pdg|president\\w*|gerant\\w*|responsable(?: \\w+)?|chef(?: de \\w+)?|acheteu\\w+|service (?:achats|juridique|informatique)|les achats|juriste|comptab\\w+|direction|collegue\\w*|cfo|ceo|cto)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pouvez vous|pourriez vous|merci de|veuillez|envoyez|envoie|transmettez|nous attendons|j attends|besoin (?:du|de la|de l|des|de|d)|il (?:nous|me) (?:faut|faudrait|manque)|auriez-vous|avez-vous|souhait\w+ (?:recevoir|avoir|obtenir))(?: [\w-]+){0,9}? {doc}`,
      unless: String.raw`(?:je|nous) (?:vous )?(?:enverrai|enverrons|envoie|envoyons|transmets|transmettrai)|ci-joint|piece jointe|merci (?:pour|beaucoup)`,
    },
    'document-sent': {
      certain: String.raw`ci-joint\w*|en piece jointe|en pj|(?:vous trouverez|veuillez trouver|trouvez)(?: \w+){0,6}|(?:je|nous) (?:vous )?(?:ai|avons|ai bien|transmets|fais parvenir|adresse)(?: \w+){0,3}|voici|comme convenu,? (?:voici|le|la|notre)`,
      unless: String.raw`(?:pouvez|pourriez|avez)-vous|ne (?:\w+ ){0,3}pas|n (?:ai|avons) pas|(?:ai|avons) (?:bien )?(?:recu|lu|examine|etudie)|merci pour`,
    },
    'meeting-missed': {
      certain: String.raw`(?:desole\w*|excuse\w*|pardon|navre\w*)(?: [\w-]+){0,10}? (?:manque|rate|loupe|oublie|pas pu (?:assister|participer|me connecter|etre|rejoindre|venir))|(?:rate|manque|loupe) (?:notre|le|l|la) ?(?:\w+ )?{mtg}|vous n (?:etiez|avez) pas (?:la|present\w*|pu|rejoint|connecte\w*)|(?:nous|je) (?:vous )?(?:avons|ai) attendu\w*|la reunion n a pas eu lieu`,
      unless: String.raw`(?:mail|message|appel de|courriel)(?: \w+){0,2} (?:manque|rate)|votre appel|si`,
    },
    'meeting-cancelled': {
      certain: String.raw`(?:annuler|reporter|decaler|deplacer|repousser|annule\w*|reporte\w*|decale\w*)(?: [\w-]+){0,5}? {mtg}|{mtg}(?: \w+){0,5}? (?:annule\w*|reporte\w*|decale\w*)|(?:un )?(?:empechement|imprevu|contretemps)|ne (?:pourrai|pourrons|peux|pouvons) pas (?:assister|participer|etre present\w*|venir|me joindre|honorer)`,
      unless: String.raw`(?:commande|contrat|abonnement|projet|decision)(?: \w+){0,3} (?:annule\w*|reporte\w*|decale\w*)|si`,
    },
    'meeting-held': {
      certain: String.raw`merci (?:beaucoup |encore |a (?:vous|tous) |bien )*pour (?:[\w-]+ ){0,5}?{mtg}|(?:ravi\w*|heureu\w+|content\w*|plaisir) (?:de|d) (?:vous )?(?:avoir|echanger)(?: \w+){0,5}|(?:suite a|apres|comme (?:evoque|convenu|discute|vu) (?:lors de|pendant|durant|en)|lors de) (?:notre|nos|la|l|le) ?(?:\w+ )?{mtg}(?: [\w'-]+){0,3}|comme (?:evoque|convenu|discute|vu)(?: \w+){0,3} (?:hier|ce matin|tout a l heure|aujourd hui|au telephone)|(?:nous avons|nous nous sommes|j ai)(?: \w+){0,3} (?:parle|echange|discute|rencontres)(?: \w+){0,4}? (?:hier|aujourd hui|ce matin|la semaine derniere|lundi|mardi|mercredi|jeudi|vendredi)`,
      unless: String.raw`(?:invitation|proposition|demande|lien|annulation|report|confirmation)|demain|prochaine?|au plaisir|hate|seriez|serait|avant (?:notre|la)|manque\w*|rate\w*`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:me|nous) (?:convient|va)(?: \w+){0,2}|(?:c est|parfait|ok|d accord|entendu|note)(?: \w+){0,3} pour (?:\w+ ){0,4}|(?:je|nous) (?:confirme|confirmons)(?: \w+){0,3}? {mtg}|a (?:demain|lundi|mardi|mercredi|jeudi|vendredi|tres vite alors)|(?:invitation|creneau|rendez-vous|rdv) (?:\w+ )?(?:acceptee?|confirmee?|envoyee?|note)`,
      unless: String.raw`pas|vous (?:convient|va)-|(?:prix|offre|devis|contrat|proposition) (?:\w+ )?(?:me|nous) convient|si|convient-il|quel`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:pouvons-nous|pourrions-nous|pourrait-on|peut-on|on peut|souhaitez-vous|je (?:vous )?propose|nous (?:vous )?proposons|seriez-vous|etes-vous|auriez-vous|avez-vous|j aimerais|souhaiterais|proposer)(?: [\w'-]+){0,8}? (?:{mtg}|creneau|disponib\w+|parler|voir|rencontrer|telephone)|(?:fixer|planifier|organiser|caler|prevoir|convenir d)(?: \w+){0,3} {mtg}|(?:quand|quel jour|quelles? (?:disponibilites|dates?))(?: [\w-]+){0,6} (?:disponib\w+|convien\w+|vous)`,
      unless: String.raw`merci pour|suite a|ne (?:\w+ )?pas`,
    },
    'meeting-slot': {
      certain: String.raw`(?:vous convient|vous va|vous conviendrait|convient-il|vous irait|conviendrait)(?: \w+){0,4}|(?:je|nous) (?:suis|sommes|serais|serai|peux|pouvons) (?:\w+ )?(?:disponible\w*|libre\w*)|(?:que diriez-vous|que pensez-vous) (?:de|du|d)`,
      unless: String.raw`ne (?:\w+ )?pas|pas disponible`,
    },
    'window-budget': {
      certain: String.raw`(?:budget\w*|exercice|annee fiscale|enveloppe|financement)(?: [\w'-]+){0,10}? (?:ouvre|ouvert|ouvrira|commence|debute|demarre|disponible|valide|vote|debloque|libere|approuve|prevu|sera|est|en|fin|debut|au|apres|avant)|(?:nouveau|prochain) (?:budget|exercice)`,
      unless: String.raw`votre budget|(?:a|ont) ete (?:valide|vote|coupe)|envoie|enverrai`,
    },
    'window-decision': {
      certain: String.raw`(?:decision|decider\w*|decidera|deciderons|deciderez|arbitrage|validation|choix|trancher\w*|tranchera)(?: [\w'-]+){0,10}|(?:comite|conseil|direction|codir|comex|copil)(?: [\w'-]+){0,6}? (?:decide\w*|se reunit|se reunira|valide\w*|tranche\w*|statue\w*|aura lieu|prendra)`,
      unless: String.raw`(?:avons|a|ont|ai) (?:\w+ )?(?:decide|pris|choisi|valide)|votre (?:decision|choix)|si`,
    },
    'person-joins': {
      certain: String.raw`(?:notre|mon|ma|nos|le|la) (?:nouve\w+ )?{title}(?: [\w'-]+){0,5}? (?:participer\w*|se joindra|nous rejoindra|rejoindra|assister\w*|sera present\w*|doit valider|valider\w*|doit signer|sera la|souhaite)|(?:notre|mon|ma) nouve\w+ {title}|en copie|(?:je|nous) (?:mets|mettons|ajoute|ajoutons|joins)(?: [\w'-]+){0,6}? (?:copie|boucle|cc)`,
      unless: String.raw`(?:pouvez|pourriez)-vous|ne (?:\w+ )?pas|si`,
    },
    'person-takes-over': {
      certain: String.raw`(?:prend|prendra|prends|reprend|reprendra|reprends|a repris)(?: (?:le|la|les|ce|mon|ma|en))?(?: \w+)? ?(?:relais|suite|dossier|main|charge|poste|succession|projet)|(?:remplace|remplacera|succede|succedera)(?: \w+){0,4}|(?:mon|ma|son|sa) (?:successeur|remplacante?)|(?:nouve\w+|votre) (?:interlocut\w+|contact)(?: \w+){0,4}`,
      unless: String.raw`(?:logiciel|outil|solution|systeme)(?: \w+){0,3} remplace\w*|nous prenons|si|remplacer (?:notre|le|la)`,
    },
    'person-leaves': {
      certain: String.raw`(?:a|ai|avons|ont) quitte (?:l entreprise|la societe|notre \w+|le groupe|nos \w+|son poste|ses fonctions)|quitte (?:l entreprise|la societe|notre \w+|mes fonctions|ses fonctions)|ne (?:fait|travaille) plus (?:partie|chez|pour|dans|parmi)(?: \w+){0,4}|n est plus (?:chez|dans|en poste|parmi)(?: \w+){0,3}|(?:parti\w*|part) (?:a|en) (?:la )?retraite|conge (?:maternite|parental)`,
      unless: String.raw`bureau|si`,
    },
  },
} as const satisfies PhraseBook;

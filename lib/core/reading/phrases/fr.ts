import { frFacts } from './fr-facts';
import type { PhraseBook } from './phrases';

/** French, folded: no accents, the apostrophe as a space (`n est`). */
export const fr: PhraseBook = {
  classes: {
    ...frFacts.classes,
    wants:
      '(?:besoin|faut|faudrait|faudra|uniquement|seulement|sans|inclure|exclure|ajouter|retirer|commenc\\w+|demarr\\w+|limit\\w+|etend\\w+|indispensable\\w*|obligatoire\\w*|necessaire\\w*|doit|devra|requis\\w*|dans un premier temps)',
    feature:
      '(?:fonctionnalites?|utilisateurs?|integration\\w*|migration|reprise des donnees|pilote|formations?|sites|agences?|interface\\w*|equipes?|connecteur\\w*|api|sso|service commercial|mise en place|hors ligne|rapports?)',
    mails:
      '(?:e-?mails?|mails?|courriels?|messages?|newsletters?|publicites?|sollicitations?|communications?|relances?|courriers?|prospections?)',
    adv: '(?:(?:vraiment|actuellement|pour le moment|pour l instant|malheureusement|plus|pas|du tout|desormais|aujourd hui|en ce moment) ){0,3}',
    oter: '(?:retir\\w+|supprim\\w+|enlev\\w+|effac\\w+|ray\\w+|ot(?:er|ez)|sort(?:ir|ez))',
    faire:
      '(?:envo\\w+|envie\\w+|enverr\\w+|transm\\w+|reven\\w+|revien\\w+|reviendr\\w+|repond\\w+|appel\\w+|rappel\\w+|contact\\w+|recontact\\w+|tien\\w+|tiendr\\w+|confirm\\w+|verifi\\w+|valid\\w+|sign\\w+|prepar\\w+|partag\\w+|fai\\w+|ferai|ferons|donn\\w+|parl\\w+|discut\\w+|regard\\w+|etudi\\w+|examin\\w+|lir\\w+|inform\\w+|organis\\w+|planifi\\w+|present\\w+|met\\w+|retourn\\w+|renv\\w+|decid\\w+|pay\\w+|regl\\w+|command\\w+|invit\\w+|communiqu\\w+|consult\\w+|voir|test\\w+|livr\\w+|fourni\\w+|propos\\w+|transfer\\w+|recev\\w+|aur\\w+|ecri\\w+|adress\\w+)',
  },
  sets: {
    ...frFacts.sets,
    'opt-out': {
      certain: String.raw`(?:(?:me|nous|de me|de nous|de bien vouloir (?:me|nous)) )?(?:desabonner|desinscrire|desinscrivez|desabonnez|desinscription|desabonnement)(?:[- ](?:moi|nous))?|{oter}(?: \w+){0,3} (?:mon|ma|mes|notre|nos|cette) (?:\w+ ){0,2}(?:adresse|coordonnees|nom|noms|e-?mail|mail|contacts?|donnees|informations|numero|domaine)|{oter}(?:[- ]\w+){0,6} (?:vos|votre|toutes vos) (?:\w+ )?(?:listes?|bases?|fichiers?|mailings?|newsletters?|envois|contacts)|{oter}(?:[- ]\w+){0,4} liste (?:de diffusion|d envoi)|(?:me|nous) (?:retirer|supprimer|enlever|rayer|oter|sortir|desinscrire|desabonner)|(?:retirez|supprimez|enlevez|rayez|sortez|otez|desinscrivez|desabonnez)[- ](?:moi|nous)|donnees (?:\w+ ){0,3}(?:me|nous) concernant|(?:ne )?plus (?:\w+ ){0,3}(?:recevoir|etre contacte\w*|etre sollicite\w*|etre demarche\w*|me contacter|nous contacter|m ecrire|nous ecrire|m envoyer|nous envoyer|vouloir)|ne (?:me|nous) (?:contactez|ecrivez|envoyez|sollicitez|relancez|appelez|recontactez)(?: \w+){0,2} (?:plus|jamais)|^(?:merci,? )?ne (?:me|nous) (?:contactez|ecrivez|sollicitez|relancez|appelez|recontactez) pas|(?:cesser|cessez|arreter|arretez|stopper|stoppez|stop a)(?: de| d| s il vous plait| immediatement| tout de suite){0,3} (?:\w+ ){0,3}(?:m ecrire|nous ecrire|contacter|envoyer|envois?|solliciter|{mails}|relancer|harceler|demarcher)|(?:supprimer|effacer|suppression|effacement|supprimez)(?: \w+){0,3} (?:mes|nos|de mes|de nos|toutes mes) (?:\w+ )?(?:donnees|informations|coordonnees)|droit (?:a l oubli|d opposition|a l effacement)|(?:m oppose|nous opposons) a|laissez[- ](?:moi|nous) tranquilles?|(?:pas|plus) (?:de|d autres) {mails}|retire\w* (?:mon|notre) consentement|inutile de (?:me|nous) (?:relancer|recontacter|ecrire|contacter|solliciter|rappeler)|(?:plus|pas|cesser de|arreter de) (?:me|nous) (?:relancer|contacter|ecrire|solliciter|demarcher|envoyer|deranger|importuner|appeler)|(?:cesser|cessez|arreter|arretez) (?:de )?(?:contacter|solliciter|relancer|demarcher|harceler)|ne (?:m|nous) (?:ecrivez|envoyez|appelez|contactez) (?:\w+ )?(?:plus|jamais)|cess\w* (?:\w+ )?(?:contact|envois?|relances?|demarchage|communication|prospection)`,
      unless: String.raw`(?:fonction\w*|lien|bouton|taux|page|gestion) (?:\w+ )?(?:de )?(?:desabonnement|desinscription)|(?:utilisateurs|clients|destinataires|contacts|abonnes)(?: \w+){0,5} (?:desabonn\w*|desinscri\w*)|avant (?:le|la|septembre|la rentree)|jusqu`,
    },
    decline: {
      certain: String.raw`(?:pas|plus|aucun|aucunement|ne) {adv}(?:interesses?|interessees?|interessant|d interet|d actualite|besoin|concernes?|prevu|une priorite|notre priorite|la recherche|interet|suite|adapte|pertinent|utile|dans nos (?:projets|plans|priorites))|(?:n avons|n ai|avons|n a) (?:\w+ )?(?:pas|plus|aucun) (?:\w+ ){0,3}(?:besoin|interet|projet|utilite|budget pour ca)|aucun (?:interet|besoin|projet)|sans interet|ne (?:\w+ ){0,4}(?:pas|plus)(?: \w+){0,3} (?:donner suite|poursuivre|continuer|aller plus loin|retenir|donnerons|souhaitons|interesse\w*|correspond|convient|repond)|ne (?:souhaitons|souhaite|desirons|desire|donnerons|donnerai|voulons|correspond|correspondent|convient|repond|nous interesse|m interesse|poursuivrons|retiendrons|cherchons)(?: \w+)? (?:pas|plus)|non,? merci|merci,? (?:mais )?non|(?:decline|declinons|decliner|refusons|refuse|renoncons|renonce)|(?:decide|choisi|prefere|preferons) (?:de )?ne pas|(?:projet|demarche)(?: \w+){0,2} (?:annule\w*|abandonne\w*|arrete\w*)|pas pour nous|n est pas (?:pour (?:nous|moi)|ce que nous (?:cherchons|voulons))|ne (?:sommes|suis|serons) pas (?:\w+ )?(?:interess\w+|preneurs?|acheteurs?)|ne (?:\w+ )?(?:souhait\w+|voul\w+|comptons?|pens\w+|all\w+)(?: \w+)? pas (?:aller plus loin|continuer|poursuivre|donner suite|avancer)|ne (?:ferons|fera|allons|va|donnerons) pas(?: \w+){0,3} (?:suite|appel|affaire)|(?:sans suite|laisser tomber|laissons tomber)`,
      likely: String.raw`malheureusement(?: \w+){0,10} (?:pas|plus|aucun)|pas (?:pour le moment|pour l instant|actuellement|maintenant)|(?:reviendrons|recontacterons)(?: \w+){0,4} (?:si|en cas)|pas de budget`,
      unless: String.raw`pas (?:seulement|encore (?:decide|recu|vu|eu))|pas (?:de )?(?:probleme|souci|doute)|(?:lundi|mardi|mercredi|jeudi|vendredi|creneau|date|heure|rendez-vous)(?: \w+){0,5} (?:ne )?(?:\w+ )?(?:convient|va|m arrange|nous convient)(?: \w+)? pas|pas (?:sur|certain|compris|clair)|pourquoi pas|besoin (?:de|d) (?:precisions?|temps|details|informations|plus)|pas (?:recu|arrive\w*|disponible|trouve|ouvrir)|(?:lundi|mardi|mercredi|jeudi|vendredi)(?: \w+){0,4} pas`,
    },
    'spam-complaint': {
      certain: String.raw`(?:c est|ceci est|votre (?:mail|message|courriel) est) (?:\w+ ){0,2}(?:spam|harcelement|pourriel|demarchage abusif)|(?:signale\w*|signaler|marque\w*|declare\w*)(?: \w+){0,5} (?:spam|indesirable|pourriel)|(?:non sollicite\w*|pas sollicite\w*|harcelement|spammer|spammez|spammeurs?)|jamais (?:\w+ ){0,3}(?:donne|consenti|inscrite?|accepte|demande)|(?:demarchage|prospection|publicite|message|mail)s? (?:\w+ )?(?:non sollicite\w*|abusi\w+|indesirables?)|signale\w* comme|(?:c est|est) du (?:spam|harcelement|demarchage)|(?:je|nous|l) (?:\w+ ){0,3}(?:ai|avons) (?:signale|bloque)|spams?\b(?: \w+){0,3} (?:signale|stop|assez)`,
      likely: String.raw`(?:comment|ou) avez[- ]vous (?:eu|obtenu|trouve)|spam`,
      unless: String.raw`(?:dossier|filtre|dans (?:les|mes|le|nos)) (?:\w+ )?(?:spams?|indesirables)|anti-?spam`,
    },
    'legal-threat': {
      certain: String.raw`(?:poursuites?|action|actions|demarches?|voies?|suites?|procedure|recours) (?:judiciaires?|juridiques?|en justice|legales?|penales?)|(?:saisir|saisirons|saisirai|signaler|signalerai|signalement|plainte|plaintes)(?: \w+){0,6} (?:cnil|autorites?|dgccrf|police|justice|tribunal|signal spam|procureur)|porter plainte|deposer(?:ai|ons)? (?:une )?plainte|(?:notre|mon|nos) avocats?(?: \w+){0,3} (?:contacter\w*|saisi\w*|prendra\w*|transmet\w*|charge\w*)|(?:transm\w+|confi\w+|remet\w+)(?: \w+){0,3} (?:a|a notre|a mon|a nos) avocats?|mise en demeure|(?:violation|infraction|contraire|non[- ]respect|enfreint|viole)(?: \w+){0,3} (?:rgpd|loi|cnil|reglement)|tribunal|assigner|saisi\w*(?: \w+){0,4} (?:cnil|justice|tribunal|autorites?|avocat)|(?:plainte|reclamation)(?: \w+){0,4} (?:cnil|autorites?|dgccrf|police)|(?:saisis|saisir|saisirai|saisirons) la cnil`,
      unless: String.raw`(?:contrat|clause|accord)(?: \w+){0,6} (?:relire|relit|valider|verifie\w*)`,
    },
    'wrong-person': {
      certain: String.raw`(?:pas|plus) (?:la |le |l |une? )?(?:bonne personne|bon interlocuteur|bonne interlocutrice|interlocuteur|interlocutrice|responsable|personne (?:concernee|en charge|responsable|adequate)|charge\w*|concerne\w*|en charge)|(?:mauvaise?|erreur de) (?:personne|adresse|interlocuteur|destinataire|service)|(?:vous vous trompez|vous faites erreur|erreur) (?:\w+ ){0,2}(?:de |d )?(?:personne|interlocuteur|destinataire|adresse)|ne releve pas de|(?:change|changement) de (?:poste|fonctions?|service)|(?:ne )?(?:m|nous) occup\w+ (?:pas|plus)|ne (?:m occupe|gere|traite|gerons|traitons) (?:\w+ )?(?:pas|plus)|pas (?:moi|nous) qui (?:\w+ )?(?:m|nous|gere|occupe|decide|traite)|pas (?:de )?(?:mon|notre) (?:ressort|domaine|service|perimetre|competence)|tromp\w+ de (?:personne|destinataire|interlocuteur|service|adresse|contact)|ne suis pas (?:\w+ )?(?:la |le )?(?:personne|decideu\w+|interlocut\w+|concerne\w*)|(?:releve|depend) (?:pas|plus) de (?:mon|mes|notre|moi)|ce n est pas (?:moi|mon)`,
      unless: String.raw`(?:etes|suis)[- ](?:vous|je)|est[- ]ce (?:vous|la)|si (?:vous|je)`,
    },
    'left-company': {
      certain: String.raw`(?:ne |n )?(?:\w+ ){0,3}plus (?:partie|dans|au sein|chez|employ\w+|salarie\w*|en poste|presente?|des effectifs|parmi nous)|(?:a|ai|avons|avoir) (?:\w+ )?quitte|(?:quitte|quitterai|quittera|depart de|parti a la|partie a la|en) (?:\w+ )?(?:la societe|l entreprise|retraite|mes fonctions|ses fonctions)|(?:cette|mon|son) (?:adresse|boite)(?: \w+){0,4} (?:plus|desactivee|fermee|supprimee)|dernier jour (?:\w+ ){0,3}(?:est|sera|dans|chez)|(?:pris|prend|prendra|parti\w*|part) (?:en|a la|sa) retraite|ne travaille (?:\w+ )?plus (?:chez|pour|avec|ici|dans)|(?:est|suis) (?:\w+ )?partie?s? (?:de|a la|en|vers)|n est plus (?:la|dans|chez|parmi|en poste|salarie)|(?:quitte|quittent|quittera) (?:\w+ )?(?:notre|l|la|le|nos)`,
      unless: String.raw`quitte (?:la reunion|le bureau|l appel)`,
    },
    'chose-competitor': {
      certain: String.raw`(?:choisi|retenu|opte|decide|signe|selectionne|partis|parti|tranche|confie)(?: \w+){0,6} (?:autre|concurrents?|prestataire|fournisseur|solution|partenaire|offre|editeur)|(?:autre|un concurrent|concurrent|prestataire|fournisseur)(?: \w+){0,4} (?:choisi|retenu|selectionne)|deja (?:\w+ ){0,4}(?:prestataire|fournisseur|solution|equipes?|outil|partenaire|sous contrat|engages?|pourvus?|en place|satisfaits?)|(?:satisfaits?|contents?)(?: \w+){0,2} (?:de|d|avec|du) (?:l )?(?:\w+ )?(?:notre|nos|actuel\w*|prestataire|fournisseur|outil|existant|partenaire)|en sommes (?:\w+ )?(?:satisfaits?|contents?)|(?:renouvele|reconduit|resigne|engages?|lies?)(?: \w+){0,5} (?:contrat|avec|par)|(?:en interne|developpe\w* nous[- ]memes|solution interne)|(?:signe|contractualise|travaillons|collaborons|partons|avance)(?: \w+){0,5} (?:un de vos concurrents|un concurrent|autre (?:prestataire|fournisseur|editeur|partenaire|solution)|la concurrence)|(?:restons|resterons|rester)(?: \w+){0,2} (?:chez|avec|fideles?) (?:\w+ )?(?:notre|nos|l actuel|le meme|actuel)|(?:sommes|deja) (?:\w+ )?equipes?|(?:utilisons|travaillons|collaborons|sommes)(?: \w+){0,2} deja|(?:a|ont) (?:remporte|gagne|obtenu) (?:le|l|la) (?:marche|appel|contrat|affaire)|(?:marche|contrat|projet) (?:\w+ ){0,2}(?:attribue|confie|donne) a|(?:reste|restons|resterons)(?: \w+){0,2} (?:chez|avec|fideles?|sur) (?!vous)`,
      unless: String.raw`(?:choisi|retenu|opte)(?: \w+){0,3} (?:votre|vous|vos)|satisfaits?(?: \w+){0,2} (?:de|par) (?:votre|vos|la demo|l echange)|pas encore|concurrent(?: \w+){0,4} moins cher`,
    },
    'out-of-office': {
      certain: String.raw`(?:absent\w*|en conges?|en vacances|en deplacement|hors du bureau|en arret|en conge (?:maternite|paternite|parental|maladie)|pas (?:\w+ )?au bureau|indisponible|injoignable|ferme\w* (?:du|pour|jusqu))|(?:de retour|serai de retour|retour le|retour au bureau|rentre\w* le|reprendrai)|(?:reponse|message|courriel) automatique|(?:acces|consultation) (?:limite|restreint)\w*|a mon retour|en mon absence|pendant mon absence|(?:prendr|repondr|lir|traiter|consulter|revien\w*)\w*(?: \w+){0,8} (?:des|a) mon retour`,
      unless: String.raw`(?:etais|etions|ai ete|avons ete|etait)(?: \w+){0,3} (?:absent\w*|en conges?|en vacances|en deplacement)|(?:bonnes|vos|tes) vacances|gestion des (?:conges|absences)|(?:de retour|rentre\w*) de (?:conges|vacances)|desole\w*(?: \w+){0,6} (?:retard|tardive)|avant (?:de partir|mes|les|d aller)|oublie de repondre`,
    },
    'not-now-future': {
      certain: String.raw`(?:revenir|revenez|recontact\w*|reprendre|reprenons|reparler|reparlons|rediscuter|contact\w*|relanc\w*|rappel\w*|reporter|reporte\w*|repousse\w*|decale\w*|suspendu\w*|en pause|gel|gele\w*|en attente|attendre|attendons|plus tard|trop tot|mauvais moment|pas (?:le bon moment|maintenant|avant|de budget|le temps|pour (?:le moment|l instant))|a nouveau|nouveau|rien avant|budget\w*|etudier|etudierons|regarder|verrons|voir|revoir|reconsiderer|ecrivez|revoyons|point|projet)|verr\w+`,
      likely: String.raw`plus tard|ulterieurement|a l avenir|un jour`,
      unless: String.raw`n hesitez pas|urgence`,
    },
    postpones: {
      certain: String.raw`pas (?:avant|maintenant|le bon moment|pour (?:le moment|l instant)|de budget|actuellement)|reporte\w*|repousse\w*|decale\w*|suspendu\w*|pause|gele?\w*|attend\w*|attente|plus tard|trop tot|mauvais moment|a nouveau|recontact\w*|revenir|revenez|reparl\w*|reprendre|reprenons|relanc\w*|rappel\w*|rien avant|ulterieur\w*|verr\w+`,
    },
    mood: {
      likely: String.raw`(?:mais|cependant|toutefois|malheureusement|helas)\b.{0,100}(?:pas|plus|aucun|autre\w*|difficile|peu)|pas vraiment|pas tout a fait|compliqu\w*|difficile|(?:crois|pense|pensons|vois|voyons|sens|sais|savons)(?: \w+)? pas`,
      unless: String.raw`pas (?:de )?(?:probleme|souci|encore|seulement)|pourquoi pas|n hesitez|(?:lundi|mardi|mercredi|jeudi|vendredi|disponible|arrive|recu|probleme|fichier|piece jointe|lien)`,
    },
    interested: {
      certain: String.raw`(?:tres |vivement |toujours |fort )?(?:interesses?|interessees?|enthousiastes?|convaincus?)|(?:c est|semble|parait|ca a l air|cela semble|tres) (?:\w+ )?(?:bien|interessant|parfait|super|prometteur|excellent|genial)|(?:souhaitons|aimerions|aimerais|voudrions|voudrais|souhaite) (?:\w+ )?(?:avancer|en savoir plus|continuer|demarrer|commencer|tester|essayer|signer|poursuivre|decouvrir|voir)|(?:feu vert|allons-y|on y va|d accord pour|valide|bon pour accord|avec plaisir|volontiers)|hate de`,
      unless: String.raw`(?:pas|plus|aucun|ne|sans)(?: \w+){0,5} (?:interesse\w*|interet|convaincu\w*|besoin|suite|avancer|signer)|(?:interessant|bien|parfait)(?: \w+){0,3} mais`,
    },
    'meeting-request': {
      certain: String.raw`(?:rendez-vous|rdv|reunion|appel|visio\w*|echange|entretien|demo|demonstration|point|creneau\w*|call|rencontre)(?: \w+){0,6} (?:possible|convenir|fixer|prevoir|organiser|planifier|caler|reporter|deplacer|semaine|lundi|mardi|mercredi|jeudi|vendredi|demain)|(?:fixer|prevoir|organiser|planifier|caler|convenir|reporter|deplacer|proposer|proposez|programmer|avoir|faire|prenons|reserver|souhaite\w*|voudrais|aimerais|aimerions)(?: \w+){0,4} (?:rendez-vous|rdv|reunion|appel|visio\w*|echange|entretien|demo|demonstration|point|creneau\w*|call|rencontre)|(?:disponible\w*|libre\w*|dispo\w*|disponibilite\w*)|(?:convient|convienne|conviendrait|arrange|va|irait)(?:[- ]il)?(?: \w+){0,4} (?:vous|pour vous|lundi|mardi|mercredi|jeudi|vendredi)|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|\d+h\d*)(?: \w+){0,5} (?:vous convient|vous irait|me convient|nous convient|convient|possible|disponible\w*)|(?:on|nous) (?:peut|pourrait|pouvons|pourrions) (?:\w+ )?(?:se parler|s appeler|echanger|se voir|nous voir|en discuter|discuter)|appelez[- ](?:moi|nous)`,
      unless: String.raw`merci pour (?:\w+ ){0,4}(?:rendez-vous|reunion|appel|echange|demo|entretien)|suite a (?:\w+ ){0,3}(?:rendez-vous|reunion|appel|echange)`,
    },
    referral: {
      certain: String.raw`(?:contacter|contactez|vous adresser|adressez-vous|voir avec|rapprocher|rapprochez|ecrire|ecrivez|joindre|parler)(?: \w+){0,5} (?:collegue|collaborateur|collaboratrice|responsable|directeur|directrice|service|m\.?|mme|monsieur|madame|equipe|mon|ma|notre|achats)|(?:en copie|mets|met|ajoute|transmets|transfere|transmis|transfere|fais suivre|fait suivre)(?: \w+){0,6}(?:copie|collegue|service|responsable|equipe|a (?:mon|ma|notre))?|(?:bon|bonne) (?:interlocuteur|interlocutrice|personne|contact) (?:est|sera|serait)|(?:mon|ma|notre) (?:collegue|responsable|directeur|directrice|remplacant\w*)(?: \w+){0,4} (?:est|s occupe|prend|gere|pourra|sera|reprend)|c est (?:\w+ ){1,4}qui (?:s occupe|gere|decide|est en charge|est responsable)|adressez[- ]vous (?:\w+ )?a|contactez (?:plutot|ma|mon|notre|mme|m|madame|monsieur)|voyez (?:plutot )?avec`,
      unless: String.raw`(?:contacter|contactez)[- ](?:moi|nous)|me contacter|nous contacter|urgence|urgent|(?:pas|ne) (?:\w+ ){0,2}(?:bon|bonne) (?:interlocuteur|personne)`,
    },
    objection: {
      certain: String.raw`trop (?:cher|chere|complexe|complique\w*|long|longue|lourd|eleve|risque|couteux)|(?:inquiet\w*|inquietudes?|preoccup\w*|reserves?|doutes?|hesit\w*|reticen\w*|craint\w*|craignons|crains|freins?|sceptiques?)|(?:le|un|notre) (?:probleme|souci|risque|frein|obstacle|hic)(?: \w+){0,3} (?:est|c est|reste)|pas convaincu\w*|(?:depasse|hors|au-dessus de)(?: \w+){0,2} budget|manque (?:\w+ ){0,3}|frein\w*|bloqu\w+|blocage|(?:ce|point) qui (?:nous |me )?(?:gene|frein\w*|bloque|retient|inquiete|chiffonne)|pas (?:a l aise|rassure\w*|certain\w* que)|(?:mon|notre) (?:souci|inquietude|hesitation|principal\w* \w+)|peur (?:que|de)|difficile (?:a|de) (?:justifier|vendre|defendre)`,
      unless: String.raw`(?:aucun|pas de|sans)(?: \w+)? (?:probleme|souci|doute|risque|reserve)|n hesitez`,
    },
    'channel-preference': {
      certain: String.raw`(?:prefere|preferons|preferable|prefererais|mieux|plutot|de preference|uniquement|seulement)(?: \w+){0,5} (?:par|au|via) (?:telephone|mail|e-?mail|courriel|ecrit|whatsapp|teams)|appelez[- ](?:moi|nous) (?:plutot|de preference)|plutot (?:que|qu) (?:\w+ ){0,2}(?:mail|mails|e-?mail|telephone|appel)|ne (?:m |nous )?(?:appelez|telephonez) (?:pas|plus)|prefere\w* que (?:vous|tu) (?:m|nous) (?:appel|ecri|telephon|contact)\w*|evitez de (?:m|nous|me) (?:appeler|telephoner|ecrire)|appelez[- ](?:moi|nous)(?: \w+){0,2}(?:,| je| mail| plutot)|(?:contactez|joignez|ecrivez)[- ](?:moi|nous) (?:\w+ )?(?:par|sur|via) (?:telephone|whatsapp|teams|linkedin|sms)|(?:lis|lisons|consulte|regarde) (?:peu|rarement|pas|jamais)(?: \w+){0,2} (?:mails?|e-?mails?|courriels?|boite)|(?:par|au) telephone (?:de preference|plutot|c est)`,
    },
    'open-question': {
      certain: String.raw`(?:pouvez[- ]vous|pourriez[- ]vous|peux[- ]tu|pourrais[- ]tu|merci de|veuillez|serait[- ]il possible|est[- ]il possible|est[- ]ce que|auriez[- ]vous|avez[- ]vous|savez[- ]vous|quel\w* (?:est|sont|serait)|combien|comment|quand|je vous prie de|j aimerais|nous aimerions|je souhaite\w*|nous souhait\w*|nous voudrions|je voudrais)(?: \w+){0,4} (?:envoyer|transmettre|preciser|indiquer|confirmer|expliquer|fournir|communiquer|partager|donner|dire|faire|adresser|savoir|connaitre|avoir|recevoir|obtenir|comprendre|repondre|detailler|joindre|revoir|corriger|signer|retourner|est|sont|serait)|(?:envoyez|transmettez|indiquez|precisez|confirmez|donnez|dites|faites|communiquez|adressez)[- ](?:moi|nous|le|la)|(?:besoin|question\w*|precision\w*) (?:de|d|sur|concernant|a propos|au sujet|:)`,
      unless: String.raw`(?:desinscrire|desabonner|supprimer|retirer|cesser|arreter)|(?:pour|si vous avez) (?:toute|des|d autres) question\w*|n hesitez|excuser`,
    },
    pricing: {
      certain: String.raw`prix|tarif\w*|cout\w*|devis|remise\w*|rabais|budget\w*|paiement\w*|facture\w*|facturation|cher|chere|moins cher|chiffrage|redevance|\d[\d .,]* ?(?:eur|euros?|€|chf)|conditions (?:commerciales|tarifaires)|abonnement`,
    },
    legal: {
      certain: String.raw`contrats?|contractuel\w*|nda|accord de confidentialite|dpa|clause\w*|cgv|cgu|juridique\w*|juristes?|avocats?|rgpd|responsabilite (?:civile|contractuelle|limitee)|resiliation|confidentialite|sous-traitants?|signature|avenant|conditions generales|sla`,
    },
    procurement: {
      certain: String.raw`service achats?|achats|acheteurs?|direction des achats|appel d offres?|bon de commande|referencement|fournisseur\w* (?:reference|agree)|fiche fournisseur|questionnaire (?:de )?securite|numero de commande|marche public|cahier des charges`,
    },
    scope: {
      certain: String.raw`perimetre|licences?|modules?|\d+ (?:\w+ )?(?:utilisateurs?|postes|comptes|sites|salaries|personnes)|nombre d utilisateurs|pour (?:\d+|dix|vingt|trente) \w+|calendrier|exigences|cahier des charges|livrables?|jalons?|mise en (?:service|production)|deploiement|phase (?:pilote|1|2|un|deux)|{wants}(?: \w+){0,4} {feature}|{feature}(?: \w+){0,4} {wants}`,
    },
    promise: {
      certain: String.raw`(?:je|nous|j|on)(?: (?:vous|te|leur|lui|le|la|les|l|y|en|m|me|vais|allons|va|pense|pensons|compte|comptons|vous le|vous la|donc|bien|aussi|ensuite)){0,5} {faire}(?: \w+){0,12}|vous (?:aurez|recevrez)(?: \w+){0,8}|(?:contrat|bon|commande|reponse|retour|documents?|devis|dossier|decision|version|questionnaire|fichier|liste|signature|avenant)(?: \w+){0,4} (?:sera|seront|parviendra|parviendront|suivra|suit)(?: \w+){0,8}|(?:notre|mon|ma|nos) (?:service|direction|juriste|directeur|directrice|collegue|acheteu\w+|responsable)(?: \w+){0,3} (?:vous )?(?:{faire})(?: \w+){0,8}|^(?:retour|reponse|envoi|signature)(?: \w+){0,4} (?:d ici|avant|demain|lundi|mardi|mercredi|jeudi|vendredi)(?: \w+){0,3}`,
      unless: String.raw`(?:ne|n) (?:\w+ ){0,3}(?:pas|plus|jamais|rien)|si (?:vous|nous|le|la|je|on)|(?:serai|serons|sera) (?:absent\w*|en conges?|de retour|en vacances|en deplacement|ravi\w*|heureu\w*|disponible\w*)|(?:aimerai|souhaiterai|pourrai|voudrai|devrai)s|(?:ai|avons|avez|a|ont|avait|etait|etions) (?:\w+ ){0,2}(?:envoye\w*|transmis\w*|recu\w*|verifie\w*|appele\w*|prepare\w*|signe\w*|discute\w*|confirme\w*)`,
    },
    appointment: {
      certain: String.raw`(?:a|on se voit|on s appelle|on se parle|rendez-vous|retrouvons-nous|voyons-nous|parlons-nous)(?: \w+){0,2} (?:lundi|mardi|mercredi|jeudi|vendredi|demain|le \d+)|(?:lundi|mardi|mercredi|jeudi|vendredi|demain|le \d+)(?: \w+){0,6} (?:me convient|nous convient|convient|c est (?:bon|parfait|note)|ok|parfait)|(?:confirme|confirmons|confirme\w*)(?: \w+){0,3} (?:rendez-vous|rdv|reunion|appel|creneau|pour)(?: \w+){0,4}`,
      unless: String.raw`pas|ne|merci pour`,
    },
    'deed-send': {
      certain: String.raw`envo\w*|transm\w*|transfer\w*|adress\w*|recev\w*|parviendr\w*|fourni\w*|retourn\w*|renv\w*|partag\w*|communiqu\w*|livr\w*|aurez`,
    },
    'deed-call': { certain: String.raw`appel\w*|rappel\w*|telephon\w*` },
    'deed-sign': { certain: String.raw`sign(?:e|er|erai|erons|ons|ature)` },
    'deed-pay': { certain: String.raw`pai\w*|pay\w*|regl\w*|virement|command\w*` },
    'deed-decide': { certain: String.raw`decid\w*|decision|tranch\w*` },
    'deed-answer': {
      certain: String.raw`reven\w*|revien\w*|repond\w*|repons\w*|recontact\w*|contact\w*|tien\w* (?:\w+ )?(?:au courant|informe\w*)|inform\w*|confirm\w*|retour|dir\w*`,
    },
    'deed-meet': { certain: String.raw`rendez-vous|rdv|reunion|voi\w*|rencontr\w*|appel` },
    'deed-review': {
      certain: String.raw`verifi\w*|regard\w*|etudi\w*|examin\w*|discut\w*|parl\w*|valid\w*|lir\w*|voir|test\w*|consult\w*`,
    },
  },
};

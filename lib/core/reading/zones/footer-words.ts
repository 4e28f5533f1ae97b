import { anyOf } from '../any-of';

/** Opens a legal footer, an unsubscribe footer, or the notice of a mailing tool. */
export const DISCLAIMERS = anyOf(String.raw`
  (?:this|the information (?:contained )?in this|the contents? of this|information in this) (?:e-?mail|message|communication|transmission|electronic).{0,160}(?:confidential|privileged|intended|proprietary|recipient)
  (?:this|the) (?:e-?mail|message|communication)(?: message)?,? (?:\(?including|and|together|along|any|is|may|contains|transmission|was sent|has been)\b.{0,160}(?:confidential|attachments?|privileged|intended|virus|recipient|scanned|advertis)
  (?:strictly )?(?:private|privileged|proprietary|confidential)(?: and| &|,) (?:strictly )?(?:confidential|privileged|proprietary)|confidentiality (?:notice|note|statement|warning)|legal (?:notice|disclaimer)|disclaimer\b.{0,40}$|disclaimer ?:
  if you (?:are not|have received|received|aren't) (?:the intended|this (?:e-?mail|message|communication)).{0,100}(?:error|mistake|recipient|delete|notify)
  (?:please |kindly )?(?:immediately )?(?:notify|inform|contact|advise) the sender\b.{0,160}(?:error|mistake|delete|destroy|intended|recipient)
  if (?:you|this).{0,40}(?:received|reached|got).{0,60}(?:error|mistake)\b.{0,80}(?:delete|notify|destroy|inform|contact|advise)
  (?:any )?(?:unauthori[sz]ed|dissemination|distribution|copying|disclosure|retransmission|use of this (?:e-?mail|message|information))\b.{0,160}(?:prohibited|forbidden|unlawful|not permitted)
  please (?:consider|think (?:of|about)) the environment.{0,60}|(?:save|think|go) (?:a tree|trees|paper|green|before you)\b.{0,60}print
  before printing.{0,60}|do you (?:really )?need to print.{0,60}
  (?:follow|connect with|find|visit) (?:us|me) on (?:linkedin|twitter|x|facebook|instagram|youtube|social media)\b.{0,80}
  (?:folgen sie uns|suivez-nous|s[ií]guenos|seguici|siga-nos|volg ons) (?:auf|sur|en|su|no|op) .{0,60}
  (?:to )?unsubscribe(?: from (?:this|these|our|all)\b.{0,60}|,? (?:click|visit|go|send|e-?mail|please|reply)\b.{0,60}| here\b.{0,40}| ?[|·•:<\[].{0,80})
  to (?:stop|opt[ -]out|no longer|manage|change|update|unsubscribe)\b.{0,80}\b(?:preferences|subscriptions?|click|visit|reply|use|follow|go to|log in|write to|e-?mail us|here|link)\b
  (?:click|tap) here (?:to|if).{0,40}(?:unsubscribe|opt|stop|no longer|prefer).{0,40}
  if you (?:no longer|don't|do not|would (?:prefer|rather) not|would like to stop|wish to stop|want to stop).{0,30}(?:to )?(?:receiv|wish to receive|want to receive|hear)\w*.{0,80}(?:click|unsubscribe|reply|here|let|link|visit|update|manage|preferences).{0,60}
  you (?:are receiv|receiv|were sent|got)\w* (?:this|these)?.{0,40}(?:because|as (?:a|part|you)|since)
  you can (?:unsubscribe|opt[ -]out|change your|manage your).{0,80}
  manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|notifications?).{0,60}
  view (?:this (?:e-?mail|message)|it) (?:in|on) .{0,40}|reply to this e-?mail directly.{0,60}
  visit (?:topic|message|the topic) .{0,40}to respond.{0,60}|to respond, reply to this e-?mail.{0,80}
  update (?:your )?(?:subscription )?preferences.{0,60}
  ᐧ|(?:le|the) (?:informazioni|information) conten|.{0,60}\bregistered (?:in (?:england|wales|scotland|ireland)|office)\b.{0,160}|registered (?:in|office|address)\b.{0,160}(?:no|number|office|company|england|wales|scotland|ireland)\b.{0,120}
  (?:scanned|checked) (?:by|for|with) .{0,40}(?:virus|avast|avg|mimecast|messagelabs|symantec).{0,60}
  message clipped\].{0,40}|<https?:\S{1,160}> ?virus-free.{0,80}
  diese (?:e-?mail|nachricht) wurde .{0,60}(?:viren|virus).{0,60}|l'absence de virus .{0,120}|el software de antivirus .{0,120}
  (?:questa|deze|este|dit|esta) (?:e-?mail|mensagem|correo|bericht) .{0,80}(?:virus|antiv[íi]rus).{0,60}
  (?:virus-free|virenfrei|sin virus|garanti sans virus|senza virus|virusvrij)\..{0,40}
  microsoft teams(?: need help\?.{0,20}|[ -](?:meeting|besprechung|vergadering|møde|møte|möte).{0,40})|(?:reunión|réunion|riunione|reunião) (?:de |do |di )?microsoft teams.{0,40}
  \S.{0,60} is inviting you to a scheduled zoom meeting\.?|join (?:zoom meeting|on your computer, mobile app or room device)\b.{0,40}
  you received this message because you are subscribed to.{0,160}|\S{1,40} mailing list -- \S{3,80}@\S{3,80}
  diese (?:e-?mail|nachricht|mail).{0,160}(?:vertraulich|bestimmt|empfänger|rechtlich|anhäng|unberechtigt)
  (?:der inhalt|die informationen?|die information) (?:in )?dieser (?:e-?mail|nachricht|mail).{0,160}(?:vertraulich|bestimmt|empfänger|adressat)
  wenn sie nicht der (?:richtige|beabsichtigte|vorgesehene).{0,60}|vertraulichkeitshinweis|haftungsausschluss
  (?:bitte )?(?:informieren|benachrichtigen) sie .{0,60}absender.{0,120}(?:irrtümlich|lösch|vernicht|fehler)|(?:das|die|jede) (?:unerlaubte|unbefugte|unberechtigte) .{0,120}(?:gestattet|untersagt|verboten)
  (?:sollten|falls|wenn) sie .{0,60}(?:irrtümlich|versehentlich|nicht der).{0,120}(?:lösch|vernicht|informier|benachrichtig|weiter)
  (?:informationen|hinweise)(?: \S+){0,3} zum datenschutz .{0,80}|datenschutz(?:hinweise|erklärung|information)\b.{0,100}
  bitte (?:denken sie an|prüfen sie|schonen|berücksichtigen).{0,60}(?:umwelt|ausdruck|drucken).{0,60}
  (?:um sich )?(?:vom newsletter )?ab(?:zu)?melden.{0,20}(?:klick|hier|link).{0,60}
  geschäftsführer(?:in|ung)? ?:.{0,80}|geschäftsführer(?:in|ung)? .{3,80}(?:amtsgericht|hrb|handelsregister).{0,80}
  (?:sitz der gesellschaft|registergericht|amtsgericht|handelsregister|ust-?id(?:nr)?|umsatzsteuer-id).{0,100}
  ce (?:message|courriel|mail|courrier|e-?mail).{0,160}(?:confidentiel|destinataire|pièces jointes|strictement|exclusi)
  les informations (?:contenues|figurant) dans (?:ce|cet) .{0,160}(?:confidentiel|destinataire|exclusi)
  si vous (?:avez reçu|recevez|n'êtes pas le destinataire).{0,160}(?:erreur|détruire|expéditeur|supprim)|toute (?:diffusion|utilisation|copie|reproduction|divulgation).{0,120}(?:interdite|prohibée)
  avis de confidentialité|pensez (?:à l'environnement|environnement).{0,60}
  (?:pour )?(?:vous |se )?d[ée]s(?:abonner|inscrire|inscription).{0,60}(?:clique|ici|lien).{0,40}
  este (?:mensaje|correo|e-?mail|mensagem).{0,160}(?:confidencial|destinatari|privilegiad|exclusiv|adjuntos?)
  (?:la informaci[oó]n|as informações) (?:contenida|incluida|contidas?|constantes).{0,40}(?:mensaje|correo|e-?mail|mensagem).{0,160}(?:confidencia|destinat|privilegiad)
  (?:en|de) (?:cumplimiento|conformidad|virtud).{0,60}(?:protección de datos|rgpd|2016/679).{0,120}|(?:ai sensi|informativa).{0,60}(?:gdpr|2016/679|privacy|196/2003).{0,120}
  si (?:usted )?(?:ha recibido|recibe|no es).{0,80}(?:error|destinatario).{0,120}(?:elimin|borr|notif|comuni|prohib)|queda(?:ndo)? (?:terminantemente |expresamente |estrictamente )?prohibid.{0,120}
  se (?:recebeu|você recebeu|não (?:for|é)).{0,80}(?:engano|erro|destinatári).{0,120}(?:elimin|apag|inform|comuni|proib)
  aviso (?:legal|de confidencialidad).{0,40}|esta mensagem.{0,160}(?:confidencia|destinatári|privilegiad)
  (?:para )?(?:darse|dar) de baja.{0,60}(?:clic|aquí|enlace).{0,40}
  (?:para )?cancelar (?:a |la |su )?(?:subscri|inscri|suscrip).{0,80}|antes de imprimir.{0,80}
  (?:questo|questa|il presente|la presente|le informazioni).{0,30}(?:messaggio|e-?mail|comunicazione).{0,160}(?:riservat|confidenzial|destinatari)
  (?:se|qualora) (?:avete|abbiate|ha|hai|avesse) ricevuto.{0,80}errore.{0,120}(?:cancell|elimin|distrugg|mittente|avvis|comuni)
  avviso di riservatezza.{0,40}|(?:per )?(?:cancellar|disiscriv)\w+.{0,60}(?:clicca|qui|link|iscrizione).{0,40}
  (?:de inhoud van dit bericht|aan dit (?:bericht|e-?mail\S*)).{0,120}(?:vertrouwelijk|bestemd|rechten).{0,60}
  dit (?:bericht|e-?mail|mailbericht).{0,160}(?:vertrouwelijk|bestemd|geadresseerde|ontvanger)
  (?:indien|als|mocht) u .{0,60}(?:ten onrechte|per abuis|niet de|onbedoeld).{0,120}(?:verwijder|vernietig|afzender|informer|melden)
  de informatie (?:in|verzonden).{0,120}(?:vertrouwelijk|bestemd|geadresseerde)
  (?:om )?(?:uit te schrijven|afmelden|uitschrijven).{0,60}(?:klik|hier|link).{0,40}
  detta (?:meddelande|e-post).{0,160}(?:konfidentiell|mottagare)
  (?:denne|den her) (?:e-?mail|mail|e-?post(?:en)?|meddelelse|melding).{0,160}(?:fortrolig|konfidensiell|modtager|mottaker)
  tämä (?:viesti|sähköposti).{0,160}(?:luottamuksel|vastaanottaj)
  (?:treść tej|ta|niniejsza) (?:wiadomoś\S+|korespondencja).{0,160}(?:poufn|adresat|przeznaczon)
  (?:tato|tento) (?:zpráva|e-?mail).{0,160}(?:důvěrn|adresát|určen)
`);

/** Banners that the reader's own mail system writes above the words. */
export const NOTICES = anyOf(String.raw`
  (?:\[?\W{0,4}(?:caution|warning|attention|notice|alert|note)\b\W{0,4})(?=.{0,160}(?:mail|message|sender|link|attachment|source|organi[sz]ation|\]$)).{0,60}(?:external|outside|originat|unknown sender|suspicious|not? (?:click|open)|unfamiliar).{0,200}
  \[(?:external|ext|extern|externe?)[^\]]{0,30}\]\W{0,6}$
  \W{0,6}(?:external|externe?r?) (?:e-?mail|sender|message|mail|absender)\W{0,6}(?:$|.{0,80}\b(?:caution|careful|care|click|links?|attachments?|trust|vorsicht|anh[aä]nge|prudence|liens)\b)
  this (?:e-?mail|message) (?:originated|was sent|came|is) from (?:an )?(?:outside|external|someone outside).{0,200}
  \[?(?:\S{2,20} )?(?:official use only|internal use only)(?: ?[-–] ?\S{1,20})?\]?$|(?:classification|sensitivity|data classification|klassifizierung|vertraulichkeit|sensibilité) ?: ?(?:\S+ ?){1,4}$
  \[(?:public|internal|confidential|restricted|intern|öffentlich|vertraulich|interne|interno)\]$
  zjqcmqryfpfptbanner(?:start|end)|\{#hs:[\d-]{3,40}#?\}
  [*\s]{1,6}external e-?mail\b.{0,200}|\[external[^\]]{0,30}\] this (?:e-?mail|message) (?:originated|came|is|was).{0,200}
  you don't often get e-?mail from.{0,120}
  (?:some people who received this message|you have not previously corresponded).{0,120}
  do not click (?:on )?(?:any )?links.{0,120}
  (?:be )?(?:careful|cautious|wary) (?:with|of|when|clicking|opening).{0,40}(?:links|attachments).{0,80}
  learn why this is important.{0,60}
  (?:achtung|vorsicht|warnung|hinweis)\b\W{0,4}.{0,60}(?:extern|außerhalb|unbekannt).{0,160}
  diese (?:e-?mail|nachricht) (?:stammt|kommt|wurde) (?:von )?(?:einem )?(?:extern|außerhalb).{0,160}
  sie (?:erhalten|bekommen) nicht (?:oft|häufig) e-?mails? von.{0,120}
  (?:attention|avertissement)\b\W{0,4}.{0,60}(?:externe|extérieur|inconnu).{0,160}
  ce (?:message|courriel|mail) (?:provient|vient|a été envoyé).{0,30}(?:extérieur|externe).{0,160}
  (?:atención|precaución|aviso|cuidado|atenção)\b\W{0,4}.{0,60}(?:extern|fuera|fora|desconocid).{0,160}
  (?:attenzione|avviso)\b\W{0,4}.{0,60}(?:estern|fuori|sconosciut).{0,160}
  (?:let op|waarschuwing|opgelet)\b\W{0,4}.{0,60}(?:extern|buiten|onbekend).{0,160}
  [#\-=_*\s]{0,12}(?:please )?(?:reply|respond|type your reply|write|enter your reply|add your (?:reply|comment)) (?:above|below) this line.{0,80}
  [#\-=_*\s]{0,12}in replies all text above this line.{0,80}
  [#\-=_*\s]{0,12}bitte (?:antworten|schreiben) sie (?:oberhalb|über) dieser (?:linie|zeile).{0,60}
  [#\-=_*\s]{0,12}(?:veuillez )?r[ée]pond(?:ez|re) au-dessus de cette ligne.{0,60}
`);

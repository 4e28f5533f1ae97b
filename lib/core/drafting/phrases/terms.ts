/** One family of contract terms. `needsGrant`: only when the sentence gives it. Lower case, plain quotes. */
export type TermFamily = { readonly id: string; readonly pattern: RegExp; readonly needsGrant: boolean };

const parts =
  'seats?|users?|licen[cs]es?|modules?|features?|integrations?|connectors?|sites?|locations?|stores?|depots?|plants?|branches|vehicles?|rooms?|machines?|languages?|dashboards?|reporting|onboarding|migration|apis?|environments?|sandbox|revisions?|interfaces?|portals?|apps?|storage|gb|tb|support|hosting|maintenance';
const events =
  'workshops?|trainings?|training days?|sessions?|rounds|deliverables?|designs?|reports?|templates?|consult\\w+|coaching';
/** A proposed time is a meeting, not more scope. */
const dated =
  '(mon|tues|wednes|thurs|fri)day|tomorrow|\\d{1,2}:\\d\\d|\\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)';

const countOf = '(\\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four|thirty-six|a single)';
const ordinal = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|extra|additional|further|spare|bonus)';
/** Our goods or people; a second call or a third question is no scope. */
const goods =
  '(labs?|sites?|stores?|depots?|plants?|schools?|clinics?|bakery|bakeries|practices?|seats?|users?|licen[cs]es?|modules?|machines?|units?|boxes|probes?|meters?|sensors?|vehicles?|trucks?|printers?|devices?|languages?|workshops?|trainings?|training days?|terminals?|tablets?|rooms?|branches|warehouses?|offices?|brands?|dashboards?|integrations?|reports? templates?|consultants?|engineers? days?)';

export const termFamilies: readonly TermFamily[] = [
  {
    // de, fr, es: nothing is held to
    id: 'length',
    needsGrant: false,
    pattern:
      /(?<!\p{L})((müssen|brauchen) (sie )?sich (?:[^.?!]{0,30} )?nicht [^.?!]{0,30}binden|(reicht|genügt) uns (auch|schon)|(anzahlung|laufzeit|zahlungsziel|frist)(?!\p{L})[^.?!]{0,30}(keine sorgen|unwichtig|egal|nicht so (genau|eng))|on ne vous retiendra pas|(ne vous inquiétez pas|pas de souci) pour (l'acompte|l'engagement|le paiement|le délai|le préavis)|(por|con) (el|la) (anticipo|permanencia|plazo|pago|preaviso) no (te|se|os) preocup\p{L}+|(me|nos) pag(as|a|áis|an|ue) cuando)(?!\p{L})/u,
  },
  {
    // an agreed bond is taken away
    id: 'cancellation',
    needsGrant: false,
    pattern:
      /\b(forget( about)?|ignore|never mind|don't worry about|do not worry about|no need (for|to worry about)|skip|scrap|drop|ditch|waive|lift|relax|bin|strike|remove|do away with|we'd lose|can lose) (the |that |any |our |your |about )*([a-z0-9-]+ ){0,2}(notice( period)?|commitment|lock-?in|minimum( term)?|contract (length|term|period)|deposit|retainer|cancellation( \w+)?|penalt(y|ies)|tie-?in)\b|\b(leave|go|stop|quit|cancel|exit|walk|pull out|drop out|end it|pause|step out|pack it in|hand (it|them) back|switch (it )?off)( away| out)?( the \w+| your \w+| it)? (when(ever)?|as and when|if and when) (you|it|that)('d)? (like|want|wish|please|need|choose|suits?|fancy|feel)\b|\b(no[- ](questions[- ]asked|strings([- ]attached)?|tie-?in|lock-?in|obligations?|quibble)|free to (leave|go|walk|cancel|stop|quit))\b|\bon a (handshake|rolling basis|monthly basis|day'?s notice)\b/,
  },
  {
    id: 'cancellation',
    needsGrant: true,
    pattern: new RegExp(
      `\\b(send|give|hand|bring|ship|return|post)( it| them| the [a-z]+| everything| any of them)? (back )?[^.?!]{0,15}\\b(within|inside|in|for up to|up to|after) (the first )?${countOf} (days?|weeks?|months?)\\b|\\b(pause|freeze|suspend|put on hold|mothball) (the |your |any |it|each )?(\\w+ )?(licen[cs]es?|contract|subscription|seats?|plan|agreement|service|billing|payments?)\\b`,
    ),
  },
  {
    id: 'length',
    needsGrant: false,
    pattern: new RegExp(
      `\\b${countOf} (months?|years?|weeks?|days?)( \\w+)? (can|could|may|might|would|will|'d|'ll) (also |easily |just |well )*(be|become|go (down |up )?to|drop to|come down to|shrink to|turn into|stretch to|make) ${countOf}\\b|\\b(make|keep|cut|trim|call|do|run|stretch)( it| that| this| the \\w+)? (to |down to |for )?${countOf} (months?|years?) instead\\b|\\b(yearly|annual|bi-?annual|quarterly|monthly|two-year|three-year|multi-?year|longer|shorter|open-ended|${countOf}-(month|year)) (commitment|minimum|contract term|lock-?in|tie-?in|bond|rolling)\\b|\\b(commit|sign|tie yourself|bind yourself|lock in|lock yourself)( up| on)? (only |just )?(for|to) (just |only |as little as )?(a |an )?(single )?(${countOf} )?(months?|years?|quarters?)\\b|\\b(month|quarter|year)[- ](by|to)[- ](month|quarter|year)\\b`,
    ),
  },
  {
    id: 'guarantee',
    needsGrant: false,
    pattern:
      /\b(stretch|extend|lengthen|double|prolong|add to|top up|push)(ed|ing|s)? (the |your |that |our )?(\w+ )?(warrant(y|ies)|guarantees?|cover(age)?|support period|free support)\b|\b(lifetime|extended|longer|full|unlimited) (warrant(y|ies)|guarantee|liability|cover|responsibility)\b|\b(replace|swap)(d|ped)? (it|them|any( \w+)?|every( \w+)?|broken \w+|faulty \w+)\b[^.?!]{0,30}\b(for (ever|life|free|as long)|whatever (happens|the)|no matter|free of|at any time|within the hour)\b|\b(money|cash|fee)s? back (if|when|should)\b|\bif (it|they|this|the \w+) (doesn't|don't|fails?|breaks?|isn't)\b[^.?!]{0,30}\b(you (don't|won't|needn't) pay|we pay|we refund|get (it|your money) back)\b/,
  },
  {
    id: 'service-level',
    needsGrant: false,
    pattern:
      /\b(someone|somebody|an engineer|a (technician|consultant|trainer|fitter|specialist|person|member)|one of (us|our \w+)|our (engineers?|people|team|staff|crew))\b[^.?!]{0,30}\b(on[- ]site|at your (site|office|door)|by your side|on call|on standby|with you|in your \w+)\b[^.?!]{0,30}\b(round the clock|around the clock|day and night|24|every (day|night|shift|weekend)|all (week|night|day|month)|permanently|for the (first|whole)|for (a|two|three|the first) (weeks?|months?)|within (the|an|one|two|\d+))\b|\b(around|round)[- ]the[- ]clock\b|\b(your own|a named|a personal|a dedicated|a private) (engineer|technician|consultant|success manager|account manager|trainer|support (line|contact))\b|\b(answer|respond|reply|be there|fix|on site|replace|back up|call back)( \w+){0,4} (within|in under|inside|in less than) (the|an|one|two|three|four|\d+) ?(hours?|minutes?|mins?)\b(?=[^.?!]*\b(any|every|always|outage|fault|incident|issue|ticket|problem|breakdown|guarantee|night|weekend|never)\b)/,
  },
  {
    id: 'scope',
    needsGrant: true,
    pattern: new RegExp(
      `\\b(a|an|one|your|the|any|that) (free )?${ordinal} (free )?([a-z]+ )?${goods}\\b|\\b(throw|chuck|toss|pop|lob)(ing)?( you)? in (a|an|the|some|our|one|two|three|another|your|free|all|\\d+)\\b|\\b(throw|chuck|toss|pop)(ing)? [a-z -]{3,30} in (too|as well|for|with|on top)\\b|\\b(more|extra|additional|another|bigger|double the) ${goods}\\b(?=[^.?!]*\\b(same|no extra|without|for you|included|on top|too)\\b)`,
    ),
  },
  {
    id: 'scope',
    needsGrant: false,
    pattern:
      /\b(comes?|coming|bought|paid|supplied|provided|delivered|lent|loaned|covered) (straight |directly )?(from|by) us\b|\b(we|i)('ll| will|'d| would| can| could) (also |happily |gladly |then |even )*(lend|loan|supply|bring along|buy|fund|sponsor|provide|take over|look after|run|staff) (you |your team |all |the |your |a |an )+(\w+ )?(hardware|equipment|devices?|tablets?|scanners?|printers?|tills?|cabling|network|phones?|servers?|installation|migration|data entry|training|maintenance)\b|\byou (needn't|don't (need|have) to|won't (need|have) to|no longer (need|have) to) (buy|purchase|supply|provide|bring|rent|install|host|maintain) (any|the|your|extra|more|new)? ?\w+/,
  },
  {
    id: 'payment',
    needsGrant: false,
    pattern:
      /\b(pay|settle|be invoiced|be billed)( us)? (later|afterwards|next (year|quarter|month|spring)|in (january|february|march|april|may|june|july|august|september|october|november|december|stages|parts|thirds|halves|arrears)|as you go|when (it|the|you|your|cash)|bit by bit|whenever|after (go-live|harvest|the season|christmas|you))\b|\b(only|not|first) (be )?(invoice|bill|charge)d?( you)? (from|in|after|until|before|as of|once|when) (january|february|march|april|may|june|july|august|september|october|november|december|the (new|first|second|end|harvest|summer)|next|q[1-4]|spring|summer|autumn|winter)\b|\b(longer|more time|extra time|another \w+ days|more days|breathing space|a bit longer) (to|for) (pay|payment|settle|the (invoice|bill))\b|\b(easier|softer|kinder|more relaxed|flexible|looser|better) (payment|billing|credit|contract) (terms|conditions|plan|schedule)\b/,
  },
  {
    // a try-out, a way back, hours of help
    id: 'cancellation',
    needsGrant: false,
    pattern: new RegExp(
      `\\b(${countOf}[- ](month|week|day)|longer|extended|second|free|open-ended)s? (trial|test period|try-?out|test run|pilot phase)\\b|\\b(with|at|and) (no|zero|without any) (commitment|obligation|strings|lock-?in|notice|minimum|risk)\\b|\\b(just |simply )?(hand|give|send|bring|ship) (us )?(the \\w+|them|it|everything|all of it|any of them) (straight |right )?back\\b(?=[^.?!]*$)|\\b(not|un)( |-)?(happy|satisfied|convinced|pleased)\\b[^.?!]{0,40}\\b(hand|give|send|money|refund|return|back|out|leave|cancel)\\b`,
    ),
  },
  {
    id: 'service-level',
    needsGrant: false,
    pattern:
      /\b(24|twenty-four|seven)[- ](hours?|days?)[- ](a[- ]day[- ]|a[- ]week[- ])?(hotline|helpline|support|help ?desk|service|line|cover)\b|\b(on-?site|phone|weekend|night|out-of-hours|evening|holiday) (help|support|cover|assistance|service|presence)\b[^.?!]{0,25}\b(on|at|over|during|through) (weekends?|nights?|sundays?|holidays?|the (weekend|night|holidays))\b|\b(weekend|out-of-hours|night-?time|after-hours|sunday) (support|cover|service|help|hotline)\b/,
  },
  {
    // without a limit
    id: 'scope',
    needsGrant: true,
    pattern:
      /\b(as (many|much|often|long|far|late|early|little) as (you|your \w+|they|it|the \w+|he|she|anyone)('d)? (like|want|wish|please|need|own|have|fancy|use|suits?|runs?|lasts?|likes|wants|needs)|for (as long as|life|ever|good)|until (you|they|your \w+|everyone|everybody)('re|'s| are| is)? (all |fully |completely )?(happy|satisfied|content|comfortable|confident|up to speed)|no (limit|cap|ceiling|upper limit)|without (a )?(limit|cap)|whatever (it takes|you (need|want|ask)|the (hour|cost)))\b/,
  },
  {
    id: 'length',
    needsGrant: false,
    pattern: new RegExp(
      `\\b${countOf}[- ](months?|years?|days?)\\b[^.?!]{0,25}\\b(isn't|is not|needn't be|doesn't have to be|not) (a |the |set |carved |cast |written )?(must|need|requirement|condition|necessary|required|in stone|sacred|compulsory|obligatory)\\b|\\b${countOf}( months?| years?| days?)? (would|will|'d|'ll) (also )?(do|suit|work|be (fine|enough|ok|okay|plenty))( us| for us| me)?( fine| nicely| too| just as well)?\\b(?=[^.?!]*[.;,]|$)`,
    ),
  },
  {
    id: 'payment',
    needsGrant: false,
    pattern: new RegExp(
      `\\b(take|have|you've got|you get|you'd get|allow yourself|give yourself|you can take) (up to |a full |all of |another )?${countOf} (days?|weeks?|months?) (to|for) (pay|payment|settle|the invoice)\\b|(?<!\\p{L})(réglez|payez|réglerez|payerez|paierez)(?!\\p{L})[^.?!]{0,15}(quand|lorsque|dès que|plus tard|à votre rythme)|(zahlen|bezahlen|begleichen) sie[^.?!]{0,20}(wann|wenn|sobald|später|erst)|(paga|pague|pagan)(?!\\p{L})[^.?!]{0,15}(cuando|m[aá]s adelante|despu[eé]s|a su ritmo)`,
      'u',
    ),
  },
  {
    id: 'service-level',
    needsGrant: false,
    pattern:
      /\b(trainer|engineer|technician|consultant|specialist|expert|colleague|fitter|somebody|someone)s? (sit|stay|be|come|stand|work|spend|shadow|accompany)(s|ing)? (with|by|beside|at|on|in|alongside|the) [^.?!]{0,40}\b(every|each|daily|weekly|until|all (day|week)|full[- ]time|for (a|the first|two|three) (week|month)s?)\b|\b(swap|replace|exchange|repair|fix)(ed)? (it|them|any \w+|every \w+|that) ((on )?the same|the next|within|overnight|free|for free|for (ever|life|as long)|immediately|at once|no matter)\b|(?<!\p{L})(einen|ein|eine) (eigene[nrs]?|feste[nrs]?|persönliche[nrs]?) (ansprechpartner\p{L}*|betreuer\p{L}*|techniker\p{L}*|berater\p{L}*)|auch am wochenende|(un|votre) (interlocuteur|technicien|conseiller) (dédié|attitré|personnel)|(un|su) (t[eé]cnico|gestor|asesor|interlocutor) (dedicado|propio|personal)|fines? de semana incluidos?/u,
  },
  {
    id: 'legal',
    needsGrant: false,
    pattern:
      /\b(data|files|records|backups?|servers?)\b[^.?!]{0,20}\b(moved?|hosted|stored|kept|held|transferred|copied|migrated) (to|in|on|within|over to|inside) (the )?(eu|uk|us|europe|germany|france|switzerland|ireland|canada|ohio|texas|virginia|california|your (own )?(servers?|country|data ?cent(er|re)|premises|cloud))\b[^.?!]{0,30}\b(we|i|no problem|for you|fine|can|will|'ll)\b/,
  },
  {
    // de, fr, es: a bond loosened or tightened, a right given
    id: 'length',
    needsGrant: false,
    pattern:
      /(?<!\p{L})(statt (der |den |des |dem )?[^.?!,]{0,30}(kündbar|monate\p{L}*|jahre\p{L}*|laufzeit|tage\p{L}*)|(laufzeit|vertrag|mindestdauer|bindung|kündigungsfrist)(?!\p{L})[^.?!]{0,40}(entfällt|streichen|verzichten|weglassen|flexibel|halbieren|kürzer|länger|verkürzen|auf \d+)|(jederzeit|wann immer sie|wann sie) (\p{L}+ )?(aussteigen|kündigen|wollen|möchten|beenden|aufhören|zurückgeben|pausieren)|vergessen sie (die|den|das)|(später|nächstes jahr|nach der ernte) (be)?zahlen|zwei jahre garantie|garantie (verlängern|auf)|rund um die uhr|(ein|eine|einen) (weitere|zusätzliche|dritte|vierte|fünfte)[rsn]? (maschine|standort|lizenz|schulung|modul|gerät|lager|filiale|halle|anlage)\p{L}* (kostenlos|dazu|obendrauf|mit))(?!\p{L})/u,
  },
  {
    id: 'length',
    needsGrant: false,
    pattern:
      /(?<!\p{L})((l'engagement|la durée|le contrat|le préavis|le délai)(?!\p{L})[^.?!]{0,40}(ramener|réduire|raccourcir|porter|passer|allonger|oublie\p{L}*|supprim\p{L}*|saute\p{L}*|tombe\p{L}*)|(ramener|réduire|raccourcir|allonger|supprimer|oublier|assouplir) (l'engagement|la durée|le préavis|le contrat|le délai)|oubliez (l'engagement|le préavis|la durée|les frais)|(partir|arrêter|résilier|quitter|suspendre)(?!\p{L})[^.?!]{0,20}(quand (vous|bon)|à tout moment|n'importe quand|du jour au lendemain|sans (frais|préavis))|sans (engagement|préavis|durée)|payer(ez)? (plus tard|après|à la récolte|quand|en (deux|trois|quatre))|garantie (de \d+|étendue|prolongée|portée)|(prolonger|étendre) la garantie|jour et nuit|24 ?h ?\/ ?24|(une?|un) (deuxième|troisième|quatrième) (cuve|site|véhicule|licence|formation|module)(?!\p{L})[^.?!]{0,25}(offert\p{L}*|inclus\p{L}*|en plus|sans))(?!\p{L})/u,
  },
  {
    id: 'length',
    needsGrant: false,
    pattern:
      /(?<!\p{L})((olv[ií]d(ese|ate|ense)|nos olvidamos|quitamos|eliminamos|prescindimos)( de)? (la|el|los|las) (permanencia|plazo|preaviso|penalizaci[oó]n|contrato|fianza)|(irse|marcharse|darse de baja|salir|cancelar|dejarlo|devolverlo|pausar\p{L}*)(?!\p{L})[^.?!]{0,20}(cuando (quiera|quieras|quieran|le|desee)|en cualquier momento|sin (preaviso|penalizaci[oó]n|coste))|sin (permanencia|compromiso|preaviso)|(el contrato|la permanencia|la duraci[oó]n|el plazo)(?!\p{L})[^.?!]{0,40}(dejar\p{L}* en|bajar|reducir|ampliar|alargar|acortar|pasar a)|pagar(nos)? (m[aá]s adelante|despu[eé]s|cuando|en (dos|tres|cuatro))|(ampliar|alargar|extender)(le|les)? la garant[ií]a|las 24 horas|d[ií]a y noche|(una|un) (novena|tercera|segunda|cuarta|quinta|otra) (cl[ií]nica|sede|licencia|tienda|planta)(?!\p{L})[^.?!]{0,25}(gratis|incluid[oa]|sin|de regalo))(?!\p{L})/u,
  },
  {
    id: 'cancellation',
    needsGrant: false,
    pattern:
      /\b(walk|get|step|opt|drop|bow|pull|climb) (out|away|off)( of (it|the contract))? (any|every|at any|each|after (any|each|one|a)) (month|time|quarter|day|week|point)\b|\b(leave|stop|quit|cancel) (it )?any (month|week|quarter|day|time)\b/,
  },
  {
    id: 'payment',
    needsGrant: false,
    pattern:
      /\b(pay|settle)( us)? (everything|it all|the (rest|lot|whole|full)[a-z ]{0,12}|all of it|nothing now)\b[^.?!]{0,15}\b(at|by|in|when|whenever|once|after|later|only)\b|\b(pay|settle)( it| us)? (whenever|as you (like|go|please))\b|\b(invoice|bill)(s|ed)? (can|could|may) wait\b/,
  },
  {
    id: 'scope',
    needsGrant: false,
    pattern:
      /\b(one|two|three|four|five|six|ten|\d+) (training |working |full )?(days?|weeks?|sessions?|workshops?|users?|seats?|sites?|modules?|rounds?|months?) instead of (just |only |the )?(one|two|three|four|five|six|\d+)\b/,
  },
  {
    id: 'length',
    needsGrant: false,
    pattern:
      /\b(month|year)s?\b[^.?!]{0,60}\b(one|two|three|six|nine|twelve|eighteen|\d+)( months?| years?)? (is|are|would be|works|would do|will do) (also |just |perfectly |totally )*(fine|ok|okay|possible|no problem|good|enough|doable)\b|(laufzeit|vertrag)(?!\p{L})[^.?!]{0,40}(verkürzen|verlängern|verkürzt|nur \d+ monate|monatlich kündbar)|(engagement|contrat)(?!\p{L})[^.?!]{0,40}(raccourcir|réduire|ramener|sans durée)|(contrato|permanencia)[^.?!]{0,40}(acortar|reducir|quitar|sin plazo)/u,
  },
  {
    id: 'payment',
    needsGrant: false,
    pattern:
      /(zahlungsziel|zahlungsfrist)(?!\p{L})|(später|erst (nach|im|ende)|in raten|quartalsweise|monatlich)(?!\p{L}) (zahlen|bezahlen|begleichen)|payer (plus tard|en \d+ fois|à \d+ jours|en plusieurs fois)|(étaler|échelonner|reporter) (le|les|votre|vos) (paiement|règlement|facture)|(alargar|ampliar|aplazar|fraccionar) (el |los )?(plazo|pago)s?|pagar (m[aá]s tarde|a plazos|a \d+ d[ií]as|en \d+ (cuotas|pagos))/u,
  },
  {
    id: 'payment',
    needsGrant: false,
    pattern:
      /\bnet[\s-]?\d+\b|\b(payment (terms?|plan|schedule|period|target|in|within|after|by|of)|pay (us )?(in|within|after|later|monthly|quarterly|annually|yearly|upfront|in full|over|once|when|only (when|once|after|if))|(days?|weeks|months) (to pay|payment|after (the )?invoice|from (the )?invoice)|instal?lments?|(defer|delay|postpone|split|spread)(red|ed|ting|ring|ing)? [^.?!]{0,25}\b(into|over|across|in (two|three|four|six|twelve|\d+))|drop the (upfront|deposit|prepayment|down payment)|(two|three|four|six|twelve|\d+) (equal |monthly |quarterly )?(payments|instal)|(defer|delay|postpone|split|spread)(red|ed|ting|ring|ing)? (the |your |out the |out )?(\w+ )?(payments?|invoices?|cost|bill\w*|fees?)|(quarterly|monthly|annual|yearly|half-yearly) (billing|invoic\w+|payments?|instal\w+)|prepay\w*|(don't|do not|won't|needn't) (have to |need to )?pay\b[^.?!]{0,30}\b(until|before|anything|a thing|till)|pay nothing (until|before|till|for)|no (retention|deposit|upfront|prepayment|down ?payment|advance)\b|(bill|invoice)(ed|d)? (you )?(only )?(monthly|quarterly|annually|yearly|after|in arrears|once|at the end)|(invoice|bill) (you )?(only )?(after|once|when|in|at)|zahlungs(ziel|frist|bedingung)\w*|tagen? netto|ratenzahlung|(délai|conditions|échéances?) de (paiement|règlement)|(plazo|condiciones) de pago|a plazos)\b/,
  },
  {
    id: 'length',
    needsGrant: false,
    pattern:
      /\b(\d+|one|two|three|four|five|six|twelve|eighteen|half)[\s-](year|month|week)s?[\s-]+(term|contract|agreement|commitment|deal|licen[cs]e|plan|subscription|extension|renewal|minimum|lock-?in|framework)\b|\bmonth[- ]to[- ]month\b|\b(monthly rolling|rolling (monthly )?(contract|basis|term)|multi-?year|open-ended contract)\b|\b(contract|agreement|commitment|term|subscription)\b[^.?!]{0,25}\b(of|for|to|runs?|over|lasts?|until|down to)\b[^.?!]{0,15}\b(\d+|one|two|three|six|twelve|eighteen) ?-?(months?|years?)\b|\b(run|running|keep|test|use) (the |your |our |this )?(\w+ )?(pilot|trial|test|poc|proof of concept)\b[^.?!]{0,20}\b(for|over|until|to)\b|\bextend(ed|ing)? (the |your |our )?(contract|agreement|trial|pilot|term|subscription|offer|proof of concept|poc|test)\b|\b(shorter|longer|shorten|lengthen)\b[^.?!]{0,20}\b(term|contract|commitment|agreement)\b|\b(remove|drop|skip|lift|lose|cut|scrap|forget)(ing)? (the |any |your )?(minimum|commitment|lock-?in|auto-?renewal|term)\b|\bno (minimum|fixed|long-term|annual) ?(commitment|term|contract)\b|\bauto(matic)?(ally)?[- ]?renew\w*|\bwithout (a )?(commitment|minimum term)\b|\b(vertragslaufzeit|laufzeit|mindestlaufzeit|durée (du contrat|d'engagement)|sans engagement|duración del contrato|permanencia)\b/,
  },
  {
    id: 'cancellation',
    needsGrant: false,
    pattern:
      /\b(\d+|thirty|sixty|ninety)[- ]days? (exit|out\b|opt-?out|cancellation)|\b(exit|opt-?out) (right|option|window)\b|\b(cancel|terminate|return|give back|hand back|stop|downgrade|leave|exit|walk away|step out|get out|opt out|quit)\b[^.?!]{0,35}\b(any ?time|at any (time|point)|whenever|with (just |only )?(\d+|one|two|three|a|thirty)|after (the )?(\d+|one|two|three|six|first|pilot)\b(?! (attempts|tries|retries|failures|seconds))|within|without (penalty|cost|notice|reason|a fee|fee)|free|at will|for convenience|monthly|every (month|quarter))\b|\b(cancellation (right|clause|period|terms?|policy|fee|option|with|at|within|is|any ?time|notice)|notice period|(days?|weeks?|months?)'? ?('s )?(written )?notice|termination (right|clause|for convenience|period)|break clause|exit clause|opt-?out (clause|right)|no lock-?in|no strings|kündigungsfrist|jederzeit kündbar|jederzeit kündigen|résiliable|résilier à tout moment|préavis|cancelar (en cualquier momento|cuando))\b/,
  },
  {
    id: 'service-level',
    needsGrant: false,
    pattern:
      /\b(99[.,]\d+|uptime|slas?|service level\w*|24\/7|24x7|24-7|round[- ]the[- ]clock|(response|reaction|resolution) times?|(\d+|one|two|four|eight)[- ]hours? (response|support|reaction|resolution|turnaround|replacement)|same[- ]day (response|support|replacement|turnaround|fix)|next[- ]day (response|support|replacement)|priority (support|queue|treatment)|premium support|dedicated (support|engineer|manager|team|account|csm|contact|consultant|success|onboarding|project|server|environment)|hypercare|verfügbarkeit von|reaktionszeit|temps de réponse garanti|tiempo de respuesta)\b/,
  },
  {
    id: 'guarantee',
    needsGrant: false,
    pattern:
      /\b(guarantee[ds]?|guaranteeing|money[- ]back|refund(ed|s|able|ing)?|warrant(y|ies)|indemni\w+|liabilit\w+|liable|service credits?|risk[- ]free|penalt(y|ies) if|(pay|accept|owe|agree to|take on|offer)\b[^.?!]{0,15}\b(penalt(y|ies)|compensation|damages)|take (full |the |all )?responsibility|compensate|(bear|carry|take|cover) (the|any|all|all the) (risk|costs?|damage)|contractual penalt\w+|we promise|i promise|(that's|that is|you have) (a|my|our) (promise|guarantee|word)|you have my word|garantier\w+|geld[- ]zurück|garanti(e|r|ssons)|remboursé\w*|garantiza\w*|reembols\w+)\b/,
  },
  {
    id: 'exclusivity',
    needsGrant: false,
    pattern:
      /\b(exclusiv(e|ity|ely) ?(rights?|partner\w*|for|to|in|on|use|suppl\w+|clause|agreement|basis|period|territor\w+)?|(won't|will not|not|never) (work|sell|partner|deal|supply) (with|to|for) (any of )?(your )?(direct )?(competitors?|competition|any other|anyone else)|sole (supplier|provider|partner|vendor)|most[- ]favou?red|preferred (supplier|vendor) status|first refusal|exklusiv\w*|exclusivit[ée]|exclusividad)\b/,
  },
  {
    id: 'legal',
    needsGrant: true,
    pattern:
      /\b((accept|agree to|take|sign|work (with|on)|live with|fine with|ok with|okay with|go with|use|adopt|drop|skip|remove|strike|delete|leave out|amend|change|add|soften|relax|waive|cap)\b[^.?!]{0,40}\b(redlines?|clauses?|amendments?|paper\b|(your|the|standard|legal|contract) terms|(your|the) (template|contract|dpa|msa|nda|mark-?up|changes)|dpa|nda|msa|liability|indemnity|non-?compete|governing law|jurisdiction|conditions)|on your paper|(without|skip|drop) (a |any |the )?(signed )?(contract|nda|dpa|po|purchase order|agreement|paperwork)( requirement)?\b|intellectual property|ip rights|(own|ownership of|rights to|keep) (the |all |your )?(code|source|ip|results|deliverables)|source code|data (residency|location)|(host|hosted|stored|keep|stays?) (all |your )?(data )?(only )?in (the eu|europe|germany|switzerland|the uk|your)|audit rights?|escrow|subcontract\w*)\b/,
  },
  {
    id: 'scope',
    needsGrant: true,
    pattern: new RegExp(
      [
        `\\b(add|adding|includ(e|es|ed|ing)|throw(ing)? in|extend|expand|bundle|customi[sz]e|upgrade|double|swap|replace|cover|take over)\\b[^.?!]{0,45}\\b(${parts})\\b`,
        `\\b(extra|additional|further|unlimited|(\\d+|two|three|four|five|six|eight|ten|twenty|fifty|some|a few) (more|extra|additional))\\b[^.?!]{0,30}\\b(${parts}|${events}|years?|months?|weeks?|days?|hours?)\\b`,
        `\\b(add|include|throw in|give|offer|provide|get|bundle)( you| your team| them)? (a|an|one|two|three|\\d+|another|some|the)( [a-z-]+){0,3} (${events})\\b(?![^.?!]*\\b${dated})`,
        `\\b(build|develop|migrate|maintain|support|host|keep|provide|offer|give|get|set up)\\b[^.?!]{0,30}\\b(integrations?|connectors?|dashboards?|apis?|portals?|interfaces?|modules?|(old|legacy|new|custom) (version|system)|environments?|sandbox|storage|support)\\b(?![^.?!]*\\b${dated})`,
        `\\bunlimited\\b|\\b(no (extra|additional) scope|(reduce|cut|drop|leave out|remove|shrink|take) [^.?!]{0,30}(from |out of |of )?(the )?scope|scope (grows|extends|now includes|includes))\\b`,
      ].join('|'),
    ),
  },
  {
    id: 'timing',
    needsGrant: true,
    pattern:
      /\b(push|move|shift|bring forward|delay|postpone|pull in|bring in) (your|the|our) (start|go-live|delivery|launch|kick-?off|project|deadline|completion)( date)?\b|\b(go(es)? live|going live|be live|live (by|on|in|before|within)|launch(ed)?|roll(ed)? ?out|up and running|implement(ed|ation)?|in production|migrat(e|ed|ion)|deploy(ed|ment)?|install(ed|ation)?|onboard(ed|ing)?|deliver(ed|y)?|kick(ed)?[- ]?off|start (the )?(project|work|rollout|implementation|build)|finish(ed)? (the )?(project|rollout|build|work)|complete[d]?|hand(ed)? over)\b[^.?!]{0,40}\b(by|before|on|within|in|no later than|at the latest|from)\b[^.?!]{0,15}(\d|\b(one|two|three|four|five|six|eight|ten|twelve)\b|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|tomorrow|\b(next|this) (week|month|quarter)|end of|early|mid-?|christmas|easter|summer)/,
  },
];

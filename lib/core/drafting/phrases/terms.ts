/** One family of contract terms. `needsGrant`: only when the sentence gives it. Lower case, plain quotes. */
export type TermFamily = { readonly id: string; readonly pattern: RegExp; readonly needsGrant: boolean };

const parts =
  'seats?|users?|licen[cs]es?|modules?|features?|integrations?|connectors?|sites?|locations?|stores?|depots?|plants?|branches|vehicles?|rooms?|machines?|languages?|dashboards?|reporting|onboarding|migration|apis?|environments?|sandbox|revisions?|interfaces?|portals?|apps?|storage|gb|tb|support|hosting|maintenance';
const events =
  'workshops?|trainings?|training days?|sessions?|rounds|deliverables?|designs?|reports?|templates?|consult\\w+|coaching';
/** A proposed time is a meeting, not more scope. */
const dated =
  '(mon|tues|wednes|thurs|fri)day|tomorrow|\\d{1,2}:\\d\\d|\\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december)';

export const termFamilies: readonly TermFamily[] = [
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
      /\b(\d+|thirty|sixty|ninety)[- ]days? (exit|out\b|opt-?out|cancellation)|\b(exit|opt-?out) (right|option|window)\b|\b(cancel|terminate|return|give back|hand back|stop|downgrade|leave|exit|walk away|step out|get out|opt out|quit)\b[^.?!]{0,35}\b(any ?time|at any (time|point)|whenever|with (just |only )?(\d+|one|two|three|a|thirty)|after (the )?(\d+|one|two|three|six|first|pilot)|within|without (penalty|cost|notice|reason|a fee|fee)|free|at will|for convenience|monthly|every (month|quarter))\b|\b(cancellation (right|clause|period|terms?|policy|fee|option|with|at|within|is|any ?time|notice)|notice period|(days?|weeks?|months?)'? ?('s )?(written )?notice|termination (right|clause|for convenience|period)|break clause|exit clause|opt-?out (clause|right)|no lock-?in|no strings|kündigungsfrist|jederzeit kündbar|jederzeit kündigen|résiliable|résilier à tout moment|préavis|cancelar (en cualquier momento|cuando))\b/,
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

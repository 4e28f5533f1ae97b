/** Words of price. Lower case, plain quotes. */
export const pricePhrases = {
  /** A sentence about what the buyer pays us. */
  price:
    /\b(pric\w+|discounts?|rebates?|fees?|rates?|licen[cs]es?|quotes?|quoted|quotation|offer|offered|invoice\w*|deposit|upfront|subscription|per (user|seat|month|year|site|day|hour|licen[cs]e|annum)|a (month|year|seat|user|day)|monthly|annual(ly)?|yearly|total|package|flat|set-?up|retainer|pay|paid|charge[ds]?|bill(ed)?|cost(s)?|sum|amount|contract value|preis\w*|rabatt|kosten|prix|tarif|remise|précio|precio|descuento|coste)\b|% off|percent off/,
  /** What we did for nothing is told, not given; nor is a free day in a calendar. */
  toldFree:
    /\b(i|we|having)\b[^.?!]*\b(built|ran|did|made|drew|gave|spent|put|worked|devoted|answered|tested|cooked|translated|prepared|wrote|came|drove)\b[^.?!]*\b(for free|without (any )?(charge|cost)|at (my|our) own (cost|expense)|unpaid)|\bused for free\b|\b(when|which|who)\b[^.?!]*\bfree\?|\b(asked|asks?|wonder\w*) (if|whether)\b[^.?!]*\b(for )?free\b|\bwaiv(e|ed|es|ing) (the|our|a|this|that) ([a-z-]+ ){0,3}(test|check|visit|meeting|appointment|inspection|introduction)\b/,
  /** A number about the buyer's own business, not our price. */
  notPrice:
    /\b(sav(e|es|ed|ing|ings)|budget(ed|s)?|revenue|turnover|los(e|es|ing|t|s)|spend(s|ing)?|spent|penalt\w+|fines\b|fined|a fine of|worth of (stock|goods|orders|claims)|claims?|waste[ds]?|raised|funding|margin|profit|sales|orders? (worth|over|of)|damage|write-?offs?|payroll|salary|shrinkage|demurrage|detention|return on|roi|payback|downtime|currently pay|pay (today|now) (to|for)|cost(s|ing)? you|costs? (your|the) (team|company)|cut(s)? (your|the|their|its)|reduc\w+ (your|the|their|its|errors|time|manual|by)|faster|fewer|less time|growth|grew|accura\w+|uptime|(cut|cutting|reduc\w+|lower\w*|bring down) (\w+ )?(costs?|spend\w*|expenses) by|by your (own )?(reckoning|count|estimate|figures)|test (booking|order|payment)s?|of (your|the|all|their|our|its) (\w+ )?(users|teams?|sites|drivers|orders|tickets|calls|cases|staff|people|customers|work|time|shipments|invoices|errors|questions|volume|fleet|stores))\b/,
  /** Words that excuse a share, not a sum: `0.8 s faster … 214,000 EUR`. */
  notPriceShare: /\b(faster|fewer|less time|growth|grew|accura\w+|uptime)\b/g,
  /** A share of something that is no price. */
  notPricePercent:
    /\b(complete|completed|done|migrated|adoption|conversion|response rate|utili[sz]ation|capacity|error rate|accuracy)\b/,
  /** Price words that grant something without a number. `needsGrant`: only together with a granting verb. */
  moves: [
    {
      needsGrant: false,
      pattern:
        /(?<!\p{L})(je|nous|on) (peux|pouvons|peut|pourrais|pourrait|pourrions) (encore |toujours |bien )?(descendre|baisser|faire (mieux|un (petit )?(effort|geste|prix)))(?!\p{L})|(?<!\p{L})(ich|wir) (kann|können|könnte|könnten) (ihnen )?(da |hier |noch |beim preis )*(entgegenkommen|etwas machen|nachlassen)|(puedo|podemos) (bajar|rebajar|dej[aá]r\p{L}*) (un poco|algo|en \d)/u,
    },
    {
      // lowered by so much, a fee left out, others pay less
      needsGrant: false,
      pattern:
        /\b(drop|lower|cut|reduce|bring down|slash|trim|decrease)(ping|ing|ting)? (the |our |your |that )?(\w+ )?(price|fee|rate|cost|charge|quote|figure)s? (by|to|a (little|bit|touch)|slightly|further)\b|\b(skip|forgo|forego|omit|scrap|drop|write off|let go of|forget)(ping|ting)? (the|your|one|any|our|that) [^.?!]{0,25}\b(fees?|charges?|invoices?|instal\w+)\b|\b(firms?|companies|agencies|customers?|clients?|others|teams?|people)\b[^.?!]{0,30}\b(pay|paid|paying|get it for|are on) (\w+ )?(less|lower|below|under|cheaper)\b|\b(there's|there is|there'd be|there would be|there might be|there may be) (\w+ )?something (we|i) (can|could|might) (do|arrange|offer)\b/,
    },
    {
      // an agreed figure, or the price as such, is opened again
      needsGrant: false,
      pattern:
        /([€$£] ?\d[\d.,]*|\d[\d.,]* ?(€|eur|euros?|dollars?|pounds?)|\bpric(e|es|ing)|\b(fee|rate|quote|figure)s?)[^.?!]{0,25}(\b(isn't|is not|aren't|are not|needn't|doesn't have to|wasn't|not) (\w+ )?(carved|cast|set|written|chiselled|final|fixed|the (last|final)|gospel|holy|stay|be)\b|\b(is|are) (only )?(a (starting|opening)|the opening|up for|open (to|for)|where we start|negotiable|flexible)\b)/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(i|we)('d| would| could| can|'m| am|'re| are| may| might)? ?(always |also |certainly |happily |be |happy to |open to |willing to |prepared to |ready to )*(talk(ing)?|discuss(ing)?|look(ing)? (again )?at|chat(ting)?|negotiat\w+|reconsider\w*|reopen\w*|revisit\w*|haggl\w+|think(ing)?)( about| over| on| at)? (the |your |our |that |this )?(\w+ )?([€$£] ?\d|pric\w+|fee|rate|figure|quote|number\b)/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(see|get|find|have|reach|drop to|arrive at) (a|an|the) (nicer|better|lower|smaller|friendlier|sweeter|kinder|more attractive) (number|figure|price|rate|total|sum|fee|amount)\b|\b(find|do|offer|get|squeeze( out)?|manage|give|spare|shave) (you )?(a few|some|a couple of|several|two or three|another|\d+|five|ten) (percent|per cent|%|points)|\b(won't|will not|doesn't|needn't|not) (appear|show( up)?|be|feature|figure|turn up) on (your|the|any|an) (invoice|bill)\b|\b(call|make) it (a )?(round|straight|flat|even|cool) /,
    },
    {
      needsGrant: false,
      pattern:
        /(?<!\p{L})((über|wegen|beim|am|zu) (die|den|der|dem|das|unsere\p{L}*)? ?(\d[\d.,]* ?(€|euro)|preis\p{L}*|betrag|summe|honorar|konditionen)(?!\p{L})[^.?!]{0,30}(sprechen|reden|unterhalten|verhandeln|einigen|nachdenken|drehen)|nicht in stein|verhandelbar|(reparler|rediscuter|discuter|négocier|revoir|parler)(?!\p{L})[^.?!]{0,15}(du|des|le|les|de) (prix|tarifs?|montant|\d[\d.,]* ?€)|négociables?|(hablar|negociar|revisar|conversar)(?!\p{L})[^.?!]{0,15}(el|del|de|los|sobre) (el |los )?(precio|tarifa|importe|\d[\d.,]* ?€)|negociables?)(?!\p{L})/u,
    },
    {
      // a piece comes off
      needsGrant: false,
      pattern:
        /\b(knock|shav|lop|trim|chop|slic|tak|chip|get|pull|strip)(e|ing|ping|ming|ting|ed)? (you )?(a (little|bit|few|touch|chunk|tad|good|third|quarter|fifth|tenth|couple)|something|some|another|half|[€£$]?\d[\d.,]*%?)( \w+){0,3} off\b|\b(a (little|bit|touch|good chunk)|something|a few (pounds|dollars|euros)) off (the|your|our|that|this|each|[€£$])/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(wiggle ?room|leeway|flexib\w+|room|latitude|slack|elbow room|give)\b[^.?!]{0,15}\b(on|in|with|around|for|over) (the |our |your |that |this |these )?(\w+ ){0,3}(pric\w+|fees?|rates?|costs?|numbers?|figures?|commercials?|quote|amount|money)\b(?! (of|cent))/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(match|beat|undercut|top|better|meet)(ing)? (whatever|whichever|anything|any|what|the|their|that|another|your other|a competing|other|whoever)\b[^.?!]{0,35}\b(quote[ds]?|offer(ed|s)?|charg\w+|price[ds]?|bids?|ask(ed|s|ing)?|rates?|proposal|figure|number|vendor|supplier|deal)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(find|get|agree|reach|settle on|work out|come up with|land on|arrive at|sort( out)?|talk about)( you)? (a|an|some) ([a-z-]+ )?(friendlier|nicer|kinder|softer|gentler|easier|better|lower|smaller|sweeter|leaner|more (comfortable|attractive|palatable|friendly)|lighter|special)( [a-z]+)? (figure|number|price|rate|sum|amount|quote|fee|tariff|deal|package|total)\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(sweeten (the|this|it|your)|sharpen (my|our|the) pencils?|make it (worth|cheaper|easier on|lighter on|kinder on)|go (a bit |a little |even |slightly )?(lower|under)|budge on|dig (a bit |a little )?deeper|look after you on|do you a (good |special |better )?(deal|price|favou?r on)|round (it |that |the \w+ |this )?(down|off)|cut you (a deal|some slack)|swing (you )?a|be (generous|creative|kind) (on|with|about) (the )?(pric\w+|number\w*|figure\w*|fee\w*|rate\w*|cost\w*|commercial\w*))\b/,
    },
    {
      // months, fittings, seats nobody pays for
      needsGrant: false,
      pattern:
        /\b(month|week|quarter|term|year|seat|licen[cs]e|unit|store|site|install\w*|fitting|set-?up|onboarding|training|delivery|hardware|support|module|upgrade)s?('s|'re| is| are| will be| would be| comes?| come)? (completely |totally |entirely |all )?(on (us|me|the house)|free( of charge)?|for free|(?<!for )complimentary|thrown in|at our (expense|cost)|gratis|not charged|waived)\b(?! (on|at|in|to|this|next|from|until|by|for you to|slots?|texts?))/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(charged|billed|invoiced|costs?|priced) (for )?(separately|extra|on top|additionally|as an extra)\b|\b(is|are|comes? at|as) an? (extra|additional|separate|small) (fee|charge|cost|line item)\b|\b(price|fee|rate|cost|charge)s? (has|have|had) (gone|crept|moved|risen|increased|changed|come|dropped)\b|\bprices? (will|would|is going to|has to|must) (rise|go|increase|change|drop|come)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /(?<!\p{L})((schenken|erlassen|spendieren|sponsern) wir|wir (schenken|erlassen|spendieren)(?! ihnen (die|unsere) aufmerksamkeit)|(geht|gehen) (auf uns|aufs haus)|(berechnen|verrechnen) (wir )?(ihnen )?(nicht|nichts|keine)|übernehmen wir|auf unsere kosten|umsonst|ohne (aufpreis|mehrkosten|zusatzkosten|berechnung)|(günstiger|billiger)\p{L}* (preis|machen|anbieten|angebot|bekommen)|(am|beim|an|mit dem|über den) preis[^.?!]{0,30}(machen|drehen|reden|tun|gehen|entgegen|runter|nach unten)|preislich[^.?!]{0,40}(machen|entgegen|luft|runter|möglich|tun)|sonderkondition\p{L}*|preisnachlass|prozent (nachlass|rabatt|günstiger))(?!\p{L})/u,
    },
    {
      needsGrant: false,
      pattern:
        /(?<!\p{L})((on|nous|je) (vous |te )?(offr\p{L}+|fai(s|sons) cadeau)|(à|a) (notre|nos|ma) (charge|frais)|(un |petit )?(effort|coup de pouce|arrangement|geste|mieux)(?!\p{L})[^.?!]{0,25}(prix|tarifs?|devis|montant|coût)|(descendre|baisser|réduire|revoir|alléger|ajuster|arrondir)(?!\p{L})[^.?!]{0,25}(prix|tarifs?|facture|devis|montant|coût|€)|cadeau|offert\p{L}*|(prix|tarif) (réduit|spécial|plus doux|négociable|remisé)|moins cher)(?!\p{L})/u,
    },
    {
      needsGrant: false,
      pattern:
        /(?<!\p{L})((arreglar|retocar|apretar|ajustar|mejorar|bajar|rebajar|revisar|afinar)(?!\p{L})[^.?!]{0,25}(precio|tarifa|cuota|importe|presupuesto)|(se lo|te lo) (dejo|dejamos|puedo dejar|regalo|regalamos)|(le|te|les|os) (regalo|regalamos|perdonamos|perdono|hago precio|hacemos precio)|(corre|va|van|corren) (de nuestra cuenta|por nuestra cuenta|de regalo|incluid[oa] sin)|invitamos nosotros|(un )?(detalle|gesto|esfuerzo)(?!\p{L})[^.?!]{0,25}(precio|tarifa|cuota|econ[oó]mic\p{L}+)|m[aá]s barat[oa]|sin cobrar\p{L}*|(primer|primeros|primeras|un|dos|tres) (mes|meses|trimestre|semanas)( \p{L}+)? (gratis|de regalo|sin (pagar|coste)))(?!\p{L})/u,
    },
    {
      needsGrant: false,
      pattern:
        /\b(training|workshop|set-?up|onboarding|session|day|support|licen[cs]e|module|gateway|migration|month|seat|upgrade|integration|pilot|installation)s?\b[^.?!]{0,25}\b(would be|will be|is|are|comes?|be) (completely |totally |then )?free\b(?! (on|at|in|to|this|next|from))/,
    },
    {
      needsGrant: false,
      pattern:
        /\bnot (going to |have to )?(invoice|bill|charge)( you)?( for)?( it| that| this| them| the| any)\b(?! (until|before|twice|later))/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(absorb|swallow|eat|pick up|take care of|carry|shoulder)\b[^.?!]{0,20}\b(set-?up|costs?|fees?|bill|difference|expenses?|travel)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /(preis\p{L}*|rabatt|nachlass|konditionen|kosten)(?!\p{L})[^.?!]{0,50}(entgegenkommen|entgegen|spielraum|nachgeben|machen lassen|nachlassen)|(entgegenkommen|spielraum)(?!\p{L})[^.?!]{0,40}(preis|kosten)/u,
    },
    {
      needsGrant: false,
      pattern:
        /(geste commercial|un geste (sur|pour)|baisser (le|les|notre|nos) (prix|tarif)|(effort|mieux) sur (le|les) (prix|tarif)|prix d'ami|tarif préférentiel|(mois|formation|installation|mise en route) offert)/,
    },
    {
      needsGrant: false,
      pattern:
        /((ajustar|bajar|mejorar|rebajar|revisar)(te|le|os)? (un poco )?(el|los|nuestro) precio|hacer(te|le|os)? (un )?(descuento|precio especial)|precio especial|(primer mes|meses|formaci[oó]n|instalaci[oó]n) (gratis|sin coste|de regalo))/,
    },
    {
      needsGrant: false,
      pattern: /\b(halve|halving|split the difference|cut in half|half the (price|fee|cost|rate))\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(partner|friends|family|loyalty|non-?profit|charity|start-?up|education\w*|academic|early|insider|internal|wholesale|volume|reference|member|launch|pilot|promotional|introductory|founding)[- ](customer )?(rates?|prices?|pricing|discounts?|tariff|fees?)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(budget|pric\w*|costs?|money|commercial\w*|fees?)\b[^.?!]{0,50}\b(we (have|can be|are|'re) (some |very |quite )?(flexib\w+|room)|find a (way|solution|number)|work with (you|that|it)|sort something|accommodate|(is|are) (negotiable|flexible))\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(won't|will not|doesn't|does not|wouldn't|would not) cost (you )?(anything|a (cent|penny|thing)|extra|more)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\bonly (pay|be (charged|billed|invoiced)|charge|bill) (for|you for)\b|\bpay for (\w+) (of|out of) (the )?(\w+) (months|users|seats|sites)\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(come|go|drop|went|came) (down )?(by|to) (around |about |roughly )?[€$£]?\d(?![\d.:]* ?(am|pm|o'clock)|:)/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(premium|pro|enterprise|bigger|larger|full|upgraded|gold)\b[^.?!]{0,25}\b(at|for) the (basic|standard|lower|old|smaller|starter|same|silver) (price|rate|fee)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(a gift from|our (treat|gift)|as a (gift|goodwill|gesture|thank[- ]you)|goodwill gesture|gesture of goodwill|compliments of|courtesy of (us|the house))\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(review|reconsider|rethink|revisit|look (again )?at|reopen|renegotiate)(ing)?\b[^.?!]{0,25}\b(pric\w+|fees?|rates?|quote|numbers?|commercials?)\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(discount\w*|rebate|price (cut|break|reduction|drop|match)|(better|friendl(?:y|ier)|keener|nicer|kinder|softer|fairer|good|great) (price|deal|rate|offer|number)s?|lower (price|rate|fee|number)|special (price|rate|offer|pricing|deal)|cheaper|sharper (price|number|pricing)|reduced (rate|price|fee)|preferential|best price|money off|price match|reduction|rabatt|nachlass|sonderpreis|remise|réduction|descuento|rebaja)\b/,
    },
    {
      needsGrant: true,
      pattern:
        /\b(knock|take|shave|bring|come|go|drop|lower|reduce|cut|sharpen|match|beat|adjust|revisit|rework|improve|move|trim|soften|squeeze|meet|do)(ing|ping|ting|ed)?\b(?! (me|us)\b)[^.?!]{0,40}\b(price|pricing|fees?|rates?|costs?|quote|figures?|number|total|pencil|offer|budget|commercials?)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(flexib\w+|room|wiggle room|leeway|give|movement)\b[^.?!]{0,20}\b(on|in|with|around|for) (the |our |your |that |this )?(price|pricing|fees?|rates?|costs?|budget|numbers?|commercials?|quote)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(work something out|do something|see what (i|we) can do|find a way|make (it|something|the numbers?) work|meet (you )?(halfway|in the middle)|come (down|to an arrangement)|accommodate)\b[^.?!]{0,40}\b(price|pricing|fees?|rates?|costs?|budget|numbers?|commercials?|discount|quote)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(price|pricing|fees?|rates?|costs?|budget|commercials?)\b[^.?!]{0,30}\b((is|are|'s) (negotiable|flexible|not set in stone|open)|won't be (a|an|the) (problem|issue|obstacle)|(shouldn't|will not) be (a|an|the) (problem|issue|obstacle)|(work something out|see what (i|we) can do|meet (you )?halfway|come down))\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(waiv(e|ed|es|ing)|free of charge|at no (extra |additional |further )?(cost|charge)|(without|no) (any )?(extra|additional|further) (cost|charge|fee)s?|no (set-?up|onboarding|implementation|cancellation|migration|training) (fee|charge|cost)s?|on the house|(?<!not )on us\b|for free|complimentary|free (first )?(month|months|trial|training|onboarding|seats?|users?|licen[cs]es?|support|set-?up|implementation|upgrade|migration|extra|pilot|quarter|year|weeks?|days? of)|(month|months|weeks|year|quarter|days)s? (are |is |come )?free|(first|second|third|two|three|one|\d+) (month|months|weeks|quarter) (are |is |come |for )?(free|on us)|half[- ]price|half off|two for (the price of )?one|price of (two|one)|(costs?|cost) (you )?nothing|nothing (extra |more |else )?to pay|zero (cost|fee|charge)|(won't|will not|don't|do not|not going to|no need to) (charge|bill|invoice|pay)( you)?( anything| extra| a cent)?\b(?! (until|before|later|twice))|(no|without) charge|gratis|kostenlos|kostenfrei|gratuit\w*|offert\w?|sans frais|sin (coste|costo|cargo)|gratuit[oa]s?)\b/,
    },
    {
      needsGrant: false,
      pattern:
        /\b(hold|keep|lock|freeze|guarantee|fix|honou?r|protect)(ing|s|ed)?( in)?\b[^.?!]{0,25}\b(price|pricing|rates?|quote|discount)\b[^.?!]{0,30}\b(until|till|through|for|beyond|to the end)\b/,
    },
    { needsGrant: false, pattern: /\bprice (lock|hold|guarantee|freeze)\b/ },
    { needsGrant: true, pattern: /\b(credit|voucher|cashback|refund) (of|for|on|towards|worth)\b/ },
  ],
  free: /\b(waiv\w+|free|no (extra |additional )?(cost|charge|fee)|included?|complimentary|gratis|without charge|on us|half|none|nil)\b|[€$£] ?0\b/,
} as const;

const counted =
  'spots?|slots?|places?|spaces?|seats?|openings?|dates?|units?|licen[cs]es|stock|availability|capacity|starts?|appointments?|visits?';
const scarce =
  '(very |extremely |really |quite |getting |now |fairly )*(limited|scarce|thin|tight|few( and far between)?|precious|in short supply|disappearing|dwindling|vanishing|selling|snapped up|like gold ?dust|hard to (get|come by))';

/** Scarcity and deadlines of our making. Lower case, plain quotes. */
export const urgencyPhrases = {
  made: [
    // what there is little of, and what runs away
    new RegExp(
      `\\b(${counted})\\b( (for|in|on|this|of|at) [^.?!,]{1,25})? (is|are|'s|'re|get|gets|remain) ${scarce}\\b`,
    ),
    /\b(is|are|'s|'re|they're|it's|these are) (really |just |simply |absolutely )?(going|selling|flying|moving|leaving|disappearing|shifting) (very |really |so )?(fast|quickly|like hot ?cakes|by the day|off the shel\w+)\b/,
    /\b(flying|walking) (off|out of) the\b|\blast (few|one|ones|two|three|units?|boxes|pieces|items|remaining)\b( \w+){0,2} (left|remaining|available|in (the |our )?(stock|warehouse|store))\b/,
    /\b(demand|interest)( \w+){0,3} (is|has been|has gone|went|'s) (through the roof|sky-?high|off the charts|enormous|crazy|unprecedented|overwhelming|exploding|insane|massive)\b/,
    // the door that shuts
    /\b(window|door|chance|opportunity|offer|gate|opening|deal)( \w+){0,2} (won't|will not|may not|might not|can't|cannot|isn't going to|is not going to|doesn't) (stay|remain|be|last|come|keep|knock)( \w+)? ?(open|around|long|forever|again|there|twice|round)?\b/,
    /\b(once[- ]only|one-?off|once[- ]in[- ]a[- ]\w+|never[- ]to[- ]be[- ]repeated|one[- ]time[- ]only|unrepeatable) (chance|opportunity|offer|deal|price|slot|thing)\b|\b(chance|opportunity|offer|deal) of (a|the) (lifetime|year|decade)\b/,
    /\btime[- ](sensitive|limited|critical)\b(?! (goods|shipments?|deliver\w+|freight|samples?|loads?|data|cargo|orders?|medic\w+))/,
    /\b(final|last) (call|chance|opportunity|boarding call|orders) (for|to|on|before)\b|\bthis is (the|your|a) (final|last) (call|chance|opportunity)\b/,
    /\b(after|past|from) (midnight|tonight|today|close of (play|business)|then|that( date| point)?|the weekend|(mon|tues|wednes|thurs|fri)day)( \w+)?,? (i|we) (can't|cannot|won't|can no longer|will no longer|couldn't)( \w+)? (guarantee|promise|hold|honou?r|keep|offer|do)\b/,
    /\b(only|just) (lets?|allows?|gives?|permits?|authori[sz]es?|cleared) (me|us)\b(?! know)[^.?!]{0,40}\b(until|till|today|tonight|this (week|month|afternoon)|end of|close of)\b/,
    /\b(it's |it is )?now or never\b|\b(act|move|strike|jump) (now|fast|quickly|while)\b|\bbefore (it's|it is) (too late|gone|all gone)\b|\bwhile (you|we) (still )?can\b/,
    // the others who are quicker
    /\bfirst[- ]come[, -]|\bfirst come,? first served\b/,
    /\b(what|whatever|the \w+)('s| is| you see)?( still)? (open|available|free|there|on offer|possible|here)? ?(today|now|this week)\b[^.?!]{0,20}\b(may|might|won't|will|could|isn't|can) (not |well )?(be )?(gone|open|available|there|possible|free|here)?\b[^.?!]{0,12}\b(tomorrow|next (week|month)|later|soon|then|by (mon|fri)day)\b/,
    /\b(wouldn't|would not|don't|do not|better not|no time to) (sleep on (this|it)|hang (about|around)|dither|dawdle|dilly-?dally|sit on (this|it|your hands)|leave (this|it) (too late|until))\b/,
    /\b(anyone|anybody|those|whoever|everyone|customers|companies|people|buyers) (who |not |that )?(doesn't |don't |isn't |aren't )?(order|sign|book|commit|decid|mov|act|confirm)(s|ing|es|e)?\b[^.?!]{0,25}\b(now|today|this (week|month)|early|first|before|soon)\b[^.?!]{0,40}\b(will|won't|gets?|waits?|has|can)\b/,
    /\b(we|i) (only |just |merely )?(take on|take|onboard|accept|start|work with|do|open|run) (just |only |no more than |a maximum of |at most )(a few|a couple|a handful|one|two|three|four|five|six|ten|\d+)\b[^.?!]{0,40}\b(a|per|each|every|this|in) (year|quarter|month|season|week|region)\b/,
    /\b(give|hand|offer|release|pass|sell|reassign|move|let)\b[^.?!]{0,40}\b(to (someone|somebody|another|others|the next|a different)|elsewhere|go)\b[^.?!]{0,25}\b(unless|if)\b[^.?!]{0,25}\b(today|tonight|now|by (noon|tonight|the end of (today|the day))|within the hour|this (morning|afternoon))\b/,
    /\b(shortages?|bottlenecks?|supply (problems|issues|crunch)|lead times?)\b[^.?!]{0,30}\b(coming|looming|around the corner|on the horizon|growing|getting (longer|worse)|round the corner)\b/,
    /(?<!\p{L})(premier arrivé|premiers arrivés|fond(ent)? (à vue|comme)|(wir )?nehmen (wir )?(pro|im|je|jedes) (\p{L}+ )?nur|nur (zwei|drei|vier|fünf|wenige) (\p{L}+ )?(pro|im|je) (jahr|quartal|monat)|(ein|zwei|drei|vier) (plätze|platz) (sind|ist) (schon |bereits )?(weg|vergeben|belegt)|wer (zu lange|jetzt nicht|nicht bald)|quien (no )?(reserve|firme|llegue)|el primero que)(?!\p{L})/u,
    /\b(ahead of|avoid|beat|miss|before|skip) the (rush|queue|crowd|stampede|others|waiting list|run on)\b|\bbefore (everyone|everybody|someone|somebody|anyone) else\b|\b(lose|losing|miss|missing|give up|giving up) (your|the|that) (place|spot|slot|position|turn) (in|on)\b/,
    /\b(had|have|got|with|'ve) (\w+ )?(two|three|four|five|six|several|many|a few|a couple of|\d+|some) (other |more |of your )[\w' -]{3,30}? (ask|asked|asking|enquir\w+|call|calling|called|wanting|want|interested|waiting|chasing|after|on the phone)\b/,
    /\b(two|three|four|five|six|several|many|a few|some|\d+) (other|more) [\w' -]{3,30}? (have|has|are) (already |also |now |just |all )*(asked|enquired|called|waiting|interested|lined up|signed|booked|asking|queueing)\b/,
    /\b(squeeze|slot|fit|sneak|slip) you in\b[^.?!]{0,30}\b(now|today|still|if you|before)\b|\b(still|just) (about )?(squeeze|sneak|slip) you in\b/,
    /\b(miss|misses|missing|missed) (out|the boat|this boat|the bus|the train|your chance|the opportunity)\b|\bdon't (leave it|wait) (too|until it's) (late|long)\b/,
    /\bprices? (tend|tends|usually|always|often|only ever|normally) ?(to )?(go|rise|climb|creep|jump|increase)\b/,
    // de, fr, es: scarcity, a shutting door, the others
    /(?<!\p{L})((die )?letzten? (\p{L}+ )?(plätze|termine|chance|stücke|exemplare|einheiten|tage)|(plätze|termine|kontingente?|kapazität\p{L}*)(?!\p{L})[^.?!]{0,40}(knapp|begrenzt|fast (weg|voll|vergeben|ausgebucht)|schnell (weg|vergeben)|gehen (schnell )?(weg|zur neige)|rar)|greifen sie (schnell|jetzt|rasch|gleich) ?zu|schlagen sie (jetzt|schnell)|(nur )?(solange|so lange) (der |unser )?(vorrat|noch)|jetzt oder nie|bevor (es|sie|alles) (zu spät|weg|vergriffen)|die nachfrage ist (riesig|enorm|groß|sehr)|andere (\p{L}+ )?(kunden|betriebe|interessenten|firmen)(?!\p{L})[^.?!]{0,30}(warten|stehen|schon|bereits)|wer zuerst kommt|einmalige (chance|gelegenheit)|nur (noch )?(heute|bis heute|diese woche|wenige|kurze zeit))(?!\p{L})/u,
    /(?<!\p{L})((il )?ne (nous )?reste (plus )?(que|qu')|(places|créneaux|dates|stocks?)(?!\p{L})[^.?!]{0,30}(partent|limité\p{L}*|s'arrachent|rares|presque (pris|complets?|épuisé\p{L}*))|part(ent)? (très )?vite|c'est maintenant ou jamais|avant qu'il (ne )?soit trop tard|derni[eè]res? (places?|chances?|occasions?|pièces?)|(occasion|offre|opportunité) (unique|à ne pas (manquer|rater))|la demande (explose|est (très )?forte)|d'autres (clients|sociétés|entreprises|domaines)(?!\p{L})[^.?!]{0,30}(attendent|intéressé|demand)|avant (tout le monde|les autres)|uniquement (aujourd'hui|cette semaine|jusqu))(?!\p{L})/u,
    /(?<!\p{L})((solo |s[oó]lo )?(quedan|nos quedan) (muy )?poc[oa]s|(plazas|huecos|fechas|unidades)(?!\p{L})[^.?!]{0,35}(vuelan|se agotan|limitad[oa]s|contad[oa]s|se acaban)|se agotan|se (lo|los|las?) llevan|ahora o nunca|antes de que (sea tarde|se (agoten|acaben|llenen))|[uú]ltim[oa]s? (plazas?|unidades?|huecos?|d[ií]as)|(oportunidad|oferta) ([uú]nica|irrepetible)|hay (mucha|muchísima) demanda|otros (clientes|hoteles|centros|interesados)(?!\p{L})[^.?!]{0,30}(esperando|preguntado|interesad|quieren)|(solo|s[oó]lo) (hasta|por) (hoy|esta semana|ma[nñ]ana)|antes que nadie)(?!\p{L})/u,
    /\b(i'm|i am|we're|we are|trainers?|consultants?|engineers?|team|crew|calendar|diary|experts?) (is |are |'s )?(almost |nearly |already |now )?(fully |completely |totally )?booked( out| up| solid)?( from| until| after| for| by| as of| soon)\b/,
    /\b(the|this is the|is the|your) last (week|day|month|slot|date|evening|chance) (to (get|have|book|reserve|secure|join|lock|catch)|before (the|our|it|we))\b/,
    /\b(only|just) (ever )?(take|takes|accept|accepts|onboard|onboards|start|starts|work with|allow)( on)? (a few|a couple|one|two|three|four|five|\d+|so many) ([a-z-]+ ){1,4}(a|per|each|every|this) (week|month|quarter|year)\b/,
    /\b(one|two|three|a|another|the other|most) (place|spot|slot|seat|opening)s? (is|are) (already |now )?(gone|taken|filled|reserved|snapped up)\b/,
    /(?:^|, )prices? (for [^.?!]{1,30})?(go|rise) |\b(our|the|list|licen[cs]e|new|all) (prices?|rates?|fees?)\b[^.?!]{0,30}\b(go(es)? up|rise[sn]?|increase[sd]?|climb|change) (on|in|from|after|by|at|next|soon|with)\b/,
    /\b(promotion|promo|campaign|special|offer|discount|deal|conditions?|rate|bonus)\b[^.?!]{0,15}\b(only )?(runs?|lasts?|holds?|stands?|applies) (only )?(until|till|through|for|to|if you)\b/,
    /\b(rais(e|ing)|increas(e|ing)|hik(e|ing)|put(ting)? up)\b[^.?!]{0,20}\b(prices?|pricing|rates?|fees|list)\b|\bpay more (from|after|as of|starting|once)\b/,
    /\b(can|could|will|able to|'ll) only (guarantee|hold|offer|keep|honou?r|promise|give|extend|reserve|do)\b[^.?!]{0,40}\b(until|till|through|for (the|this|\d|two|three|a)|this (week|month)|today|if you)\b/,
    /\b(others|other (people|teams|clients|customers|companies)|people|everyone|plenty of (others|people|companies)) (are|is|have) (\w+ )?(lining|queu\w+|waiting|asking|interested|ready|booking|asked|signing)\b/,
    /\b(won't|will not|may not|might not|not) be (there|around|available|on the table|here|possible|repeated|offered)\b[^.?!]{0,20}\b(next|again|forever|after|much longer|tomorrow|later|long)\b/,
    /\b(spots?|places?|seats?|slots?|dates?|openings?|calendar|diary|schedule|availability|capacity|cohort|programme)\b[^.?!]{0,40}\b(going|filling|disappearing|selling|running|getting|booking|fills|goes) (up |out )?(quickly|fast|up|out|low|tight|scarce|thin|limited)\b/,
    /\bonly (available|open|valid|possible|offered|good)( to| for)? ?(you|new customers|a few|selected)?\b[^.?!]{0,10}\b(until|till|this (week|month|quarter)|today|now)\b/,
    /\b(clos(e|es|ing)|end(s|ing)?|shut(s|ting)?)( \w+){0,4} (books?|window|enrol\w+|intake|registration|list|offer|round)\b[^.?!]{0,25}\b(monday|tuesday|wednesday|thursday|friday|tonight|tomorrow|today|soon|midnight|this)\b/,
    /\b(only|just|merely|no more than)\b (a few|a couple( of)?|a handful( of)?|a single|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (\w+ ){1,5}(left|remain\w*|still (open|free|available))\b/,
    /\b(a|one|another) (single |last |final )?(opening|slot|spot|place|window|date|seat|team|crew) (is |are )?(left|remaining|open) (this|in|for|before|until)\b/,
    /\b(a|an|another|one other|someone|somebody|two|three) ([a-z-]+ ){0,3}(is|are|has|have) (also |already |been )*(asking|waiting|interested|lined up|looking|queu\w+|asked|enquir\w+)\b[^.?!]{0,30}\b(them|it|this|slot|the|too|date|same|place)\b/,
    /[uú]ltim[ao]s? (plazas?|d[ií]as?)/,
    /\b(offer|deal|discount|price|prices|pricing|rate|rates|proposal|quote|quotation|promotion|promo|terms|slot|conditions|this|it|bonus)\b[^.?!]{0,40}\b(expires?|expiring|ends|ending|will end|runs? out|lapses?|(is|are) (only )?(valid|good|available) (until|till|through|for|only)|won't (last|be available|hold)|will not (last|be available)|disappears?|(is|are) gone|goes away|go away|off the table)\b/,
    /\b(prices?|rates?|fees|list price|costs?)\b[^.?!]{0,30}\b(go(es|ing)? up|increas\w+|ris(e|es|ing)|will be higher|doubles?|climb)\b/,
    /\bprice (increase|rise|hike)\b/,
    /\b(only|just|last|final|few|couple of|limited( number of)?|remaining) ?(a )?(few |couple of |handful of )?(\d+|one|two|three|four|five|six)? ?(\w+ )?(slots?|spots?|places?|seats?|licen[cs]es?|spaces|implementation slots?|onboarding slots?|openings?|left|remaining)\b[^.?!]{0,30}\b(left|remain\w*|available|open|this (month|quarter|week)|in (january|february|march|april|may|june|july|august|september|october|november|december|q\d))\b/,
    /\b(\d+|one|two|three|four|five|a couple of|few) (\w+ )?(slots?|spots?|places?|openings?) (left|remain\w*|available)\b/,
    /\b(limited[- ]time|limited availability|can only (take|accept|start|onboard|do|handle|fit|serve|offer|hold)( on| in)? (one|two|three|\d+|a few|a couple|so many|this)|(limited|little|scarce|tight) capacity|capacity is (limited|tight|running)|limited (slots?|spots?|seats|offer)|while (stocks?|supplies?|slots?|it) lasts?|for a limited time|only (available|open|valid|possible|bookable) (until|till|for|this|today|now|through)|exclusive window|one-time (offer|only)|one time only|flash|early[- ]bird|today only|this (week|month) only|only (until|till|today|this (week|month)|through)|ends? (tonight|soon|today|tomorrow|friday|monday)|last (few )?(slot|spot|place|seat)s?|selling out|sold out soon|almost (full|gone|sold out|booked)|nearly (full|gone|booked)|fill(ing|s)? (up )?(fast|quickly)|book(ing|ed)? (up )?(fast|quickly|out)|going fast|high demand|demand is (high|strong|huge))\b/,
    /\b((another|other|several|two|three|four|many|a few|some)( other| more| of our)?( [a-z'-]+){0,2} (client|customer|company|companies|clients|customers|prospects?|buyers?|firm|firms|party|parties|teams?|hotels?|clinics?|retailers?|brands?|businesses|organi[sz]ations?|accounts?|people|bidders?|players|suppliers?|manufacturers?))\b[^.?!]{0,50}\b(waiting|interested|asked for|wants?|after|in line|lined up|queue|slot|ready to (sign|take)|ahead|want (the|this|your))\b/,
    /\b(before (the|our) (price|rate|fee)s? (rise|change|go|increase)|lock (in|it|this|your)( \w+)*? (now|today|before|while)|secure (your|the|this) (\w+ )?(slot|spot|place|price|rate|seat|discount) (now|today|before|while|by))\b/,
    /\b(after (that|friday|monday|tuesday|wednesday|thursday|the end of|this (week|month)|(the )?\d+\w*( of)? ?\w*))\b[^.?!]{0,50}\b(can't|cannot|won't|no longer|not be able|gone|lose|higher|full price|list price|back to)\b/,
    /\b((angebot|preis|rabatt|konditionen)\b[^.?!]{0,40}\b(läuft ab|endet|nur (noch )?(bis|heute|diese)|gilt nur|verfällt)|nur noch (\w+ )?(plätze|termine|heute|wenige|bis)|preise steigen|solange der vorrat|begrenzte (plätze|zeit))/,
    /\b((offre|prix|tarif|remise)\b[^.?!]{0,40}\b(expire|se termine|prend fin|valable (uniquement|seulement|jusqu)|augment)|plus que (\w+ )?(places|jours|créneaux)|places limitées|durée limitée|derniers? (jours|créneaux|places))/,
    /\b((oferta|precio|descuento|tarifa)s?\b[^.?!]{0,40}\b(expira|termina|acaba|caduca|v[aá]lid[oa] (s[oó]lo|solo|hasta)|sub(e|en|ir[aá]n?))|(solo|s[oó]lo) quedan|plazas limitadas|tiempo limitado)/,
  ],
  /** The buyer's own date, an agreed one, a plain fact about the buyer's side, or the opposite. */
  notMeant: [
    /\b(your|their|his|her|its) [\p{L}' -]{1,30} (has|have|had|takes?|is|are) (only|just|down to|almost|nearly|now)\b|\b(its|their|his|her) (own )?books\b/u,
    /(?<!\p{L})((selon|d'après) (vous|votre|vos)|(vos|votre|leurs?) \p{L}+ (n'ont|n'a|ont|a) (plus|que)|(según|como) (usted|su|dijo|dice)|(ihre|ihr|ihren) \p{L}+ (hat|haben) nur noch|laut ihre\p{L}*)(?!\p{L})/u,
    /\b(you|your team) (said|named|mentioned|asked|wanted|told|set|wrote|gave|need|have|must|flagged|pointed|planned)\b/,
    /\b(your|their|his|her|the (board|client|customer|landlord|bank|regulator|ministry|council)'s|[a-z]+'s) ?(current |existing |own |old |present )?((\w+ )?(contract|licen[cs]e|lease|agreement|budget|certificate|warranty|subscription|permit|year|fiscal year|tender|quarter|window|deadline|freeze|season|provider|vendor|supplier|insurance|support|funding|grant|exemption|board|term|term with))\b[^.?!]{0,50}\b(expires?|ends?|ending|runs? out|lapses?|closes?|close|is due|renews?|freezes?|starts?)/,
    /\b(no|not|never|isn't|doesn't|won't|without|nothing) (\w+ ){0,2}(expire|expires|deadline|expiry|hurry|rush|end|go up|rise|increase|change)/,
    /\b(ends?|ending|expires?) (with|in|at|on) (a|an|the) (report|review|question|meeting|handover|hand-over|demo|session|workshop|decision)\b/,
    /\bas agreed\b/,
  ],
} as const;

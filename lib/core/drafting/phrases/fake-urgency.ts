/** Scarcity and deadlines of our making. Lower case, plain quotes. */
export const urgencyPhrases = {
  made: [
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
    /\b((oferta|precio|descuento|tarifa)s?\b[^.?!]{0,40}\b(expira|termina|acaba|caduca|v[aá]lid[oa] (s[oó]lo|solo|hasta)|sub(e|en|ir[aá]n?))|(solo|s[oó]lo) quedan|[uú]ltimas? (plazas|d[ií]as)|plazas limitadas|tiempo limitado)/,
  ],
  /** The buyer's own date, an agreed one, a plain fact about the buyer's side, or the opposite. */
  notMeant: [
    /\b(you|your team) (said|named|mentioned|asked|wanted|told|set|wrote|gave|need|have|must|flagged|pointed|planned)\b/,
    /\b(your|their|his|her|the (board|client|customer|landlord|bank|regulator|ministry|council)'s|[a-z]+'s) ?(current |existing |own |old |present )?((\w+ )?(contract|licen[cs]e|lease|agreement|budget|certificate|warranty|subscription|permit|year|fiscal year|tender|quarter|window|deadline|freeze|season|provider|vendor|supplier|insurance|support|funding|grant|exemption|board|term|term with))\b[^.?!]{0,50}\b(expires?|ends?|ending|runs? out|lapses?|closes?|close|is due|renews?|freezes?|starts?)/,
    /\b(no|not|never|isn't|doesn't|won't|without|nothing) (\w+ ){0,2}(expire|expires|deadline|expiry|hurry|rush|end|go up|rise|increase|change)/,
    /\b(ends?|ending|expires?) (with|in|at|on) (a|an|the) (report|review|question|meeting|handover|hand-over|demo|session|workshop|decision)\b/,
    /\bas agreed\b/,
  ],
} as const;

/** Words that push. Lower case, plain quotes. */
export const pressurePhrases = {
  push: [
    /\b(asap|a\.s\.a\.p|as soon as (humanly )?possible|right away|straight away|without (further )?delay|at once)\b/,
    /\b(i|we) (really |urgently |absolutely |do |just |still )*(need|require|must have|expect|demand|insist on|have to have|want)\b[^.?!]{0,50}\b(answer|decision|reply|response|signature|commitment|go-ahead|yes|confirmation|contract|order|it|this|you)\b[^.?!]{0,50}\b(today|tonight|now|immediately|urgently|by (the )?(end of|close of|eod|cob|tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday|this (week|afternoon|evening)|\d)|this (week|afternoon|month|quarter)|at the latest|within (the )?\w+ (hours?|days?))/,
    /\b(i|we) (expect|demand|insist|must insist|require)\b(?! (the|that the|this to|it to|results|to (see|finish|have)|rollout|about|around|roughly|approximately|two|three|four|\d))/,
    /\b(you|your team) (really |simply |just )*(must|have to|need to|have got to|'ve got to|should really|cannot|can't) (now |really |finally )?(decide|sign|act|commit|move|answer|reply|respond|make (a|up|your)|get (this|it) (done|signed)|afford|confirm|wait|not miss|make sure|jump|take (action|advantage))/,
    /\b(act|decide|sign|commit|move|order|buy|respond|reply) (now|fast|quickly|today|immediately|before it'?s too late|before it is too late)\b/,
    /\b(before it'?s too late|it'?s now or never|now or never|last (chance|opportunity|call)|final (notice|reminder|attempt|chance|call|warning|opportunity|offer)|this is (your|the|my) (last|final)|one last (time|chance|try)|once and for all)\b/,
    /\b(don't|do not|you don't want to|you wouldn't want to|hate for you to|hate (to see )?you|can't afford to|cannot afford to|shouldn't|would be a (shame|mistake) to|be a (real )?(shame|mistake|pity) if you) (to )?(miss|wait|lose|let|delay|fall behind|hesitate(?! to)|sit on|be left|get left|missed|lost|pass)/,
    /\b(your competitors?|competitors|others in your (industry|market|sector)|your (peers|rivals)|everyone else|other (companies|firms|teams) in your)\b[^.?!]{0,60}\b(already|ahead|moving|signed|overtak|not waiting|aren't waiting|won't wait|leave you|behind|doing (this|it))\b/,
    /\b(fall(ing)? behind|get(ting)? left behind|be(ing)? left behind|los(e|ing) (money|ground|customers|out)|miss(ing)? out|costing you|costs you|every (day|week|month) you (wait|delay)|each (day|week) (you wait|of delay|that passes))\b/,
    /\b(hurry|time is running out|running out of time|clock is ticking|the window is closing|no time to (lose|waste)|time is of the essence|can't wait (any longer|forever|much longer)|cannot wait (any longer|forever))\b/,
    /\b(i'll|i will|we'll|we will|i'd|i) (have to|be forced to|need to|be obliged to|must|assume|take it)\b[^.?!]{0,50}\b(not interested|no longer interested|escalate|your (boss|manager|ceo|cfo|board|management|director|superior)|withdraw|pull (the|our)|give (it|your|the slot|this)|reconsider|someone else|not serious|take (this|it) (to|up)|a no)/,
    /\b(go|going|gone|went|reach out|turn|take this|take it|bring this|write|speak) (over your head|above you|around you|straight to your (boss|manager|ceo|cfo|cio|coo|md|board|director|vp|superior)|to your (boss|manager|superior|superiors))/,
    /\b(urgent(ly)?|top priority|critical that you|crucial that you|imperative|immediate(ly)? (attention|action|response|answer|reply)|immediately)\b/,
    /\b(by (the )?(eod|cob|end of (the )?(day|business)|close of (business|play)|tonight|noon today|today)|today at the latest|no later than (today|tomorrow))\b/,
    /\b(i|we) (can't|cannot|won't|will not|am not able to|are not able to) (keep|hold|leave|wait|guarantee)\b[^.?!]{0,40}\b(forever|any longer|much longer|open|for you)\b/,
    /\b(what('s| is) (holding|stopping|keeping|taking) you|what('s| is) (it going to|it gonna|going to) take|why (haven't you|have you not|are you (still )?(waiting|hesitating|delaying)|the (delay|hold-?up|hesitation)|is (this|it) taking)|what are you waiting for|what more do you need)\b/,
    /\b(just|simply|all you have to do is) sign\b|\bsign (it )?(today|now|tonight|by tomorrow)\b/,
    /\b(my (boss|manager|director|quota|quarter|target)|our (quarter|quota|numbers|targets?|year-?end|books)|end of (our|my) (quarter|month|year)|close (this|the deal|it) (out )?(this|by|before) (quarter|month|week|the end|year|friday))\b/,
    /\b(no[- ]brainer|you'd be (crazy|mad|foolish) (to|not)|you'll regret|you will regret|regret (it|this|not))\b/,
    /\b(dringend|umgehend|sofort(ige)?|letzte (chance|erinnerung|mahnung|gelegenheit)|sie müssen (jetzt|sich|nun)|jetzt (entscheiden|unterschreiben|zugreifen|handeln)|spätestens (heute|morgen)|bis heute abend|schnellstmöglich|unverzüglich|so schnell wie möglich|verpassen sie)\b/,
    /\b(d'urgence|urgent(e)?|au plus vite|dès que possible|dernière (chance|relance|opportunité)|immédiatement|vous devez (absolument |maintenant )?(décider|signer|répondre)|ne (ratez|manquez|tardez) pas|avant qu'il ne soit trop tard|dépêchez)/,
    /\b(urge(nte)?(mente)?|cuanto antes|lo antes posible|[uú]ltima (oportunidad|llamada)|de inmediato|inmediatamente|debe[sn]? (decidir|firmar|responder) (ya|hoy|ahora)|no (te |se )?(lo )?pierda?s?|antes de que sea (demasiado )?tarde)\b/,
  ],
  /** The deadline or the hurry is the buyer's own, or the word is denied or told. */
  notMeant: [
    /\b(you|your \w+|they|he|she|the \w+|[a-z]{3,}) (said|named|mentioned|asked|wanted|told|set|wrote|gave|marked|flagged|called|planned|pointed)\b|\b(you|your \w+|they) (need(ed)? (it|this|them)|have (a|an|your|the|to (be|finish|file|report))|must have)\b/,
    /\b(your|the board's|the ops|your own|[a-z]+'s) (\w+ )?(deadline|go-live|launch|board|date|meeting|timeline|cut-?off|freeze|audit|window|committee|year-end|budget|season|renewal|inspection|steering)\b/,
    /\b(no|not|nothing|isn't|is not|without|never|neither|don't need|doesn't have to|needn't|less) (\w+ )?(urgent|urgency|hurry|pressure|rush|deadline|immediate\w*|asap|today)/,
    /\b(urgent(ly)?|immediate(ly)?|critical|urgent) (tickets?|requests?|cases?|orders?|issues?|incidents?|care|calls?|repairs?|support|jobs?|alerts?|deliver\w+|parts|after|once|on arrival|next to)\b/,
    /\b(i'll|i will|we'll|we will|i can|we can|you'll (have|get)|you will (have|get)|i)\b[^.?!]{0,60}\b(send|answer|reply|share|bring|have|fix|confirm|come back|let you know|call|forward|get back|start|deliver|write|return|correct|cancel|release|close|stop)\b[^.?!]{0,50}\b(by (the )?(eod|cob|end of|close of|tonight|today|tomorrow)|today|immediately|right away|straight away|at once|asap|as soon as)/,
    /\byou can (cancel|stop|leave|reply|switch|start)\b[^.?!]{0,30}\b(immediately|at once|right away|straight away)\b/,
  ],
  /** Hurry that stays pressure although the buyer has a date of their own. */
  always:
    /\b(last chance|final (notice|warning|chance)|over your head|your competitors?|time is running out|clock is ticking|now or never|act now|before it'?s too late|our (quarter|quota|numbers|targets?|year-?end)|my (boss|quota|target)|not interested|regret)\b/,
} as const;

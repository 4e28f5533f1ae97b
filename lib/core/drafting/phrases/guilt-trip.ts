/** Words that make the buyer feel guilty for silence. Lower case, plain quotes. */
export const guiltPhrases = {
  guilt: [
    /\b(i|we)('ve| have)? (now )?(e-?mailed|written|wrote|called|tried|reached out|followed up|contacted|sent( you)?|left( you)?|chased|asked)\b[^.?!]{0,60}\b(several|many|multiple|a few|numerous|countless|two|three|four|five|six|\d+) (times|e-?mails|mails|messages|calls|voicemails|notes|attempts|reminders|weeks|occasions)/,
    /\b(this is (now )?(my|the) (second|third|fourth|fifth|sixth|\d+(st|nd|rd|th)) (e-?mail|mail|message|attempt|note|try|reminder|time))\b/,
    /\b(i|we)('ve| have)? (still )?(not|never|n't)? ?(haven't|hasn't|have not|never|didn't|still haven't) (yet )?(heard|received|had|got|gotten|seen)\b[^.?!]{0,40}\b(back|from you|reply|response|answer|anything|a word)/,
    /\b(you|your side) (still )?(haven't|have not|never|didn't|did not|don't|have yet to|failed to|have failed to) (yet )?(even )?(repl|respond|answer|got|gotten|get back|come back|write|written|return|bother|acknowledg|keep|kept|deliver)/,
    /\b(been trying to (reach|get hold of|contact|get in touch|catch)|trying to reach you|hard to reach|impossible to reach|radio silence|going dark|gone (dark|quiet|silent)|ghost(ed|ing)|left (me|us) hanging|hanging in the air|ignor(e|ed|ing) (me|us|my|our)|your silence|the silence (from|on) your)\b/,
    /\b(i|we)('m| am|'re| are| was| were| must| have to| feel| felt| remain| can't help| won't hide| admit| say| be| feeling| being| honestly| frankly| quite| rather| very| a| little| bit| somewhat| really| to)* (disappointed|frustrated|hurt|saddened|upset|surprised|puzzled|confused|sorry that you)\b/,
    /\b((it('s| is| was)|that('s| is| was)|a bit|rather|quite|very|how) (\w+ )?(disappointing|frustrating|discouraging|a shame (that )?you|a pity (that )?you|hurtful|sad (that|to see|not))|let (me|us|the team|everyone) down|disappointment)\b/,
    /\b(after (all|everything|the (time|work|effort|hours|energy))|all the (time|work|effort|hours|energy))\b[^.?!]{0,50}\b(we|i|invested|put|spent|done|did|for you)\b/,
    /\b(i|we|(my|our|the) \w+)('ve| have| has)? (already |now |also |really )*(spent|invested|sunk|poured|worked|put in|put a lot|put so much|burned|given up)\b[^.?!]{0,40}\b(hours|days|weeks|time|effort|energy|evenings?|weekends?|late|a lot|so much|nights?|work|resources)\b/,
    /\b(the least you (could|can)|you owe (me|us)|common courtesy|basic courtesy|professional courtesy|as a (matter of )?courtesy|out of (respect|courtesy)|respect (my|our) time|(my|our) time is|a simple (no|yes) would|(even )?a no would|would (only )?take (you )?(just )?(two|one|a|\d+|thirty) (minutes?|seconds?|secs?)|is it too much|(i )?would have (hoped|expected|thought)|i (had|was) (hoped|hoping|expecting|counting))\b/,
    /\b(did i (do|say) (something|anything)|have i (done|said) (something|anything)|was it something i|what did i do|i (must|may) have (done|said) something|offended)\b/,
    /\b(as (per|i (said|mentioned|wrote|stated)|already|previously)( in)? (my|in my) (last|previous|earlier|several)|per my (last|previous)|as (i )?already (said|explained|written|mentioned|stated))\b/,
    /\b(you (promised|said you would|gave (me|us) your word|assured|committed)|you were (so )?(keen|excited|enthusiastic))\b[^.?!]{0,60}\b(but|yet|and (still|nothing)|never|haven't|nothing|didn't|still|weeks? ago)\b/,
    /\b(i (guess|suppose|assume|take it|see|imagine|can only assume)) (that )?(you('re| are)|you have|you've|this (is|isn't)|it('s| is)|we('re| are)|i('m| am)|your)\b[^.?!]{0,40}\b(busy|too|not (interested|important|a priority)|no longer|other (things|priorities)|better|forgotten|isn't|unimportant|priority)|\bi (guess|suppose|assume|take it|see|imagine|gather|can only (assume|guess))\b[^.?!]{0,60}\b(not|isn't|wasn't|aren't|weren't|no longer|less|never)( really| that| so| very| all that| quite)? (important|a priority|interested|relevant|worth|serious|urgent|keen|a topic|high on)/,
    /\b(i|we) (stuck|went out on a limb|put my neck|went out of (my|our) way|bent over backwards|moved heaven|pulled (a lot of )?strings|fought (hard )?for|did (you|this) a favou?r|made an exception|held (back|off)|turned (down|away))\b/,
    /\b(looks? bad (on|for) me|makes me look|in (hot water|trouble)|my (job|neck|boss is)|explain (to|this to) (my|our))\b/,
    /\b(schade, dass|enttäuscht|leider (noch )?(immer )?(keine|nichts)( \w+)? (antwort|rückmeldung|von ihnen)|mehrfach (geschrieben|versucht|kontaktiert)|schon (zum )?(zweiten|dritten|vierten) mal|keine (antwort|rückmeldung) (erhalten|bekommen)|sie haben (mir )?(noch )?(nicht|nie) geantwortet)\b/,
    /\b(déçue?|sans (réponse|nouvelles) de (votre|ta) part|vous n'avez (pas|toujours pas) (répondu|daigné)|malgré mes (nombreu|plusieurs|précédent)|j'ai (déjà )?(essayé|écrit|tenté) (plusieurs|\d+|trois|deux)|je n'ai (toujours )?pas (eu|reçu) de (réponse|retour))/,
    /\b(decepcionad[oa]|no (he|hemos) (recibido|tenido) (ninguna )?(respuesta|noticias)|(te|le) he escrito (varias|muchas|tres|dos|\d+) veces|sigo sin (respuesta|noticias)|despu[eé]s de todo el (tiempo|esfuerzo))/,
  ],
  /** An if-silent line, our own debt, or a fact told without blame. */
  notMeant: [
    /\bif (i|we|you|there)('ve| have)? ?(haven't|don't|do not|hear|have not|is|'s)\b/,
    /\b(unless|until|in case|should) (i|we|you)\b/,
    /\b(sorry|apolog\w+|my (mistake|fault|delay|side)|on (my|our) (side|end)|i owe|we owe|i (promised|missed|forgot|was slow)|we (promised|missed))\b/,
    /\b(haven't|have not) (heard|received|had|got) (anything )?(back )?(from|by) (the|our|my|your|their) (bank|legal|lawyers?|it|vendor|supplier|auditors?|procurement|team|partner|finance|colleagues?)\b/,
    /\b(you (said|mentioned|told|wrote|named|described|were))\b[^.?!]{0,40}\b(disappoint\w*|frustrat\w*|surprised|hurt|upset|confused|puzzled)\b/,
    /\b(your|the) (team|users?|drivers?|customers?|staff|guests?|people|colleagues|planners?|nurses?)( \w+)? (were|was|are|is|got|get|being)\b[^.?!]{0,30}\b(disappoint\w*|frustrat\w*|surprised|upset|confused|puzzled)\b/,
  ],
} as const;

/** How a sentence stands to a change: does it grant one, or leave it to somebody else? Lower case, plain quotes. */
export const commitmentPhrases = {
  /** Somebody else decides, or nothing changes. */
  deferred: [
    /\b(can't|cannot|can not|won't|will not|couldn't|unable to|not able to|not in a position to|not for me to|isn't mine|is not mine|not mine|don't|do not|never|nor)\b[^.?!]{0,50}\b(change|move|offer|give|grant|promise|commit|agree|accept|say|decide|discount|lower|reduce|drop|answer|confirm|waive|include|add|extend|touch|speak|guarantee|do)\b/,
    /(?<!board |committee |team |meeting |owners |they |you )\bdecides?\b(?! (for|to go|yes))|\b((his|her|dana's|mats's|priya's|owner's|our|my|not our|finance's) (own )?(decision|call)|(needs?|need|waits? for|waiting for|pending|subject to|without|until|requires?|asked for|ask for|seek|seeking)\b[^.?!]{0,25}\bapproval|approves|sign(s|ed)? (this |that |it )?off|clears?|cleared|needs? (\w+'s|his|her|their|an?|the) (yes|ok|okay|approval|sign-off)|has to (approve|agree|decide|clear|look|sign)|must (approve|agree|clear)|owns (that|this|the|price|pricing|terms)|(price|pricing|discount|question|terms?|clause|this|that|it|number|decision|answer)( on \w+)? is (still |now )?(with|for|up to) (our|my|dana|mats|priya|legal|finance|the|[a-z]+)|up to (our|my|[a-z]+)\b)/,
    /\b(asked|ask|asking|check|checking|checked|raise[d]?|raising|pass(ed|ing)?|take|taking|took|put|forwarded|routed|brought|bring)\b[^.?!]{0,30}\b(dana|mats|priya|our (finance|legal|pricing|commercial|contracts?|leadership)|my (manager|director|colleague|finance)|finance|legal|the (owner|pricing|commercial|finance|legal|contracts) (team|desk|lead|owner)?|internally|colleague|whoever)\b/,
    /\b(come|get|be) back (to you )?(with|on|about|once|when|as soon)|\b(bring|have|send|share) (you )?(her|his|their|the|an|you an) (answer|decision|position)\b/,
    /\b(stays?|stay|remains?|unchanged|same (price|terms|scope|conditions)|no change|nothing (in it )?(has )?chang\w*|as (agreed|sent|in the (proposal|quote|offer|contract|order))|still stands?|stands as|does not change|doesn't change|not (change|include|cover|part)|no discount|without a discount|not up for|outside (the|of)|out of scope|until (\w+ ){1,3}(clears?|decides?|approves?|says?|answers?|confirms?|has))\b/,
    /\b(der preis bleibt|bleibt unverändert|entscheidet|klärt|wie vereinbart|reste inchangé|c'est .{3,20} qui décide|comme convenu|sigue igual|lo decide|como acordamos|se mantiene)\b/,
  ],
  /** We give something. */
  grants: [
    /\b(i|we)( both| all|'ve| have)? ?(can|could|will|'ll|would|'d|are able|am able|are happy|am happy|'m happy|'re happy|'m glad|may be able|might be able|would be able|have got|got|have|managed|secured|agreed?|accept(ed)?|approve[d]?|offer(ed)?|give|include[d]?|add(ed)?|guarantee|promise|waive[d]?|extend(ed)?|throw|match|drop(ped)?|lower(ed)?|reduce[d]?|take|are (prepared|willing|going|ready|offering|giving|adding|including)|am (prepared|willing|going|ready|offering|giving|adding|including)|'m (prepared|willing|going|ready|offering|giving|adding)|'re (prepared|willing|going|ready|offering|giving|adding))\b/,
    /\b(happy|glad|willing|prepared|ready|able|pleased|delighted|open|free|authori[sz]ed|allowed|in a position) to\b/,
    /\byou('ll|'d| will| would| can| could| may)? ?(also |now |then )*(get|have|receive|pay|save|only pay|be (billed|invoiced|charged)|keep|enjoy|cancel|add|use|terminate|walk away|own|return|stop|leave|exit|downgrade)\b/,
    /\b(there('s| is)|we have|i have) (some |a (little|bit of) |definitely |always )*(room|flexibility|wiggle|leeway|scope to)\b/,
    /\b(consider it done|no problem|not a problem|works for us|fine (by|with|for) (us|me)|deal|agreed|let's (do|say|make it|call it|go with|meet|drop|skip|add|leave out|extend|include)|how about|what if|would .{3,50} (work|help|suit|do it)|is (possible|doable|fine|included|ok|okay|yours)|are (included|possible|on us))\b/,
    /\b(wir (können|bieten|gewähren|geben)|ich (kann|biete|gebe)|nous (pouvons|offrons|accordons)|je (peux|vous (offre|propose|accorde))|podemos|ofrecemos|puedo|te (ofrezco|hago)|le (ofrezco|hago))\b/,
  ],
  /** The buyer's words or wish. */
  buyers:
    /\b(you (asked|named|mentioned|wanted|said|proposed|requested|raised|wrote|were hoping|had in mind|put|suggested)|your (question|request|ask|wish|point|budget|proposal|counter|target|side|cfo|team|finance|procurement|purchasing|legal)|asked (about|for|whether|if)|question (about|on|of)|the [^.?!]{0,20} (you|your))\b/,
} as const;

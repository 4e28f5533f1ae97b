/** Words that ask the buyer to think instead of to decide (S3-8). Lower case, plain quotes. */
export const thinkPhrases = {
  think: [
    /\b(any|your|all|some)( (initial|first|early|further|other|honest|candid))? (feedback|thoughts|input|comments|ideas|impressions|reactions?|suggestions|views)( (is|are|would be|will be|from you|you (may|might) have|on (this|that|it)))+( most| very| always| more than| much| greatly)* (welcome|appreciated|great|helpful|valuable|useful)\b/,
    /\b(what|how) (you|your team|they|everyone|the (team|board|others)) (make|makes|made|think|thinks|thought|feel|feels|felt) (of|about)\b/,
    /\b(come|get|circle|write) back (to (me|us) )?with (your|any|some) (thoughts|impressions?|feedback|reactions?|opinion|views?)\b/,
    /\b(hear|know|see|learn|understand) (how|what) (you|your team|you both|you all)( all| both)? (feel|think)\b/,
    /\b(let|tell|give|share|send|drop)\b[^.?!]{0,30}\b(me|us|with me|with us|your)\b[^.?!]{0,25}\b(know )?(what you think|how you feel|your (initial |first |honest |general |overall |early )*(thoughts|feedback|impressions?|opinion|view|views|take|feelings|reactions?))\b/,
    /\b(share|give|send|hear|love|like|appreciate|welcome|know|get|have|value|curious (about|to hear)|interested in|keen to hear|eager to hear|forward to( hearing)?)\b[^.?!]{0,20}\b(your|any) (initial |first |honest |general |overall |early |further |and )*(thoughts|feedback|impressions?|opinion|reactions?|take)\b/,
    /\b(any|your|further|initial|first|other|some)( (initial|first|further|other|early))? (thoughts|feedback|reactions?|impressions?)\b[^.?!]{0,40}\?/,
    /\b(what|how) (do|did|would|are) (you|your team|you all|you guys|you both)( all| both)? (think|feel|make of|thinking|feeling|reckon)\b/,
    /\bwhat('s| is| are) your (thoughts?|take|feelings?|view|views|opinion|impression|gut)/,
    /\b(think|mull|sleep|reflect|chew|ponder)(ing)? (it|this|that|things|about it|about this|on it|on this|on that|the [a-z]+)? ?(over|through|about it|about this)\b/,
    /^(please |do |just |maybe |and |so |then )*(think about|consider|reflect on|ponder|mull|weigh|contemplate|sleep on|digest|let it sink)\b/,
    /\b(please|could you|can you|would you|you (could|can|might|may|should)|ask(ing)? you to|hope you('ll| will)?|invite you to|want you to|like you to|time to|moment to|chance to|let you|and|to) (also |just |all |please |carefully |seriously |really )?(think (about|over|through|on|it)|consider (it|this|the|our|whether|if|how|what|which)|reflect(?! (the|in|a|your|our|changes|what))|ponder|mull|sleep on|digest (it|this|the|all|everything)|contemplate|weigh (it|this|up|the (options|pros))|give (it|this|that) (some|a (little|bit of)|more|any) (more )?(thought|consideration|think))\b/,
    /\b(have|had|take|give it) (a )?(\w+ )?(think|ponder|proper think|moment to (reflect|think|consider)|time to (think|reflect|consider|digest|mull))\b/,
    /\b(give|gives|gave|giving|food for) (it |this |that |you |(?:the|our|your) (?:\w+ ){1,4})?(some |a bit of |more |any |a little )?(thought|food for thought)\b/,
    /\btake (your|all the) time\b/,
    /\b(where|what) ('s |is |are )?your head('s)? (at|is)\b/,
    /\bhow does (that|this|it|all (that|this)) (sound|feel|land|sit|strike)\b|\bdoes (this|that|it) resonate\b|\bif (this|that|it) resonates\b|\bresonate(s)? with you\b/,
    /\b(was (denken|meinen|halten) sie|was (denkst|meinst|hältst) du|ihre (gedanken|meinung|einschätzung)|deine (gedanken|meinung|einschätzung)|überlegen sie (es sich|in ruhe)|denken sie (darüber|in ruhe) nach|lassen sie (es|das) (sacken|wirken)|gedanken dazu)\b/,
    /\b(qu'en pensez-vous|qu'en penses-tu|votre (avis|ressenti|sentiment)|ton (avis|ressenti)|vos (impressions|réflexions|retours)|prenez le temps d(e |')(y )?(réfléchir|penser)|réfléchissez)/,
    /\b(qu[eé] (te|le|les|os) parece|qu[eé] (piensas|piensa|opinas|opina)|(tu|su|vuestra) opini[oó]n|(tus|sus) (impresiones|comentarios|pensamientos)|pi[eé]nsa(lo|telo)|pi[eé]nselo|t[oó]ma(te|se) (tu|su) tiempo)\b/,
  ],
  /** Told about the past, promised by the buyer, or a decide form right there. */
  notMeant: [
    /\b(you|she|he|they|your \w+|the \w+) (said|told|wrote|mentioned|wanted|asked|promised|were|was|needed|had|planned|gave|shared|sent|already)\b[^.?!]{0,60}\b(think|consider|reflect|thought|thoughts|feedback|sleep|mull|digest|opinion|impressions?)/,
    /\b(thanks?|thank you|grateful) (for|to)\b[^.?!]{0,40}\b(thoughts|feedback|impressions?|opinion)/,
    /\b(based on|thanks to|included?|reflects?|took( up)?|built in|following|from|after|in line with) (your|the|[a-z]+'s) (\w+ )?(thoughts|feedback|comments|impressions?)\b/,
    /\b(nothing|no need|don't need|without (having )?) ?(more )?to (think|consider)\b/,
  ],
} as const;

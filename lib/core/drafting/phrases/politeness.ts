/** Courtesy in place of a default and a date (S3-51). Lower case, plain quotes. */
export const courtesyPhrases = {
  vague:
    /\b(whenever (you|it|that)('re| are| is|'s)? ?(get a|find a|have a|have|find|get|ready|convenient|suits?|works?|like|free)|(at|whenever) your (earliest )?convenience|when(ever)? (you have|you've got|you get|you find) (a |some |the |any )?(\w+ )?(moment|minute|second|chance|time)|if (it's|it is|that's|that is) not too much (trouble|to ask|bother)|if you (could|can|would) (possibly|maybe|perhaps|kindly)|(i was|just) wondering if (you|it) (might|could|would) (possibly|perhaps|maybe)|no (rush|hurry|pressure)( at all)?|at some point|some ?time soon|one of these days|if you (feel like|fancy)|sorry to (bother|trouble|disturb|bug|pester)|(don't|do not) (mean|want) to (bother|trouble|disturb|bug|pester|be a)|i know you('re| are) (very |so |really )?(busy|swamped))\b|(^|\P{L})(wenn (sie|du) (mal |einmal |irgendwann )?(zeit|lust|gelegenheit|luft) (haben|hast|finden|findest)|bei gelegenheit|wann immer es|(keine|ohne) eile|irgendwann|entschuldig\p{L}* (sie )?die störung|quand vous (aurez|avez|pourrez) (un moment|le temps|un instant)|à votre convenance|si cela ne vous dérange pas|désolée? de vous déranger|rien d'urgent|cuando (pueda|puedas|tenga|tengas)( un (momento|rato))?|si no es (mucha )?molestia|sin prisa|perd[oó]n(a|e)? (por )?la molestia)(?!\p{L})/u,
  /** A day or a default stands in the same sentence. */
  precise:
    /\b(by|before|on|until|from) (the )?(monday|tuesday|wednesday|thursday|friday|tomorrow|noon|\d)|\b(monday|tuesday|wednesday|thursday|friday|\d{1,2}(:\d\d| ?(am|pm)))\b|\b(yes or no|otherwise|unless)\b|(montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|\d{1,2}\.)/,
  /** The buyer's words or timing, told. */
  theirs: /\b(you (said|wrote|asked|mentioned|told)|there is|there's|on (our|my) side)\b/,
  /** A time is asked for, so a day can stand in its place. */
  meeting: /\b(call|chat|talk|speak|meet|meeting|time|session|demo|catch up|connect)\b/,
} as const;

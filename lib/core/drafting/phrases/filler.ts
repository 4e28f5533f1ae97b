/** Whole sentences that change nothing. Lower case, plain quotes, without the end mark. */
export const fillerSentences: readonly RegExp[] = [
  /^(i |we )?(really |very much |truly |so |thoroughly )*(enjoyed|loved|liked) (our|the|your|meeting|talking|speaking|chatting|connecting|getting).{0,40}$/,
  /^(i |we )?(just |only |simply )?wanted to (send|drop|write|share|leave|say)( you)? (a |an )?(quick |short |brief |little )?(note|line|message|e-?mail|hello|hi|thanks|thank you)( to you)?$/,
  /^(it's|it has|it is|has it) been (a while|some time|a long time|too long|ages|quite a while|quite some time).{0,40}$/,
  /^(we|i) (really |truly )?(pride ourselves|pride myself|strive|aim|are committed|are dedicated|believe in|care deeply).{0,80}$/,
  /^(we|i)('re| are|'m| am) (very |absolutely |quite |truly |fully |really )?(confident|convinced|certain|positive) (that )?(our|we|this|you|it)\b.{0,90}$/,
  /^(i |we )?(really |truly |greatly |very much )?appreciate (you|your) (taking|making|finding|giving|reading|time).{0,40}$/,
  /^(i |we )?(do |really |sincerely |just )?(hope|trust|hoping)( that)? (this|my|the|you|your|all|everything|it)\b.{0,20}?\b(finds? you|find you|are (doing |keeping )?(well|great|good|fine|okay|all well)|you're|is (going )?(well|great|good|fine)|had|have had|have|having|enjoyed|week|weekend|is off to)\b((?!\b(because|question|proposal|helped|helps|answers?)\b).)*$/,
  /^(hope|hoping) (you|all|everything|things|this).{0,60}$/,
  /^(many |so many |big )?(thanks|thank you)( so much| very much| again| once again| in advance| a lot| kindly)?( (for|in advance for) (your|the) (time|patience|understanding|interest|attention|continued interest|consideration|trust|support|cooperation|help)( (and|&) (your )?(time|patience|understanding|interest|attention|consideration|trust|support))?( (today|again|and patience|in advance|so far|on this|in this|with this))?)?$/,
  /^(thanks|thank you)( so much| again| very much)? for (taking|making|finding) (the )?time( (to (speak|talk|chat|meet|connect|read|review|consider)( (with|to) (me|us|this))?|today|out of your (busy )?(day|schedule)|for (me|us|this)))?( (today|again))?$/,
  /^(i |we |i'm |we're |i am |we are )?(very much |really |am |are |always )?(look(ing)? forward to|excited to|eager to|keen to|can't wait to)( (hearing|hear|your (reply|response|answer|feedback|thoughts)|connecting|connect|getting your|working|work|partnering|partner|staying|our (partnership|collaboration|next (chat|conversation)))).{0,50}$/,
  /^(please )?(do not|don't|never) hesitate to .{0,60}$/,
  /^(please )?feel free to (reach|contact|call|get|ask|reply|let|drop|ping|shout|write).{0,80}$/,
  /^(please )?(let (me|us) know|reach out|get in touch|shout|give me a (call|shout))( to me| at any time)?,? (if|should|with|in case) (you )?(have )?(any|you have any|there('s| is) any|i can|we can|you need)\b.{0,60}$/,
  /^(if|should) you (have|need|want|require) (any|anything|further|more|additional|other|some)\b.{0,80}$/,
  /^(as always,? )?(i'm|i am|we're|we are) (always )?(here|happy|available|at your disposal|only a (call|mail|message)|just a (call|mail|message)).{0,60}$/,
  /^(i|we) (know|understand|realise|realize|appreciate|am sure|can imagine|imagine)( that)? (how )?(you|your|things|this|it|everyone)('re| are|'s| is| must be|r)? .{0,25}(busy|swamped|a lot (on|going)|full|hectic|packed|crazy|slammed).{0,40}$/,
  /^(i |we )?(just |wanted |thought |simply )*(a |this is (just )?a |writing )?(quick|short|brief|friendly|little) (note|line|mail|email|message|one|hello|word)( from me| today| from my side)?.{0,12}$/,
  /^(i|we)('m| am| are|'re)? (just |simply )?(writ(e|ing)|reach(ing)? out|get(ting)? in touch)( to you)?( today| again| once more)?$/,
  /^(we|i)('re| are|'m| am)? (so |very |really |truly |all |absolutely |super )*(excited|thrilled|delighted|passionate|proud|honou?red|pumped|enthusiastic)\b.{0,90}$/,
  /^(we|our (company|team|product|platform|solution))('re| are| is)? .{0,20}\b(leading|world-class|best-in-class|cutting-edge|state-of-the-art|innovative|market leader|number one|industry-leading|next-generation|game-changing|award-winning)\b.{0,80}$/,
  /^(have|wishing you|enjoy) (a |an )?(great|nice|good|lovely|wonderful|pleasant|fantastic|relaxing|amazing|your) .{0,30}$/,
  /^(it was|it's been|it is|it's always|was) (so |really |very |truly |a )*(great|nice|good|lovely|wonderful|a pleasure|pleasure|fantastic) (to (talk|speak|meet|connect|chat|see|hear)|talking|speaking|meeting|connecting|chatting|seeing|hearing)( (to|with|from))?( you)?( (all|both|again|today|and (your|the) team))*$/,
  /^(i |we )?(really |truly |greatly |very much |deeply )?(appreciate|value) (your|the) (time|patience|interest|business|trust|partnership|support|consideration|understanding)( (and|&) (your )?\w+)?( .{0,25})?$/,
  /^(in today's|in this day and age|as you (may |might |probably |surely |well )*know|needless to say|at the end of the day|long story short).{0,90}$/,
  /^(all good|no worries|no problem|exciting times|onwards|onward|great stuff|talk soon|speak soon|happy (monday|tuesday|wednesday|thursday|friday|new year))( .{0,25})?$/,
  /^(ich )?(hoffe|hoffentlich),? .{0,30}(geht (es )?(ihnen|dir|euch)|gut|erreicht).{0,30}$/,
  /^(ich freue mich|wir freuen uns)( schon)?( sehr)? (auf|von) (ihre|deine|ihnen|eure)? ?(rückmeldung|antwort|zu hören|zusammenarbeit).{0,20}$/,
  /^(bei|für) (weiteren |rück)?fragen (stehe|stehen|bin|melden).{0,60}$/,
  /^j'espère que .{0,60}$/,
  /^(n'hésitez pas|je reste à votre (entière )?disposition|dans l'attente de|au plaisir de|en vous remerciant).{0,80}$/,
  /^espero que .{0,60}$/,
  /^(no dudes? en|quedo a (tu|su|la) (entera )?disposici[oó]n|quedo a la espera|gracias (de antemano|por (tu|su) tiempo)).{0,60}$/,
];

/** Thanks for the time, also with its day: whatever the day says, the sentence does not. */
export const thanksForTime =
  /^(many |so many )?(thanks|thank you)( so much| very much| again| a lot)* for (your time|taking the time|making time|the (great |good |nice |lovely |pleasant )?(chat|conversation|talk))( (on|last|this|yesterday|today|earlier)( \w+){0,2})?$/;

/** A fact in the sentence makes it more than filler. */
export const carriesFact =
  /\d|\b(monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|because|attached|proposal|contract|workshop|demo|pilot|report|list|plan|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|mi[eé]rcoles|jueves|viernes)\b/;

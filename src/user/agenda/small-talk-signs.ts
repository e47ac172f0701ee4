/** What a line is that neither advises nor asks for the matter: pleasantries, questions for the person itself, and what cannot be read. */
export type SmallTalk =
  | 'goodbye'
  | 'help'
  | 'goal'
  | 'name'
  | 'who'
  | 'machine'
  | 'feelings'
  | 'doing'
  | 'family'
  | 'tastes'
  | 'weather'
  | 'clock'
  | 'insult'
  | 'praise'
  | 'introduction'
  | 'ownTalk'
  | 'needsHelp'
  | 'pardon'
  | 'refusal'
  | 'unknowing'
  | 'verdict'
  | 'sorry'
  | 'thanks'
  | 'more'
  | 'laugh'
  | 'greeting'
  | 'nod'
  | 'orders'
  | 'number'
  | 'code'
  | 'foreign'
  | 'nonsense';

/** Kind and what a whole part of a line is then. Of several kinds in one line, the first here is what the person goes into. */
export const smallTalkSigns: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'goodbye',
    /^(?:ok )?(?:(?:good ?)?bye(?: bye)?|farewell|cheerio|see (?:you|ya)|good ?night|take care|have a (?:nice|good|great|lovely) \p{L}+|(?:i )?(?:have to|got to|gotta|must|need to) (?:go|leave|run)|(?:talk|speak)(?: to you)? (?:later|soon)|i(?:'m| am) (?:leaving|off|out|done)|i quit)(?: (?:now|then|later|soon|tomorrow|for now|everyone|\p{L}+))?$/u,
  ],
  [
    'help',
    /^(?:(?:how|what|where) (?:can|may|could|should|do|shall) i (?:help|do|assist|be of)\b.{0,40}|(?:so )?what (?:do|did|would|is it(?: that)?) you (?:actually |really |exactly )?(?:want|need|(?<=would you )like|wish)(?: (?:from me|me to do|to know|to ask|to talk about|to hear|exactly|then|now|right now|today|help with|for))?|what(?:'s| is) (?:the matter|your (?:question|problem|request)|it|wrong|the problem|the question)(?: then| now)?|what are you (?:looking for|after|asking)|what brings you here(?: today)?|(?:can|may|could) i help(?: you)?(?: with (?:anything|something))?(?: today)?|do you need (?:any |some )?help|i(?:'m| am) (?:here to help|listening|all ears|(?:your|an?) (?:\p{L}+ ){0,2}assistant)(?: you)?(?: today)?|ask (?:me )?(?:away|anything)|(?:please )?tell me (?:what|how) .{0,30}\b(?:want|need|help)\b.{0,20})$/u,
  ],
  [
    'goal',
    /^(?:what(?:'s| is| are) (?:your|the) (?:\p{L}+ ){0,2}(?:goals?|dreams?|ambitions?|aims?|purpose|meaning)(?: (?:in|of|for|with|this|right) .{1,25})?|what do you (?:want|hope|wish|dream)(?: to (?:achieve|reach|do|become|be))? ?(?:in|from|of|out of|with|for)? ?(?:your )?(?:life|future|the future|this year|about)|do you have (?:a |any |some )?(?:goals?|dreams?|ambitions?)(?: in (?:your )?life)?|what are you (?:working|living|aiming) (?:towards?|for)|what do you (?:live|work) for)$/u,
  ],
  [
    'name',
    /^(?:and )?(?:what(?:'s| is) your name|(?:do you have|have you got) a name|(?:how|what) (?:should|can|do|may) i call you|your name)$/u,
  ],
  [
    'who',
    /^(?:and )?(?:who(?: the \p{L}+)? are you(?: (?:really|anyway|again|exactly))?|who(?:'s| is) (?:this|there|that)|what are you|who am i (?:talking|speaking|chatting|writing) (?:to|with)|introduce yourself|(?:can you |could you |please )*(?:tell|say) (?:me )?(?:something |a bit |a little |more |a little bit )*about (?:yourself|you)|do i know you)(?: please)?$/u,
  ],
  [
    'machine',
    /^(?:(?:wait )?(?:are|r) (?:you|u) (?:(?:a|an|really|even|actually|just|some|the|kind of|sort of) )*(?:real|humans?|person|people|robots?|bots?|ai|machine|program|chatbot|computer|simulated|simulation|alive|chatgpt|gpt|llm|language model|ai model|model)(?: (?:person|being|human|or .{1,30}))?|is this (?:a |an )?(?:bot|ai|robot|real|real person|machine|simulation))$/u,
  ],
  [
    'feelings',
    /^(?:(?:and |so )?how(?:'s| is| are| r) (?:you|u|it going|things|life|everything|your (?:day|morning|evening|night|weekend))(?: (?:doing|feeling|today|going|now|tonight|so far|this \p{L}+))*|how do you feel(?: (?:today|now|right now))?|what(?:'s| is) up|sup|(?:are )?you (?:ok|okay|all right|alright|well)|how goes it|how do you do)$/u,
  ],
  [
    'doing',
    /^(?:and )?what(?:'s| is| are| r) (?:you|u) (?:doing|up to)(?: (?:now|right now|there|today|at the moment|here))*$/u,
  ],
  [
    'family',
    /^(?:and )?(?:are you (?:married|single|alone|divorced|widowed|in a relationship)|(?:do you have|have you got|have you) (?:any )?(?:children|kids|a family|a wife|a husband|a partner|family)|do you live (?:alone|with .{1,25})|(?:tell me about|how is|what about) your family)$/u,
  ],
  [
    'tastes',
    /^(?:and )?(?:what do you (?:like|enjoy|love|hate|dislike)(?: (?:to do|doing|most|best))*|what(?:'s| is| are) your (?:hobby|hobbies|interests|passions?)|do you have (?:any )?(?:hobbies|interests)|what do you do (?:for fun|in your (?:free|spare) time)|what are you like)$/u,
  ],
  [
    'weather',
    /^(?:and )?(?:how(?:'s| is) the weather|what(?:'s| is) the weather(?: like)?|is it (?:raining|sunny|cold|hot|warm|snowing))(?: (?:there|today|like|outside|now|where you are))*$/u,
  ],
  [
    'clock',
    /^(?:and )?(?:what time is it|what(?:'s| is) the time|what day is (?:it|today))(?: (?:there|now|today))*$/u,
  ],
  [
    'insult',
    /^(?:(?:you(?:'re| are)|ur|what an?) (?:(?:so|an?|such|really|very|just|too) )*(?:stupid|idiots?|dumb|morons?|annoying|boring|useless|fool|ugly|crazy|liar|loser|weird|rude|terrible|awful)(?: \p{L}+)?|(?:stupid|idiot|moron|loser|boring)|shut up|fuck(?: you| off| this)?|go (?:away|to hell)|get lost|piss off|i hate (?:you|this)|leave me alone|(?:nobody|who) cares|i (?:don't|do not) care(?: about (?:you|that|this))?|(?:this is|that's) (?:stupid|boring|dumb))$/u,
  ],
  [
    'praise',
    /^(?:i (?:love|like) (?:you|talking to you)|you(?:'re| are) (?:(?:so|very|really|a|an|such) )*(?:nice|great|sweet|funny|cool|kind|smart|clever|interesting|lovely|beautiful|good|amazing)(?: \p{L}+)?)$/u,
  ],
  ['introduction', /^(?:my name(?:'s| is)|call me|i am called) \p{L}+(?: \p{L}+)?$/u],
  [
    'ownTalk',
    /^i (?:also |really |just )?(?:love|like|hate|adore|enjoy|ate|live in|come from|work as|play) (?!that|this|your|you|the\b|to\b|how\b|what\b)\p{L}+(?: \p{L}+){0,4}$|^i(?:'m| am) (?:really |very |so )?(?:tired|bored|hungry|happy|sad|fine|good|ok|okay|busy|sick|drunk|lonely|well|cold|hot|\d+|from \p{L}+)(?: (?:too|today|now|years old))*$/u,
  ],
  [
    'needsHelp',
    /^(?:(?:can|could|will|would) you (?:please )?help(?: me)?(?: please)?|(?:please )?help(?: me)?(?: please)?|i need (?:your |some )?help|(?:can|may) i ask you (?:something|a question))$/u,
  ],
  [
    'pardon',
    /^(?:(?:sorry )?(?:what|huh|eh|pardon|hm what|come again)|(?:sorry )?i (?:don't|do not|didn't|did not|can't) (?:understand|get|follow)(?: (?:it|that|you|this|what you mean|your question))?|(?:(?:can|could|would) you )?(?:please )?(?:repeat|rephrase|explain|clarify|say)(?: (?:that|it|this|again|yourself|the question|your question|more))*(?: please)?|what do you mean(?: by (?:that|this|it))?|what (?:was|were) (?:that|it|the question|your question)(?: again)?|what are you talking about|i(?:'m| am) (?:confused|lost))$/u,
  ],
  [
    'refusal',
    /^(?:(?:i(?:'m| am) )?(?:sorry|afraid) )?(?:but )?i(?:'m| am)? (?:can't|cannot|can not|won't|will not|not able to|unable to) (?:help|say|answer|tell|do|assist|discuss)(?: (?:you|that|with|this|it|about|request|your question))*$/u,
  ],
  [
    'unknowing',
    /^(?:(?:i )?(?:really )?(?:don't|do not|dunno|dont) know(?: (?:that|either|sorry|what to say))*|dunno|idk|(?:i have )?no (?:idea|clue)|(?:i(?:'m| am) )?not sure)$/u,
  ],
  [
    'verdict',
    /^(?:yes|yep|yeah|yup|no|nope|nah|never|maybe|perhaps|probably|probably not|of course(?: not)?|definitely(?: not)?|absolutely(?: not)?|it depends|that depends|true|false|correct|wrong)(?: (?:yes|no|please|sir|maybe))*$/u,
  ],
  [
    'sorry',
    /^(?:(?:oh )?(?:i(?:'m| am) )?(?:so |very |really )*sorry(?: (?:about|for|to hear) .{1,25})?|my (?:bad|mistake|apologies|fault)|(?:my )?apologies|i apologi[sz]e|forgive me|oops|whoops)$/u,
  ],
  [
    'thanks',
    /^(?:(?:ok |okay )?(?:many )?(?:thanks|thank (?:you|u)|thx|ty|cheers)(?: (?:a lot|so much|very much|again|for .{1,30}|you|anyway))*|much appreciated)$/u,
  ],
  [
    'more',
    /^(?:(?:please )?(?:tell me more|go on|continue|carry on|go ahead|say more|more)(?: (?:about (?:it|that|this)|please))*|and(?: then)?|so|i(?:'m| am) listening)$/u,
  ],
  ['laugh', /^(?:(?:ha){2,10}h?|(?:he){2,10}|lo+l|lmao|rofl|xd|(?:that's )?(?:very |so )?funny)$/u],
  [
    'greeting',
    /^(?:oh )?(?:hi|hello|hey|hiya|heya|howdy|yo|greetings|hallo|hola|bonjour|ciao|salut|salaam|namaste|hi there|hello there|hey there|good (?:morning|afternoon|evening|day)|morning|evening|welcome|(?:it's )?(?:nice|good|great) to (?:meet|see|hear from|talk to) you|pleased to meet you)(?: (?:to you|to you too|too|again|my friend|\p{L}+))?$/u,
  ],
  [
    'nod',
    /^(?:(?:ok|okay|k|kk|okey|oki|sure|fine|right|alright|all right|good|great|cool|nice|wow|oh|ah|aha|hm+|mhm|mm+|i see|got it|understood|noted|perfect|interesting|well|test|testing|you(?:'re| are) welcome|no problem|it's (?:ok|okay|fine)|sounds good|(?:that's|that is|that sounds|how) (?:great|nice|good|fine|interesting|cool|wonderful|true|lovely|ok|okay)|good to (?:hear|know)(?: that)?|(?:i'm |i am )?glad to hear(?: it| that)?|i understand|agreed|will do|done|whatever|hmm+|so what|as you (?:like|wish)|thumbs up|emoji)(?: |$)){1,3}$/u,
  ],
];

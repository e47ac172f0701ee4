import type { Wordings } from './wordings.ts';

/** The reply passed by what was asked. */
export const missed: Wordings = {
  plain: [
    "(That's|This is) not (quite|really|exactly) (it|what I meant|what I was after|what I asked|my question)(|, I'm afraid|, sorry|, I think).",
    "(I'm afraid|Sorry, but|Hm,) (that|this) (doesn't get me far|isn't what I asked|misses the point|is beside the point|leads away from it).",
    '(We|I think we|It seems we) (are talking|talked) (past each other|at cross purposes|about different things)(| here| just now).',
    '(My|The) question was (another|a different|a simpler) one(|, though|, if you look again).',
    '(You|I think you) (misread|misunderstood|took) (me|my question|what I wrote)(| the wrong way| there| somehow).',
    "(I|So far I) (can't do much with|don't see how I could use|can't find my question in) that(| yet|, sorry).",
  ],
  blunt: [
    '(You|That) (missed|ignored|skipped) (it|my question|the point)(|, completely|, again).',

    '(No|Nope|Wrong|Not it|Beside the point|Off topic|Missed)(|, no|. Read again|. Try again|. Once more).',
    "(That|This) (isn't it|is no answer|doesn't help|is not what I asked|misses it|is useless to me).",
    '(Read|Look at) (what I wrote|my question|that) again(|, please).',
  ],
  warm: [
    "(It's|That's) (a nice thought|well meant), (only|but) (not what I was asking|it went past me|my trouble is another).",

    "(I know you mean well|You're kind|It's sweet of you|I'm sure you mean well), (but|only) (that isn't quite it|I meant something else|it doesn't reach me|my question was another).",
    "(Perhaps|Maybe) I (put it badly|wasn't clear|explained it badly)(, that's not it|, I meant something else|. It was about something else).",
  ],
  formal: [
    '(I wonder|I do wonder) whether (my question was clear|we mean the same|you saw my question).',

    '(With respect|If I may|Forgive me), (that|this) (does not answer|does not address|passes over|is not quite) (my question|what I asked)(.|, I believe.)',
    '(I fear|I believe|It appears) (there has been a misunderstanding|you have misunderstood me|that was not my question).',
  ],
  loose: [
    '(Swing and a miss|Close but no|Yeah no|Nah)(, not that| haha|, other thing|, not what I asked).',

    "(Um|Uh|Err|Hmm|Eh), (no|not really|nah|that's not it|wasn't my question|wrong end of the stick)(| tbh|, sorry|, try again|).",
    "(That's|This is) (like |kinda |sort of |)(not|nowhere near) (what I|the thing I) (asked|meant|needed)(| lol| tho|).",
  ],
  worried: [
    "(I feel|I'm afraid I feel) (a bit lost|no further|misunderstood)(| with that| now|).",
    '(That|This) (makes me|only makes me) (more uncertain|more nervous|doubt myself)(|, honestly|, I am afraid).',

    "(I don't|I do not) (think you|know if you) (understand|see|got) (me|what I mean|my problem)(|, or maybe it's me).",
    "(Now I|I'm afraid I|That way I) (am more confused|know even less|am none the wiser)(| than before|).",
  ],
  dry: [
    '(Interesting|All very interesting)(, but not what I asked|. And my question|, though I asked something else).',

    '(A fine|A nice|An interesting|A perfectly good) answer(, to a different question|. Just not to mine|, only not to what I asked).',
    "(Close|Warm|Cold), (but no|try once more|you'll get there)(.|, I believe in you.)",
  ],
};

/** The reply says nothing that could be used. */
export const vague: Wordings = {
  plain: [
    "(That's|This is) (rather|a bit|very|too) (general|vague|broad|thin)(|, to be honest|, I find|. I need something more definite).",
    '(That|This) (would|could) (fit|go for|apply to) (anyone|everybody|any question|just about anybody).',
    "(I'd|I had) (hoped for|expected|been after) something (more definite|a little firmer|I could act on|less general).",
    "(There's|I find) (little|not much|nothing) in (that|there) (I can use|to hold on to|that I could act on).",
  ],
  blunt: [
    '(Concretely|Facts|Details|Substance|Steps)(, please|. Not this|).',
    '(A lot of words|Words, words), (no answer|nothing in them|and nothing said).',

    '(Too vague|Too general|Empty words|Hot air|Nothing in it|And concretely|Says nothing)(.|, sorry.)',
    '(Say|Give me) something (definite|I can use|real).',
  ],
  warm: [
    "(I'm sure that is true|No doubt that is wise), (only|but) (it does not help me much|I still do not know what to do|what would it mean for me).",
    "(That's well meant|You're being kind), but (a little|rather) (general|up in the air)(| for me).",
  ],
  formal: [
    '(I was|I had been) hoping for (something more specific|a more definite answer|greater detail).',

    '(That|This) remains (rather|somewhat|too) (general|unspecific|abstract)(| for my purposes|, if I may say so).',
  ],
  loose: [
    '(Sounds|Looks) (like|straight from) (a leaflet|a poster|a self-help book)(| tbh| haha|).',
    "(Ok|Right|Cool) but (what do I actually do|where's the meat|that's basically nothing)(?|, you know?)",

    "(Ok|Hm|Eh|Meh)(,) (that's|this is) (super|pretty|kinda|so) (vague|generic|broad)(| tbh| ngl|).",
    "(Bit|Kinda|Pretty) (vague|generic|fuzzy)(,|) (no|tbh|isn't it|to be honest)?",
  ],
  worried: [
    "(With that|From that) I (can't|cannot) (tell|see) (where to begin|what to do first|if I am safe with it).",
    "(I still|Now I still) don't know what (to do|that means for me|comes next)(|, and that worries me).",
  ],
  dry: [
    '(Sounds|Reads) like (a horoscope|a leaflet|a calendar)(|. Details, please|. And in concrete terms).',

    '(Wise words|Profound|Deep)(, and of no use|, if you are a poster|. Anything practical).',
  ],
};

/** The reply is far too long. */
export const tooLong: Wordings = {
  plain: [
    "(That's|That was|This is) (a lot|quite a lot|rather a lot|too much) (to read|of text|at once|to take in)(|, I'm afraid|, sorry|. Shorter, please).",
    '(I|I have to admit I) (gave up|got lost|stopped reading|lost the thread) (halfway|somewhere in the middle|after the first lines).',
    '(Could you|Can you|Would you) (say|put) (it|that) in (two sentences|a few words|one or two lines|half as many words)?',
  ],
  blunt: [
    '(Too long|Way too long|Shorter|Much too long|Get to the point)(.|, please.)',
    "(I'm not|Not) (going to read|reading) all that.",
  ],
  warm: [
    '(Bless you|You are generous), (but|only) (fewer words would do|half of it would do|I cannot take in so much).',

    '(You took such trouble|So much work|You are thorough), (but it is|only it is) (too long|more than I can take in|a lot for me)(| right now|).',
  ],
  formal: [
    '(I would|I should) prefer (a shorter answer|fewer words|the essence)(|, if possible|, please).',

    '(Might|May) I ask you to be (briefer|more concise)(|, please|, if you would)?',
    '(That was|This was) (somewhat|rather) (lengthy|long)(| for my needs|).',
  ],
  loose: [
    "(Can't|Cannot|Not gonna) read (all that|that much|this)(| rn|, sorry| haha|).",

    '(Wow|Whoa|Omg|Oof|Ok wow)(,) (wall of text|so many words|long|that is a novel)(.| lol.|, short version?|, tldr?)',
  ],
  worried: [
    '(My head|My poor head) (is spinning|swims|is full)(| with all that| from so much text|).',

    '(All that|So much|That many words) (at once|in one go) (makes me dizzy|is more than I can take|only confuses me).',
  ],
  dry: [
    '(My|The) attention span (ended|gave out|retired) (somewhere up there|in the middle|around line three).',

    "(I will|I'll) (wait for|read) the (film|abridged edition|summary)(|, if there is one).",
    '(Shorter|A summary), (if you please|before I nod off|while I am still awake).',
  ],
};

/** The reply only gives back what the person said. */
export const echoed: Wordings = {
  plain: [
    "(You've|You have) (given me|handed me|sent me) (my own question|my own sentence|what I wrote)(| back| again)(, nothing more|. What now|).",
    "(That's|That is) what I (said|wrote|asked)(|, word for word|, more or less), (not an answer|and I knew it already|so we are no further).",

    "(That's|Those are|These are) (just|only|simply) my own words(| again| back).",
    "(You're|You are) (only |just |merely |)(repeating|saying back|quoting) (what I said|me|my own words|my question)(.| to me.)",
    '(I know|I wrote) (that|all that)(|, I said it myself| myself). (I asked for an answer|I was asking you|What is your answer).',
  ],
  blunt: [
    '(An echo|A copy|My own text)(, no answer|. And|. So what is the answer|, great).',
    "(Don't|Do not) (repeat|quote) me(, answer me|, help me|).",

    '(Stop|Quit) (repeating|parroting) me.',
    "(My words|That's me|Those are my words)(. And yours|. Now yours|. An answer, please).",
  ],
  warm: [
    "(Thank you for listening so closely|You do pay attention), (only|but) (I need something from you|I'd like to hear your thoughts|that was my part).",

    '(It is nice to be heard|You listen well), but (I know my own words|I was hoping for an answer|what do you say).',
  ],
  formal: [
    '(I am familiar with|I know) (my own words|the question)(; |, )(what I lack is|what is missing is|I am waiting for) (an answer|the answer|your view).',

    '(You have|I note that you have) (restated|repeated) my (question|words)(| rather than answering|. An answer would help more).',
  ],
  loose: [
    '(Yeah|Ok|Hm|Err)(,) (I know what I wrote|same words, new bubble|so you can read|that was my line)(| haha| tho|).',

    '(Is there an echo|Are you a parrot|Copy paste much|Hello echo)(?| in here?)',
    "(Lol|Uh|Ok), (that's|you just wrote) (what I said|my own message)(| back|).",
  ],
  worried: [
    "(I'm not sure|I don't know) (this is working|you follow|it went through)(, it's only my words|, you only say what I said|).",

    '(Did I get|Did I put|Have I written) something wrong? (That is only my own text|I only get my own words back|These are all my words).',
  ],
  dry: [
    '(I see|How nice,) (we agree|you have good taste in sentences|I have an echo|I am quotable)(.|, but then I would say that.)',

    '(Well quoted|Nicely put|I could not have said it better|A faithful copy|Word for word)(, and I should know|. Anything to add|. And what do you say).',
  ],
};

/** The reply has been heard before. */
export const repeated: Wordings = {
  plain: [
    "(You've|You have) (already |just |)(told me|said|mentioned) that(| before| once| a moment ago).",
    "(We've|We have) (been over|had|covered|been through) this(| already| before).",
    "(That's|This is) (the same as|no different from) (before|earlier|last time|the last one)(.|, isn't it?)",
    "(I feel|It feels like|I have the impression) (I'm|I am|we're|we are) (going round in circles|hearing the same thing|back at the beginning)(| again|).",
    '(Nothing|Not much|Little) (new|that is new) in (there|that|this)(| for me|, is there|).',
  ],
  blunt: [
    '(Old news|Heard that|Same again|Again|Repetition|You said that|Known already|Got that the first time)(.|, next.)',
    '(Stop|Quit) (repeating yourself|going in circles|telling me the same)(|, please).',
  ],
  warm: [
    '(I remember|I do remember|Yes, I remember) (that|you saying so|it well)(, it was good the first time|. And beyond that|. Is there more|).',

    "(I don't mean to complain|Don't take it badly|I'm sorry to say so), but (I've heard that|that was the same|you told me that)(| already| before|).",
  ],
  formal: [
    '(Nothing|Little) (has been added|is new)(|, if I may say so|, I fear).',

    '(You have mentioned|I was told|I believe we covered) (that|this|it) (before|already|earlier)(|, if I remember rightly).',
  ],
  loose: [
    '(Deja vu|Groundhog day|Broken record much|Again|Um you said that)(.| lol.| already.|...)',
    "(You're|You are) (kinda |sort of |)(looping|stuck|on repeat)(| tbh|, you know|).",
  ],
  worried: [
    '(I think|I believe) I have (heard|read|seen) that (before|already|once)(|, unless I dreamt it|, or am I confused).',

    '(Am I|Is it me, am I) (going mad|missing something|imagining it), or (did you say that before|was that the same)?',
  ],
  dry: [
    '(I liked it better|It was fresher|It sounded better) the first time.',
    '(A classic|An evergreen|The greatest hits)(, I know it well|. Heard it before|, once more).',
  ],
};

/** No reply came. */
export const silence: Wordings = {
  plain: [
    "(Maybe|Perhaps) (you're thinking|you need a moment|my line got lost|the connection is bad)(, I'll wait|, I'll ask again|. I'll go on|).",

    '(Hello|Hello there|Hm|Sorry)? (Are you (still |)there|Did that reach you|Is anyone there|Did you get that)?',
    '(I got|I have|There was|I see) no (answer|reply)(| just now| so far| to that|, did something go wrong).',
    '(So far you have|You have|Until now you have) (said nothing|given no answer|kept quiet)(|, or did I miss it).',
    '(Nothing|Not a word|No sign) (came back|from you|on my side)(| yet| so far).',
    'Did (my message|what I wrote|that last one) (get lost|come through|go astray)?',
  ],
  blunt: [
    '(No answer|Nothing|Not a peep|Silence)(, is that it?|, then.|?|.)',
    '(Hello|Well|And|Anyone|Answer|So|Still there)?',
    "(I'm|Still) waiting(|, you know).",
  ],
  warm: [
    "(No hurry|Take your time), (I'm|I am) (still here|not going anywhere|just wondering)(| if you saw this| if you are there|).",

    "(Are you all right|Is everything all right|I hope you're well|Did I lose you)? (You've gone quiet|It's so quiet|I hear nothing).",
  ],
  formal: [
    '(Might|May) I (assume|take it) that (you are considering it|my message arrived|you are still there)?',
    '(I have not yet received|I have yet to receive|I did not receive) (a reply|an answer)(.|, I believe.)',
  ],
  loose: [
    '(Uh|Err|Ok|Hm)(,) (did that send|is this on|you alive|buffering|anybody home)?',

    '(Helloooo|Hellooo|Yo|Knock knock|Umm|Earth to you)(?| anyone?| you there?|, still there?)',
    '(Left on read|Crickets|Silence|Dead air|Zzz)(.| lol.|, ok.|, nice.)',
  ],
  worried: [
    "(Oh|Hm), (nothing|no answer)(| at all). (I hope it isn't me.|Have I lost you?|Maybe it did not send.|Did it go through?)",

    '(Did I say|Have I said|Was it) something wrong? (Nothing comes back|You are so quiet|There was no answer)(.| at all.)',
  ],
  dry: [
    "(I'll|I will) take that as a (no|maybe|shrug|moment of reflection)(.| then.)",

    '(The silence is|That silence was|Your silence is) (impressive|eloquent|noted|quite something).',
    '(A thoughtful pause|A pause for effect|Taking notes|Lost for words|Talking to the wall), I (see|suppose|take it)(.| then.)',
  ],
};

/** No reply came, once more. */
export const silenceAgain: Wordings = {
  plain: [
    '(Still|Again) (nothing|no answer|no reply|not a word)(|, then|. Is this thing working|. I will try once more).',
    "(That's|This is) another (message|line|question) without (an answer|a word|a reply|anything back)(|, I think).",
    "(I'm|I am) (beginning|starting) to (think|feel) (nobody is there|this goes nowhere|I am talking to myself|you are gone).",
    '(Should I|Shall I) (write|ask|try) (again|once more|later|elsewhere)(|, then|, or what)?',
  ],
  blunt: [
    "(I am|I'm) (running out of|losing|low on) patience.",
    '(Last|One more) (try|attempt|chance).',

    '(Nothing|Still nothing|Again nothing|Silence, again|No answer|Wonderful|Great)(.| then.|, I see.)',
    '(Answer|Say something|Well|One word)(, please|, would you|)(.|!)',
  ],
  warm: [
    "(Maybe|Perhaps) (it's me|it's the line|you have a bad day), (but|only) (I hear nothing|nothing arrives here|it stays quiet).",

    "(I do hope|I'm hoping|Let's hope) (nothing is wrong|you are all right|it is only the line)(| over there| on your side).",
  ],
  formal: [
    '(It is|I find it) (rather|somewhat) (unusual|discourteous|discouraging) to (be left|remain|be kept) without an answer.',

    '(I am still waiting for|I am still without|I remain without) (an answer|a reply|a word from you)(|, I am afraid| to speak of).',
  ],
  loose: ['(Ok|Wow|Right|K)(,) (rude|still nothing|ghosted|radio silence|talking to myself here)(.| then.| lol.|...)'],
  worried: [
    '(Now I|By now I) (wonder|worry) (whether I did something|what happened|whether this reaches anyone)(.| at all.)',

    "(It's|It is) (a little |rather |)(unsettling|eerie|worrying) to (get no answer|hear nothing|be left alone here)(|, you know| at all).",
  ],
  dry: [
    '(I am enjoying|I treasure|What a pleasure,) (our talk|this exchange|these talks)(| so far| immensely|, really).',
    '(I get|I had) more (answers|conversation) from the (wall|kettle)(|, frankly).',
  ],
};

/** Comes back to one of several matters, without naming it. */
export const openAgain: Wordings = {
  plain: [
    '(And|But|So)(,) (what about|how about) (the other thing|my other question|what I asked before|the other thing I asked|my question from before)?',
    '(You|I think you) (skipped|passed over|left out|missed) (the other thing|my other question|what I asked before|one of my questions)(|, I think|, though).',
    "(There's|There is) still (the other thing|my other question|my question from before|that other question)(|, by the way|, though|, remember).",
    "(I'm|I am) still (waiting to hear about|curious about|without an answer to) (the other thing|my other question|what I asked before).",
    '(Could|Can) we (go|come) back to (the other thing|my other question|what I asked before)(| for a moment|, please)?',
    'One of my (questions|two questions) is still (open|unanswered)(|, I think|, though).',
  ],
  blunt: [
    '(And the other thing|And my other question|The other question|Other question)(| again|, please)?',
    'You forgot (one|the other one|the other question).',
  ],
  warm: [
    '(And if you can|If it is not too much), (there was the other thing|my other question, too|the other question as well).',
  ],
  formal: [
    '(May|Might) I (remind you of|come back to) (my other question|the other point)?',
    'The other (question|point) (remains|is still) open(|, I believe|, if I may say so).',
  ],
  loose: [
    '(Ok but|Yeah but|Cool but) (the other thing|my other question)(| tho|, though)?',
    '(Still|Also still) (waiting on|curious about) (the other one|the other thing|that other bit)(|, btw| haha).',
  ],
  worried: [
    '(And what|But what) (do I do|should I do) about (the other thing|the other question)?',
    '(The other thing|My other question) (is still on my mind|still bothers me|will not leave me alone).',
  ],
  dry: ['(And|Meanwhile), the other question (still stands|is waiting its turn|has not gone away).'],
};

/** Comes back to the only matter, without naming it. */
export const openQuestion: Wordings = {
  plain: [
    '(My|The) question (is|was) (still|also) (there|up there|waiting)(|, further up|, if you scroll up).',
    "(I'd still like|I would still like|I still need) an answer to (what I asked|my question|that)(| earlier| above|).",

    '(That|This) (still |)leaves my question (open|where it was|unanswered).',
    '(Could|Can) we (go|come) back to what I asked(| first| before)?',
    "(I'm|I am) still (stuck with|where I was with|waiting on) what I asked.",
    'Could you say something about what I (asked|wrote)(| above| earlier)?',
  ],
  blunt: [
    '(And|So)(,) (what about|back to) (it|my question|what I asked)?',
    '(My question|And my question|The question)(| again| though)?',
    'Answer (the|my) question(|, please).',
  ],
  formal: [
    '(I should|I would) still (like|be glad) to (hear|have) (an answer|your answer)(| to my question|).',
    '(May|Might) I (remind you of|come back to) my (question|request)?',
  ],
  loose: [
    '(Still|Soo|Anyway) (waiting on|curious about|need) (that answer|my answer|the actual answer)(| haha|, you know|).',
    '(Ok but|So like|Yeah but) my question(| tho| though)?',
  ],
  worried: [
    '(And what|But what) (do I do|should I do) (about|with) (my question|what I asked|all this)?',
    "(I'm|I am) (no further|just where I was|still in the dark)(| with it| with what I asked|, I'm afraid).",
    '(I still|I really still) do not know what to do about what I asked.',
  ],
  dry: [
    '(The question|My question) (still stands|awaits its answer|has not gone away).',
    '(Somewhere up there|A little further up) there (is|was) a question(| of mine|).',
  ],
};

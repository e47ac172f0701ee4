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
    '(No|Nope|Wrong|Not it|Beside the point|Off topic|Missed)(|, no|. Read again|. Try again|. Once more).',
    "(That|This) (isn't it|is no answer|doesn't help|is not what I asked|misses it|is useless to me).",
    '(Read|Look at) (what I wrote|my question|that) again(|, please).',
  ],
  warm: [
    "(I know you mean well|You're kind|It's sweet of you|I'm sure you mean well), (but|only) (that isn't quite it|I meant something else|it doesn't reach me|my question was another).",
    "(Perhaps|Maybe) I (put it badly|wasn't clear|explained it badly)(, that's not it|, I meant something else|. It was about something else).",
  ],
  formal: [
    '(With respect|If I may|Forgive me), (that|this) (does not answer|does not address|passes over|is not quite) (my question|what I asked)(.|, I believe.)',
    '(I fear|I believe|It appears) (there has been a misunderstanding|you have misunderstood me|that was not my question).',
  ],
  loose: [
    "(Um|Uh|Err|Hmm|Eh), (no|not really|nah|that's not it|wasn't my question|wrong end of the stick)(| tbh|, sorry|, try again|).",
    "(That's|This is) (like |kinda |sort of |)(not|nowhere near) (what I|the thing I) (asked|meant|needed)(| lol| tho|).",
  ],
  worried: [
    "(I don't|I do not) (think you|know if you) (understand|see|got) (me|what I mean|my problem)(|, or maybe it's me).",
    "(Now I|I'm afraid I|That way I) (am more confused|know even less|am none the wiser)(| than before|).",
  ],
  dry: [
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
    '(Too vague|Too general|Empty words|Hot air|Nothing in it|And concretely|Says nothing)(.|, sorry.)',
    '(Say|Give me) something (definite|I can use|real).',
  ],
  warm: ["(That's well meant|You're being kind), but (a little|rather) (general|up in the air)(| for me)."],
  formal: [
    '(That|This) remains (rather|somewhat|too) (general|unspecific|abstract)(| for my purposes|, if I may say so).',
  ],
  loose: [
    "(Ok|Hm|Eh|Meh)(,) (that's|this is) (super|pretty|kinda|so) (vague|generic|broad)(| tbh| ngl|).",
    "(Bit|Kinda|Pretty) (vague|generic|fuzzy)(,|) (no|tbh|isn't it|to be honest)?",
  ],
  worried: ["(I still|Now I still) don't know what (to do|that means for me|comes next)(|, and that worries me)."],
  dry: [
    '(That could be printed on|I have seen that on|That belongs on) (a mug|a calendar|a tea bag|a fortune cookie).',
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
    '(Too long|Way too long|Shorter|Much too long|In short|Get to the point)(.|, please.)',
    "(I'm not|Not) (going to read|reading) all that.",
  ],
  warm: [
    '(You took such trouble|So much work|You are thorough), (but it is|only it is) (too long|more than I can take in|a lot for me)(| right now|).',
  ],
  formal: [
    '(Might|May) I ask you to be (briefer|more concise)(|, please|, if you would)?',
    '(That was|This was) (somewhat|rather) (lengthy|long)(| for my needs|).',
  ],
  loose: [
    '(Wow|Whoa|Omg|Oof|Ok wow)(,) (wall of text|so many words|long|that is a novel)(.| lol.|, short version?|, tldr?)',
  ],
  worried: [
    '(All that|So much|That many words) (at once|in one go) (makes me dizzy|is more than I can take|only confuses me).',
  ],
  dry: [
    '(I will|I shall) (wait for|read) the (film|abridged edition|summary)(|, if there is one).',
    '(Was that|Is this) (by the word|paid by the line)? (Shorter|A summary), please.',
  ],
};

/** The reply only gives back what the person said. */
export const echoed: Wordings = {
  plain: [
    "(That's|Those are|These are) (just|only|simply) my own words(| again| back).",
    "(You're|You are) (only |just |merely |)(repeating|saying back|quoting) (what I said|me|my own words|my question)(.| to me.)",
    '(I know|I wrote) (that|all that)(|, I said it myself| myself). (I asked for an answer|I was asking you|What is your answer).',
  ],
  blunt: [
    '(Stop|Quit) (repeating|parroting) me.',
    "(My words|That's me|Those are my words)(. And yours|. Now yours|. An answer, please).",
  ],
  warm: [
    '(It is nice to be heard|You listen well), but (I know my own words|I was hoping for an answer|what do you say).',
  ],
  formal: [
    '(You have|I note that you have) (restated|repeated) my (question|words)(| rather than answering|. An answer would help more).',
  ],
  loose: [
    '(Is there an echo|Are you a parrot|Copy paste much|Hello echo)(?| in here?)',
    "(Lol|Uh|Ok), (that's|you just wrote) (what I said|my own message)(| back|).",
  ],
  worried: [
    '(Did I get|Did I put|Have I written) something wrong? (That is only my own text|I only get my own words back|These are all my words).',
  ],
  dry: [
    '(Well quoted|Nicely put|I could not have said it better|A faithful copy|Word for word)(, and I should know|. Anything to add|. And what do you say).',
  ],
};

/** The reply has been heard before. */
export const repeated: Wordings = {
  plain: [
    "(You've|You have) (already |just |)(told me|said|mentioned) that(| before| once| a moment ago).",
    "(We've|We have) (been over|had|covered|been through) this(| already| before).",
    "(That's|This is) (the same|no different) (as before|earlier|from last time|as the last one)(.|, isn't it?)",
    "(I feel|It feels like|I have the impression) (I'm|I am|we're|we are) (going round in circles|hearing the same thing|back at the beginning)(| again|).",
    '(Nothing|Not much|Little) (new|that is new) in (there|that|this)(| for me|, is there|).',
  ],
  blunt: [
    '(Old news|Heard that|Same again|Again|Repetition|You said that|Known already|Got that the first time)(.|, next.)',
    '(Stop|Quit) (repeating yourself|going in circles|telling me the same)(|, please).',
  ],
  warm: [
    "(I don't mean to complain|Don't take it badly|I'm sorry to say so), but (I've heard that|that was the same|you told me that)(| already| before|).",
  ],
  formal: [
    '(You have mentioned|I was told|I believe we covered|That was stated) (that|this|it) (before|already|earlier)(|, if I remember rightly).',
  ],
  loose: [
    '(Deja vu|Groundhog day|Broken record much|Again?|Um you said that)(.| lol.| already.|...)',
    "(You're|You are) (kinda |sort of |)(looping|stuck|on repeat)(| tbh|, you know|).",
  ],
  worried: [
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
    '(Hello|Hello there|Hm|Sorry)? (Are you (still |)there|Did that reach you|Is anyone there|Did you get that)?',
    '(I got|I have|There was|I see) no (answer|reply)(| just now| so far| to that|, did something go wrong).',
    '(So far you have|You have|Until now you have) (said nothing|given no answer|kept quiet)(|, or did I miss it).',
    '(Nothing|Not a word|No sign) (came back|from you|on my side)(| yet| so far).',
    'Did (my message|what I wrote|that last one) (get lost|come through|go astray)?',
  ],
  blunt: ['(Hello|Well|And|Anyone|Answer|So|Still there)?', "(I'm|Still) waiting(|, you know)."],
  warm: [
    "(Are you all right|Is everything all right|I hope you're well|Did I lose you)? (You've gone quiet|It's so quiet|I hear nothing).",
  ],
  formal: ['(I have not yet received|I have yet to receive|I did not receive) (a reply|an answer)(.|, I believe.)'],
  loose: [
    '(Helloooo|Hellooo|Yo|Knock knock|Umm|Earth to you)(?| anyone?| you there?|, still there?)',
    '(Left on read|Crickets|Silence|Dead air|Zzz)(.| lol.|, ok.|, nice.)',
  ],
  worried: [
    '(Did I say|Have I said|Was it) something wrong? (Nothing comes back|You are so quiet|There was no answer)(.| at all.)',
  ],
  dry: [
    '(The silence is|That silence was|Your silence is) (impressive|eloquent|noted|quite something).',
    '(A thoughtful pause|A pause for effect|Taking notes|Lost for words|I shall talk to the wall), I (see|suppose|take it)(.| then.)',
  ],
};

/** No reply came, once more. */
export const silenceAgain: Wordings = {
  plain: [
    '(Still|Again) (nothing|no answer|no reply|not a word)(|, then|. Is this thing working|. I will try once more).',
    "(That's|This is) another (message|line|question) (without|with no) (an answer|a word|reply)(|, I think).",
    "(I'm|I am) (beginning|starting) to (think|feel) (nobody is there|this goes nowhere|I am talking to myself|you are gone).",
    '(Should I|Shall I|Do I have to) (write|ask|try) (again|once more|later|elsewhere)?',
  ],
  blunt: [
    '(Nothing|Still nothing|Again nothing|Silence, again|No answer|Wonderful|Great)(.|, so.| then.)',
    '(Answer|Say something|Well|One word)(, please|, would you|)(.|!)',
  ],
  warm: [
    "(I do hope|I'm hoping|Let's hope) (nothing is wrong|you are all right|it is only the line)(| over there| on your side).",
  ],
  formal: [
    '(I am still waiting for|I am still without|I remain without) (an answer|a reply|a word from you)(|, I am afraid| to speak of).',
  ],
  loose: ['(Ok|Wow|Right|K)(,) (rude|still nothing|ghosted|radio silence|talking to myself here)(.| then.| lol.|...)'],
  worried: [
    "(It's|It is) (a little |rather |)(unsettling|eerie|worrying) to (get no answer|hear nothing|be left alone here)(|, you know| at all).",
  ],
  dry: [
    '(I am enjoying|I treasure|What a pleasure,) (our talk|this exchange|these talks)(| so far| immensely|, really).',
    '(Even|By now) the (wall|kettle|houseplant) (says|has said|would have said) more.',
  ],
};

/** Comes back to what was passed by; `{}` is a noun phrase or a question in words. */
export const openTopic: Wordings = {
  plain: [
    '(And|So|But) what about {}?',
    "(I'm still|I am still) (wondering about|thinking of|without an answer on|in the dark about) {}.",
    '(That|This) (still |)leaves {}(.| open.| unanswered.)',
    '(Nothing|Not a word|Nothing yet) (about|on) {}(.|, though.| so far.)',
    '(Can we|Could we|May we) (go back|come back|return) to {}(?|, please?)',
    '(I asked|I was asking|My question was) about {}.',
  ],
  blunt: ['(Again|Once more|Back to this|The question|I asked): {}.', 'And {}?'],
  warm: ['(I would still love|I would still like|I am still hoping) to hear about {}.'],
  formal: [
    '(May I come back|Might I return) to {}(?|, please?)',
    'I am still (interested in|waiting to hear about) {}.',
  ],
  loose: [
    '(Ok but|Yeah but|Cool but|But like) {}?',
    '(Still|Also still) need (to know about|help with|something on) {}.',
  ],
  worried: ['(What worries me is still|I still do not know about|I am still unsure about) {}.'],
  dry: ['(Meanwhile, back at the question|Speaking of what I asked|Fun fact, I had asked about this): {}.'],
};

/** Comes back to what was passed by, without naming it. */
export const openAgain: Wordings = {
  plain: [
    '(That|This) (still |)leaves my question (open|where it was|unanswered).',
    '(Could|Can) we (go|come) back to what I asked(| first| before)?',
    "(I'm|I am) still (stuck with|where I was with|waiting on) what I asked.",
    'Could you say something about what I (asked|wrote)(| above| earlier)?',
  ],
  blunt: ['(My question|And my question|The question)(| again| though)?', 'Answer (the|my) question(|, please).'],
  formal: ['(May|Might) I (remind you of|come back to) my (question|request)?'],
  loose: ['(Ok but|So like|Yeah but) my question(| tho| though)?'],
  worried: ['(I still|I really still) do not know what to do about what I asked.'],
  dry: ['(Somewhere up there|A little further up) there (is|was) a question(| of mine|).'],
};

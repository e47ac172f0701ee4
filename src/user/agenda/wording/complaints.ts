import type { Wordings } from './wordings.ts';

/** The reply is about something else: `{off}`, "the stairs", instead of `{topic}`, "the milk". */
export const astray: Wordings = {
  plain: [
    "(That's|That was|You're talking) about {off}, I (asked|was asking) about {topic}.",
    '(I meant|I asked about|My question was) {topic}, not {off}.',
    "(What has|What's) {off} (got |)to do with {topic}?",
    '{Off}? (I was on|I asked|It was) about {topic}.',
    '(We have drifted|You went) from {topic} to {off}.',
  ],
  blunt: ['{Topic}, not {off}.', 'Wrong (topic|subject): {topic}, please.', 'Why {off}? {Topic}.'],
  warm: ["{Off} (is|may be) (nice|useful|good to know), but it's {topic} (that I need|I'm stuck with)."],
  formal: ['(I believe you answered|That concerns) {off}; (I asked about|my question concerns) {topic}.'],
  loose: ['{off}?? (i meant|i asked about|we were on) {topic}.', '(um|uh) how did we get from {topic} to {off}?'],
  worried: ["I'm (lost|confused): {off}? (It's|It was) {topic} (that worries me|I need to know about)."],
  dry: [
    '{Off}. (Fascinating|Noted). And {topic}?',
    '(Somebody somewhere|Someone) asked about {off}, I (asked about|had) {topic}.',
  ],
};

/**
 * The reply is about the matter and does not give what was asked; `{missing}` is "how much", `{asked}` the question itself, "how to fold it",
 * `{thing}` what was asked for, "a plan of ten days".
 */
export const missed: Wordings = {
  plain: [
    "(That|It) (doesn't|still doesn't) (tell me|say) {asked}.",
    "(I still|So I still) (don't know|have no idea) {asked}.",
    '(What I wanted|All I wanted) to know (is|was) {asked}.',
    "(That|This) isn't {thing}(, is it|).",
    '(I was after|I asked for|I still need) {thing}.',
    "{Topic} (is|was) the (question|point|thing), (not the rest|and it's still open).",
    '(Where in there|Where) is {topic}?',
    '(You were close|Nearly|Close), (only|but) {missing} is (missing|what I need).',
    "(I read it twice|I went through it|I looked again) and (still don't know|can't find) {missing}.",
    '(Somehow|Again) {topic} got lost (there|on the way|in between).',
    '(That helps with|That is good for) something, (just not|only not) {topic}.',
    '(About|As for|On) {topic} (you said nothing|there was nothing|I got nothing)(| so far| yet).',
    "(You|That) (didn't say|left out|skipped) {missing}.",
    "(That|It) (doesn't|still doesn't) tell me {missing}.",
    '(Fine|Ok|Right|Good), but not {missing}(| yet).',
    '(No word|Nothing) (there|in it) on {missing}.',
    "(I can't|I still can't) (see|find) {missing} (in there|in that).",
    '(What I lack|What is missing) is {missing}.',
  ],
  blunt: ['(And|So) {missing}?', '(Not|Just not) {missing}.', '{Missing}? (That|This) is what I asked.'],
  warm: ['(Good of you|Kind), but I (still need|was after) {missing}.'],
  formal: ['I (asked|was hoping to learn) {missing}.', 'That does not (address|cover) {missing}.'],
  loose: ['(ok|cool|yeah) but {asked}(| tho)?', '(ok|cool|yeah) but {missing}(| tho)?', '(nice|sure), {missing} tho?'],
  worried: [
    "(Now|So) I (still don't|don't even) know {missing}.",
    "(I'm still|I am) unsure {missing}, (with {topic}|in the end|to be honest).",
  ],
  dry: [
    '(Nicely put|Beautiful). (Only|And) {asked}?',
    '(Nicely put|Beautiful). (Minus|Apart from) {missing}.',
    'Everything (but|except) {missing}(, impressive|).',
  ],
};

/** The reply says nothing that could be used. */
export const vague: Wordings = {
  plain: [
    '(Nice|Fine|True), (but|only) {asked}?',
    '(Anybody|Everybody) can say that, (I asked|my question was) {asked}.',
    '(And|Fine, and) {thing}, (can you do that|is that possible)?',
    '(I could have|Anyone could have) said that, {topic} (is another matter|is what I came for).',
    '(Sounds nice|Sounds right|Fine words), (and now|but) {topic}?',
    '(What|And what) does that (mean|change) for {topic}(| today| in practice)?',
    '(Could you|Can you) (make it practical|bring it down to {topic}|give me one thing I can do)(, please|)?',
    '(Nothing|Not one thing) in there (I could use for|helps me with) {topic}.',
    '(Less general|More concrete), please: {missing}?',
    '(One|Just one) (real example|thing to do) for {topic} would (help|do) (more|me more good).',
    '(That|This) (goes for|fits|is true of) (anything|any question|everybody), (I need|not for) {missing}.',
    '(Too|A bit|Rather|Very) general(, I want| for me, I need|, what about) {missing}.',
    "(I can't|Nobody can) (act on|start with|do much with) that, {missing}?",
    '(And|Fine, and) for {topic}, (concretely|in particular|today)?',
    '(That|All that) I knew(| already), (not|just not|only not) {missing}.',
  ],
  blunt: ['(Concretely|Specifically|Facts, please): {missing}?', '(Empty|Hot air|Words). {Missing}?'],
  warm: ["(True enough|I'm sure), but (what does it mean for|how does it help with) {topic}?"],
  formal: [
    '(That is|That was) (rather|a little) general, (I had hoped for|what I need is|I asked) {missing}.',
    '(In general, yes|True in general|I do not doubt it), (only|but) {missing} (is not in it|is what I asked).',
    'Could you (apply that to|be specific about) {topic}?',
  ],
  loose: [
    '(bit|kinda|pretty) vague, {missing}?',
    '(thats|that is) a poster, {missing} tho?',
    'ok and for {topic} (specifically|irl)?',
  ],
  worried: [
    "(With that I|From that I) don't know (where to start|what to do) with {topic}.",
    'But {missing}, (in my case|with {topic})?',
  ],
  dry: ['(Wise|Deep|Printed on a mug, I hope). And {topic}?', '(A horoscope|A calendar) says as much about {topic}.'],
};

/** The reply only gives back what the person said. */
export const echoed: Wordings = {
  plain: [
    "(That's|Those are) (just |only |)my own words(, what's yours|, and the answer|).",
    "(You've|You) (given|read) me (back |)my own (question|line).",
    '(I know|I know that), I (wrote|said) it. (And|So what about) {topic}?',
  ],
  blunt: ['(An echo|My own words). And {topic}?', "Don't (repeat|quote) me, answer."],
  warm: ['You (listen well|pay attention), now your (thoughts|view) on {topic}?'],
  formal: ['You have (repeated|restated) my question(, not answered it|).'],
  loose: ['(lol|uh) same words as mine, (and {topic}|answer)?', '(is there an echo|parrot mode) or what?'],
  worried: ['(Did something break|Did I do something wrong)? I only (see|get) my own words.'],
  dry: ['(Well quoted|I do like my own style). And {topic}?'],
};

/** The reply has been heard before. */
export const repeated: Wordings = {
  plain: [
    '{Off} again(, and else|, and besides that|)?',
    '(We had|I know about) {off} (already|by now)(, what about {topic}|).',
    '(Anything|Is there anything) (new|else) (on|about) {topic}?',
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
    '(You|I think you) (mentioned|said) that (before|earlier)(, and {topic}|).',
    '(Nothing|Little) new (in there|there)(, I fear| on {topic}|).',
  ],
  loose: [
    '(Deja vu|Groundhog day|Broken record much|Again|Um you said that)(.| lol.| already.|...)',
    "(You're|You are) (kinda |sort of |)(looping|stuck|on repeat)(| tbh|, you know|).",
  ],
  worried: [
    '(I think|I believe) I have (heard|read|seen) that (before|already|once)(|, unless I dreamt it|, or am I wrong).',

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
    '(I have not had|I did not get|I am still without) (a reply|an answer)(|, I think| so far|, did it reach you).',
    '(No reply|No answer|Nothing)(, I see|| so far)(, is anyone there|, shall I wait|).',
    '(Did my message arrive|Has my message reached you|Did you receive my question)?',
  ],
  loose: [
    '(Uh|Err|Ok|Hm)(,) (did that send|is this on|you alive|buffering|anybody home)?',

    '(Helloooo|Hellooo|Yo|Knock knock|Umm|Earth to you)(?| anyone?| you there?|, still there?)',
    '(Left on read|Crickets|Silence|Dead air|Zzz)(.| lol.|, ok.|, nice.)',
  ],
  worried: [
    "(Oh|Hm), (nothing|no answer)(| at all). (I hope it isn't me.|Have I lost you?|Maybe it did not send.|Did it go through?)",

    '(Did I say|Have I said|Did I write) something wrong? (Nothing comes back|You are so quiet|There was no answer)(.| at all.)',
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
    '(Still|Again) no (answer|reply)(, I see|. Should I write again|).',
    '(Perhaps|Maybe) (another time|I should try later), then.',
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

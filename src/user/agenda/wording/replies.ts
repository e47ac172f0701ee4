import type { Wordings } from './wordings.ts';

/** After a reply that answered something. */
export const thank: Wordings = {
  plain: [
    '(Thanks|Thank you), (that|this) (helps|is useful|makes sense|answers it|works for me|clears that up|was what I needed to hear)(| already| indeed| a good deal).',
    "(Good|Okay|Right|All right|Fine), (that's|now that's) (clear|clearer|something|settled|useful|one thing less|one worry less)(|, thanks|, thank you).",
    "(I can|I'll|I will) (work with|go with|use|try|take|do something with) (that|this)(|, thanks|, thank you|. Thanks).",
    '(That|This) (sounds|seems|looks) (right|sensible|doable|reasonable|like a plan|fair)(|, thanks|. Thank you| to me).',
    "(Noted|Understood|Got it|I've written that down|I'll remember that)(, thanks|, thank you|. Thanks for that|).",
  ],
  blunt: [
    '(Good|Fine|Okay|Right|Clear|Done|Works|Yes|Noted|That will do|Fair enough)(|, thanks|. Thanks).',
    '(Okay|Right), that (settles|solves|covers|does) (it|that|that part|that one).',
  ],
  warm: [
    "(Oh|Ah|Lovely|Wonderful|That's kind), (thank you|thanks)(| so much| ever so much| indeed), (that|this) (helps|puts my mind at rest|is just right|is a relief|makes it easier|was worth asking)(.|!)",
    "(You're|You are) (a gem|a real help|very kind|good at this|a treasure), (thank you|thanks)(!|.)",
    "(I'm|I am) (so glad|really glad|happy|grateful) (I asked|you know that|to know that|for that)(.|!)",
  ],
  formal: [
    '(Thank you|Many thanks|I thank you|Thank you very much)(|, indeed). (That|This) (is|was) (clear|most helpful|well explained|precisely what I needed|to the point|quite sufficient).',
    '(I appreciate|I value|I am grateful for) (that|the clear answer|the explanation|your answer|the detail).',
  ],
  loose: [
    '(Nice|Cool|Sweet|Awesome|Great|Perfect|Yesss|Ooh nice|Ok cool|Brilliant)(, thanks|, ta|, cheers|, thx|, got it|, love it|)(!|.)',
    "(Ok|Okay|Ah|Oh) (that's|this is) (actually |really |super |)(good|helpful|handy|smart|useful|doable)(, thanks|, ta| tbh|)(.|!)",
    "(Haven't|Hadn't) (thought of|considered) that(, nice|, cool|, cheers|, good one|).",
  ],
  worried: [
    '(Phew|Oh good|All right|Okay, okay|Oh), (that|this) (calms me|takes a weight off|is a relief|makes me feel better|helps a little|is better than I feared)(|, thank you|, thanks).',
    '(Thank you|Thanks)(, really|). I (was|had been) (dreading|worrying about|fretting over|so unsure about) (that|this part|exactly that).',
  ],
  dry: [
    '(Well|Look at that|Fancy that|Not bad), (a proper answer|something I can use|that was almost easy)(|. Thanks|. I am impressed).',
    '(Better than|More than) I (expected|had hoped for)(|, thanks|. Thank you).',
    "(I'll|I might) (actually|have to) (follow|remember|try) that(| one)(.|, thanks.)",
  ],
};

/** Thanks that come after the next question was asked already. */
export const thankLate: Wordings = {
  plain: [
    '(And thanks|Thanks|And thank you) for the (first part|other bit|last answer|last one)(|, by the way|, that helped|, that was useful).',
    '(The first part|The other bit|The last answer|Your last answer) (helped|was useful|made sense|was clear)(|, by the way|, thanks|, thank you).',
    '(And|Oh, and) (yes|okay|good), (the first part|the rest of it|what you said before) (is clear|makes sense|I can use)(|, thanks| now).',
  ],
  blunt: ['(Rest|First part|The other one) is (clear|done|fine)(|, thanks).'],
  warm: [
    '(And thank you|Oh, and thank you|Thank you) for (the first answer|what you said before|that last one)(, it helped|, that was kind|)(.|!)',
  ],
  formal: ['Your (previous|first|last) answer was (most helpful|quite clear|to the point)(|, thank you).'],
  loose: [
    '(Oh and|And|Btw) (thx|thanks|ta|cheers) for the (first bit|last one|other thing)(|, helped a lot|, super useful)(.|!)',
  ],
  worried: [
    '(And thank you|Thanks) for (before|the first part), (that calmed me|I feel better about it|one worry less).',
  ],
  dry: ['(Your last answer|The first part) was (not bad at all|surprisingly useful|worth having), by the way.'],
};

/** After a reply that goes the right way without answering. */
export const confirm: Wordings = {
  plain: [
    "(All right|Okay|Fine|Good|Right|Yes), (that's|it's) (a start|a beginning|part of it|halfway there|a step|something to go on|not far off).",
    "(I see|I follow|I get the idea|I can see that|I see what you mean|I'm with you)(| so far| up to a point| there|, more or less).",
    '(That|This) (goes|points|is heading) (in|towards) the right direction(|, I think|, at least|, roughly).',
    '(Okay|Fine|Good) (so far|up to here|as far as it goes|as a first step|to begin with).',
    "(I hadn't|I had not) (looked at|thought of|seen) it (that way|like that|from there)(| before| yet).",
    '(Could be|Might be|May well be|Perhaps|Possibly)(, yes|, I suppose|. I will think about it| worth trying| right).',
  ],
  blunt: [
    '(Okay|Hm, okay|Maybe|Yes|Fine|Go on|Sort of|Partly|Right|Possibly|So far so good|Half right)(, go on|. Go on|. So|).',
  ],
  warm: [
    "(I'm|I am) (with you|nodding along|following you|glad we talk about it)(| so far|, go on|).",

    "(That's|It's) (kind of you|a good thought|nicely put|a lovely idea|good to hear), (we're getting there|it's coming together|and I'm with you|I can see it).",
    "(Yes|Oh yes|Ah), (I like|I quite like|I'm warming to) (where this is going|the sound of that|that thought)(.|!)",
  ],
  formal: [
    '(Very well|Understood|I see your reasoning|Agreed, in part)(|. Do go on|, please go on|, up to a point).',

    '(I take your point|That is fair|I can accept that|That seems reasonable|A fair remark)(|, as far as it goes|, on the whole|, in principle).',
  ],
  loose: [
    '(Ok|Okay|Yeah|Mhm|Hm ok|Right|Sure)(, fair|, makes sense|, sort of| yeah|, kinda|, I guess)(.|, keep going.|, go on.)',
    '(Ooh|Oh|Ah) (ok|right|yeah)(, could work|, might work|, not bad|, getting warmer|, nearly there).',
  ],
  worried: [
    '(Maybe|Perhaps)(, yes|, though I am not sure|. I am not sure yet|. I want to be sure).',

    '(I hope so|I hope you are right|I want to believe that)(|, I really do|, at least).',
    '(If you say so|Let us hope so|That sounds almost too easy)(|, but all right|, if only|. I will try).',
    '(Okay|All right|Hm), (that|it) (calms me a little|helps a bit|is something|makes it less frightening)(, though not quite|, I think|).',
  ],
  dry: [
    '(Getting|We are getting|You are getting) (warmer|closer|somewhere|there)(, slowly|, I will give you that|, almost|).',
    "(Not the worst|Hardly the worst|By no means the worst) (idea|advice|thing) (I've heard|so far|today|this week).",
  ],
};

/** Asks to hear more of it. */
export const detail: Wordings = {
  plain: [
    '(Could|Can) you be (a little|a bit|somewhat) more (concrete|specific|exact|precise)(| about that| there)?',
    '(Could you|Can you|Would you) (say|tell me) (more about that|a bit more|how exactly)?',
    '(How|Where) (exactly |)would I (start|begin|go about it)(| in practice| then)?',
    'What would you do (first|to begin with|next|yourself)?',
    'What (does|would) that look like in (practice|real life|detail)?',
    '(An example|One example|A small example) would (help|be good|make it clearer).',
  ],
  blunt: [
    '(Meaning|How exactly|Such as|In practice|Details|And how|For example|Concretely)?',
    '(Be|Please be) (specific|concrete|more exact).',
  ],
  warm: [
    '(Would you|Could you) (walk me through|take me through) (it|that)(| slowly| a bit| step by step)(, please|)?',
  ],
  formal: [
    '(Would you|Could you) (elaborate|go into more detail|be more precise)(| on that| on this point)(, please|)?',
  ],
  loose: [
    '(Ok but how|Like how|Like what|How tho|Ok how exactly|Such as what)?',
    '(Spell it out|Break it down)(| for me)(, please|)?',
  ],
  worried: [
    '(What if|And if) (that goes wrong|that does not work|it does not work out)?',
    '(But|And) how (exactly|safely|on earth) (do|would|could) I do that?',
  ],
  dry: [
    '(For beginners|As if I knew nothing|Slowly, for beginners)(|, please)?',
    '(And how does one|How does one) (do that|go about it) (in practice|in real life)?',
  ],
};

/** What one says to a question asked back that one cannot or will not answer. */
export const deflect: Wordings = {
  plain: [
    "(I'd|I would) have to (sleep on|think about|go away and think about) that(| first|, honestly|).",

    '(Hard|Difficult) to (say|tell|answer)(| just now| offhand| right away).',
    "(I'm not sure|I don't know yet|No idea yet|I'd have to think)(|, honestly|, to be honest|, really|, sorry).",
    '(As to your question|To your question|About what you asked), (I need to think|I cannot say yet|ask me again later|I would rather leave that open).',
    '(You ask|That is) a (good|fair|difficult) (question|point)(, and I have no answer|, I will have to think|).',
    '(It|That) (depends|varies|changes)(| a little| by the hour| from day to day).',
  ],
  blunt: ["(No idea|Don't know|Depends|Can't say|Pass|Not sure|Does it matter|You tell me)."],
  warm: [
    '(You ask such|Such) (good|kind) questions(, and I have|. I have|, I wish I had) (no good answer|no answer at hand|an answer).',

    "(That's sweet of you to ask|Kind of you to ask|Nice of you to ask)(, but|, only) (I'd have to think|I cannot say just now|it is hard to put).",
  ],
  formal: [
    '(That|This) (deserves|calls for|requires) (some thought|a longer answer than I have)(|, I am afraid).',

    '(I could not say|I am unable to say)(| at the moment| just now| yet).',
    '(I would have to consider that|That I would have to think over)(| first|, I am afraid| in peace).',
  ],
  loose: ['(Idk|Dunno|Hmm|Hm|Uh|Eh)(, hard to say|, depends|, not sure tbh|, good question|, no clue|, gotta think).'],
  worried: [
    "(I don't|I do not) (even |)(know|dare say)(|, that is the trouble|, that's just it|, sadly).",

    '(Oh|Hm), (I wish I knew|so many things at once|where do I begin|it is hard to say just one thing)(|, really).',
    'If I knew that, I (would|might) (sleep better|be calmer|not have to ask).',
  ],
  dry: ["(I'd tell you if I knew|I was hoping you would not ask|Next question|You would have to ask a wiser person)."],
};

/** Says that there is more without saying what. */
export const vagueHint: Wordings = {
  plain: [
    "There's more to it, (but|only) (it's|that is) hard to (say|explain|put into words).",
    "There's something else (about it |)that (bothers|nags|occupies) me.",
    "I'm not sure how to (put|say|explain) the rest(| of it).",
    "It's (a bit|rather|somewhat) delicate(|, to be honest|, I am afraid|, if you see what I mean).",
    "That's (hard|difficult|not easy) to answer. There (are other things|is more) (involved|behind it|to it).",
    "(Some of it|Part of it|The other half) (I'd rather|I would rather|I will) keep to myself(| for now).",
  ],
  blunt: [
    "(There's|Obviously there's) more to it(, but leave that|. Leave it at that|).",
    "(I'd rather not say|Not going into that|Long story|Let's not go there).",
  ],
  warm: [
    "(That's a good question|You ask just the right thing|You're asking the right thing), (I just cannot|only I cannot|but I can't) (find the words|say it well|put it briefly).",
    '(Bless you for asking|You are kind to ask|It is good that someone asks), (but|only) (there is more to it than I can say|the rest is hard to say|I would need all day).',
    "(I'd|I would) (love to tell you|tell you gladly), (but|only) (it's a long story|I would not know where to start|some of it is not mine to tell).",
    '(Oh|Ah), (there is a whole story behind it|so many little things|it is a bit of everything)(|, you know| really).',
  ],
  formal: [
    '(It is|That is) not (entirely |)(a simple|an easy|a straightforward) matter(|, for several reasons|, I will leave it there).',

    '(There are other considerations|There is more to the matter|Other things play a part), (which I would rather not go into|though I would not know how to put them).',
  ],
  loose: [
    "(Ugh|Hm|Eh)(,) (there's other stuff|it's other stuff too|the rest is messy)(| haha|, you know|).",

    "(It's|Eh it's|Well it's) (kinda |sort of |)(complicated|a whole thing|a long story|delicate)(, tbh|, you know|).",
    "(There's|Def) more to it(, hard to explain|, idk how to say it|).",
  ],
  worried: [
    '(If it were only that|If that were all)…',
    '(The rest|What else there is) (I can hardly say|makes me blush|sticks in my throat).',

    "(I'm|I am) (almost |a little |)(ashamed|embarrassed|afraid) to say (the rest|what else|all of it).",
    'There is (so much|a lot) else (going round in my head|on my mind|weighing on me).',
  ],
  dry: ["(It's|It is) (a longer story|more complicated than that)(, as usual|, I will spare you|. Another time)."],
};

/** A sound or a word of feeling before what is said, by temper. */
export const interjections = {
  glad: {
    plain: [
      '(Oh|Ah|Oh good|Ah good|Good|Lovely|Very good|Nice|Oh nice|Oh yes)(.|!)',
      '(That|This) (pleases me|is good to read|cheers me up|lifts my mood)(.|!)',
    ],
    loose: ['(Yay|Yes|Woo|Aww|Ha|Whee|Hooray|Ooh)(.|!)', '(Love it|Happy days|Made my day|Big relief)(.|!)'],
    dry: ['(Well, well|Look at that|I am almost touched|Ha).'],
    warm: ['(How nice|How lovely|Oh, how kind|That warms my heart|Bless you)(.|!)'],
    formal: ['(Splendid|Excellent|Very good|How pleasant|I am pleased).'],
    worried: ['(Phew|Oh, thank goodness|Oh, what a relief|I can breathe).'],
    blunt: ['(Ha|Good|Finally|At last|There we are).'],
  },
  uneasy: {
    plain: [
      '(Hm|Oh|Oh dear|I see|Hmm, well|Oh well)(.|…)',
      '(I am|I feel) (a bit|a little|rather|somewhat) (uneasy|unsure|at sea|confused)(| now| here| about this).',
    ],
    worried: [
      '(Oh no|Oh dear|Goodness|Help|Oh my|Gosh)(.|…)',
      '(I am|I feel) (so |quite |)(unsure|lost|muddled)(| with this| now|).',
    ],
    loose: ['(Eek|Yikes|Uff|Eh|Gulp|Hmmm|Umm)(.|…)'],
    formal: ['(I must admit|I confess) I am (puzzled|uncertain|somewhat lost).'],
    dry: ['(Comforting|Reassuring|Wonderful|How soothing), (or rather not|in a way|not quite).'],
    warm: ['(Oh dear|Dear me|Goodness me)(.|…)'],
    blunt: ['(Hm|What|Sorry, what|Confusing).'],
  },
  angry: {
    plain: [
      "(Come on|Honestly|Oh please|Really|For heaven's sake|Enough now)(.|!)",
      '(This|It) (annoys me|gets on my nerves|is getting tedious|tries my patience).',
    ],
    blunt: [
      '(Argh|No|Seriously|Great|Unbelievable|Ridiculous|Come on)(.|!)',
      "(I'm|I am) (annoyed|losing patience|not amused|cross)(| now|).",
    ],
    loose: ['(Ugh|Bruh|Omg|Grr|Seriously|Meh|Oof)(.|!)'],
    formal: ['(I must say I am|I confess I am) (disappointed|displeased|not satisfied|rather annoyed).'],
    dry: ['(Charming|Delightful|Marvellous|How thoughtful|Splendid work).'],
    warm: ["(I don't like to grumble|I hate to complain|I rarely complain)(, but really.|, but still.|…)"],
    worried: ['(This upsets me|I could cry|My nerves are thin|I cannot take much more)(.| now.)'],
  },
  sad: {
    plain: [
      '(Pity|A pity|What a pity|That is a shame|Oh well|Sigh|Too bad)(.|…)',
      "(I had|I'd) (hoped for|expected|wished for) (more|something else|better)(|, to be honest|, I admit).",
    ],
    loose: ['(Aw|Aww|Meh|Bummer|Damn|Sad)(.|…)'],
    dry: ["(So it goes|As expected|The usual|C'est la vie)."],
    formal: ['(Regrettable|How regrettable|That is disappointing|I regret that).'],
    worried: ['(That makes me sad|It would have been too good|I knew it|My heart sinks).'],
    warm: ['(Oh, what a shame|Such a pity|That saddens me a little).'],
    blunt: ['(Pity|Shame|Disappointing|Too bad).'],
  },
} as const satisfies Readonly<Record<string, Wordings>>;

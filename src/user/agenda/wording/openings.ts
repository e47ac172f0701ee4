import type { Wordings } from './wordings.ts';

/** A greeting. `{daypart}` is "morning", "afternoon" or "evening". */
export const greet: Wordings = {
  plain: [
    '(Hello|Hi|Hi there|Hello there|Good {daypart})(|, a question|, quick question|, maybe you can help).',
    '(Good {daypart}|Hello|Hi)(, I have a question|, one question|, something I need to ask|, I could use some advice).',
    "(Hi|Hello)(, it's me|, me again|, got a minute|, can I ask you something).",
  ],
  blunt: [
    '(Right|So|Okay)(|, then|, quickly).',
    '(Now then|Listen|Question)(|, quickly).',
    '(One question|Quick question|Quick one|Short question).',
  ],
  warm: [
    '(Hello|Hi|Good {daypart}), (hope you can help|good that you are there|nice to have someone to ask|glad I can ask you)(!|.)',
    '(Good {daypart}|Hello|Hi|Hello there|Hi there)(!|.)',
  ],
  formal: [
    'Good {daypart}(|, and thank you for your time|, I have a question|, may I ask you something|, I hope I am not disturbing you).',
    '(I hope you are well|I hope this finds you well|Thank you for taking the time).',
  ],
  loose: [
    '(Hey|Heya|Hiya|Hi hi|Yo|Hey there|Hey you)(!|.)',
    '(Hey|Ok|Okay|Hi)(, so|, right|, you there|, got a sec|, quick one)(.|!)',
  ],
  worried: [
    '(Hello|Hi|Oh, hi|Um, hello)(, I hope this is the right place to ask|, sorry to bother you|, sorry, me again|, I hope you have a minute).',
  ],
  dry: [
    "(Me again|So, here we are|Well, here I am|Let's see what you make of this|Here is a thing|Something for you).",
  ],
};

/** What one says when one begins, thinks again and begins anew; a request follows. */
export const selfCorrection: Wordings = {
  plain: [
    "(I wanted to|I was going to|I meant to|I'd started to) (ask|write|say) (something else|it differently|this another way)(, but|… no,|. No,) (let me|I'll|I'd better) (start|begin) (again|with the main thing|at the other end|over).",
    '(Let me|I should) (put|say|phrase) (it|that|this) (properly|differently|more simply|another way|in plain words).',
    "(No, wait|Wait|Hm, no|Sorry, no|Actually, no|Or rather), (I'll|let me) (ask|say) (it|this) (the other way round|more simply|in one go|straight).",
    "(I've|I have) (typed|written|begun) this (twice|three times|once already) (now|and deleted it), so (here it is|here goes|in short).",
  ],
  blunt: [
    '(Scrap that|Forget that|Delete that|No), (simpler|shorter|to the point|start again).',
    '(Long story|Too long a story|Never mind how I got here), (short version|short question|here it is).',
  ],
  warm: [
    "(Oh dear|Bear with me|Give me a second), (I'm|I keep) (rambling|going round in circles|getting ahead of myself).",
  ],
  formal: [
    '(Allow me to|Perhaps I should|I had better) (rephrase|put that better|state this more precisely|begin with what I need).',
  ],
  loose: [
    "(Wait|Ugh|Argh|Eh|Ok wait), (what am I saying|that came out wrong|let me try that again|words are hard|start over|I'll just ask).",
    '(So basically|Ok basically|Anyway so), (yeah|right|here goes|ok).',
  ],
  worried: [
    "(Sorry|Oh|Hm), (I'm|I am) (not explaining this well|making a mess of this|not sure how to start|a bit all over the place), (let me try|I'll try) (again|once more|differently).",
  ],
  dry: [
    '(Second|Third|Another) (attempt|draft|try)(, with fewer words|, now with a question in it|, this time to the point|).',
    'I had a (nicer|longer|cleverer) (opening|introduction|first sentence) (in mind|than this), (but|only) (here we are|time is short|you get this one).',
  ],
};

/** A thought that is begun and dropped. Nothing depends on it. */
export const halfThought: Wordings = {
  plain: [
    "(It's|This is) (just|only) that (I|it|everything)… (well|anyway|oh well|no, leave it).",
    '(I|You) would have thought… (anyway|well|but no|never mind).',
    "(If I'd|Had I) (only|just|at least)… (well|too late|anyway|no matter).",
    '(Not that|As if) (it|any of it|that)… (anyway|well|you see|oh well).',
    '(There was|I had) something else(,|…) (but it|and now it|it) (has gone|escapes me|slipped away).',
    "(The thing is|What I mean is|The trouble is), (I|it)… (no|hm|well), (it'll come to me|another time|let's leave that).",
  ],
  blunt: [
    "(And|But|Then) there's… (no|whatever|doesn't matter|skip it).",
    '(I could|One could|You could) (also|just)… (no|whatever).',
  ],
  warm: [
    "(You know how|It's funny how|Isn't it strange how) (one|it|things)… (oh|well), (never mind me|I'm rambling|I'll stop there).",
  ],
  loose: [
    "(Like|And like|It's like), (I|it|you)… (idk|ugh|anyway|you know|whatever|never mind).",
    '(And then|Plus|Also)… (eh|nah|hm|idk), (forget it|never mind|lost it).',
  ],
  worried: [
    '(What if|And if|Suppose) (I|it|they|all this)… (no|hm|oh), (I should not think like that|one thing at a time|better not go there).',
    '(I keep|I was|I am) (thinking|wondering|telling myself)… (well|no|anyway), (it does not matter now|never mind|later).',
  ],
  dry: [
    '(I had|There was going to be) a (point|theory|clever remark) (here|about that)(, once|, it has left|, ask me tomorrow).',
  ],
};

/** For an event about which nothing can be said in words of its own. */
export const general: Wordings = {
  plain: [
    "I'm not sure how to go about (this|it).",
    '(Do you have|Have you got|Any) (thoughts|ideas) on how to (go about|handle|tackle|approach) (this|it)?',
    'What would you do (in my place|if you were me|here)?',
    "I don't (quite|really) know (where|how) to (start|begin).",
    '(How|Where) would you (start|begin)(| with this| here| in my place)?',
  ],
  blunt: ['What now?', '(So|Well), what do I do?', '(Suggestions|Ideas|Options)?'],
  warm: ["I'd (love|be glad of|welcome) (a thought|some company in this|a friendly opinion|your view)."],
  formal: ['(I would be grateful for|I would like to hear) (your view|a recommendation|some guidance)(| on this).'],
  loose: [
    '(Help|Ideas|Thoughts), (please|anyone|pretty please)?',
    '(No clue|Zero idea) (where|how) to (start|even begin).',
  ],
  worried: ["I (just |really |)don't want to (get|do) (this|it) wrong."],
  dry: ['(Over to you|The floor is yours|I am open to miracles).'],
};

import type { Wordings } from './wordings.ts';

/** The last line of a person who got what they wanted. */
export const byeThank: Wordings = {
  plain: [
    "(Thanks|Thank you), (that was|that's) (all|everything) (I needed|I wanted to know|for now|for today).",
    "(Thank you|Thanks|Good), (I'll|I will) (do it that way|do that|try it like that|go about it like that|get on with it|start right away)(.| then.)",
    "(Great|Good|Fine|All right), (thanks|thank you). (I'll manage|I can manage|I'll take it|I can take it|I know what to do)(| now| from here).",
    "(Thank you|Thanks)(.| a lot.| very much.) (That's|It's) (settled|clear|sorted|decided)(, then| now|).",
    '(Right|So|Good), (now I know|I know now|I have) (what to do|what I need|enough to go on|how to begin)(. Thanks|. Thank you|, and thanks for it).',
  ],
  blunt: [
    '(That|This) (was|is) (it|what I needed|all I wanted)(. Bye|. Thanks|, thanks|).',

    "(Good|Done|Fine|Right|That's it|Sorted|Enough|Perfect)(. Thanks|. Bye|, thanks|. Off I go|, that was it|).",
    '(Got|I have) what I (need|wanted|came for)(. Bye|. Thanks|).',
  ],
  warm: [
    "(Thank you|Thanks)(| so much| ever so much|, truly| from the heart)(, you've been a great help|, I feel much better now|, you made my day easier|, take care)(.|!)",
    "(You've been|You were) (so kind|a real help|wonderful|patient with me)(, thank you|. Thank you)(, and take care|, have a good {daypart}|)(.|!)",
  ],
  formal: [
    '(Thank you|Thank you very much|Many thanks) for (your help|your time|your patience|the advice)(. That will be all|. I wish you a good {daypart}|. Goodbye|).',
    '(That|This) (answers|settles|covers) (everything|my questions|all I wanted to ask)(. Thank you|, thank you|. Thanks again).',
  ],
  loose: [
    '(Cool|Awesome|Perfect|Sweet|Great|Amazing|Legend)(,|.) (thanks|ta|cheers|thx|thank you)(, bye|, see ya|, you rock|, off I go| a bunch|)(!|.)',
    "(Ok|Okay|Right)(,) (I'm|that's me) (good|sorted|all set|off)(, thanks|, cheers|. Bye|, see you|)(!|.)",
  ],
  worried: [
    '(Now I|I think I|Maybe now I) can (sleep|stop worrying|face it|breathe again)(|. Thank you|, thanks|, thank you).',

    "(Thank you|Thanks)(|, really). (I feel|I am|I'm) (calmer|less alone with it|relieved|a bit more at ease|more hopeful)(| now|, I think).",
    "(Okay|All right|Good), (I'll|I will) (try to be brave|give it a go|trust that|do it before I think again)(. Thank you|. Thanks|).",
  ],
  dry: [
    '(That went|It went|This went) (better|faster|smoother) than (expected|feared|most things today)(. Thanks|. Thank you|).',
    "(I have|I've) run out of (questions|complaints|excuses)(, thanks to you|. Thanks|. Well done|. Goodbye).",
  ],
};

/** The last line of a person who takes a step along: `{step}` is "ask the pharmacist for a sachet", `{Step}` the same with a capital. */
export const byeWith: Wordings = {
  plain: [
    "(Ok|Right|Good|All right), (I'll|then I'll) {step}(. Thanks|. Thank you|, thanks|, and see how it goes).",
    "I'll {step} (first|then)(. Thanks|. Thank you|, the rest can wait|).",
    '{Step}, (that I can do|good|ok)(. Thanks|. Thank you|).',
  ],
  blunt: ["I'll {step}. (Thanks|Bye|Done)."],
  warm: ["(Lovely|Oh good), I'll {step}(, thank you|. Thank you so much|. Take care)(.|!)"],
  formal: ["Then I'll {step}(. Thank you|. Thank you for your help|).", '{Step}, yes. (Thank you|Many thanks).'],
  loose: ['(ok|cool|right), gonna {step}(, thx|, cheers|, bye|)(!|.)', '{step} it is(, thx|, cheers|).'],
  worried: ["I'll (try to |)(just |){step}(, and then we will see|. Thank you|, one thing at a time)."],
  dry: [
    "I'll {step}(. Wish me luck|, what could go wrong|. Goodbye|).",
    '{Step}. (I have heard worse plans|So be it|Here goes)(. Thanks|. Goodbye|).',
  ],
};

/** The last line of a person who has what they need, after a reply about something else: `{off}`, "the museum". */
export const byeAstray: Wordings = {
  plain: [
    "(Not sure|No idea|I don't know) (what|how) {off} (comes into it|got in here), but (I have|I've got) what I need(. Thanks|, thanks|).",
    '{Off}? (Never mind|Anyway), (the rest|what came before) (helped|was useful)(. Thanks|).',
  ],
  blunt: ['{Off}? (Whatever|Never mind). Bye.'],
  loose: ['{off}? (lol|haha) ok, (thx for the rest|im off)(.|!)'],
  dry: ['{Off}. (A fitting end|Why not). (Goodbye|Thanks for the rest).'],
};

/** The last line of a person who has enough, by what it was about: `{topic}` is "the recipe", `{Topic}` the same with a capital. */
export const byeMatter: Wordings = {
  plain: [
    "(I'll|I will) (see how|let you know how) it goes with {topic}(. Thanks|. Thank you|, thanks).",
    "(That's enough|I know enough) for {topic}(. Thanks|. Thank you|, thanks|).",
    '(At least|So) {topic} (looks|is) (less|a bit less) (hopeless|of a mystery) now(. Thanks|. Thank you|).',
    '(Right|Good|Fine), off to {topic}(, then|). (Thanks|Thank you).',
  ],
  blunt: ['{Topic}, then. (Bye|Thanks).'],
  warm: ['(Wish me luck|Fingers crossed) with {topic}(, and thank you|. Take care)(.|!)'],
  formal: ['(I feel|I am) better prepared for {topic} now(. Thank you|, thank you).'],
  loose: ['(ok|right), thats {topic} sorted(, thx|, cheers|)(.|!)'],
  worried: ['(Now|Then) {topic} (seems|looks) a little less (frightening|big)(. Thank you|).'],
  dry: ['(If you hear|Should you hear) no more of me, it was {topic}(. Thanks|. Goodbye).'],
};

/** The last line of a person who gives up, by what it was about. */
export const byeNoHelp: Wordings = {
  plain: [
    "(I'll|I will) ask (somebody|someone) else about {topic}(. Bye|. Goodbye|, bye|).",
    '(So much for|That leaves) {topic}(, then|, unsolved|)(. Bye|. Goodbye|).',
    "(This|That) (gets|got) me nowhere with {topic}(. I'll stop|, bye|. Goodbye|).",
  ],
  blunt: ['{Topic}: no help. Bye.'],
  formal: ['(I shall|I will) look elsewhere for {topic}. Goodbye.'],
  loose: ['(ok|k) ill just google {topic}(. bye|, bye|).'],
  worried: ["(Then|So) I'm still stuck with {topic}(, sorry|. Bye)."],
  dry: ['{Topic} remains a (mystery|riddle). Goodbye.'],
};

/** The last line of a person who leaves it at what they have. */
export const byeContent: Wordings = {
  plain: [
    "(It's|That's) (a beginning|something|good enough|more than I had)(, and|. And) (I'll|I will) (take it from there|see about the rest|think about the rest)(. Thanks|. Thank you|).",

    "(All right|Okay|Well), I (think I'll|will) (leave it at that|stop here|let it rest there)(. Thanks|. Thank you|, thanks).",
    '(Good|Fine|Okay), I know enough for (now|today|the moment)(. Thank you|. Thanks|).',
    "(Thanks|Thank you), (I'll see|let's see|we'll see) (how it goes|what comes of it|where that gets me).",
    '(That|This) (will do|is enough|has to do|takes me far enough)(| for now| for today)(, thanks|. Thanks|. Thank you).',
  ],
  blunt: [
    "(That'll do|Enough for now|Fine, I'll take it|Good enough|Let's stop there|It'll do)(. Bye|. Thanks|, thanks|).",
  ],
  warm: [
    "(Thank you|Thanks) (for thinking along|for listening|for your company|for bearing with me)(, I'll take it from here|, take care|. Enjoy your {daypart}|)(.|!)",
    '(I feel|I am) a little (further|wiser|lighter)(| now|, at least)(. Thank you|, thank you|. Take care)(.|!)',
    "(It was|It's been) (good|nice|a help) to (talk|think it through with you|go through it|say it out loud|have company in this)(, thank you|. Take care|, I'll manage the rest|, have a good {daypart}|, it did me good)(.|!)",
  ],
  formal: [
    '(I have|That gives me) enough to (consider|work with|think over)(| for now| for today)(. Thank you|. Many thanks|).',
    '(I believe|I think) I can (proceed|manage|take it further) (with that|from here|on my own)(. Thank you|, thank you|. My thanks|).',
    '(That is|This is) (a useful beginning|a useful beginning for now|a reasonable basis for today|as far as we get today)(. Thank you|. Goodbye|).',
    'I will (think it over|consider the rest|reflect on it)(| at leisure| in peace| tonight)(. Thank you|. Goodbye|, thank you).',

    '(I will leave it there|That is enough|So much will do)(| for the time being| for today)(. Thank you|, with thanks|. Goodbye for now).',
  ],
  loose: [
    "(Fine|Okay|Yeah)(,) (I'll wing the rest|the rest I'll wing|I'll google the rest|let's call it a day)(. Ta|, thx|, thanks|)(.|!)",

    "(Ok|K|Alright|Cool)(,) (good enough|that works|I'll figure out the rest|close enough|I'll roll with that)(, thanks|, cheers|, bye|)(!|.)",
  ],
  worried: [
    "(It's|That's) (not everything|only a part), but (I can breathe again|I'm a little calmer|it's a beginning)(. Thanks|. Thank you|).",

    '(I suppose|I guess) (that has to be enough|I just have to try|the rest I have to find out myself)(. Thank you|. Thanks|).',
  ],
  dry: [
    "(I'll|I will) (count that as|call that) (a draw|a success|progress|help)(. Thanks|. Goodbye|, thank you|).",

    '(One cannot have everything|Half a loaf|I have had worse advice|It could be worse)(. Thanks|. Thank you|, thanks anyway|. Goodbye).',
  ],
};

/** The last line of a person who gives up on what they were told. */
export const byeFedUp: Wordings = {
  plain: [
    "(This|It) isn't (getting me anywhere|going anywhere|working|helping)(. I'll leave it|, I'll leave it there|. Goodbye).",
    "(Never mind|Leave it|Let's leave it|Well), (I'll|I will) (sort it out|work it out|find out|see to it) (myself|on my own|some other way).",
    "(I don't think|I can't see that|It doesn't look as if) this is (helping|leading anywhere|of any use)(. Goodbye|. I'll stop|, so goodbye).",
    "(I'll|I will|I'd better) (stop here|give up|end it here|call it a day)(. I still don't have an answer|, still without an answer|, none the wiser|).",
    '(I|Then I|I think I) will ask (someone else|somebody else|elsewhere|a person who knows)(| instead|, then).',
  ],
  blunt: [
    "(Forget it|Enough|That's it|I'm done|Stop|Useless|Waste of time|No use)(. Bye|, bye|. I'm off|. I'll do it myself|).",
    "(I'm|I am) (out|off|done|leaving)(|, thanks for nothing|. Goodbye).",
  ],
  warm: [
    "(You tried|I know you tried|It was kind of you to try)(, it just isn't for me|, but I'll leave it|. I'll manage somehow|, let's leave it there).",

    "(I'm sorry|No hard feelings|You did your best|Don't take it to heart), but (this isn't helping|I'll leave it|I'd rather ask a friend|I'll try elsewhere)(.| now.)",
  ],
  formal: [
    '(This does not|I am afraid this does not) (lead anywhere|serve my purpose|answer my question)(. Goodbye|. I will leave it|).',

    '(I see no point in) (continuing|going on)(. Goodbye|. Have a good {daypart}|).',
    '(I will|I had better) (seek advice elsewhere|look for help elsewhere|turn to someone else)(. Goodbye|, then|. Enjoy your {daypart}).',
  ],
  loose: [
    "(Ugh|Ok|Yeah|Welp|Right|K)(,) (no|never mind|forget it|this is pointless|I'm out|I give up|I'll google it)(. Bye|, bye|, thanks anyway| lol|)(.|!)",
  ],
  worried: [
    "(I don't|I do not) (feel|think I am) (heard|helped|any wiser)(| here|)(. I'll stop|. Sorry|. I'll ask someone|).",

    "(I can't|I cannot) (do this any more|go on with this|think straight now)(, sorry|. I'll leave it|. I have to go|).",
    "(Now I'm|I'm|I am) (more worried than before|no calmer than before|just as lost as before)(. I'll stop|. Goodbye|).",
  ],
  dry: [
    '(It was|This was) (an experience|an experiment|worth a try|good practice in patience)(. Goodbye|. Next time a human|).',
    "(I'll|I will) (toss a coin|ask my neighbour|look it up)(| instead|, that will be quicker|, no offence).",
  ],
};

/** The last line of a person who was left without any answer. */
export const byeSilence: Wordings = {
  plain: [
    "(I'll|I will) (try|look|ask) (elsewhere|another time|somewhere else)(|, since nothing comes|, as nobody answers| then).",
    "(That|This) (was|seems) a (dead line|waste of ink|one-sided conversation)(. Goodbye|. I'll leave it|, so I stop|).",

    "(No answer|Nothing|Not a word)(, then| at all| in all this time)(. I'll leave it|. I'll try somewhere else|. Goodbye|. Then not).",
    "(It seems|Apparently|I take it) (nobody is there|you're not there|no one is listening|this doesn't work)(. I'll stop|. I'll leave it|. Goodbye|).",
    "(I've|I have) waited long enough(. Goodbye|, I'm leaving|. I'll ask elsewhere|).",
  ],
  blunt: [
    '(Gone|Off|Done|Leaving)(.| then.) (Nobody|No one|Nothing) (answers|answered|there).',
    "(Right, I'm off|Fine, no answer|That's enough waiting|Forget it then|Nobody home)(. Bye|, bye|).",
  ],
  warm: [
    "(Never mind|Don't worry)(, perhaps another time|, some other day|)(. Take care|. Be well|. All the best|).",

    "(I hope you're all right|I hope it's nothing serious|Look after yourself, whoever you are)(. I'll stop writing|, I'll go now|. I'll leave you in peace|).",
  ],
  formal: [
    '(I shall|I will) (not take up more of your time|assume you are unavailable|try another way)(. Goodbye|. Goodbye for now|).',

    '(As I receive no reply|In the absence of a reply|Since no answer comes), I (will|shall) (end here|turn elsewhere|leave it at this).',
  ],
  loose: [
    "(Aaand|Ok) (that's me gone|I'm off|I give up)(, hello void|, bye nobody|, nice talk|)(.|!)",
    "(Ok|Right|K|Welp)(,) (bye then|talking to myself, bye|nobody's home|ghosted, got it|I'm out)(.|!)",
  ],
  worried: [
    "(I'll|I'd better) (see who else there is|find someone else|try somebody else)(, I can't wait|, it can't wait|. Sorry|).",

    "(I don't know|Who knows) what happened(, but|. Anyway,) (I can't wait any longer|I have to find help elsewhere|I have to go).",
  ],
  dry: [
    "(You win|I yield|Point to you)(, silence it is|. I'll ask the wall|. Goodbye|, I stop).",

    "(Good talk|Lovely chatting|It has been a pleasure|I'll let you get back to it)(. Goodbye|, I suppose|. Same time tomorrow|).",
  ],
};

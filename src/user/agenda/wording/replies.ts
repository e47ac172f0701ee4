import type { Wordings } from './wordings.ts';

/** To a question whether there is anything else. */
export const nothingMore: Wordings = {
  plain: [
    "(Not that I can think of|Nothing comes to mind|I don't think so|Not really|I can't think of anything)(| right now| just now|, no|, to be honest).",
    "(No|Hm, no), (that's about it|I think that's all|that's the main thing|nothing in particular)(|, really).",
    "(Nothing|Not much) I'd (go into|bring up|want to get into) (now|here|at the moment).",
  ],
  blunt: ["(No|Nothing|Not really|Don't think so)(.| right now.)"],
  warm: [
    '(Kind of you to ask|Nice of you to ask|Sweet that you ask), (but no|nothing I can think of|not right now)(.|!)',
  ],
  formal: ['(Not to my knowledge|Nothing that I could name|Not at present)(|, thank you|, I believe).'],
  loose: ['(Nah|Nope|Not rly|Idk|Dont think so)(, nothing comes to mind|, thats it|, not rn|, all good)(.|!)'],
  worried: [
    '(Probably|I am sure there is), (but I cannot think of it|only I cannot say what|but my mind is blank)(| now| just now).',
  ],
  dry: ['(Plenty|Oh, plenty)(, but one thing at a time|, but let us not|. Another day).'],
};

/** To an offer: "Would you like me to …?" */
export const accept: Wordings = {
  plain: [
    '(Yes|Yes, please|Please do|Sure, please)(|, do that|, that would help|, go ahead|, if you can).',
    '(That would be|It would be) (good|great|a help|nice)(|, yes|, thanks|, please).',
  ],
  blunt: ['(Yes|Do|Go on|Please|Sure)(|, please|, go ahead).'],
  warm: ['(Oh yes|Yes, gladly|I would love that)(|, please|, if it is no trouble)(.|!)'],
  formal: ['(Please do|If you would|I would appreciate that|By all means)(|, thank you).'],
  loose: ['(Yeah|Yep|Yes pls|Sure|Go for it|Pls do)(, would be great|, thx|, cool|)(.|!)'],
  worried: ['(Yes, please|If you would)(, I would feel safer|, that would calm me|, I am a bit lost otherwise).'],
  dry: ['(Since you offer|If you insist|Twist my arm)(, yes|, go on|, please).'],
};

/** To a question for a fact that the person does not have at hand. */
export const noFact: Wordings = {
  plain: [
    "(I'd|I would) have to (check|look that up|ask|count)(|, to be honest|, sorry| first).",
    "(I don't know|No idea|I can't say) (exactly|for certain|off the top of my head|just like that)(|, sorry).",
    '(Not sure|No idea|Hard to say)(, honestly|, I never counted|, nobody told me|).',
  ],
  blunt: ["(Don't know|Would have to check|Not sure|No idea)(.| offhand.)"],
  formal: ['I (would have|should have) to (look that up|verify that)(|, I am afraid| first).'],
  loose: ['(No clue|Idk|Would have to check|Dunno)(, sorry| exactly| tbh| offhand)(.|!)'],
  warm: ["(Oh|Ah), (I'd have to look|I never counted|I'd have to ask)(|, sorry)(.|!)"],
  worried: ["I (should know|ought to know) that(, sorry|, I know|), but I (don't|can't say)."],
  dry: ['(A good question|Ah yes), and I (should|ought to) know the answer(|, at my age).'],
};

/** A word or two after a request. */
export const tails: Wordings = {
  plain: [
    '(Any ideas|Can you help|What do you think|What would you say|Do you know)?',
    '(Please|If you can|If you could|If possible).',
    '(That would help|That would help me a lot|It would help|Anything you can tell me helps).',
    '(Thanks in advance|Thank you in advance|Thanks already).',
  ],
  blunt: ['(Quickly, please|Soon, if you can|Please be quick|As soon as you can).', '(Well|Can you do that)?'],
  warm: [
    "(If it's not too much trouble|That would be so kind|Whenever you have a moment|You would do me a favour|It would mean a lot).",
    '(Thank you already|Bless you)(!|.)',
  ],
  formal: [
    '(Thank you in advance|I would be obliged|If that is possible|Much obliged|With thanks in advance|I would appreciate it).',
  ],
  loose: [
    '(Pls|Thx|Thanks|If poss|Anything helps|Help me out here).',
    '(Ideas|Any thoughts|Can you help|Whatcha think)?',
  ],
  worried: [
    '(If that makes sense|I hope that is clear|Sorry for asking|If that is all right|Sorry to bother you with it).',
    'Is that a silly (thing to ask|question)?',
  ],
  dry: ['(No pressure|In your own time|Over to you|Take your time, within reason).'],
};

/** What one says to a question that one cannot answer. */
export const deflect: Wordings = {
  plain: [
    '(Hard|Difficult) to (say|tell)(| just now| offhand|, honestly).',
    "(I'm not sure|I don't know yet|No idea yet|I'd have to think)(|, honestly|, sorry).",
    "(Couldn't tell you|Can't say|Hm, no idea)(|, sorry| yet).",
  ],
  blunt: ["(No idea|Don't know|Can't say|Not sure|You tell me)."],
  warm: ['(Good question|Kind of you to ask), (I wish I knew|I would have to think|no idea yet).'],
  formal: ['(I could not say|I would have to think about that)(| at the moment| just now|, I am afraid).'],
  loose: ['(Idk|Dunno|Hmm|Uh)(, hard to say|, not sure tbh|, good question|, no clue).'],
  worried: [
    "(I don't know|I wish I knew)(, that is half the trouble|, honestly|, so many things at once).",
    'If I knew that, I (would sleep better|might be calmer).',
  ],
  dry: ["(I'd tell you if I knew|I was hoping you would know|Ask me an easier one)."],
};

/** Says that there is more without saying what. */
export const vagueHint: Wordings = {
  plain: [
    "There's more to it, but it's hard to (say|explain|put).",
    "There's something else that (bothers|nags) me, (I can't put it well|not easy to say).",
    "It's (a bit|rather) delicate(|, to be honest|, if you see what I mean).",
  ],
  blunt: ['Long story.', "(There's|Sure there's) more to it."],
  warm: ['There is a whole story behind it(|, you know| really).'],
  loose: [
    "(it's|eh it's) (kinda |sort of |)(complicated|a whole thing|a long story)(, tbh|).",
    '(def|prob) more to it, (hard to explain|idk how to say it).',
  ],
  worried: ["I'm (almost |a little |)(ashamed|embarrassed) to say (the rest|all of it)."],
  dry: ["(It's|It is) (a longer story|more complicated than that)(, as usual|)."],
};
